import type { ImportEffect, TableNotes } from '../../tables/read-table.js';
import type { IepExtract } from './extract.js';

/**
 * What can be said about an extract. The sentences are in the dictionary, by code.
 *
 * - About the whole, which is then not read: all up to `noItems`.
 * - About a key or column, which is not taken: `unknownKey`, `forbiddenKey`, `unknownColumn`.
 * - About an item, which is left out: from `raggedRow` to `repeatedItem`. `result` says where the first
 *   of two stands.
 * - About a field: from `unreadField` on it stays blank. `otherDateOrder`: its month is no month.
 *   `unclearDate`: another date of the file has its day first, so that this may be one of two days.
 *   `repeatedDate`: the first counts. `otherDate`: the day in `result` was given by hand, and counts.
 *   `emptiedFact`: it was taken out by hand.
 *   `spreadsheetText` and `damagedLetters` are taken as they are.
 */
export const extractCodes = [
  'tooLarge',
  'binary',
  'encoding',
  'notJson',
  'notAnExtract',
  'newerSchema',
  'unreadSource',
  'noRows',
  'tooManyRows',
  'brokenQuotes',
  'missingColumn',
  'repeatedColumn',
  'forbiddenColumn',
  'tooManyItems',
  'noItems',
  'unknownKey',
  'forbiddenKey',
  'unknownColumn',
  'raggedRow',
  'longCell',
  'notAnItem',
  'missingSection',
  'unknownSection',
  'missingWords',
  'longWords',
  'repeatedId',
  'repeatedItem',
  'unreadField',
  'longField',
  'controlLetters',
  'forbiddenId',
  'unreadDate',
  'otherDateOrder',
  'unclearDate',
  'unreadGrade',
  'repeatedDate',
  'otherDate',
  'emptiedFact',
  'spreadsheetText',
  'damagedLetters',
] as const;
export type ExtractCode = (typeof extractCodes)[number];

/** Where something was found; nothing of it where it is about the extract as a whole. */
export interface ExtractPlace {
  /** The item, counted from 1. */
  readonly item?: number;
  /** The line of a CSV file in which the row begins, from 1. */
  readonly line?: number;
  /** The key of the field, or the column as the file calls it. */
  readonly field?: string;
}

/**
 * One thing that was changed, doubted or refused. It holds no words of the IEP, but what it holds is
 * about one student: it is for the person who brought the extract, and for no log.
 */
export interface ExtractFinding extends ExtractPlace {
  readonly effect: ImportEffect;
  readonly code: ExtractCode;
  /** What is printed there: the name of a section, a key, an id, a day. Shortened where it is long. */
  readonly value?: string;
  /** What was taken instead, or where the first of two stands. */
  readonly result?: string;
}

/** What became of an extract on its way in. */
export interface ExtractReport {
  /** What is about the whole first, then in the order of the file. */
  readonly findings: readonly ExtractFinding[];
  /** Items that were there. */
  readonly items: number;
  /** Items that were taken. */
  readonly taken: number;
}

/** An extract and what was not sure about it; no extract where the whole was refused or no item was left. */
export interface ExtractImport {
  readonly extract: IepExtract | undefined;
  readonly report: ExtractReport;
}

/** Collects findings. */
export interface ExtractNotes {
  readonly findings: readonly ExtractFinding[];
  say(effect: ImportEffect, code: ExtractCode, place?: ExtractPlace, value?: string, result?: string): void;
}

const longestValue = 80;

/** Makes an empty collection of findings. */
export function extractNotes(): ExtractNotes {
  const findings: ExtractFinding[] = [];
  return {
    findings,
    say(effect, code, place = {}, value, result) {
      const short =
        value !== undefined && value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
      findings.push({
        effect,
        code,
        ...place,
        ...(short === undefined ? {} : { value: short }),
        ...(result === undefined ? {} : { result }),
      });
    },
  };
}

/** Collects what is found in a table; the cells themselves may hold words of the IEP and stay out. */
export function tableNotes(notes: ExtractNotes): TableNotes {
  return {
    say(effect, code, { line, column }, value, result) {
      if (code === 'formula') return; // Taken as a text here, so that nobody says it.
      const place = {
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { field: column }),
      };
      const isOfCell = line !== undefined && line > 1 && code !== 'raggedRow';
      notes.say(effect, code, place, ...(isOfCell ? [] : [value, result]));
    },
  };
}
