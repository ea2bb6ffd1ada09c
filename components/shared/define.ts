import { version } from './version.js';

/** A class of ours, as it is registered. */
export type ElementClass = CustomElementConstructor & { readonly version?: string };

/** Where an element is registered; everything may be left out. */
export interface DefineOptions {
  /** A registry of the host's own; the page's where absent. */
  readonly registry?: CustomElementRegistry;
}

const warned = new Set<string>();

/**
 * Registers an element under a tag. A tag taken by the same version is left alone, for a page may
 * well load one entry twice; one taken by anything else stays as it is too, with one warning.
 */
export function define(tag: string, element: ElementClass, options: DefineOptions = {}): void {
  const registry = options.registry ?? globalThis.customElements;
  const taken: ElementClass | undefined = registry.get(tag);
  if (!taken) registry.define(tag, unusedClass(registry, element));
  else if (taken.version !== element.version) warnOnce(tag, taken.version, element.version ?? version);
}

/** A registry takes a class once; under a second tag it needs one of its own. */
function unusedClass(registry: CustomElementRegistry, element: ElementClass): ElementClass {
  const isUsed = 'getName' in registry && registry.getName(element) !== null;
  return isUsed ? class extends element {} : element;
}

function warnOnce(tag: string, taken: string | undefined, wanted: string): void {
  if (warned.has(tag)) return;
  warned.add(tag);
  const first = taken === undefined ? 'something else' : `version ${taken}`;
  console.warn(`<${tag}> is registered by ${first} already; version ${wanted} was left out.`);
}
