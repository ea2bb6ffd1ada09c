import { presentLinks } from '../../../src/crosswalk/links.js';
import type { PlanPart } from '../../../src/crosswalk/row.js';
import { rowKind, type CrosswalkRow } from '../../../src/crosswalk/row.js';
import { rowState, type RowState } from '../../../src/crosswalk/row-state.js';
import { datedIep, sideFor, type CrosswalkSources } from '../../../src/crosswalk/sources.js';
import { triggers, type Triggers } from '../../../src/crosswalk/triggers.js';
import { rowItems, visibleRows } from '../../../src/crosswalk/visible-rows.js';
import type { Plan } from '../../../src/model/plan.js';
import { isSameList } from '../../shared/access/remembered.js';

/** What of a plan is read for a part of it: a change elsewhere leaves the rows of this part alone. */
const readFor: Readonly<Record<PlanPart, readonly (keyof Plan)[]>> = {
  strengths: ['student', 'careers'],
  interests: ['interests'],
  careerGoals: ['goals'],
  educationGoals: ['goals'],
  livingGoals: ['goals'],
  benchmarks: ['goals'],
  progress: ['goals'],
  marks: ['courses'],
  courses: ['courses'],
  graduationPlan: ['coursePath'],
  activities: ['goals', 'experiences'],
  workExperiences: ['experiences'],
  skills: ['goals'],
  whatHelps: ['student'],
  modifiedCourses: ['courses'],
  achievements: ['goals', 'experiences'],
  people: ['people'],
  agencies: ['people'],
  yearlyReview: ['reviews'],
  familyReview: ['reviews'],
  age: ['student', 'people'],
};

/** A value and what it was made from. */
interface Made<T> {
  readonly from: readonly unknown[];
  readonly value: T;
}

/** The rows as they stand, and what has begun to matter. */
export interface ReadRows {
  readonly now: Triggers;
  readonly rows: readonly RowState[];
}

/** Remembers how each row stands: only what a change concerns is worked out again. */
export class RowMemory {
  #visible: Made<readonly CrosswalkRow[]> | undefined;
  #now: Made<Triggers> | undefined;
  #states = new Map<string, Made<RowState>>();
  #rows: readonly RowState[] = [];

  /** Says how every row stands that these sources show: the same objects while nothing in them changes. */
  read(sources: CrosswalkSources): ReadRows {
    const now = this.#triggersOf(sources);
    const states = new Map(
      this.#visibleOf(sources).map((row) => [row.id, this.#stateOf(row, sources, now)] as const),
    );
    const rows = [...states.values()].map(({ value }) => value);
    this.#states = states;
    if (!isSameList(rows, this.#rows)) this.#rows = rows;
    return { now, rows: this.#rows };
  }

  /** Another plan, or another person. */
  forget(): void {
    this.#visible = undefined;
    this.#now = undefined;
    this.#states = new Map();
    this.#rows = [];
  }

  #visibleOf(sources: CrosswalkSources): readonly CrosswalkRow[] {
    const { pack, state, columns, iepShared, iepTeam } = sources;
    const from = [pack, state, columns, iepShared === undefined, iepTeam === undefined];
    this.#visible = again(this.#visible, from, () => visibleRows(sources));
    return this.#visible.value;
  }

  #triggersOf(sources: CrosswalkSources): Triggers {
    const { plan, pack, state, today } = sources;
    this.#now = again(this.#now, [plan.student, datedIep(sources), pack, state, today], () =>
      triggers(sources),
    );
    return this.#now.value;
  }

  #stateOf(row: CrosswalkRow, sources: CrosswalkSources, now: Triggers): Made<RowState> {
    const { plan, pack, today, iepShared, columns } = sources;
    const { iep } = sideFor(rowKind(row), sources);
    const read = row.plan ? readFor[row.plan].map((part) => plan[part]) : [];
    const from = [row, now, pack, today, iep, iepShared, columns, ...read, ...besides(row, sources)];
    return again(this.#states.get(row.id), [...from, ...linksOf(row, sources)], () =>
      rowState(row, sources, now),
    );
  }
}

function again<T>(made: Made<T> | undefined, from: readonly unknown[], make: () => T): Made<T> {
  return made && isSameList(made.from, from) ? made : { from, value: make() };
}

/** What some rows are judged by beside their two sides. */
function besides({ plan }: CrosswalkRow, sources: CrosswalkSources): readonly unknown[] {
  const { crosswalkShared, catalog, graduationPlans } = sources;
  if (plan === 'modifiedCourses') return [crosswalkShared?.courseMarks];
  if (plan === 'graduationPlan') return [crosswalkShared?.coursePath, graduationPlans];
  return plan === 'courses' ? [catalog] : [];
}

/** The links that hang on what the IEP says in a row. */
function linksOf(row: CrosswalkRow, sources: CrosswalkSources): readonly string[] {
  const { crosswalk } = sideFor(rowKind(row), sources);
  const links = presentLinks(crosswalk);
  if (links.length === 0) return [];
  const items = new Set(rowItems(row, sources).map(({ id }) => id));
  return links
    .filter(({ iepItem }) => items.has(iepItem))
    .map((link) => JSON.stringify(link))
    .sort();
}
