import { isHostId } from '../../model/ids.js';
import { iepSections, longestIepWords, type IepSection } from '../../model/iep.js';
import { isSameJson, type JsonObject } from '../../model/json.js';
import type { ExtractItem } from './extract.js';
import type { ExtractNotes, ExtractPlace } from './extract-report.js';
import { fieldOf, fieldsOf, readDay, readLine, readText, sayUnknownKeys } from './read-fields.js';

/** A thing that may be an item, and where it stands. */
export interface FoundItem {
  readonly value: unknown;
  readonly place: ExtractPlace;
}

const lines = ['name', 'provider', 'frequency', 'applicability'] as const;
const itemKeys = ['id', 'section', 'words', 'date', ...lines];

/** Reads items. What cannot be taken is left out or stays blank, and is said. */
export function readItems(found: readonly FoundItem[], notes: ExtractNotes): readonly ExtractItem[] {
  const taken: { readonly item: ExtractItem; readonly place: ExtractPlace }[] = [];
  for (const { value, place } of found) {
    const item = readItem(value, notes, place);
    if (!item) continue;
    const first = taken.find((each) => isRepeated(each.item, item));
    if (!first) taken.push({ item, place });
    else {
      const code = item.id === undefined ? 'repeatedItem' : 'repeatedId';
      notes.say('refused', code, place, item.id, String(first.place.line ?? first.place.item));
    }
  }
  return taken.map(({ item }) => item);
}

/** Two items with one id cannot both be linked; two that say the same in every field are one. */
function isRepeated(first: ExtractItem, next: ExtractItem): boolean {
  return next.id === undefined ? isSameJson(first, next) : first.id === next.id;
}

function readItem(value: unknown, notes: ExtractNotes, place: ExtractPlace): ExtractItem | undefined {
  const fields = fieldsOf(value);
  if (!fields) {
    notes.say('refused', 'notAnItem', place);
    return undefined;
  }
  sayUnknownKeys(fields, itemKeys, notes, place);
  const section = readSection(fields, notes, place);
  const words = section && readWords(fields, notes, place);
  if (!section || words === undefined) return undefined;
  const at = (field: string): ExtractPlace => ({ ...place, field });
  const id = readId(fields, notes, at('id'));
  const date = readDay(fieldOf(fields, 'date'), notes, at('date'));
  const more = lines.flatMap((key) => {
    const line = readLine(fieldOf(fields, key), notes, at(key));
    return line === undefined ? [] : [[key, line] as const];
  });
  return {
    ...(id === undefined ? {} : { id }),
    section,
    words,
    ...(date === undefined ? {} : { date }),
    ...Object.fromEntries(more),
  };
}

function readSection(fields: JsonObject, notes: ExtractNotes, place: ExtractPlace): IepSection | undefined {
  const name = readLine(fieldOf(fields, 'section'), notes, { ...place, field: 'section' });
  const section = iepSections.find((each) => each === name);
  if (name === undefined) notes.say('refused', 'missingSection', place);
  else if (!section) notes.say('refused', 'unknownSection', place, name);
  return section;
}

/** An item whose words are cut off would say something else, so one that is too long is not taken. */
function readWords(fields: JsonObject, notes: ExtractNotes, place: ExtractPlace): string | undefined {
  const words = readText(fieldOf(fields, 'words'), notes, { ...place, field: 'words' });
  if (words === undefined) notes.say('refused', 'missingWords', place);
  else if (words.length > longestIepWords) notes.say('refused', 'longWords', place);
  else return words;
  return undefined;
}

function readId(fields: JsonObject, notes: ExtractNotes, place: ExtractPlace): string | undefined {
  const id = readText(fieldOf(fields, 'id'), notes, place);
  if (id === undefined || isHostId(id)) return id;
  notes.say('doubted', 'forbiddenId', place, id);
  return undefined;
}
