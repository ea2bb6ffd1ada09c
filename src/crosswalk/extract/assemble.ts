import type { IepSource } from '../../model/iep.js';
import type { JsonObject } from '../../model/json.js';
import { mostItems } from './extract.js';
import type { ExtractFinding, ExtractImport, ExtractNotes } from './extract-report.js';
import { readDates } from './read-dates.js';
import { fieldOf, fieldsOf, isDay, readLine, sayUnknownKeys } from './read-fields.js';
import { readItems, type FoundItem } from './read-items.js';

/** What was found in an extract, whatever form it came in. */
export interface FoundExtract {
  readonly source: unknown;
  /** Holds the facts of the IEP as a whole, by key. */
  readonly facts: JsonObject;
  readonly items: readonly FoundItem[];
  /** How many items there were, those included that are none of `items` any more. */
  readonly count: number;
}

/** Checks what was found and makes the extract of it. */
export function assemble({ source, facts, items, count }: FoundExtract, notes: ExtractNotes): ExtractImport {
  const from = isRightCount(count, notes) ? readSource(source, notes) : undefined;
  if (!from) return importOf(undefined, count, 0, notes);
  const dates = readDates(facts, notes);
  const taken = readItems(items, notes);
  const extract =
    taken.length === 0 ? undefined : { schema: 1 as const, source: from, ...dates, items: taken };
  return importOf(extract, count, taken.length, notes);
}

function importOf(
  extract: ExtractImport['extract'],
  items: number,
  taken: number,
  { findings }: ExtractNotes,
): ExtractImport {
  const placeOf = ({ line, item }: ExtractFinding): number => line ?? item ?? 0;
  const inOrder = [...findings].sort((a, b) => placeOf(a) - placeOf(b));
  return { extract, report: { findings: inOrder, items, taken } };
}

/** Gives the outcome of an import that was refused before its items were looked at. */
export function refused(notes: ExtractNotes): ExtractImport {
  return importOf(undefined, 0, 0, notes);
}

function isRightCount(count: number, notes: ExtractNotes): boolean {
  if (count === 0) notes.say('refused', 'noItems');
  else if (count > mostItems) notes.say('refused', 'tooManyItems', {}, String(count), String(mostItems));
  return count > 0 && count <= mostItems;
}

/** Whoever reads an extract has to know how old it is and where to ask, so there is none without. */
function readSource(value: unknown, notes: ExtractNotes): IepSource | undefined {
  const fields = fieldsOf(value) ?? {};
  sayUnknownKeys(fields, ['system', 'exportedOn'], notes);
  const system = readLine(fieldOf(fields, 'system'), notes, { field: 'system' });
  const exportedOn = readLine(fieldOf(fields, 'exportedOn'), notes, { field: 'exportedOn' });
  if (system !== undefined && exportedOn !== undefined && isDay(exportedOn)) return { system, exportedOn };
  notes.say('refused', 'unreadSource', { field: 'source' }, exportedOn);
  return undefined;
}
