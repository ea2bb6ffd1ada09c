// What O*NET says about occupations: titles, interests, job zones, neighbours.

const letters = ['R', 'I', 'A', 'S', 'E', 'C'];
const areas = ['1.B.1.a', '1.B.1.b', '1.B.1.c', '1.B.1.d', '1.B.1.e', '1.B.1.f'];
const highPoints = ['1.B.1.g', '1.B.1.h', '1.B.1.i'];

/** Rows by O*NET-SOC code. */
function byCode(table) {
  const groups = new Map();
  for (const row of table) {
    const code = row['O*NET-SOC Code'];
    const group = groups.get(code);
    if (group) group.push(row);
    else groups.set(code, [row]);
  }
  return groups;
}

/**
 * Interest areas, the strongest first, and the scores of all six to one decimal. In the high points
 * (scale IH) 1 to 6 are the areas and 0 is none, so a code has one to three letters.
 *
 * @returns {(code: string) => { interests?: string, interestScores?: number[] }}
 */
export function interestsFinder(table, faults) {
  const groups = byCode(table);
  return (code) => {
    const rows = groups.get(code);
    if (!rows) return {};
    const value = (scale, element) =>
      Number(rows.find((row) => row['Scale ID'] === scale && row['Element ID'] === element)?.['Data Value']);
    const points = highPoints.map((element) => value('IH', element));
    const scores = areas.map((element) => Math.round(value('OI', element) * 10) / 10);
    if (![...points, ...scores].every(Number.isFinite)) {
      faults.say(`${code}: the interests are not complete`);
      return {};
    }
    const interests = points.map((point) => letters[point - 1] ?? '').join('');
    return { interests: interests || undefined, interestScores: scores };
  };
}

/** @returns {(code: string) => number | undefined} the job zone, 1 to 5 */
export function zoneFinder(table) {
  const groups = byCode(table);
  return (code) => Number(groups.get(code)?.[0]?.['Job Zone']) || undefined;
}

/** The publisher lists up to twenty; the first five are the closest. */
const closest = 5;

/** @returns {(code: string, isKept: (code: string) => boolean) => string[] | undefined} the nearest first */
export function relatedFinder(table) {
  const groups = byCode(table);
  return (code, isKept) => {
    const rows = [...(groups.get(code) ?? [])].sort((a, b) => Number(a.Index) - Number(b.Index));
    const related = rows
      .filter((row) => Number(row.Index) <= closest)
      .map((row) => row['Related O*NET-SOC Code'])
      .filter(isKept);
    return related.length > 0 ? related : undefined;
  };
}

/** `Nurses` and `nurse` are one word. */
const stems = (name) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => word.replace(/ies$/, 'y').replace(/(?<=..)s$/, ''));

/** Names in reported titles that keep their capital letter. */
const proper =
  /^(Air Force|American|Army|Bible|Black|Christian|Congress|English|French|German|Latino|Medicaid|Mig|Mohs|Montessori|Navy|Realtor|Spanish|Sunday)$/;

/** In small letters, as a name stands in a sentence; abbreviations stay. */
const asInSentence = (name) =>
  name.replace(/Air Force|\b[A-Z][a-z][a-z'’]*\b/g, (word) =>
    proper.test(word) ? word : word.toLowerCase(),
  );

/** Reported, but nothing to call a person. */
const unkind = /^(able bodied seaman|bus boy|ladies locker room attendant)$/;

/** `Registered Nurse (RN)` is two names; what else stands in brackets is no name. */
function namesIn(reported) {
  const abbreviations = [...reported.matchAll(/\(([A-Z]{2,5})\)/g)].map(([, letters]) => letters);
  return [asInSentence(reported.replace(/\s*\([^)]*\)/g, '').trim()), ...abbreviations];
}

/**
 * Titles people use every day: those O*NET shows in My Next Move, then our own. Those that only repeat
 * words of the title, or another name, are left out: a search finds them anyway.
 *
 * @returns {(code: string, title: string, own: string[]) => string[] | undefined}
 */
export function namesFinder(table) {
  const groups = byCode(table.filter((row) => row['Shown in My Next Move'] === 'Y'));
  return (code, title, own) => {
    const reported = (groups.get(code) ?? []).flatMap((row) => namesIn(row['Reported Job Title']));
    const known = new Set(stems(title));
    const seen = new Set();
    const names = [...reported, ...own].filter((name) => {
      const words = stems(name);
      const key = words.join(' ');
      if (seen.has(key) || words.every((word) => known.has(word)) || unkind.test(name)) return false;
      seen.add(key);
      return key !== '';
    });
    return names.length > 0 ? names : undefined;
  };
}
