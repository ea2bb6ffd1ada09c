import {
  editId,
  fieldKey,
  originOf,
  type Change,
  type EditStamp,
  type KeptChange,
  type SetText,
} from '../edits/edit.js';
import { spliceBetween } from '../edits/splice.js';
import { deepFreeze, keepEqualParts, type Json } from '../model/json.js';
import { currentSchema, type EditableDocument } from '../model/plan.js';
import type { RecordSpec } from '../model/record-spec.js';
import type { Revision } from '../storage/contract.js';
import { runsOf, withoutEdits, type PendingEdit } from './pending.js';
import type { Problem, ProblemKind } from './problem.js';
import { judgeRun, replay, type AsideTest, type Replayed } from './replay.js';
import { isSeen, markSeen } from './seen.js';
import { noUnsent, type Unsent } from './unsent.js';

/**
 * A document in memory: what storage is known to hold, the edits it may lack, the edits in question,
 * unsent words, and the view a person sees (confirmed + pending). Immutable; every function gives
 * the next one.
 */
export interface LiveDocument extends Replayed {
  readonly top: RecordSpec;
  readonly confirmed: EditableDocument;
  readonly revision: Revision | 'absent';
  readonly unsent: Unsent;
  /** The text field typed in last, and the edit that ends its chain: a next splice needs no ground. */
  readonly typed?: { readonly field: string; readonly by: string; readonly text: string };
}

/** Starts with nothing but an empty body. */
export function startLive(top: RecordSpec, empty: EditableDocument): LiveDocument {
  const confirmed = deepFreeze(empty);
  return { top, confirmed, revision: 'absent', view: confirmed, pending: [], problems: [], unsent: noUnsent };
}

/** Takes another body as the truth and replays the pending edits on it; equal parts stay the same objects. */
export function acceptBody(
  live: LiveDocument,
  body: EditableDocument,
  revision: LiveDocument['revision'],
): LiveDocument {
  const confirmed = deepFreeze(keepEqualParts(live.confirmed, body));
  return replayed({ ...live, confirmed, revision });
}

/** Replays the pending edits on what is confirmed; equal parts of the view stay the same objects. */
export function replayed(live: LiveDocument, test?: AsideTest): LiveDocument {
  const next = replay(live.top, live.confirmed, live.pending, live.problems, test);
  return { ...live, ...next, view: deepFreeze(keepEqualParts(live.view, next.view)) };
}

/** What became of an edit made just now. */
export interface EditOutcome {
  readonly live: LiveDocument;
  readonly status: 'applied' | 'unchanged' | 'differs' | 'gone';
}

/**
 * Adds an edit made just now. With `growing`, it takes the place of the last pending edit, which it
 * continues from the value that one began with; the caller falls back to an edit of its own where
 * the continuation does not fit.
 */
export function addEdit(
  live: LiveDocument,
  change: Change,
  stamp: EditStamp,
  growing?: { readonly from: Json },
): EditOutcome {
  const before = growing ? live.pending.slice(0, -1) : live.pending;
  const edit = deepFreeze({ ...keptForm(live, change, stamp.session, growing), ...stamp });
  const item: PendingEdit = { edit, sent: false, lacks: live.confirmed.sync.gen };
  const run = { edits: [item], change: change.type === 'answer' ? undefined : change };
  const { view, problems, status, isAside } = judgeRun(live.top, live, run);
  if (status === 'unchanged' && !growing) return { live, status };
  const pending = isAside ? before : [...before, item];
  const next: LiveDocument = { ...live, view, problems, pending };
  if (change.type !== 'text' || isAside) return { live: next, status };
  const typed = { field: fieldKey(change) ?? '', by: editId(edit), text: change.value };
  return { live: { ...next, typed }, status };
}

