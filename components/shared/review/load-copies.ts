import type { DirectiveResult } from 'lit/directive.js';
import type { KnownCopies } from '../copies-controller.js';
import { soon } from '../soon.js';

/** Loads the copies that are looked at, once what shows them is drawn. */
export function loadCopies(copies: KnownCopies | undefined, reviewIds: readonly string[]): DirectiveResult {
  return soon(() => {
    if (copies) for (const id of reviewIds) if (isToLoad(copies, id)) copies.load(id);
  });
}

/** What could not be reached is asked for again by whoever wants it, and what waits to be stored is not there yet. */
function isToLoad({ stateOf, copyOf }: KnownCopies, id: string): boolean {
  const state = stateOf(id);
  return !copyOf(id) && (state === undefined || state === 'kept');
}
