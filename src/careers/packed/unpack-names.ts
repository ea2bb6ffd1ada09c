import { texts } from './columns.js';
import { names } from './names-part.js';

/** Gives everyday titles by row. */
export function unpackNames(): readonly string[] {
  return texts(names);
}