function keptForm(
  live: LiveDocument,
  change: Change,
  session: string,
  growing?: { readonly from: Json },
): KeptChange {
  if (change.type === 'set' && growing) return { ...change, was: growing.from };
  if (change.type !== 'text') return change;
  const { record, field, value } = change;
  const from = typeof growing?.from === 'string' ? growing.from : change.was;
  const splice = { type: 'splice', record, field, ...spliceBetween(from, value) } as const;
  const grown = growing && live.pending.at(-1)?.edit;
  const needsGround = grown ? 'was' in grown : !isChained(live, change, from, session);
  return needsGround ? { ...splice, was: from } : splice;
}

/** Says whether the last typing in this field, in this session, ended with this text and is still pending. */
function isChained(
  { typed, pending }: LiveDocument,
  change: SetText,
  from: string,
  session: string,
): boolean {
  if (!typed || typed.field !== fieldKey(change) || typed.text !== from) return false;
  return pending.some(({ edit }) => editId(edit) === typed.by && edit.session === session);
}

/** A save about to be sent: the body, and the document that knows what was sent. */
export interface PreparedSave {
  readonly live: LiveDocument;
  readonly body: EditableDocument;
}

/** Marks all pending edits as sent and gives the body that holds them. */
export function prepareSave(live: LiveDocument): PreparedSave {
  const { gen } = live.confirmed.sync;
  const pending = live.pending.map((item) =>
    item.sent && item.lacks >= gen ? item : { ...item, sent: true, lacks: Math.max(item.lacks, gen) },
  );
  const sync = deepFreeze(markSeen(live.confirmed.sync, settledEdits(live)));
  const body = Object.freeze({ ...live.view, schema: currentSchema, sync });
  return { live: { ...live, pending }, body };
}

/** What a save settles: the pending edits, those in question, and those an answer spoke of. */
function settledEdits(live: LiveDocument): Pick<EditStamp, 'session' | 'seq'>[] {
  const spokenOf = live.pending.flatMap(({ edit }) => (edit.type === 'answer' ? edit.of : []));
  const inQuestion = live.problems.flatMap((problem) => problem.of);
  return [...live.pending.map(({ edit }) => edit), ...[...inQuestion, ...spokenOf].map(parseEditId)];
}

function parseEditId(id: string): Pick<EditStamp, 'session' | 'seq'> {
  const colon = id.lastIndexOf(':');
  return { session: id.slice(0, colon), seq: Number(id.slice(colon + 1)) };
}

/** Takes a sent body as saved. Edits made while it was under way stay pending. */
export function settleSave(
  live: LiveDocument,
  sent: LiveDocument,
  body: EditableDocument,
  revision: Revision,
): LiveDocument {
  const pending = withoutEdits(live.pending, ({ edit }) => isSeen(body.sync, edit));
  const settled: LiveDocument = { ...live, confirmed: body, revision, pending };
  return live.view === sent.view ? { ...settled, view: body } : replayed(settled);
}

/** Sets edits aside for a reason of storage's: forbidden or too large. */
export function setEditsAside(live: LiveDocument, test: AsideTest): LiveDocument {
  return replayed(live, test);
}

/** The document was removed by somebody: everything pending becomes one problem, nothing recreates it. */
export function acceptRemoval(live: LiveDocument): LiveDocument {
  const asked = new Set(live.problems.flatMap((problem) => problem.of));
  const open = withoutEdits(live.pending, ({ edit }) => asked.has(editId(edit)));
  const changes = runsOf(open).flatMap(({ change }) => change ?? []);
  const of = open.map(({ edit }) => editId(edit));
  const first = open[0]?.edit;
  const earlier = live.problems.filter(({ kind }) => kind !== 'removed-record');
  if (!first || changes.length === 0) return { ...live, pending: [], problems: earlier };
  const kind: ProblemKind = 'removed-document';
  const problem: Problem = { kind, id: of[0] ?? '', session: originOf(first), of, record: [], changes };
  return { ...live, pending: [], problems: [...earlier, problem] };
}
