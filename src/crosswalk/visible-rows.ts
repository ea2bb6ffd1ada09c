import type { IepItem } from '../model/iep.js';
import type { ColumnItem } from './columns.js';
import { crosswalkRowsFor } from './pack-rows.js';
import { rowKind, type CrosswalkRow } from './row.js';
import { sideFor, type CrosswalkSources } from './sources.js';

/**
 * Gives the rows a viewer sees: those whose document they have, and those a further plan that was handed
 * over says something in. The others are left out, not empty; nothing shows that there are any.
 */
export function visibleRows(sources: CrosswalkSources): readonly CrosswalkRow[] {
  const { pack, state, columns = [] } = sources;
  const inColumns = new Set(columns.flatMap(({ items }) => items.map(({ row }) => row)));
  return crosswalkRowsFor(pack, state).filter(
    (row) => inColumns.has(row.id) || sideFor(rowKind(row), sources).iep !== undefined,
  );
}

/** Gives what the IEP says in a row, in the order of the extract; nothing of a document that is not there. */
export function rowItems(row: CrosswalkRow, sources: CrosswalkSources): readonly IepItem[] {
  const { iep } = sideFor(rowKind(row), sources);
  return Object.values(iep?.items ?? {}).filter(({ section }) => row.iep.includes(section));
}

/** Gives what one further plan says in a row. */
export function columnItems(
  row: Pick<CrosswalkRow, 'id'>,
  columns: CrosswalkSources['columns'] = [],
  column?: string,
): readonly ColumnItem[] {
  return columns
    .filter(({ id }) => column === undefined || id === column)
    .flatMap(({ items }) => items.filter((item) => item.row === row.id));
}
