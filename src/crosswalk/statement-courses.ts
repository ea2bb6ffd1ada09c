import type { IepItem } from '../model/iep.js';
import type { PlannedCourse } from '../model/planned-course.js';

/** What of a statement of courses, and of a plan, is named on the other side. */
export interface StatementMatch {
  /** Courses of the plan that the statement names, by id. */
  readonly courses: ReadonlySet<string>;
  /** Items all of whose courses are in the plan, by id. */
  readonly items: ReadonlySet<string>;
}

/**
 * Compares the courses of a plan with a statement of courses by title or code. A statement is read as a
 * list: its parts end at commas, semicolons, dots in the middle and line breaks. What stands before a colon
 * is a label, such as a school year; what stands in brackets says more about a course, such as its credits.
 * Sentences are no list: people compare them.
 */
export function matchStatement(
  courses: readonly Pick<PlannedCourse, 'id' | 'title' | 'course'>[],
  items: readonly IepItem[],
): StatementMatch {
  const names = namesOf(courses);
  const named = new Set<string>();
  const whole = new Set<string>();
  for (const item of items)
    for (const words of [item.words, item.name ?? '']) {
      let rest = listOf(words);
      for (const { name, ids } of names)
        if (boundsAt(rest, name) >= 0) {
          for (const id of ids) named.add(id);
          rest = without(rest, name);
        }
      if (rest !== listOf(words) && isOnlyLabels(rest)) whole.add(item.id);
    }
  return { courses: named, items: whole };
}

/** What courses of the plan are called in a list. */
interface CourseName {
  readonly name: string;
  readonly ids: readonly string[];
}

/** The longest first: a title may be a part of another. */
function namesOf(courses: Parameters<typeof matchStatement>[0]): readonly CourseName[] {
  const ids = new Map<string, string[]>();
  for (const { id, title, course } of courses) {
    const [name, code] = [title ?? '', course ?? ''];
    for (const words of [name, code, `${code} ${name}`, `${name} ${code}`]) {
      const inList = listOf(words).slice(1, -1);
      if (/[^|:]/.test(inList)) ids.set(inList, [...(ids.get(inList) ?? []), id]);
    }
  }
  return [...ids]
    .map(([name, of]) => ({ name, ids: of }))
    .sort((a, b) => b.name.length - a.name.length || Number(a.name > b.name) - Number(a.name < b.name));
}

/** Small letters; `|` between the parts of a list and around it, `:` after a label. */
function listOf(words: string): string {
  const parts = words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[\n\r,;•·|]+/g, '|')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}|:]+/gu, ' ')
    .replace(/ *([|:]) */g, '$1')
    .trim();
  return `|${parts}|`;
}

function boundsAt(list: string, name: string): number {
  for (let at = list.indexOf(name); at >= 0; at = list.indexOf(name, at + 1)) {
    const before = list[at - 1] ?? '';
    const after = list[at + name.length] ?? '';
    if ((before === '|' || before === ':') && after === '|') return at;
  }
  return -1;
}

function without(list: string, name: string): string {
  const at = boundsAt(list, name);
  return at < 0 ? list : without(list.slice(0, at) + list.slice(at + name.length), name);
}

function isOnlyLabels(list: string): boolean {
  return list.split('|').every((part) => part === '' || part.endsWith(':'));
}
