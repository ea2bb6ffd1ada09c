import type { ItemStates } from '../shared/deeds/item-state.js';
import type { GoalDesk, SharedContext } from './goal-desk.js';
import type { DeskModel } from './goal-editor.view.js';

/** What is shown of one document, as it is now; `isShared` tells which of its goals the other one shows too. */
export function deskModel(
  desk: GoalDesk,
  shared: SharedContext,
  cards: ItemStates,
  isShared: DeskModel['isShared'] = () => false,
): DeskModel {
  desk.sort();
  const { body, goals, problems, talk, snapshot, shownIds, firstNumber, work } = desk;
  const ids = new Set([...goals, ...desk.archivedGoals].map(({ id }) => id));
  return {
    ...{ body, goals, snapshot, shownIds, firstNumber, isShared },
    shown: desk.shownGoals,
    archived: desk.archivedGoals,
    context: desk.contextFor(shared, cards),
    removed: desk.removedGoals,
    problemsOf: (id) => problems.of(id),
    talkOf: (id) => talk.of(id),
    otherProblems: problems.except(ids),
    otherTalk: talk.except(ids),
    lastRemoved: work.lastRemoved,
    note: work.note,
  };
}
