import { inOrder } from '../edits/order.js';
import type { Feeling, Goal, GoalStatus, MeasurementType, ProgressEntry, Step } from '../model/goal.js';
import { typistOf } from '../rules/typed-words.js';
import type { Plan } from '../model/plan.js';
import { standingOf, valuesOverTime } from '../rules/goal-standing.js';

/** One goal on a printed page. */
export interface PageGoal {
  readonly id: string;
  readonly studentWords: string;
  /** Who typed the words for the student: a name, or an id that nobody in the plan has. */
  readonly typedBy: string | undefined;
  readonly teamWording: string;
  /** A domain of the state pack, by id. */
  readonly domain: string | undefined;
  readonly status: GoalStatus | undefined;
  readonly endDate: string | undefined;
  readonly successCriteria: string;
  /** For this school year, and those without a year. */
  readonly benchmarks: readonly PageBenchmark[];
  /** For later school years, the next one first. */
  readonly laterBenchmarks: readonly PageBenchmark[];
  /** The next one first; those without a date last. */
  readonly openSteps: readonly PageStep[];
  readonly doneSteps: readonly PageStep[];
  readonly latestProgress: PageProgress | undefined;
  readonly measure: PageMeasure | undefined;
}

/** How far to get in one school year. */
export interface PageBenchmark {
  readonly schoolYear: number | undefined;
  readonly description: string;
  readonly isReached: boolean;
}

/** One thing to do. */
export interface PageStep {
  readonly description: string;
  readonly dueDate: string | undefined;
  /** Who does it: a name, or an id that nobody in the plan has; undefined is the student. */
  readonly owner: string | undefined;
}

/** What happened last. */
export interface PageProgress {
  readonly date: string | undefined;
  readonly note: string;
  readonly evidence: string;
  readonly feeling: Feeling | undefined;
  readonly value: number | undefined;
}

/** From where, to where, and where now; in the goal's measure. */
export interface PageMeasure {
  readonly type: MeasurementType;
  /** What is counted, such as listeners. */
  readonly description: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly now: number | undefined;
}

type NameOf = (id: string) => string | undefined;

/** What a goal on a page is drawn with. */
export interface GoalPageOptions {
  /** The school year now, named by its ending year. */
  readonly schoolYear: number;
  /** Those of the plan: they tell who typed the words that stand in the goal now. */
  readonly suggestions: Plan['suggestions'];
  /** Knows the people of the plan by id. */
  readonly nameOf: NameOf;
}

/** Gives what a page shows of a goal. */
export function goalOnAPage(goal: Goal, { schoolYear, suggestions, nameOf }: GoalPageOptions): PageGoal {
  const steps = inOrder(goal.steps);
  const progress = inOrder(goal.progress).sort((a, b) => compareDays(a.date ?? '', b.date ?? ''));
  const latest = progress.at(-1);
  return {
    id: goal.id,
    studentWords: goal.studentWords ?? '',
    typedBy: namedBy(typistOf(goal, suggestions), nameOf),
    teamWording: goal.teamWording ?? '',
    domain: goal.domain ?? undefined,
    status: goal.status ?? undefined,
    endDate: goal.endDate ?? undefined,
    successCriteria: goal.successCriteria ?? '',
    ...benchmarksOf(goal, schoolYear),
    openSteps: steps
      .filter(({ done }) => !done)
      .sort((a, b) => compareDays(a.dueDate ?? '9999', b.dueDate ?? '9999'))
      .map((step) => stepOnAPage(step, nameOf)),
    doneSteps: steps.filter(({ done }) => done).map((step) => stepOnAPage(step, nameOf)),
    latestProgress: latest && progressOnAPage(latest),
    measure: measureOf(goal, progress),
  };
}

function benchmarksOf(goal: Goal, schoolYear: number): Pick<PageGoal, 'benchmarks' | 'laterBenchmarks'> {
  const all = inOrder(goal.benchmarks).map((benchmark): PageBenchmark => ({
    schoolYear: benchmark.schoolYear ?? undefined,
    description: benchmark.description ?? '',
    isReached: benchmark.reached === true,
  }));
  const yearOf = (benchmark: PageBenchmark): number => benchmark.schoolYear ?? schoolYear;
  return {
    benchmarks: all.filter((benchmark) => yearOf(benchmark) === schoolYear),
    laterBenchmarks: all
      .filter((benchmark) => yearOf(benchmark) > schoolYear)
      .sort((a, b) => yearOf(a) - yearOf(b)),
  };
}

function stepOnAPage({ description = '', dueDate, owner }: Step, nameOf: NameOf): PageStep {
  return { description, dueDate: dueDate ?? undefined, owner: namedBy(owner, nameOf) };
}

function progressOnAPage(entry: ProgressEntry): PageProgress {
  return {
    date: entry.date ?? undefined,
    note: entry.note ?? '',
    evidence: entry.evidence ?? '',
    feeling: entry.feeling ?? undefined,
    value: entry.value ?? undefined,
  };
}

function measureOf(goal: Goal, progress: readonly ProgressEntry[]): PageMeasure | undefined {
  const { measurementType: type, baseline, target } = goal;
  if (!type) return undefined;
  return {
    type,
    description: goal.measurementDescription ?? '',
    from: baseline ?? undefined,
    to: target ?? undefined,
    now: standingOf(goal, valuesOverTime(progress)),
  };
}

function namedBy(id: string | null | undefined, nameOf: NameOf): string | undefined {
  return id ? (nameOf(id) ?? id) : undefined;
}

/** Days compare as text; a stable sort keeps the order of the plan among equal ones. */
function compareDays(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
