import { inOrder } from '../edits/order.js';
import type { Goal } from '../model/goal.js';
import type { Plan } from '../model/plan.js';
import { standingOf, valuesOverTime } from '../rules/goal-standing.js';
import { writeCsv } from '../tables/write-csv.js';

/** What a row says of a goal, in the order of the columns. */
export const goalColumns = [
  'studentWords',
  'teamWording',
  'domain',
  'status',
  'startDate',
  'endDate',
  'successCriteria',
  'measurementType',
  'measurementDescription',
  'baseline',
  'target',
  'now',
  'benchmarks',
  'stepsDone',
  'stepsOpen',
  'nextStep',
  'nextStepDate',
] as const;
export type GoalColumn = (typeof goalColumns)[number];

/** The words of a language. */
export interface GoalsCsvWords {
  readonly columns: Readonly<Record<GoalColumn, string>>;
  /** How a value such as `active`, or a domain of the pack, is called; as it is where undefined. */
  readonly value?: (column: GoalColumn, value: string) => string | undefined;
}

/**
 * Writes the goals of a plan as CSV, one in a row, in the order of the plan; see `writeCsv` for how. What was
 * removed is left out. It names nobody beyond the words of the goals themselves.
 *
 * @param schoolYear the one now, named by its ending year: benchmarks are those of it
 */
export function goalsCsv({ goals }: Pick<Plan, 'goals'>, words: GoalsCsvWords, schoolYear: number): string {
  const head = goalColumns.map((column) => words.columns[column]);
  const rows = inOrder(goals).map((goal) => {
    const values = valuesOf(goal, schoolYear, words);
    return goalColumns.map((column) => values[column]);
  });
  return writeCsv([head, ...rows]);
}

function valuesOf(
  goal: Goal,
  schoolYear: number,
  words: GoalsCsvWords,
): Readonly<Record<GoalColumn, string>> {
  const named = (column: GoalColumn, value: string | null | undefined): string =>
    value ? (words.value?.(column, value) ?? value) : '';
  return {
    studentWords: goal.studentWords ?? '',
    teamWording: goal.teamWording ?? '',
    domain: named('domain', goal.domain),
    status: named('status', goal.status ?? 'active'),
    startDate: goal.startDate ?? '',
    endDate: goal.endDate ?? '',
    successCriteria: goal.successCriteria ?? '',
    measurementType: named('measurementType', goal.measurementType),
    measurementDescription: goal.measurementDescription ?? '',
    baseline: numberOf(goal.baseline),
    target: numberOf(goal.target),
    now: numberOf(goal.measurementType && standingOf(goal, valuesOverTime(inOrder(goal.progress)))),
    benchmarks: benchmarksOf(goal, schoolYear),
    ...stepsOf(goal),
  };
}

function numberOf(value: number | null | undefined): string {
  return typeof value === 'number' ? String(value) : '';
}

function benchmarksOf({ benchmarks }: Goal, schoolYear: number): string {
  const own = inOrder(benchmarks).filter((one) => (one.schoolYear ?? schoolYear) === schoolYear);
  return own.flatMap(({ description }) => description ?? []).join('\n');
}

function stepsOf({ steps }: Goal): Record<'stepsDone' | 'stepsOpen' | 'nextStep' | 'nextStepDate', string> {
  const all = inOrder(steps);
  const open = all.filter(({ done }) => !done);
  const day = (date: string | null | undefined): string => date ?? '9999';
  // Those without a date come last, in the order of the plan.
  const [next] = [...open].sort((a, b) =>
    day(a.dueDate) < day(b.dueDate) ? -1 : Number(day(a.dueDate) > day(b.dueDate)),
  );
  return {
    stepsDone: String(all.length - open.length),
    stepsOpen: String(open.length),
    nextStep: next?.description ?? '',
    nextStepDate: next?.dueDate ?? '',
  };
}
