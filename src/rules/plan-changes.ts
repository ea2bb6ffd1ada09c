import { compareOrder, type Ordered } from '../edits/order.js';
import type { CoursePath } from '../model/course-path.js';
import type { Goal } from '../model/goal.js';
import type { Plan } from '../model/plan.js';
import type { AimChangeKind, CourseChangeKind, GoalChangeKind } from '../model/plan-change.js';
import type { PlannedCourse } from '../model/planned-course.js';
import type { RecordBase } from '../model/record-spec.js';
import { lastChange } from './last-change.js';

/** What of a plan is compared: reviews, talk and what-ifs are no part of what somebody agreed to. */
export type ComparedPlan = Pick<Plan, 'courses' | 'coursePath' | 'goals'>;

/** A change of one course; a course that changed in several ways has a change of each kind. */
export interface CourseChange {
  readonly kind: CourseChangeKind;
  /** The course, by id. */
  readonly id: string;
  /** Left out where it was added. */
  readonly before?: PlannedCourse;
  /** Left out where it was removed. */
  readonly now?: PlannedCourse;
}

/** A change of one goal. */
export interface GoalChange {
  readonly kind: GoalChangeKind;
  /** The goal, by id. */
  readonly id: string;
  readonly before?: Goal;
  readonly now?: Goal;
}

/** A change of what the courses aim at. */
export interface AimChange {
  readonly kind: AimChangeKind;
  /** A graduation plan, by id: the one that is aimed at now, or what was chosen beside it. */
  readonly id: string;
  /** The graduation plan that was aimed at before; empty for the usual one of the place. */
  readonly before?: string;
}

/** One thing that is different between two states of a plan. */
export type PlanChange = AimChange | CourseChange | GoalChange;

/** What the comparison needs to know beside the two states. */
export interface PlanChangesOptions {
  /** The usual graduation plan of the place, by id: to choose it by name changes nothing. */
  readonly usual?: string;
}

type FieldOf<T> = Exclude<keyof T, keyof RecordBase>;

/** Which kind of change another value of a field is; a new field of the record asks for its own. */
const kindOfField: Readonly<Record<FieldOf<PlannedCourse>, CourseChangeKind>> = {
  kind: 'courseReplaced',
  course: 'courseReplaced',
  title: 'courseReplaced',
  schoolYear: 'courseMoved',
  term: 'courseMoved',
  credits: 'courseCredits',
  state: 'courseState',
  result: 'courseState',
  mark: 'courseMark',
  subject: 'courseDetails',
  method: 'courseDetails',
  dualCredit: 'courseDetails',
  alternateFor: 'courseDetails',
  repeats: 'courseDetails',
  school: 'courseDetails',
  sourceCredits: 'courseDetails',
  sourceUnit: 'courseDetails',
  confirmation: 'courseDetails',
  goal: 'courseDetails',
  note: 'courseDetails',
};
const courseFields = Object.entries(kindOfField) as [FieldOf<PlannedCourse>, CourseChangeKind][];

/**
 * Lists what is different between two states of a plan: aims first, then courses, then goals, each in
 * the order of the plan. A course that school only proposes is no part of the plan until the student says
 * yes. Where a course lies among others of its term is no change.
 */
export function planChanges(
  before: ComparedPlan,
  now: ComparedPlan,
  { usual = '' }: PlanChangesOptions = {},
): readonly PlanChange[] {
  return [
    ...aimChanges(before.coursePath, now.coursePath, usual),
    ...pairs(before.courses, now.courses, isInPlan).flatMap(courseChanges),
    ...pairs(before.goals, now.goals, isThere).flatMap(goalChanges),
  ];
}

/** When anything that is compared was last changed (ISO 8601, UTC); empty where nothing is there. For display alone. */
export function lastPlanChange({ goals, courses, coursePath }: ComparedPlan): string {
  const moments = [lastChange(goals), lastChange(courses), lastChange({ coursePath })];
  return moments.reduce((last, moment) => (moment > last ? moment : last));
}

function aimChanges(before: CoursePath = {}, now: CoursePath = {}, usual: string): AimChange[] {
  const [was, is] = [before.graduationPlan ?? usual, now.graduationPlan ?? usual];
  const [had, has] = [ticked(before.supplements), ticked(now.supplements)];
  return [
    ...(was === is ? [] : [{ kind: 'graduationPlan', id: is, before: was } as const]),
    ...has.filter((id) => !had.includes(id)).map((id) => ({ kind: 'supplementAdded', id }) as const),
    ...had.filter((id) => !has.includes(id)).map((id) => ({ kind: 'supplementRemoved', id }) as const),
  ];
}

function ticked(tags: CoursePath['supplements']): string[] {
  return Object.entries(tags ?? {})
    .flatMap(([id, isOn]) => (isOn ? id : []))
    .sort();
}

/** A record as it was and as it is; one of both is there. */
interface Pair<T> {
  readonly id: string;
  readonly before?: T;
  readonly now?: T;
}

type Collection<T> = Readonly<Record<string, T>>;

/** Records by id, in their order; those that do not belong to the plan are not there. */
function pairs<T extends RecordBase>(
  before: Collection<T> = {},
  now: Collection<T> = {},
  isPart: (record: T) => boolean,
): Pair<T>[] {
  const [was, is] = [byId(before, isPart), byId(now, isPart)];
  const all: Ordered[] = [...is.values(), ...[...was.values()].filter(({ id }) => !is.has(id))];
  return all.sort(compareOrder).map(({ id }) => {
    const [former, present] = [was.get(id), is.get(id)];
    return { id, ...(former && { before: former }), ...(present && { now: present }) };
  });
}

function byId<T extends RecordBase>(
  records: Collection<T>,
  isPart: (record: T) => boolean,
): ReadonlyMap<string, T> {
  const parts = Object.values(records).filter(isPart);
  return new Map(parts.map((record) => [record.id, record]));
}

function isThere({ removed, purged }: RecordBase): boolean {
  return removed !== true && purged !== true;
}

/** Says whether a course is a part of the plan; what school only proposes is none. */
export function isInPlan(course: PlannedCourse): boolean {
  return isThere(course) && course.state !== 'proposedAdd';
}

function courseChanges(pair: Pair<PlannedCourse>): CourseChange[] {
  const { before, now } = pair;
  if (!before) return [{ kind: 'courseAdded', ...pair }];
  if (!now) return [{ kind: 'courseRemoved', ...pair }];
  const other = courseFields.filter(([field]) => !isSame(before[field], now[field]));
  return [...new Set(other.map(([, kind]) => kind))].map((kind) => ({ kind, ...pair }));
}

function goalChanges(pair: Pair<Goal>): GoalChange[] {
  const { before, now } = pair;
  if (!before) return [{ kind: 'goalAdded', ...pair }];
  if (!now) return [{ kind: 'goalRemoved', ...pair }];
  return isSame(before.studentWords, now.studentWords) ? [] : [{ kind: 'goalReworded', ...pair }];
}

/** What nobody wrote, what was emptied and what holds no value read the same. */
function isSame(one: string | number | null | undefined, other: string | number | null | undefined): boolean {
  return (one ?? '') === (other ?? '');
}
