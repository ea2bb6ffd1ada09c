import { careerSearch } from '../careers/search.js';
import { descriptionOf, type Catalog, type CatalogCourse } from './catalog.js';
import { subjectAreas } from './subject-areas.js';

/**
 * Gives the courses that fit what was typed, the best first; where no word was typed, all of them in
 * the order of the catalog.
 */
export type CatalogSearch = (text: string) => readonly CatalogCourse[];

/**
 * Makes a search as people type over titles, codes, subjects, the district's categories and what courses
 * are about, in the reader's language. Slips of the finger are forgiven as in the search for careers.
 */
export function catalogSearch({ courses }: Catalog, language: 'en' | 'es' = 'en'): CatalogSearch {
  const rowsFor = careerSearch(
    {
      code: courses.map(() => ''),
      title: courses.map(({ title }) => title),
      openings: new Float64Array(courses.length),
    },
    {
      names: courses.map((course) => namesOf(course, language)),
      sentence: courses.map((course) => descriptionOf(course, language) ?? ''),
    },
  );
  return (text) => {
    const rows = rowsFor(text);
    return rows === undefined ? courses : rows.flatMap((row) => courses[row] ?? []);
  };
}

/** What a course is called beside its title, parted by `;`; people leave the zeros of a code out. */
function namesOf({ code, subject, categories = [] }: CatalogCourse, language: 'en' | 'es'): string {
  const codes = [code, code.replace(/\b0+/g, '')];
  const area = subjectAreas.get(subject ?? '')?.[language];
  return [...codes, ...(area === undefined ? [] : [area]), ...categories].join(';');
}
