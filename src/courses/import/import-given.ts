import { isForbiddenKey } from '../../model/json.js';
import type { ImportNotes } from './import-report.js';

/** A file as it was read. */
export type ImportFile = string | Uint8Array;

/** Says whether it is a file; of what is none, why. What a page in plain JavaScript hands over may be anything. */
export function isFile(file: string, input: unknown, notes: ImportNotes): input is ImportFile {
  if (typeof input === 'string' || Object.prototype.toString.call(input) === '[object Uint8Array]')
    return true;
  notes.say('refused', input === undefined || input === null ? 'missingFile' : 'binary', { file });
  return false;
}

const isLine = (value: unknown, longest = 500): boolean =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longest;
const isList = (value: unknown, most: number): boolean =>
  Array.isArray(value) && value.length <= most && value.every((each) => isLine(each, 5000));
const isBetween = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'number' && value >= least && value <= most;

/** What each option has to be, where it is given. */
const options: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: (value) => isLine(value) && !isForbiddenKey(String(value).trim()),
  title: (value) => isLine(value),
  schoolYear: (value) => isBetween(value, 1900, 2199) && Number.isInteger(value),
  sources: (value) => isList(value, 50),
  creditThousandths: (value) => isBetween(value, 1, 100_000),
  clusters: (value) => isList(value, Infinity),
  file: (value) => isLine(value),
};

const needed: readonly string[] = ['id', 'title'];

/** Names the options a catalog cannot be made with; it would be refused by its own check. */
export function hasOptions(file: string, given: unknown, notes: ImportNotes): boolean {
  const values = new Map<string, unknown>(Object.entries(given ?? {}));
  const wrong = Object.entries(options).filter(([name, fits]) => {
    const value = values.get(name);
    return value === undefined ? needed.includes(name) : !fits(value);
  });
  for (const [name] of wrong) notes.say('refused', 'wrongOption', { file }, name);
  return wrong.length === 0;
}
