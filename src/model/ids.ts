import { isForbiddenKey } from './json.js';

/** Makes ids; injected so that tests and replays are repeatable. */
export type IdMaker = (prefix: string) => string;

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const idPattern = /^[a-z]+_[0-9A-Za-z]{20}$/;

/** Gives random base62 characters from the platform's secure source. */
export function randomBase62(length: number): string {
  let text = '';
  while (text.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length * 2))) {
      // 248 is the largest multiple of 62 in a byte; taking more would favour the first letters.
      if (byte < 248 && text.length < length) text += alphabet[byte % 62] ?? '';
    }
  }
  return text;
}

/** Makes an id such as `goal_` + 20 random base62 characters. */
export const makeId: IdMaker = (prefix) => `${prefix}_${randomBase62(20)}`;

/** Says whether a text is an id of our own making with this prefix. */
export function isMadeId(id: string, prefix: string): boolean {
  return id.startsWith(`${prefix}_`) && idPattern.test(id);
}

/** Says whether a text can be the host's id of a person: not empty, not long, not a prototype key. */
export function isHostId(id: string): boolean {
  return id.length > 0 && id.length <= 200 && !isForbiddenKey(id);
}
