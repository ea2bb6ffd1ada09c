import type { CourseFilter } from '../graduation-plan.js';
import type { CourseFacts } from './course-facts.js';

/** Whether a course is meant by a filter; a guess goes by the words of its title. */
export type FilterMatch = 'no' | 'guess' | 'yes';

/** Says whether a filter means a course. */
export function matchFilter(filter: CourseFilter, facts: CourseFacts): FilterMatch {
  const parts = partsOf(filter, facts);
  if (parts.length === 0 || parts.includes('no')) return 'no';
  return parts.includes('guess') ? 'guess' : 'yes';
}

function partsOf(filter: CourseFilter, facts: CourseFacts): readonly FilterMatch[] {
  const parts: FilterMatch[] = [];
  if (filter.any) parts.push('yes');
  if (filter.subjects) parts.push(answer(isIn(filter.subjects, facts.subject)));
  if (filter.codes) parts.push(answer(isIn(filter.codes, facts.code)));
  if (filter.categories && !filter.sced) parts.push(answer(sharesOne(filter.categories, facts.categories)));
  if (filter.characteristics) parts.push(answer(sharesOne(filter.characteristics, facts.characteristics)));
  if (filter.sced || filter.titles) parts.push(matchCodeOrTitle(filter, facts));
  if (filter.anyOf) parts.push(bestOf(filter.anyOf.map((each) => matchFilter(each, facts))));
  return parts;
}

function matchCodeOrTitle({ sced, titles = [], categories }: CourseFilter, facts: CourseFacts): FilterMatch {
  const code = facts.sced;
  if (sced && code !== undefined) return answer(sced.some((start) => code.startsWith(start)));
  const isMeant =
    titles.some((words) => facts.words.includes(` ${words} `)) ||
    (sced && categories && sharesOne(categories, facts.categories));
  return isMeant ? 'guess' : 'no';
}

function bestOf(matches: readonly FilterMatch[]): FilterMatch {
  if (matches.includes('yes')) return 'yes';
  return matches.includes('guess') ? 'guess' : 'no';
}

function isIn(options: readonly string[], value: string | undefined): boolean {
  return value !== undefined && options.includes(value);
}

function sharesOne(options: readonly string[], values: readonly string[]): boolean {
  return values.some((value) => options.includes(value));
}

function answer(isMeant: boolean): FilterMatch {
  return isMeant ? 'yes' : 'no';
}
