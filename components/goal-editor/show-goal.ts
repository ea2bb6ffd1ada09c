import type { FocusKeeper } from '../shared/focus-keeper.js';
import type { ItemStates } from '../shared/deeds/item-state.js';
import type { GoalDesk } from './goal-desk.js';

/** Takes a person to a goal, wherever it lies: nothing may hide it. Says whether the plan shows it at all. */
export function showGoal(id: string, desk: GoalDesk, cards: ItemStates, focus: FocusKeeper): boolean {
  if (desk.archivedGoals.some((goal) => goal.id === id)) cards.show('archived-plan', 'archived', true);
  else if (!desk.goals.some((goal) => goal.id === id)) return false;
  else if (!desk.shownIds().includes(id)) desk.filter.showAll();
  focus.want(id);
  return true;
}
