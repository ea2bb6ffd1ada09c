import type { ExtractImport } from '../../../src/crosswalk/extract/extract-report.js';
import { importIepCsv } from '../../../src/crosswalk/extract/import-csv.js';
import { importIepJson } from '../../../src/crosswalk/extract/import-json.js';
import type { GivenDates } from '../../../src/crosswalk/extract/read-dates.js';
import type { Store } from '../../../src/store/store.js';
import { today } from '../../shared/day.js';

/** A file that was chosen, and what is in it. */
export interface FileRead {
  readonly name: string;
  /** A CSV file does not say itself where it comes from, and may name no dates of the IEP. */
  readonly isCsv: boolean;
  readonly result: ExtractImport;
  /** Reads a CSV file once more with dates given by hand, which count before those of the file. */
  readonly readWith?: (dates: GivenDates) => ExtractImport;
  /** The day it was written, `YYYY-MM-DD`. */
  readonly madeOn: string;
}

/** More than this is no extract, and is not read at all. */
const largestFileBytes = 20_000_000;

const tooLarge: ExtractImport = {
  extract: undefined,
  report: { findings: [{ effect: 'refused', code: 'tooLarge' }], items: 0, taken: 0 },
};

/** Reads a file, told by what is in it and not by its name. Undefined where the device cannot read it. */
export async function readIepFile(file: File): Promise<FileRead | undefined> {
  const madeOn = today(new Date(file.lastModified));
  const about = { name: file.name, madeOn };
  if (file.size > largestFileBytes) return { ...about, isCsv: false, result: tooLarge };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const json = jsonIn(bytes);
    if (json !== undefined) return { ...about, isCsv: false, result: importIepJson(json) };
    // Where it is from is asked for when it was read.
    const source = { system: file.name.slice(0, 200) || 'CSV', exportedOn: madeOn };
    const readWith = (dates: GivenDates): ExtractImport => importIepCsv(bytes, { source, dates });
    return { ...about, isCsv: true, result: readWith({}), readWith };
  } catch {
    return undefined;
  }
}

/** The text of a JSON file; undefined for any other file, for a table begins with the name of a column. */
function jsonIn(bytes: Uint8Array): string | undefined {
  const mark = `${bytes[0] ?? 0} ${bytes[1] ?? 0}`;
  const encoding = mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return /^\s*[[{]/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** The file that was chosen last, by the plan it was chosen for: it goes with it. */
const files = new WeakMap<Store, FileRead>();

/** Keeps a file in the memory of the page, or forgets it. */
export function keepFile(store: Store, file: FileRead | undefined): void {
  if (file) files.set(store, file);
  else files.delete(store);
}

/** The file that was kept for a plan; undefined where none is. */
export function keptFile(store: Store): FileRead | undefined {
  return files.get(store);
}
