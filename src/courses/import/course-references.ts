import type { CatalogCourse } from '../catalog.js';

/** What a name in a rule leads to. */
export type Reference = { readonly code: string; readonly isGuess: boolean } | { readonly code: undefined };

/** Finds the course that a rule names, by code or title. */
export type FindCourse = (name: string) => Reference;

const nothing: Reference = { code: undefined };

/**
 * Prepares finding courses by what rules call them: the code, else the title, else a title that differs
 * in plurals alone, or in the parts (`1-2`) that the rule leaves out. A name that means several courses
 * leads nowhere.
 */
export function courseReferences(
  courses: readonly Pick<CatalogCourse, 'code' | 'title'>[],
): (asking: string) => FindCourse {
  const codes = new Map(courses.map(({ code }) => [code.toLowerCase(), code]));
  const titles = index(courses, plainTitle);
  const guesses = index(courses, looseTitle);
  const bases = index(courses, (title) => looseTitle(withoutParts(title)));
  return (asking) => {
    const only = (found: readonly string[] | undefined, isGuess: boolean): Reference => {
      const [code, ...more] = found ?? [];
      return code === undefined || more.length > 0 || code === asking ? nothing : { code, isGuess };
    };
    return (name) => {
      const byCode = codes.get(name.trim().toLowerCase());
      if (byCode !== undefined) return only([byCode], false);
      const byTitle = titles.get(plainTitle(name));
      if (byTitle) return only(byTitle, false);
      const nearly = guesses.get(looseTitle(name));
      if (nearly) return only(nearly, true);
      return withoutParts(name) === name ? only(bases.get(looseTitle(name)), true) : nothing;
    };
  };
}

function index(
  courses: readonly Pick<CatalogCourse, 'code' | 'title'>[],
  keyOf: (title: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const { code, title } of courses) {
    const key = keyOf(title);
    const known = map.get(key);
    if (known) known.push(code);
    else map.set(key, [code]);
  }
  return map;
}

/** A title without case, accents and punctuation. */
function plainTitle(title: string): string {
  return title
    .normalize('NFD')
    .replace(/[\p{M}'’.]+/gu, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** … and without the endings of plurals. */
function looseTitle(title: string): string {
  const words = plainTitle(title).split(' ');
  return words.map((word) => (word.length > 3 ? word.replace(/s$/, '') : word)).join(' ');
}

/** Takes off what says which parts of a course are meant: `1-2`, `1a-1b`, `9`. */
function withoutParts(title: string): string {
  return title
    .trim()
    .replace(/(?:[ –-]\d[ab]?)+$/i, '')
    .trim();
}
