import { creditsOf } from '../../src/courses/check/course-facts.js';
import type { TermPlace } from '../../src/courses/timeline.js';
import { gradeIn } from '../../src/courses/check/time-order.js';
import { formatNumber } from '../../src/i18n/format.js';
import type { PlannedCourse } from '../../src/model/planned-course.js';
import type { CourseContext } from './course-context.js';

type Named = Pick<CourseContext, 'words' | 'locale' | 'student'>;

/** What a course is called: as the catalog has it, else as it was put in. */
export function courseTitle(
  { words, catalogCourse }: Pick<CourseContext, 'words' | 'catalogCourse'>,
  { course, title, kind }: PlannedCourse,
): string {
  const known = catalogCourse(course)?.title ?? title;
  return known || (kind === 'placeholder' ? words.placeholder : words.unnamed);
}

/** Such as “Grade 10, Spring”. */
export function placeName({ words, locale, student }: Named, { schoolYear, term }: TermPlace): string {
  const year =
    schoolYear === undefined
      ? words.noYear
      : yearName({ words, locale, student }, schoolYear, student.cohortGraduationYear);
  return `${year}, ${term ? words.terms[term] : words.noTerm}`;
}

/** Such as “Grade 10”; the school year itself where nobody knows the grade. */
export function yearName(
  { words }: Pick<Named, 'words' | 'locale' | 'student'>,
  schoolYear: number,
  cohortGraduationYear: number | null | undefined,
): string {
  const grade = gradeIn(schoolYear, cohortGraduationYear ?? undefined);
  return grade === undefined ? schoolYearName(words, schoolYear) : words.grade(grade);
}

/** Such as “2026–27”. */
export function schoolYearName(words: Named['words'], schoolYear: number): string {
  return words.schoolYear(schoolYear - 1, String(schoolYear % 100).padStart(2, '0'));
}

/** Such as “1.5 credits”; `thousandths` is undefined where nobody says. */
export function creditsInWords(
  { words, locale }: Pick<CourseContext, 'words' | 'locale'>,
  thousandths: number | undefined,
): string {
  if (thousandths === undefined) return words.noCredits;
  const count = thousandths / 1000;
  return words.credits(formatNumber(locale.tag, count), count);
}

/** The credits a course has, whatever came of it. */
export function courseCredits(
  { catalogCourse, conversions }: Pick<CourseContext, 'catalogCourse' | 'conversions'>,
  course: PlannedCourse,
): number | undefined {
  return creditsOf(course, catalogCourse(course.course), conversions);
}

/** What a course adds to the sum of its term: nothing where it only might be taken, or was not passed. */
export function creditsInSum(
  context: Pick<CourseContext, 'catalogCourse' | 'conversions'>,
  course: PlannedCourse,
): number {
  const { state, result } = course;
  if (state === 'alternate' || state === 'proposedAdd') return 0;
  if (result === 'fail' || result === 'withdrawn') return 0;
  return courseCredits(context, course) ?? 0;
}
