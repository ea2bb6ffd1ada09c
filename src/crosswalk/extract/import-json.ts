import type { JsonObject } from '../../model/json.js';
import { assemble, refused } from './assemble.js';
import { extractNotes, type ExtractImport, type ExtractNotes } from './extract-report.js';
import { iepFacts } from './read-dates.js';
import { fieldOf, fieldsOf, sayUnknownKeys } from './read-fields.js';

const longestFile = 5_000_000;
const keys = ['schema', 'source', ...iepFacts, 'items'];

/**
 * Reads an IEP extract in its published shape: the text of the file, or what was parsed of it. Only what
 * the shape names is taken, key by key; whatever is not taken is in the report. Words stay words, whatever
 * they look like. Never throws.
 */
export function importIepJson(input: unknown): ExtractImport {
  const notes = extractNotes();
  const parsed = typeof input === 'string' ? parse(input, notes) : { value: input };
  if (!parsed) return refused(notes);
  try {
    return readExtract(fieldsOf(parsed.value), notes);
  } catch {
    // An object that was not parsed may refuse to be read.
    notes.say('refused', 'notAnExtract');
    return refused(notes);
  }
}

function parse(text: string, notes: ExtractNotes): { readonly value: unknown } | undefined {
  try {
    // Some editors put a mark at the start of a file.
    if (text.length <= longestFile) return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
    notes.say('refused', 'tooLarge');
  } catch {
    // The parser's message quotes the file, so it is not passed on.
    notes.say('refused', 'notJson');
  }
  return undefined;
}

function readExtract(fields: JsonObject | undefined, notes: ExtractNotes): ExtractImport {
  const items = fields && fieldOf(fields, 'items');
  const schema = fields && fieldOf(fields, 'schema');
  if (typeof schema === 'number' && schema > 1) notes.say('refused', 'newerSchema', {}, String(schema));
  else if (!fields || schema !== 1 || !Array.isArray(items)) notes.say('refused', 'notAnExtract');
  else {
    sayUnknownKeys(fields, keys, notes);
    const found = items.map((value: unknown, place) => ({ value, place: { item: place + 1 } }));
    const source = fieldOf(fields, 'source');
    return assemble({ source, facts: fields, items: found, count: found.length }, notes);
  }
  return refused(notes);
}
