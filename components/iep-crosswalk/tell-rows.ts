import type { RowState } from '../../src/crosswalk/row-state.js';
import type { IepSection } from '../../src/model/iep.js';
import type { CrosswalkModel } from './crosswalk-context.js';
import { isOpen } from './rows/rows-model.js';

/** The closed rows of the IEP team in which these sections stand. */
export function closedRowsOf(
  model: Pick<CrosswalkModel, 'rows' | 'sources' | 'itemOf'>,
  sections: readonly IepSection[],
): readonly RowState[] {
  return model.rows.filter(
    (state) => !isOpen(model, state) && state.row.iep.some((section) => sections.includes(section)),
  );
}

/**
 * Tells the host that what stands in closed rows of the IEP team came into view elsewhere: the rows in which
 * these sections stand. A row that is open was told of when it was opened.
 */
export function tellRowsOf(
  model: Pick<CrosswalkModel, 'context' | 'rows' | 'sources' | 'itemOf'>,
  sections: readonly IepSection[],
): void {
  const closed = closedRowsOf(model, sections);
  if (closed.length > 0) model.context.tellRows(closed.map(({ row }) => row.id));
}
