import { inOrder } from '../edits/order.js';
import type { Goal } from '../model/goal.js';
import type { Plan } from '../model/plan.js';

/** A day by which something in a plan is to be done. */
export interface DueDate {
  readonly kind: 'goal' | 'step';
  /** Of the goal or step. */
  readonly id: string;
  /** The goal it is, or belongs to, by id. */
  readonly goal: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** What is to be done, as somebody wrote it; the team's wording where the student wrote none. */
  readonly words: string;
}

/**
 * Lists the days by which open steps are to be done and goals are to be reached, the next one first. A goal
 * that is paused, reached or archived, and its steps, wait for no day.
 */
export function dueDates({ goals }: Pick<Plan, 'goals'>): readonly DueDate[] {
  const open = inOrder(goals).filter(({ status }) => (status ?? 'active') === 'active');
  // A stable sort keeps the order of the plan on one day.
  return open.flatMap(datesOf).sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

function datesOf(goal: Goal): DueDate[] {
  const { id, endDate, studentWords = '', teamWording = '' } = goal;
  const steps = inOrder(goal.steps).flatMap((step): DueDate[] => {
    if (step.done || !step.dueDate) return [];
    return [{ kind: 'step', id: step.id, goal: id, day: step.dueDate, words: step.description ?? '' }];
  });
  if (!endDate) return steps;
  const words = studentWords.trim() === '' ? teamWording : studentWords;
  return [...steps, { kind: 'goal', id, goal: id, day: endDate, words }];
}
