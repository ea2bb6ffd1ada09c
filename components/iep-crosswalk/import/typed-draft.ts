import type { ExtractItem } from '../../../src/crosswalk/extract/extract.js';
import { iepDays, type IepFact } from '../../../src/crosswalk/extract/read-dates.js';
import type { IepDates, IepSection } from '../../../src/model/iep.js';
import { isJsonObject, type JsonObject } from '../../../src/model/json.js';
import type { StoreSnapshot } from '../../../src/store/store.js';
import type { CrosswalkSide } from '../crosswalk-deeds.js';
import { readSection } from './import-model.js';

/** What is typed of a line beside its section. */
export const lineFields = ['words', 'name', 'date', 'provider', 'frequency', 'applicability'] as const;
export type LineField = (typeof lineFields)[number];

/** A line as it is typed, under the name its words are kept by. Fields that are blank are left out. */
export interface TypedLine extends ExtractItem {
  readonly box: string;
  /** As it is kept: the same text while nothing in it changed. */
  readonly text: string;
}

/** All that is typed and not brought in yet, in order. */
export interface TypedDraft {
  readonly lines: readonly TypedLine[];
  readonly dates: IepDates;
}

const linePrefix = 'import.line.';
const datesBox = 'import.dates';
/** What is pasted and not added yet. */
export const pasteBox = 'import.paste';
const boxes = [linePrefix, datesBox, pasteBox];

/**
 * What is typed lies among the unsent words of the IEP team's document beside the plan: in the memory of the
 * page alone, for this person alone, and told of by whoever leaves the plan. Nothing of it is in a journal.
 */
export interface DraftSide {
  readonly store: { readonly snapshot: Pick<StoreSnapshot, 'unsent'> };
  readonly deeds: Pick<CrosswalkSide['deeds'], 'keepUnsent'>;
}

const read = new WeakMap<object, TypedDraft>();

/** Reads what is typed; the same object while nothing of it changed. */
export function typedDraft({ store }: Pick<DraftSide, 'store'>): TypedDraft {
  const { unsent } = store.snapshot;
  const known = read.get(unsent);
  if (known) return known;
  const lines = Object.keys(unsent)
    .filter((name) => name.startsWith(linePrefix))
    .sort()
    .map((box) => lineOf(box, unsent[box] ?? ''));
  const draft = { lines, dates: datesOf(parsed(unsent[datesBox])) };
  read.set(unsent, draft);
  return draft;
}

/** Reads what a box holds. Words of two places of one page stand one below the other: the last are those typed here. */
export function parsed(text = ''): JsonObject {
  try {
    const value: unknown = JSON.parse(text.split('\n\n').at(-1) ?? '');
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}

function textIn(fields: JsonObject, key: string): string | undefined {
  const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function lineOf(box: string, text: string): TypedLine {
  const fields = parsed(text);
  const rest = [...lineFields, 'id'].flatMap((key) => {
    const value = textIn(fields, key);
    return value === undefined ? [] : [[key, value] as const];
  });
  const section = readSection(textIn(fields, 'section')) ?? 'strengths';
  return { words: '', ...Object.fromEntries(rest), section, box, text };
}

/** Reads dates and a grade of the IEP; what is neither is left out. */
export function datesOf(fields: JsonObject): IepDates {
  const days = iepDays.flatMap((day) => {
    const value = textIn(fields, day);
    return value === undefined ? [] : [[day, value] as const];
  });
  const { gradeLevel } = fields;
  return { ...Object.fromEntries(days), ...(typeof gradeLevel === 'number' ? { gradeLevel } : {}) };
}

/** The lines as an extract takes them. */
export function itemsOf({ lines }: TypedDraft): readonly ExtractItem[] {
  return lines.map(({ box: _box, text: _text, ...item }) => item);
}

/** Adds lines below those that are there; gives the names they are kept by. */
export function addLines(side: DraftSide, items: readonly ExtractItem[]): readonly string[] {
  return items.map((item) => {
    const box = nextBox(side);
    side.deeds.keepUnsent(box, JSON.stringify(item));
    return box;
  });
}

function nextBox(side: DraftSide): string {
  const last = typedDraft(side).lines.at(-1)?.box.slice(linePrefix.length) ?? '0';
  return `${linePrefix}${String(Number(last) + 1).padStart(6, '0')}`;
}

/** Changes one field of a line; says whether it was kept. */
export function keepField(
  side: DraftSide,
  box: string,
  field: LineField | 'section',
  value: string,
): boolean {
  const line = typedDraft(side).lines.find((each) => each.box === box);
  if (!line) return false;
  const { box: _box, text: _text, ...item } = line;
  const text = JSON.stringify({ ...item, [field]: value });
  side.deeds.keepUnsent(box, text);
  return side.store.snapshot.unsent[box] === text;
}

/** Takes a line out. */
export function takeOut(side: DraftSide, box: string): void {
  side.deeds.keepUnsent(box, undefined);
}

/** Puts a line back where it was; below the others where a new one stands there by now. Gives its name. */
export function putBack(side: DraftSide, box: string, text: string): string {
  const name = side.store.snapshot.unsent[box] === undefined ? box : nextBox(side);
  side.deeds.keepUnsent(name, text);
  return name;
}

/** Changes a fact of the IEP as a whole, null leaves it out; says whether it was kept. */
export function keepFact(side: DraftSide, fact: IepFact, value: string | number | null): boolean {
  const { [fact]: _former, ...others } = typedDraft(side).dates;
  const dates = value === null ? others : { ...others, [fact]: value };
  const text = Object.keys(dates).length > 0 ? JSON.stringify(dates) : undefined;
  side.deeds.keepUnsent(datesBox, text);
  return side.store.snapshot.unsent[datesBox] === text;
}

/** Forgets all that is typed: it was brought in. */
export function forgetTyped(side: DraftSide): void {
  for (const name of Object.keys(side.store.snapshot.unsent))
    if (boxes.some((box) => name.startsWith(box))) side.deeds.keepUnsent(name, undefined);
}

/** The section of the line that was typed last: the next one is often in it too. */
export function lastSection({ lines }: TypedDraft): IepSection {
  return lines.at(-1)?.section ?? 'strengths';
}
