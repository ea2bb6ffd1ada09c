import type { PlannedCourse } from '../../model/planned-course.js';
import type { Catalog, CatalogCourse } from '../catalog.js';
import { catalogCourseOf, factsOf, factsOfCatalogCourse } from './course-facts.js';
import { isTransfer, standingOf } from './course-standing.js';
import { compareTime, relationOf, timeOf, type CourseTime } from './time-order.js';

/** Courses of other schools that this school's catalog has no code for, the latest first. */
export function takenElsewhere(
  courses: readonly PlannedCourse[],
  catalog: Catalog,
): readonly PlannedCourse[] {
  return courses
    .filter((course) => {
      const isHere = course.removed === true || standingOf(course).standing === undefined;
      return !isHere && isTransfer(course) && !catalogCourseOf(course, catalog);
    })
    .sort((one, other) => compareTime(other, one));
}

/** SCED: a year of one language says nothing of another. */
const languages = '24';

/**
 * The course of another school that could stand for a course of the catalog, for it is of the same subject and
 * comes before: nobody has said so. The one whose title is most alike, then the latest.
 *
 * @param taken as `takenElsewhere` gives them
 */
export function mayStandFor(
  wanted: CatalogCourse,
  taken: readonly PlannedCourse[],
  asking: CourseTime,
): PlannedCourse | undefined {
  const facts = factsOfCatalogCourse(wanted);
  if (facts.subject === undefined) return undefined;
  let best: { readonly course: PlannedCourse; readonly alike: number } | undefined;
  for (const course of taken) {
    const own = factsOf(course, undefined);
    const isBefore = course.state === 'completed' || relationOf(timeOf(course), asking) === 'earlier';
    if (own.subject !== facts.subject || !isBefore) continue;
    const alike = sharedWords(own.words, facts.words);
    if (facts.subject === languages && alike === 0) continue;
    if (!best || alike > best.alike) best = { course, alike };
  }
  return best?.course;
}

/** Whether the titles of a course of the catalog and of one from another school share a word. */
export function sharesTitleWord(wanted: CatalogCourse, taken: PlannedCourse): boolean {
  return sharedWords(factsOf(taken, undefined).words, factsOfCatalogCourse(wanted).words) > 0;
}

/** How many words two titles share; numbers tell years, not what is taught. */
function sharedWords(one: string, other: string): number {
  const words = new Set(one.split(' ').filter((word) => /\p{L}{3}/u.test(word)));
  return [...words].filter((word) => other.includes(` ${word} `)).length;
}
