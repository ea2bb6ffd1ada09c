import type { RowState } from '../../../src/crosswalk/row-state.js';
import { rowKind } from '../../../src/crosswalk/row.js';
import type { IepItem } from '../../../src/model/iep.js';
import { sideOf } from '../crosswalk-context.js';
import { hasIep, isProtected } from '../rows/rows-model.js';
import { showRow, type TeamModel } from './team-model.js';

/** A thing of either plan, and the row in which it is linked. */
export interface LinkStart {
  readonly state: RowState;
  /** As the list of a row names what is chosen in it. */
  readonly thing: `plan:${string}` | `iep:${string}`;
}

/** Where a goal is linked; undefined where it stands in no row in which this viewer links. */
export function rowOfGoal(model: TeamModel, pointer: string): LinkStart | undefined {
  const rows = model.rows.filter(
    (state) => mayLinkIn(model, state) && state.entries.some((entry) => entry.pointer === pointer),
  );
  // A row that is open needs nothing opened.
  const state = rows.find(({ row }) => !isProtected(row, model.sources)) ?? rows[0];
  return state && { state, thing: `plan:${pointer}` };
}

/** Where a thing of the IEP is linked; undefined where this viewer does not link. */
export function rowOfItem(model: TeamModel, { id, section }: IepItem): LinkStart | undefined {
  const state = model.rows.find((each) => each.row.iep.includes(section) && mayLinkIn(model, each));
  return state && { state, thing: `iep:${id}` };
}

function mayLinkIn({ context, sources }: TeamModel, { row }: RowState): boolean {
  return hasIep(row, sources) && sideOf(context, rowKind(row))?.mayAdd(['links']) === true;
}

/** Opens a row where things are linked, with this one chosen and what else it may belong with beside it. */
export function linkInRow(model: TeamModel, { state, thing }: LinkStart): void {
  const { context, sources } = model;
  const { deeds } = context;
  const { id } = state.row;
  showRow(model, id);
  if (isProtected(state.row, sources)) context.openRows([id], true);
  deeds.choose(id, 'belongs', thing);
  deeds.show(id, 'talk:more', true);
  deeds.show(id, 'talk', true, { focus: `belongs.${id}` });
}
