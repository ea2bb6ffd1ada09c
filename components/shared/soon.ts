import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';

class SoonDirective extends Directive {
  #key: string | undefined;

  override render(_call: () => void, _key?: string): typeof noChange {
    return noChange;
  }

  override update(_part: unknown, [call, key]: [call: () => void, key?: string]): typeof noChange {
    // Not in the middle of the redraw: what is called may ask for another one.
    if (key === undefined || key !== this.#key) queueMicrotask(call);
    this.#key = key;
    return noChange;
  }
}

/**
 * Calls once the redraw is over: `soon(call, key)` where its place is drawn anew and whenever the key becomes
 * another one, `soon(call)` after each redraw.
 */
export const soon = directive(SoonDirective);
