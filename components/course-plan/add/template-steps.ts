import type { Catalog, CatalogCourse, CourseNeed, CourseTemplate } from '../../../src/courses/catalog.js';
import { coursesByCode } from '../../../src/courses/check/course-facts.js';
import { termsOf, type TermPlace } from '../../../src/courses/timeline.js';
import type { CalendarKind } from '../../../src/model/course-path.js';
import type { PlannedCourse, TermKind } from '../../../src/model/planned-course.js';
import { countsHere } from './find-courses.js';

/** A course of a template, and where it would go. */
export interface PlacedStep {
  readonly course: CatalogCourse;
  readonly place: TermPlace;
  /** True: the plan has it already, so it is not added again. */
  readonly isThere: boolean;
}

/** What the places of a template follow from. */
export interface TemplateScene {
  readonly catalog: Catalog;
  readonly courses: readonly PlannedCourse[];
  readonly calendar: CalendarKind;
  readonly thisYear: number;
  /** Without it no grade is known, and all of it goes where the panel stands. */
  readonly cohortGraduationYear: number | undefined;
  readonly place: TermPlace;
}

/**
 * Says where the courses of a template would go: each in the grade it is meant for, none in the past, and
 * none before what it asks for. What the catalog does not have is left out.
 */
export function placeSteps(template: CourseTemplate, scene: TemplateScene): readonly PlacedStep[] {
  const byCode = coursesByCode(scene.catalog);
  const years = new Map<string, number>();
  return template.steps.flatMap(({ course: code, grade }): readonly PlacedStep[] => {
    const course = byCode.get(code);
    if (!course) return [];
    const own = scene.courses.find((each) => each.course === code && countsHere(each));
    const schoolYear = own?.schoolYear ?? yearFor(course, grade, scene, years);
    if (schoolYear !== undefined) years.set(code, schoolYear);
    const term = own ? (own.term ?? undefined) : termFor(course, scene);
    return [{ course, place: { schoolYear, term }, isThere: own !== undefined }];
  });
}

function yearFor(
  course: CatalogCourse,
  grade: number | undefined,
  { thisYear, cohortGraduationYear, place }: TemplateScene,
  years: ReadonlyMap<string, number>,
): number | undefined {
  if (cohortGraduationYear === undefined) return place.schoolYear;
  const meant = grade === undefined ? thisYear : cohortGraduationYear - 12 + grade;
  const before = neededBy(course).flatMap((code) => years.get(code) ?? []);
  const earliest = Math.max(meant, thisYear, ...before.map((year) => year + 1));
  return Math.min(earliest, Math.max(cohortGraduationYear, thisYear));
}

function neededBy({ rules = [] }: CatalogCourse): readonly string[] {
  return rules.flatMap((rule) => (rule.kind === 'prerequisite' ? codesIn(rule.needs) : []));
}

function codesIn(need: CourseNeed): readonly string[] {
  if ('course' in need) return [need.course];
  return ('all' in need ? need.all : need.any).flatMap(codesIn);
}

/** A term it is offered in; where nobody says, all year for a whole credit, and the first term for less. */
function termFor(
  { terms, parts = 1, credits = 1000 }: CatalogCourse,
  scene: TemplateScene,
): TermKind | undefined {
  const own = termsOf[scene.calendar];
  if (terms) return own.find((term) => terms.includes(term)) ?? terms[0];
  return parts > 1 || credits >= 1000 ? own[0] : own[1];
}
