import { version } from './version.js';

/** A class of ours, as it is registered. */
export type ElementClass = CustomElementConstructor & { readonly version?: string };

const warned = new Set<string>();

/**
 * Registers an element under a tag. A tag taken by the same version is left alone, for a page may
 * well load one entry twice; one taken by anything else stays as it is too, with one warning.
 */
export function define(tag: string, element: ElementClass): void {
  const taken: ElementClass | undefined = customElements.get(tag);
  if (!taken) customElements.define(tag, unusedClass(element));
  else if (taken.version !== element.version) warnOnce(tag, taken.version, element.version ?? version);
}

/** A registry takes a class once; under a second tag it needs one of its own. */
function unusedClass(element: ElementClass): ElementClass {
  const isUsed = 'getName' in customElements && customElements.getName(element) !== null;
  return isUsed ? class extends element {} : element;
}

function warnOnce(tag: string, taken: string | undefined, wanted: string): void {
  if (warned.has(tag)) return;
  warned.add(tag);
  const first = taken === undefined ? 'something else' : `version ${taken}`;
  console.warn(`<${tag}> is registered by ${first} already; version ${wanted} was left out.`);
}
