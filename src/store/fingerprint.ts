import { isJsonObject } from '../model/json.js';

/**
 * Gives a short text that is the same for equal JSON, in whatever order its keys stand, and all but
 * certainly another for any other JSON: two FNV-1a hashes side by side. Keeps no secret.
 */
export function fingerprint(json: unknown): string {
  const text = JSON.stringify(json, (_key, value: unknown) => sorted(value));
  let [a, b] = [0x811c9dc5, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995);
  }
  return [a, b].map((half) => (half >>> 0).toString(36)).join('.');
}

function sorted(value: unknown): unknown {
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
