import { applyChange, type Outcome } from '../edits/apply.js';
import { isHeldBy } from '../edits/check-change.js';
import { editId, fieldKey, originOf, type RecordChange, type RecordPath } from '../edits/edit.js';
import { recordAt, recordsOnTheWay, writerOf } from '../edits/record-access.js';
import type { EditableDocument } from '../model/plan.js';
import type { RecordSpec } from '../model/record-spec.js';
import { runsOf, withoutSeen, type PendingEdit, type Run } from './pending.js';
import type { Problem, ProblemKind } from './problem.js';
import { mayBeForgotten } from './seen.js';

/** A confirmed body with the pending edits on it, and what did not fit. */
export interface Replayed {
  readonly view: EditableDocument;
  readonly pending: readonly PendingEdit[];
  readonly problems: readonly Problem[];
}

/** Says whether a pending edit is to be set aside whatever it does, and why. */
export type AsideTest = (item: PendingEdit) => ProblemKind | undefined;

/**
 * Replays pending edits on a confirmed body. What the body holds already is dropped, what is in
 * question already is skipped, what no longer fits becomes a problem; nothing is lost or applied twice.
 */
export function replay(
  top: RecordSpec,
  body: EditableDocument,
  pending: readonly PendingEdit[],
  problems: readonly Problem[],
  asideTest: AsideTest = () => undefined,
): Replayed {
  const inQuestion = new Set(problems.flatMap((problem) => problem.of));
  const open = withoutSeen(pending, body.sync).filter(({ edit }) => !inQuestion.has(editId(edit)));
  let state: Replayed = { view: body, pending: [], problems };
  for (const run of runsOf(open)) state = replayRun(top, body, state, run, asideTest);
  return { ...state, problems: state.problems.filter((problem) => isStillOpen(state.view, problem)) };
}

function replayRun(
  top: RecordSpec,
  body: EditableDocument,
  state: Replayed,
  run: Run,
  asideTest: AsideTest,
): Replayed {
  const why = run.edits.map(asideTest).find(Boolean) ?? forgottenTest(body, run);
  if (why) return { ...state, problems: setAside(state.problems, run, why) };
  const { view, problems, isAside } = judgeRun(top, state, run);
  if (isAside) return { ...state, problems };
  const kept = run.edits.map((item) => ({ ...item, lacks: Math.max(item.lacks, body.sync.gen) }));
  return { view, problems, pending: [...state.pending, ...kept] };
}

function forgottenTest(body: EditableDocument, run: Run): ProblemKind | undefined {
  const isForgotten = run.edits.some(
    ({ edit, sent, lacks }) => sent && mayBeForgotten(body.sync, edit, lacks),
  );
  return isForgotten ? 'maybe-saved' : undefined;
}

/** What becomes of one run on a view: applied, or set aside into a new or an existing problem. */
export function judgeRun(
  top: RecordSpec,
  state: Pick<Replayed, 'view' | 'problems'>,
  run: Run,
): Pick<Replayed, 'view' | 'problems'> & {
  readonly isAside: boolean;
  readonly status: Outcome<unknown>['status'];
} {
  const { view, problems } = state;
  const writer = run.edits[0]?.edit;
  const { change } = run;
  if (!change || !writer) return { view, problems, isAside: false, status: 'applied' };
  const joined = problemToJoin(problems, change, originOf(writer));
  if (joined) {
    const all = problems.map((one) => (one === joined ? joinProblem(one, run) : one));
    return { view, problems: all, isAside: true, status: 'differs' };
  }
  const outcome = applyChange(view, change, writer);
  const { status } = outcome;
  if (status === 'differs' || status === 'gone') {
    const kind = status === 'differs' ? 'changed' : 'gone';
    return { view, problems: setAside(problems, run, kind), isAside: true, status };
  }
  const next = outcome.status === 'applied' ? outcome.body : view;
  if (next !== view && !isHeldBy(top, next, change))
    return { view, problems: setAside(problems, run, 'too-large'), isAside: true, status: 'differs' };
  const noticed = noticeRemoved(top, next, problems, change, writer.session);
  return { view: next, problems: noticed, isAside: false, status };
}

/** Finds the problem that a later edit of the same session belongs to, so that one conflict stays one. */
function problemToJoin(
  problems: readonly Problem[],
  change: RecordChange,
  session: string,
): Problem | undefined {
  const key = fieldKey(change);
  return problems.find(
    (problem) =>
      problem.session === session &&
      problem.kind !== 'removed-record' &&
      problem.changes.some(
        (earlier) =>
          (key !== undefined && fieldKey(earlier) === key) ||
          (earlier.type === 'add' && isWithin(change.record, earlier.record)),
      ),
  );
}

/** Says whether a path is another or lies in it. */
export function isWithin(path: RecordPath, outer: RecordPath): boolean {
  return outer.every((key, index) => path[index] === key);
}

function joinProblem(problem: Problem, run: Run): Problem {
  const of = [...problem.of, ...run.edits.map(({ edit }) => editId(edit))];
  const { change } = run;
  if (!change) return { ...problem, of };
  const last = problem.changes.at(-1);
  const goesOn = last?.type === 'text' && change.type === 'text' && fieldKey(last) === fieldKey(change);
  // Words typed on top of another text than the last one stand beside it, not in its place.
  if (goesOn && last.value === change.was) {
    const grown = { ...last, value: change.value };
    return { ...problem, of, changes: [...problem.changes.slice(0, -1), grown] };
  }
  return { ...problem, of, changes: [...problem.changes, change] };
}

function setAside(problems: readonly Problem[], run: Run, kind: ProblemKind): readonly Problem[] {
  const first = run.edits[0]?.edit;
  const { change } = run;
  // An answer that may be saved already, or is refused, asks nothing of anybody.
  if (!first || !change) return problems;
  const joined = problemToJoin(problems, change, originOf(first));
  if (joined) return problems.map((one) => (one === joined ? joinProblem(one, run) : one));
  const of = run.edits.map(({ edit }) => editId(edit));
  const problem: Problem = {
    kind,
    id: of[0] ?? '',
    session: originOf(first),
    of,
    record: change.record,
    ...('field' in change ? { field: change.field } : {}),
    changes: [change],
  };
  return [...problems, problem];
}

/** Work that lands in a record somebody else has removed must not land there unseen. */
function noticeRemoved(
  top: RecordSpec,
  view: EditableDocument,
  problems: readonly Problem[],
  change: RecordChange,
  session: string,
): readonly Problem[] {
  if (change.type === 'purge' || ('field' in change && change.field === 'removed')) return problems;
  const removed = recordsOnTheWay(top, change.record).find((path) => {
    const record = recordAt(view, path);
    return record?.removed === true && writerOf(record, 'removed')?.session !== session;
  });
  if (!removed) return problems;
  const id = `removed:${removed.join('/')}`;
  if (problems.some((problem) => problem.id === id)) return problems;
  const notice = { kind: 'removed-record', id, session, of: [], record: removed, changes: [] } as const;
  return [...problems, notice];
}

/** A notice has nothing left to ask once somebody restored the record. */
function isStillOpen(view: EditableDocument, problem: Problem): boolean {
  return problem.kind !== 'removed-record' || recordAt(view, problem.record)?.removed === true;
}
