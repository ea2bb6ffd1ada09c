import { activitySource } from '../../../src/careers/activities.js';
import {
  careerRecordOf,
  latestInterests,
  nextCareerId,
  nextInterestsId,
  type CareerPlan,
} from '../../../src/careers/kept-careers.js';
import type { RecordChange } from '../../../src/edits/edit.js';
import { inOrder } from '../../../src/edits/order.js';
import type { CareerKind, InterestAnswers } from '../../../src/model/career.js';
import { makeId } from '../../../src/model/ids.js';
import type { Json, JsonObject } from '../../../src/model/json.js';
import type { Plan } from '../../../src/model/plan.js';
import { addLast, markRemoved } from '../../shared/record-changes.js';
import type { ActivityAnswer } from '../career-keeping.js';

/** A cluster or an occupation, and what it is called. */
export interface CareerName {
  readonly kind: CareerKind;
  readonly code: string;
  /** As the pack has it: this is kept. */
  readonly title: string;
}

/** A career as the screen shows it. */
export interface ShownCareer extends CareerName {
  /** The title, perhaps in another language than the pack's. */
  readonly shown: string;
}

type Changes = readonly RecordChange[];

/**
 * The changes that keep a career: a new record, or the one that was removed. None where it is kept already.
 * The goal is noted by itself: another page may have added the same record, and an addition then says nothing.
 */
export function keepChanges(plan: CareerPlan, name: CareerName, goal?: string): Changes {
  const { kind, code, title } = name;
  const before = careerRecordOf(plan, kind, code);
  const record = ['careers', before?.id ?? nextCareerId(plan, kind, code)];
  const added = before ? [] : addLast(record, inOrder(plan.careers), { kind, code, title });
  const back = before?.removed ? [markRemoved(record, false)] : [];
  const was: Json = before?.goal ?? null;
  const noted = goal === undefined ? [] : [{ type: 'set', record, field: 'goal', was, value: goal } as const];
  return [...added, ...back, ...noted];
}

/** The changes that make a goal of a career, in one step: the goal, and its id on the career. */
export function goalChanges(
  plan: Plan,
  name: CareerName,
  fields: JsonObject,
): { readonly id: string; readonly changes: Changes } {
  const id = makeId('goal');
  const made = addLast(['goals', id], inOrder(plan.goals), fields);
  return { id, changes: [...made, ...keepChanges(plan, name, id)] };
}

const answerFields = ['liked', 'unsure', 'disliked'] as const satisfies readonly ActivityAnswer[];

/** The changes that note what somebody says to an activity; undefined takes it back. */
export function answerChanges(
  plan: CareerPlan,
  activity: string,
  answer: ActivityAnswer | undefined,
  today: string,
): Changes {
  const before = latestInterests(plan);
  if (!before && !answer) return [];
  const record = ['interests', before?.id ?? nextInterestsId(plan)];
  const ticks = answerFields
    .filter((field) => (before?.[field]?.[activity] === true) !== (field === answer))
    .map((field) => ({ type: 'tick', record, field, tag: activity, value: field === answer }) as const);
  // The answer is ticked by itself: another device may have begun the same round.
  return before ? ticks : [...beginAnswers(plan, today), ...ticks];
}

/** The changes that begin anew; what was said before stays, with its date. */
export function beginAnswers(plan: CareerPlan, today: string): Changes {
  const fields = { date: today, source: activitySource };
  return addLast(['interests', nextInterestsId(plan)], inOrder(plan.interests), fields);
}

/** What was said, by activity. Two devices may have left two answers to one: then it counts as not sure. */
export function answersIn(record: InterestAnswers | undefined): Readonly<Record<string, ActivityAnswer>> {
  const answers: Record<string, ActivityAnswer> = {};
  for (const field of answerFields)
    for (const [activity, isSet] of Object.entries(record?.[field] ?? {}))
      if (isSet) answers[activity] = Object.hasOwn(answers, activity) ? 'unsure' : field;
  return answers;
}
