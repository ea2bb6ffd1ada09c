import * as v from 'valibot';
import { isForbiddenKey, isJsonObject, type JsonObject } from '../../model/json.js';
import { calendarDay } from '../../model/record-spec.js';
import { hasControls } from '../../tables/read-table.js';
import type { ExtractNotes, ExtractPlace } from './extract-report.js';

/** Names of people and agencies and times of the week are short lines. */
export const longestField = 500;

/** Reads own keys only: an object of somebody else may bring more along than it shows. */
export function fieldOf(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Reads an object as fields; undefined for anything else, a list too. */
export function fieldsOf(value: unknown): JsonObject | undefined {
  return isJsonObject(value) ? value : undefined;
}

/** Says which keys are not known here. They are never taken. */
export function sayUnknownKeys(
  object: JsonObject,
  known: readonly string[],
  notes: ExtractNotes,
  place: ExtractPlace = {},
): void {
  for (const key of Object.keys(object)) {
    if (known.includes(key)) continue;
    const code = isForbiddenKey(key) ? 'forbiddenKey' : 'unknownKey';
    notes.say('refused', code, { ...place, field: key }, key);
  }
}

/**
 * Reads a field of words: trimmed, lines ended in one way, and otherwise letter by letter. Undefined where
 * it is blank, or, said why, where it is no text.
 */
export function readText(value: unknown, notes: ExtractNotes, place: ExtractPlace): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') notes.say('doubted', 'unreadField', place);
  else if (hasControls(value)) notes.say('doubted', 'controlLetters', place);
  else return value.replace(/\r\n?/g, '\n').trim() || undefined;
  return undefined;
}

/** Reads a field of a short line. */
export function readLine(value: unknown, notes: ExtractNotes, place: ExtractPlace): string | undefined {
  const text = readText(value, notes, place);
  if (text === undefined || text.length <= longestField) return text;
  notes.say('doubted', 'longField', place);
  return undefined;
}

/** Reads a day as `YYYY-MM-DD`. */
export function readDay(value: unknown, notes: ExtractNotes, place: ExtractPlace): string | undefined {
  const text = readLine(value, notes, place);
  if (text === undefined || isDay(text)) return text;
  notes.say('doubted', 'unreadDate', place, text);
  return undefined;
}

/** Says whether a text is a day that exists, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return v.is(calendarDay, text);
}
