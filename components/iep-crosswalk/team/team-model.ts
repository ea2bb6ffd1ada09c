import type { RowState } from '../../../src/crosswalk/row-state.js';
import type { CrosswalkTeamWords } from '../../../src/i18n/crosswalk-team/dictionary.js';
import type { IepSection } from '../../../src/model/iep.js';
import { panelItem, type CrosswalkSection } from '../crosswalk-deeds.js';
import { chosenFilter, filtered } from '../rows/filter.js';
import { isOpen, isProtected, type RowsModel } from '../rows/rows-model.js';

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

/** Tells the host that what stands in closed rows of the IEP team came into view here. */
export function tellSections({ context, ...model }: TeamModel, sections: readonly IepSection[]): void {
  const closed = model.rows.filter(
    (state) => !isOpen(model, state) && state.row.iep.some((section) => sections.includes(section)),
  );
  if (closed.length > 0) context.tellRows(closed.map(({ row }) => row.id));
}

/** Leads to a row: to the button that opens it, where it is closed, else to what can be read about it. */
export function goToRow(model: TeamModel, state: RowState): void {
  const { id } = state.row;
  showRow(model, id);
  const key = isProtected(state.row, model.sources) ? `open.${id}` : `more.${id}`;
  model.context.deeds.show(panelItem, 'team', true, { focus: key });
}

/** Where a filter hides a row, everything is shown again, and it is said. */
export function showRow({ context, words, rows, itemOf }: TeamModel, id: string): void {
  if (filtered(rows, chosenFilter({ itemOf })).some(({ row }) => row.id === id)) return;
  context.deeds.choose(panelItem, 'filter', 'all');
  context.deeds.say(words.filter.shown(rows.length));
}
