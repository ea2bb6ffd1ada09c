import { compareSides, isDifferent, type ComparedItem, type RowComparison } from './compare-row.js';
import { computedSides, type ComputedSides, type RowFault } from './computed-rows.js';
import { schoolYearOf } from './days.js';
import { judgedLinks } from './links.js';
import { planEntries, type PlanEntry } from './plan-entries.js';
import { rowKind, type CrosswalkRow, type RowTrigger } from './row.js';
import { courseMarksOf, sideFor, type CrosswalkSources } from './sources.js';
import { triggers, type Triggers } from './triggers.js';
import { columnItems, rowItems } from './visible-rows.js';

/** How the two plans stand in a row. That they differ is lawful: both stay as they are. */
export type RowStanding =
  /** All that either plan says is said by the other. */
  | { readonly state: 'aligned'; readonly reason: 'linkedSame' | 'sameWords' | 'computed' }
  /** Something stands in the plan alone; `beforeDue`: the other plan need not say it yet. */
  | { readonly state: 'onlyInPlan'; readonly reason: 'iepEmpty' | 'beforeDue' | 'partly' }
  /** Something stands in the other plan alone; `noPlanSide`: a plan holds nothing of the kind. */
  | { readonly state: 'onlyInIep'; readonly reason: 'planEmpty' | 'noPlanSide' | 'partly' }
  /** `different`: somebody said so; `notCompared`: nobody has said yet whether they are the same. */
  | { readonly state: 'disagree'; readonly reason: 'notCompared' | RowFault }
  /** Nothing stands in it, and it need not yet. */
  | { readonly state: 'notYetDue'; readonly reason: RowTrigger }
  /** Nothing stands in it; `due`: it should by now; `dueUnknown`: nobody can say whether it should. */
  | { readonly state: 'empty'; readonly reason: 'due' | 'dueUnknown' | 'neither' };

/** A row as it stands: what the plan says, what belongs together, and how. */
export type RowState = RowStanding & {
  readonly row: CrosswalkRow;
  readonly entries: readonly PlanEntry[];
  readonly comparison: RowComparison;
};

/**
 * Says how the two plans stand in a row. A row for everybody who may load an IEP is judged without the
 * team's documents, so that it reads the same whether or not there are any. Where that document is not there, the row stands between the plan
 * and the further plans that say something in it, by their words alone: nothing links those.
 */
export function rowState(
  row: CrosswalkRow,
  sources: CrosswalkSources,
  now: Triggers = triggers(sources),
): RowState {
  const { plan, pack, today } = sources;
  const schoolYear = schoolYearOf(today);
  const entries = planEntries(row, plan, { courseMarks: courseMarksOf(sources), pack, schoolYear });
  const { iep, crosswalk } = sideFor(rowKind(row), sources);
  const items = rowItems(row, sources);
  const compared = iep ? items : itemsOfColumns(row, sources);
  const comparison = compareSides(entries, compared, iep ? judgedLinks(crosswalk, items) : []);
  const computed = iep && computedSides(row, sources, { entries, items }, now);
  const hasItems = compared.length > 0 || computed?.isIepFilled === true;
  const oneSided = hasItems ? withoutPlan(row, entries) : withoutIep(row, entries, now);
  return { row, entries, comparison, ...(oneSided ?? bothSides(comparison, computed)) };
}

/** Two further plans may use one id. */
function itemsOfColumns(row: CrosswalkRow, { columns = [] }: CrosswalkSources): readonly ComparedItem[] {
  return columns.flatMap(({ id }) =>
    columnItems(row, columns, id).map((item) => ({ ...item, id: `${id}/${item.id}` })),
  );
}

/** Who holds the rights is no answer to what an IEP says of them: that is compared, never missing. */
function isJudged({ plan }: CrosswalkRow): boolean {
  return plan !== 'age';
}

function withoutPlan(row: CrosswalkRow, entries: readonly PlanEntry[]): RowStanding | undefined {
  if (row.plan === undefined) return { state: 'onlyInIep', reason: 'noPlanSide' };
  return entries.length === 0 && isJudged(row) ? { state: 'onlyInIep', reason: 'planEmpty' } : undefined;
}

function withoutIep(row: CrosswalkRow, entries: readonly PlanEntry[], now: Triggers): RowStanding {
  const due = row.due && now[row.due].state;
  if (entries.length > 0 && isJudged(row))
    return { state: 'onlyInPlan', reason: due === 'later' ? 'beforeDue' : 'iepEmpty' };
  if (row.due && due === 'later') return { state: 'notYetDue', reason: row.due };
  if (due === undefined || row.isWhereFitting) return { state: 'empty', reason: 'neither' };
  return { state: 'empty', reason: due === 'begun' ? 'due' : 'dueUnknown' };
}

function bothSides(comparison: RowComparison, computed: ComputedSides | undefined): RowStanding {
  const { pairs, onlyInPlan, onlyInIep } = comparison;
  if (pairs.some(isDifferent)) return { state: 'disagree', reason: 'different' };
  if (computed?.fault) return { state: 'disagree', reason: computed.fault };
  const isPlanLeft = onlyInPlan.some((pointer) => !isSettled(computed?.plan, pointer));
  const isIepLeft = onlyInIep.some((item) => !isSettled(computed?.iep, item));
  if (isPlanLeft && isIepLeft) return { state: 'disagree', reason: 'notCompared' };
  if (isPlanLeft) return { state: 'onlyInPlan', reason: 'partly' };
  if (isIepLeft) return { state: 'onlyInIep', reason: 'partly' };
  if (pairs.some(({ link }) => link?.judgement === 'same')) return { state: 'aligned', reason: 'linkedSame' };
  const isAllSaid = onlyInPlan.length === 0 && onlyInIep.length === 0 && pairs.length > 0;
  return { state: 'aligned', reason: isAllSaid ? 'sameWords' : 'computed' };
}

function isSettled(settled: ReadonlySet<string> | 'all' | undefined, id: string): boolean {
  return settled === 'all' || settled?.has(id) === true;
}
