import { inOrder } from '../../edits/order.js';
import type { Goal } from '../../model/goal.js';
import { toPointer } from '../../model/json-pointer.js';
import type { Plan } from '../../model/plan.js';
import { liveGoals } from '../goal-parts.js';

/** A line in the student's own words. */
export interface OwnLine {
  /** Where it lies in the plan, as a JSON pointer. */
  readonly pointer: string;
  readonly words: string;
  /** `YYYY-MM-DD` */
  readonly date?: string;
  /** The name of the person it is asked of; their id where the plan has no name. */
  readonly of?: string;
}

/**
 * What a student says at a meeting, in the order it is said: what I want, what I am good at, what helps
 * me, what I ask for. What is asked for are the open steps that somebody else does.
 */
export interface MeetingScript {
  readonly want: readonly OwnLine[];
  readonly goodAt: readonly OwnLine[];
  readonly helps: readonly OwnLine[];
  readonly ask: readonly OwnLine[];
}

/** One page about a student, in their own words, strengths first. */
export interface OwnPage extends Omit<MeetingScript, 'want'> {
  readonly name: string | undefined;
  readonly gradeLevel: number | undefined;
  readonly goals: readonly OwnGoal[];
  /** Clusters and occupations the student keeps, by name. */
  readonly careers: readonly OwnLine[];
}

/** A goal with what comes next. */
export interface OwnGoal extends OwnLine {
  /** Open steps of the student's own, the soonest first. */
  readonly next: readonly OwnLine[];
}

/**
 * Gives what a student says at their own meeting. It is made of the plan alone and of the student's words
 * alone: it reads the same with an IEP and without one, and no words of a team are in it.
 */
export function meetingScript(plan: Plan): MeetingScript {
  const goals = openGoals(plan);
  return {
    want: goals.map(goalLine).filter(hasWords),
    goodAt: goodAt(plan),
    helps: [line(['student', 'whatHelps'], plan.student?.whatHelps)].filter(hasWords),
    ask: goals.flatMap((goal) => stepLines(goal, plan, 'others')),
  };
}

/** Gives a student's plan on one page; the same with an IEP and without one, as `meetingScript` is. */
export function myPlanOnAPage(plan: Plan): OwnPage {
  const { goodAt: strengths, helps, ask } = meetingScript(plan);
  return {
    name: plan.student?.name ?? undefined,
    gradeLevel: plan.student?.gradeLevel ?? undefined,
    goodAt: strengths,
    goals: openGoals(plan)
      .map((goal) => ({ ...goalLine(goal), next: stepLines(goal, plan, 'student').toSorted(byDate) }))
      .filter(hasWords),
    careers: inOrder(plan.careers)
      .map(({ id, title }) => line(['careers', id], title))
      .filter(hasWords),
    helps,
    ask,
  };
}

/** What is wanted now: a goal that is reached is something to be proud of. */
function openGoals(plan: Plan): readonly Goal[] {
  return liveGoals(plan).filter(({ status }) => status !== 'reached');
}

function goodAt(plan: Plan): readonly OwnLine[] {
  const reached = liveGoals(plan).filter(({ status }) => status === 'reached');
  return [
    line(['student', 'strengths'], plan.student?.strengths),
    ...reached.map(goalLine),
    ...inOrder(plan.experiences).map(({ id, title }) => line(['experiences', id], title)),
  ].filter(hasWords);
}

function goalLine({ id, studentWords, endDate }: Goal): OwnLine {
  return line(['goals', id], studentWords, { date: endDate });
}

function stepLines(
  goal: Goal,
  { people = {}, student }: Plan,
  whose: 'student' | 'others',
): readonly OwnLine[] {
  return inOrder(goal.steps)
    .filter(({ done, owner }) => !done && (whose === 'others') === isOther(owner, student?.person))
    .map(({ id, description, dueDate, owner }) => {
      const name = owner && Object.hasOwn(people, owner) ? people[owner]?.name : undefined;
      const of = whose === 'others' ? (name ?? owner) : undefined;
      return line(['goals', goal.id, 'steps', id], description, { date: dueDate, of });
    })
    .filter(hasWords);
}

/** A step without an owner is the student's. */
function isOther(owner: string | null | undefined, student: string | null | undefined): boolean {
  return Boolean(owner) && owner !== student;
}

function line(
  path: readonly string[],
  words: string | null | undefined,
  { date, of }: { readonly date?: string | null | undefined; readonly of?: string | null | undefined } = {},
): OwnLine {
  return {
    pointer: toPointer(path),
    words: words ?? '',
    ...(date ? { date } : {}),
    ...(of ? { of } : {}),
  };
}

function hasWords({ words }: OwnLine): boolean {
  return words.trim() !== '';
}

function byDate({ date: one = '9999' }: OwnLine, { date: other = '9999' }: OwnLine): number {
  return one < other ? -1 : Number(one > other);
}
