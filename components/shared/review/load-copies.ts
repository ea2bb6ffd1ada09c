import { noChange } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';
import type { KnownCopies } from '../copies-controller.js';

class LoadCopiesDirective extends Directive {
  override render(_copies: KnownCopies | undefined, _reviewIds: readonly string[]): typeof noChange {
    return noChange;
  }

  override update(
    _part: unknown,
    [copies, reviewIds]: [KnownCopies | undefined, readonly string[]],
  ): typeof noChange {
    if (copies) void loadLater(copies, reviewIds);
    return noChange;
  }
}

/** Not in the middle of the redraw that asks for them. */
async function loadLater(copies: KnownCopies, reviewIds: readonly string[]): Promise<void> {
  await Promise.resolve();
  for (const id of reviewIds) if (isToLoad(copies, id)) copies.load(id);
}

/** What could not be reached is asked for again by whoever wants it, and what waits to be stored is not there yet. */
function isToLoad({ stateOf, copyOf }: KnownCopies, id: string): boolean {
  const state = stateOf(id);
  return !copyOf(id) && (state === undefined || state === 'kept');
}

/** Loads the copies that are looked at, once what shows them is drawn. */
export const loadCopies: (copies: KnownCopies | undefined, reviewIds: readonly string[]) => DirectiveResult =
  directive(LoadCopiesDirective);
