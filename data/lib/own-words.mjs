// Our sentences must be ours: none may be the publisher's description or take a run of words from it.

const run = 6;

const words = (text) => text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];

function runs(text) {
  const list = words(text);
  return list.flatMap((_, start) =>
    start + run <= list.length ? [list.slice(start, start + run).join(' ')] : [],
  );
}

/**
 * @param {Record<string, string>[]} texts data/careers/occupations.tsv
 * @param {Record<string, string>[]} descriptions the publisher's, by O*NET-SOC code
 * @param {Iterable<string>} codes of the occupations that need a sentence
 * @param {import('./faults.mjs').Faults} faults
 */
export function checkOwnWords(texts, descriptions, codes, faults) {
  const source = new Map(descriptions.map((row) => [row['O*NET-SOC Code'], row.Description]));
  const needed = new Set(codes);
  for (const { code, English: sentence } of texts) {
    const description = source.get(code) ?? '';
    if (!needed.delete(code)) faults.say(`occupations.tsv: ${code} is there twice, or in no cluster`);
    const taken = new Set(runs(description));
    const copied = runs(sentence).find((each) => taken.has(each));
    if (copied) faults.say(`occupations.tsv: ${code} copies “${copied}” from the description; say it anew`);
    if (words(sentence).join(' ') === words(description).join(' '))
      faults.say(`occupations.tsv: ${code} is the description; say it anew`);
  }
  for (const code of needed) faults.say(`occupations.tsv: ${code} has no sentence yet`);
}
