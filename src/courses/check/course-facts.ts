import type { PlannedCourse } from '../../model/planned-course.js';
import type { Catalog, CatalogCourse } from '../catalog.js';
import type { UnitConversion } from '../graduation-plan.js';
import { toThousandths } from './credit-units.js';
import { isGiven } from './is-given.js';

/** What a filter of a graduation plan asks a course for. */
export interface CourseFacts {
  readonly code?: string | undefined;
  readonly subject?: string | undefined;
  readonly sced?: string | undefined;
  /** Small letters, words parted by one space, with a space before and after. */
  readonly words: string;
  readonly categories: readonly string[];
  readonly characteristics: readonly string[];
}

/** Stands in where there is no catalog, so that there is something to keep an index by. */
export const noCatalog: Catalog = { schema: 1, id: '', title: '', courses: [] };

const byCode = new WeakMap<Catalog, ReadonlyMap<string, CatalogCourse>>();

/** The courses of a catalog by code, made once for each catalog; the first of a code wins. */
export function coursesByCode(catalog: Catalog): ReadonlyMap<string, CatalogCourse> {
  const known = byCode.get(catalog);
  if (known) return known;
  const made = new Map<string, CatalogCourse>();
  for (const course of catalog.courses) if (!made.has(course.code)) made.set(course.code, course);
  byCode.set(catalog, made);
  return made;
}

/** The catalog's course that is meant by a course of the plan. */
export function catalogCourseOf(course: PlannedCourse, catalog: Catalog): CatalogCourse | undefined {
  return !isGiven(course.course) ? undefined : coursesByCode(catalog).get(course.course);
}

/** What is known of a course of a catalog. */
export function factsOfCatalogCourse(course: CatalogCourse): CourseFacts {
  return {
    code: course.code,
    subject: course.subject ?? course.sced?.slice(0, 2),
    sced: course.sced,
    words: titleWords(course.title),
    categories: course.categories ?? [],
    characteristics: course.characteristics ?? [],
  };
}

/** What is known of a course of the plan; the catalog's word stands where it says something. */
export function factsOf(course: PlannedCourse, known: CatalogCourse | undefined): CourseFacts {
  const facts = known && factsOfCatalogCourse(known);
  const subject = facts?.subject ?? course.subject ?? undefined;
  if (facts) return { ...facts, subject };
  const code = course.course ?? undefined;
  return { code, subject, words: titleWords(course.title ?? ''), categories: [], characteristics: [] };
}

/**
 * The credits of a course in thousandths: what this school counts it as, else what the other school
 * counted, else what the catalog gives. Undefined where nobody says.
 *
 * @param conversions what hours are worth here, as the graduation plan says; undefined where none is known
 */
export function creditsOf(
  course: PlannedCourse,
  known: CatalogCourse | undefined,
  conversions: readonly UnitConversion[] | undefined,
): number | undefined {
  if (isGiven(course.credits)) return course.credits;
  if (!isGiven(course.sourceCredits)) return known?.credits;
  if (!isGiven(course.sourceUnit)) return undefined;
  return toThousandths(course.sourceCredits, course.sourceUnit, conversions);
}

/** A title as filters look at it: `U.S. History` reads ` us history `. */
export function titleWords(title: string): string {
  const words = title
    .toLowerCase()
    .replace(/[.'’]/g, '')
    .split(/[^\p{L}\p{N}]+/u);
  return ` ${words.filter((word) => word !== '').join(' ')} `;
}
