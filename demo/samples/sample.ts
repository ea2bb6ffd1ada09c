import {
  currentSchema,
  roleInPlan,
  type Comment,
  type CourseException,
  type CoursePath,
  type Draft,
  type Experience,
  type Goal,
  type Authored,
  type Plan,
  type Review,
  type Student,
  type Suggestion,
  type Viewer,
} from 'ilp-elements/core';
import {
  careersOf,
  interestsOf,
  type CareerDraft,
  type InterestDraft,
} from '../../stories/fixtures/kept-careers.js';
import {
  fixtureId,
  goalOf,
  madeBy,
  planOf,
  recordsOf,
  type FieldsOf,
  type GoalDraft,
  type RecordDraft,
} from '../../stories/fixtures/plans.js';
import { whatIfOf, withWhatIfs, type WhatIfDraft } from '../../stories/fixtures/what-if-copies.js';
import { coursesOf, type CourseDraft } from './courses/sample-course.js';

/** The school year of the demo, 2026–27, named by its ending year. */
export const thisYear = 2027;

/** A remark or review as a sample writes it; the part its author played is the author's own. */
type Said<T extends Comment | CourseException | Review> = RecordDraft<Omit<FieldsOf<T>, 'role'>>;

/** A goal as a sample writes it. */
export interface SampleGoal extends GoalDraft {
  /** Who put it in the team's words. */
  readonly wordedBy?: Viewer;
}

/** A sample as it is written down. */
export interface SampleDraft {
  readonly student: Viewer;
  readonly about: Student;
  /** The adults around the student. */
  readonly people: readonly Viewer[];
  readonly goals: readonly SampleGoal[];
  readonly experiences?: readonly RecordDraft<FieldsOf<Experience>>[];
  /** What the student keeps, in order. */
  readonly careers?: readonly CareerDraft[];
  /** What the student said to activities, the oldest first. */
  readonly interests?: readonly InterestDraft[];
  /** What was taken and what is planned. */
  readonly courses?: readonly CourseDraft[];
  /** Other plans the student tries. */
  readonly whatIfs?: readonly WhatIfDraft[];
  /** What the courses aim at, and who wrote what of it where it was not the student. */
  readonly coursePath?: CoursePath & { readonly wrote?: Readonly<Record<string, Authored>> };
  /** What the school decided about rules; the part its author played is the author's own. */
  readonly exceptions?: readonly Said<CourseException>[];
  readonly suggestions?: readonly Said<Suggestion>[];
  readonly comments?: readonly Said<Comment>[];
  readonly reviews?: readonly Said<Review>[];
}

/** Makes the plan of a sample student. */
export function sampleOf(sample: SampleDraft): Plan {
  const { student } = sample;
  const goals = sample.goals.map((goal, index) => sampleGoal(student, index, goal));
  const plan: Plan = {
    ...planOf(student, goals, sample.about),
    people: peopleOf(sample.people),
    experiences: recordsOf(student, 'experience', student.id, sample.experiences),
    careers: careersOf(student, sample.careers ?? []),
    interests: interestsOf(student, sample.interests ?? []),
    courses: coursesOf(student, sample.courses ?? []),
    exceptions: recordsOf(student, 'exception', student.id, inOwnPart(student, sample.exceptions)),
    ...(sample.coursePath ? { coursePath: sample.coursePath } : {}),
    suggestions: recordsOf(student, 'suggestion', student.id, inOwnPart(student, sample.suggestions)),
    comments: recordsOf(student, 'comment', student.id, inOwnPart(student, sample.comments)),
    reviews: recordsOf(student, 'review', student.id, inOwnPart(student, sample.reviews)),
  };
  const { whatIfs = [] } = sample;
  return withWhatIfs(plan, ...whatIfs.map((draft) => whatIfOf(plan, student, draft)));
}

/** The id of a sample student's goal, counted from 0. */
export function goalId({ id }: Viewer, index: number): string {
  return fixtureId('goal', `${id}${index}`);
}

/** The JSON pointer of a sample student's goal, counted from 0. */
export function goalPointer(student: Viewer, index: number): string {
  return `/goals/${goalId(student, index)}`;
}

/** The JSON pointer of a step of a goal, both counted from 0. */
export function stepPointer(student: Viewer, goal: number, step: number): string {
  return `${goalPointer(student, goal)}/steps/${fixtureId('step', `${student.id}${goal}x${step}`)}`;
}

/** The id of a benchmark of a goal, both counted from 0. */
export function benchmarkId({ id }: Viewer, goal: number, benchmark: number): string {
  return fixtureId('benchmark', `${id}${goal}x${benchmark}`);
}

/** Signs what the student decided about an idea. */
export function decidedBy(student: Viewer, day: string): Required<Pick<Suggestion, 'wrote'>> {
  const made = madeBy(student, day);
  return { wrote: { decision: made, reason: made, result: made } };
}

function sampleGoal(student: Viewer, index: number, { wordedBy, ...draft }: SampleGoal): Goal {
  const goal = goalOf(student, index, draft);
  return wordedBy ? { ...goal, wrote: { teamWording: madeBy(wordedBy, draft.on) } } : goal;
}

function peopleOf(people: readonly Viewer[]): NonNullable<Plan['people']> {
  const [school] = people;
  const made = madeBy(school ?? { id: 'school', role: 'counselor' });
  // Nobody reads in the plan that somebody looks after an IEP: the role says so, and no name does.
  const records = people.map(({ id, role, name }, place) => {
    const order = `a${String(place).padStart(3, '0')}V`;
    return { id, order, made, role: roleInPlan(role), name: name ?? null };
  });
  return Object.fromEntries(records.map((person) => [person.id, person]));
}

function inOwnPart<Fields extends { readonly by?: Viewer }>(student: Viewer, said: readonly Fields[] = []) {
  return said.map((each) => ({ ...each, role: roleInPlan((each.by ?? student).role) }));
}

/**
 * Makes the draft beside a sample plan, under the same id. Its goals count from 90, so that none has
 * the id of one in the plan.
 */
export function draftOf(student: Viewer, own: readonly GoalDraft[]): Draft {
  const goals = own.map((goal, index) => goalOf(student, 90 + index, goal));
  return {
    schema: currentSchema,
    kind: 'draft',
    id: `plan-${student.id}`,
    sync: { gen: 1, seen: {}, forgot: -1 },
    goals: Object.fromEntries(goals.map((goal) => [goal.id, goal])),
  };
}
