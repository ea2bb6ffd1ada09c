import type { IepDates, IepSection } from '../../model/iep.js';
import type { ExtractItem } from './extract.js';
import type { ExtractImport } from './extract-report.js';
import { importIepJson } from './import-json.js';

/** What an extract that a person typed names as its source. */
export const typedSystem = 'typed';

/**
 * Makes an extract of what a case manager typed or pasted, with the same checks as a file; a field left
 * blank is no field.
 * @param typedOn the day it was typed, `YYYY-MM-DD`: a typed extract is as old as that
 */
export function typedExtract(items: readonly ExtractItem[], dates: IepDates, typedOn: string): ExtractImport {
  return importIepJson({ schema: 1, source: { system: typedSystem, exportedOn: typedOn }, ...dates, items });
}

/** A sign that begins a line of a list; so does a number or small letter with its point or bracket. */
const bullet = /^(?:[-*+•‣◦▪▫●○■□☐☑✓✔–—·]|\[[ x]?\]|(?:\d{1,2}|[a-z])[.)]|o(?=\t))(?:\s+|$)/u;

/** Makes an item of each line that says something, without the sign or number that begins it. */
export function itemsFromPaste(text: string, section: IepSection): readonly ExtractItem[] {
  const lines = text.split(/\r\n?|[\n\u2028\u2029]/).map((line) => line.trim().replace(bullet, ''));
  return lines.filter((line) => line !== '').map((words) => ({ section, words }));
}
