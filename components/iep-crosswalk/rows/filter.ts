import type { RowState } from '../../../src/crosswalk/row-state.js';
import { panelItem } from '../crosswalk-deeds.js';
import { isOpen, isProtected, type RowsModel } from './rows-model.js';

/** Which rows are shown: those to talk about, those that match, or all. */
export const rowFilters = ['talk', 'match', 'all'] as const;
export type RowFilter = (typeof rowFilters)[number];

/**
 * Whether people should talk about a row: the two differ, one of them is silent where it need not be, or
 * nothing stands there though it should. What has no place in a plan, and what is later, waits for nobody.
 */
export function needsTalk(standing: RowState): boolean {
  switch (standing.state) {
    case 'disagree':
      return true;
    case 'onlyInPlan':
      return standing.reason !== 'beforeDue';
    case 'onlyInIep':
      return standing.reason !== 'noPlanSide';
    case 'empty':
      return standing.reason === 'due';
    default:
      return false;
  }
}

/** What says which rows are closed. */
type Shown = Pick<RowsModel, 'sources' | 'itemOf'>;

/** The choice that keeps the rows of the IEP team that were open when the filter was chosen. */
const sortedChoice = 'sorted';

/**
 * The rows a filter lets through. A closed row of the IEP team passes each of them, for to leave it out would
 * tell how it stands. Opened, it stays where it was found until a filter is chosen again.
 */
export function filtered(rows: readonly RowState[], filter: RowFilter, shown: Shown): readonly RowState[] {
  if (filter === 'all') return rows;
  const sorted = shown.itemOf(panelItem).choices?.[sortedChoice]?.split(' ') ?? [];
  return rows.filter((state) => {
    const isSorted = sorted.includes(state.row.id) && isOpen(shown, state);
    return passes(state, filter) || (isProtected(state.row, shown.sources) && !isSorted);
  });
}

/** How many rows a filter is about; of those that are closed nobody is told more than that they are there. */
export function countOf(rows: readonly RowState[], filter: RowFilter, shown: Shown): number {
  if (filter === 'all') return rows.length;
  return rows.filter((state) => isOpen(shown, state) && passes(state, filter)).length;
}

/** How many rows are closed. */
export function closedCount(rows: readonly RowState[], shown: Shown): number {
  return rows.filter((state) => !isOpen(shown, state)).length;
}

/** Chooses a filter: from now on the rows of the IEP team that are open are sorted by it, too. */
export function chooseFilter({ context, rows, ...shown }: RowsModel, filter: RowFilter): void {
  const open = rows.filter((state) => isProtected(state.row, shown.sources) && isOpen(shown, state));
  context.deeds.choose(panelItem, sortedChoice, open.map(({ row }) => row.id).join(' '));
  context.deeds.choose(panelItem, 'filter', filter);
}

function passes(state: RowState, filter: Exclude<RowFilter, 'all'>): boolean {
  return filter === 'talk' ? needsTalk(state) : state.state === 'aligned';
}

/** The filter that is chosen; everything until somebody chooses. */
export function chosenFilter({ itemOf }: Pick<RowsModel, 'itemOf'>): RowFilter {
  const chosen = itemOf(panelItem).choices?.filter;
  return rowFilters.find((filter) => filter === chosen) ?? 'all';
}
