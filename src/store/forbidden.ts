import type { KeptChange } from '../edits/edit.js';
import { fromPointer } from '../model/json-pointer.js';
import { setEditsAside, type LiveDocument } from './live-document.js';
import { isWithin } from './replay.js';

/**
 * Sets aside the edits that touch a refused place; pointers match by prefix either way. Where none
 * match, or none are named, the whole batch is set aside, for nobody can tell which edit it was.
 */
export function asideForbidden(live: LiveDocument, pointers: readonly string[]): LiveDocument {
  const refused = pointers.map(fromPointer).filter((path) => path !== undefined);
  const touches = (change: KeptChange): boolean =>
    placesOf(change).some((place) => refused.some((path) => isWithin(place, path) || isWithin(path, place)));
  // What was typed since the batch was sent was not refused.
  const isAnyTouched = live.pending.some(({ edit, sent }) => sent && touches(edit));
  return setEditsAside(live, ({ edit, sent }) =>
    sent && (!isAnyTouched || touches(edit)) ? 'forbidden' : undefined,
  );
}

function placesOf(change: KeptChange): (readonly string[])[] {
  if (change.type === 'answer') return [];
  if (change.type === 'move') {
    const owner = change.record.slice(0, -1);
    const neighbours = Object.keys(change.neighbours ?? {}).map((id) => [...owner, id, 'order']);
    return [[...change.record, 'order'], ...neighbours];
  }
  return 'field' in change ? [[...change.record, change.field]] : [change.record];
}
