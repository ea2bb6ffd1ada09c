import { fromPointer } from '../../src/model/json-pointer.js';
import type { Viewer } from '../../src/model/people.js';
import type { EditableDocument } from '../../src/model/plan.js';
import { plan } from './sample-plan.js';

/** A save that must be refused: who sends it, what they put where (undefined takes away), what is named. */
export type Attack = readonly [
  name: string,
  viewer: Viewer,
  puts: readonly Put[],
  refused: readonly string[],
];
export type Put = readonly [pointer: string, value: unknown];

/** Reads an object with the key `__proto__` of its own, as `JSON.parse` makes it. */
export const trap: unknown = JSON.parse('{"__proto__": {"a": 1}}');

/** The plan, or another document, with these things put into it. */
export function spoilt(puts: readonly Put[], whole: EditableDocument = plan): EditableDocument {
  const body = structuredClone(whole) as unknown as Record<string, unknown>;
  for (const [pointer, value] of puts) {
    const path = fromPointer(pointer) ?? pointer.slice(1).split('/');
    if (value === trap)
      Object.defineProperty(path.reduce(into, body), '__proto__', { value: {}, enumerable: true });
    else {
      const holder = path.slice(0, -1).reduce(into, body);
      if (value === undefined) Reflect.deleteProperty(holder, path.at(-1)!);
      else
        Object.defineProperty(holder, path.at(-1)!, {
          value,
          enumerable: true,
          configurable: true,
          writable: true,
        });
    }
  }
  return body as unknown as EditableDocument;
}

function into(holder: Record<string, unknown>, key: string): Record<string, unknown> {
  if (!Object.hasOwn(holder, key)) holder[key] = {};
  return holder[key] as Record<string, unknown>;
}
