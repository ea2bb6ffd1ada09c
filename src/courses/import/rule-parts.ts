/** Words that all hold, and whether nothing but commas says so. */
export interface Conjunction {
  readonly words: readonly string[];
  readonly isList: boolean;
}

const anyOr = /\s+(?:and\/or|or)\s+/iy;

/** Says whether words stand in one pair of brackets. */
export function isWhole(words: string): boolean {
  if (!words.startsWith('(') || !words.endsWith(')')) return false;
  let depth = 0;
  for (let place = 0; place < words.length; place += 1) {
    depth += words[place] === '(' ? 1 : words[place] === ')' ? -1 : 0;
    if (depth === 0 && place < words.length - 1) return false;
  }
  return depth === 0;
}

/**
 * Cuts words into what any one will do of. `mixed` where nothing says which binds closer: `and` beside
 * `or` without a bracket, or a list whose last comma lacks its `or`.
 */
export function alternatives(words: string): readonly string[] | 'mixed' {
  const whole = withoutMarks(words);
  const loose = cut(whole.text, /,\s*or\s+/iy).map(whole.back);
  if (loose.length > 1) {
    return loose.flatMap((part) => (hasWord(part, /\sand\s/iy) ? [part] : cut(part, /,\s*/y)));
  }
  const listed = cut(words, /,\s*/y);
  if (listed.length > 1) return hasWord(withoutMarks(listed.at(-1) ?? '').text, anyOr) ? 'mixed' : [words];
  const options = cut(whole.text, anyOr).map(whole.back);
  const isMixed = options.length > 1 && options.some((part) => hasWord(part, /\s+and\s+/iy));
  return isMixed ? 'mixed' : options;
}

/** Cuts words into what has to hold together. */
export function conjoined(words: string): Conjunction {
  const listed = cut(words, /,\s*(?:and\s+)?/iy);
  const isSaid = hasWord(words, /,\s*and\s+/iy) || hasWord(listed.at(-1) ?? '', /\s+and\s+/iy);
  if (listed.length > 1) return { words: listed, isList: !isSaid };
  return { words: cut(words, /\s+and\s+/iy), isList: false };
}

function hasWord(words: string, separator: RegExp): boolean {
  return cut(words, separator).length > 1;
}

/** `B or better` and `A or B in` are no alternatives: their `or` is hidden while the rest is cut. */
function withoutMarks(words: string): { text: string; back: (text: string) => string } {
  const text = words
    .replace(/\b([A-D][+-]?) or (better|higher|above)\b/g, '$1\u0001$2')
    .replace(/\b([A-D][+-]?) or ([A-D][+-]?)(?= in\b)/g, '$1\u0001$2')
    .replace(/\bof or concurrent\b/gi, 'of\u0001concurrent');
  return { text, back: (part) => part.replaceAll('\u0001', ' or ') };
}

/** Cuts words wherever a separator stands outside of brackets. */
function cut(words: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let place = 0; place < words.length; place += 1) {
    const letter = words[place];
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (depth !== 0) continue;
    separator.lastIndex = place;
    const found = separator.exec(words);
    if (!found) continue;
    parts.push(words.slice(from, place));
    from = place + found[0].length;
    place = from - 1;
  }
  parts.push(words.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
