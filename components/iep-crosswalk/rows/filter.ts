import type { RowState } from '../../../src/crosswalk/row-state.js';
import { panelItem } from '../crosswalk-deeds.js';
import type { RowsModel } from './rows-model.js';

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

/** The rows a filter lets through. */
export function filtered(rows: readonly RowState[], filter: RowFilter): readonly RowState[] {
  if (filter === 'all') return rows;
  return rows.filter((row) => (filter === 'talk' ? needsTalk(row) : row.state === 'aligned'));
}

/** The filter that is chosen; everything until somebody chooses. */
export function chosenFilter({ itemOf }: Pick<RowsModel, 'itemOf'>): RowFilter {
  const chosen = itemOf(panelItem).choices?.filter;
  return rowFilters.find((filter) => filter === chosen) ?? 'all';
}
