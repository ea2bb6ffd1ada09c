import type { RowState } from '../../../src/crosswalk/row-state.js';
import type { CrosswalkTeamWords } from '../../../src/i18n/crosswalk-team/dictionary.js';
import { panelItem, type CrosswalkSection } from '../crosswalk-deeds.js';
import { chosenFilter, filtered } from '../rows/filter.js';
import { mayReadAll, type RowsModel } from '../rows/rows-model.js';

/** Both plans, the words of their rows, and those of this part. */
export interface TeamModel extends RowsModel {
  readonly team: CrosswalkTeamWords;
}

/** What can be opened here. */
export const teamNames = ['dates', 'look', 'supports'] as const;
export type TeamName = (typeof teamNames)[number];

/** The item that holds what is open here. */
export const teamItem = 'team';

/** How the state of what can be opened is kept. */
export function sectionOf(name: TeamName): CrosswalkSection {
  return `team:${name}`;
}

/** The parts this viewer finds here: none without an IEP. */
export function shownTeam({ context, sources }: Pick<TeamModel, 'context' | 'sources'>): readonly TeamName[] {
  if (!sources.iepShared && !sources.iepTeam) return [];
  // To the student nobody shows a list of what is not there.
  const maySeeLook = !context.isStudent && mayReadAll(context);
  return teamNames.filter((name) => name !== 'look' || maySeeLook);
}

/** Leads to a row, to what can be read about it. */
export function goToRow(model: TeamModel, { row: { id } }: RowState): void {
  showRow(model, id);
  model.context.deeds.show(panelItem, 'team', true, { focus: `more.${id}` });
}

/** Where a filter hides a row, everything is shown again, and it is said. */
export function showRow(model: TeamModel, id: string): void {
  const { context, words, rows } = model;
  if (filtered(rows, chosenFilter(model), model).some(({ row }) => row.id === id)) return;
  context.deeds.choose(panelItem, 'filter', 'all');
  context.deeds.say(words.filter.shown(rows.length));
}
