const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const idLength = 20;

/**
 * Gives the id that follows from a text, such as `link_` + 20 characters of base62: the same on every
 * device, so that what two people add is added once. Made of the 128-bit FNV-1a hash (119 bits of it).
 */
export function idFromText(prefix: string, text: string): string {
  let rest = hash128(text);
  let id = '';
  while (id.length < idLength) {
    id += alphabet[Number(rest % 62n)] ?? '';
    rest /= 62n;
  }
  return `${prefix}_${id}`;
}

/** FNV-1a, 128 bits, over UTF-8 (draft-eastlake-fnv). Not for secrets. */
export function hash128(text: string): bigint {
  let hash = 0x6c62272e07bb014262b821756295c58dn;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * 0x1000000000000000000013bn);
  }
  return hash;
}
