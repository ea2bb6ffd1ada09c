import {
  coursesOfStudyStatement,
  type StatementCourse,
  type StatementYear,
} from '../../../src/crosswalk/from-plan/courses-of-study.js';
import { gradeIn } from '../../../src/courses/check/time-order.js';
import { formatDay, formatNumber } from '../../../src/i18n/format.js';
import type { Plan } from '../../../src/model/plan.js';
import { schoolYearOf } from '../../shared/day.js';
import {
  missingWhere,
  schoolYearName,
  type Missing,
  type Piece,
  type Statement,
  type StatementLine,
  type StatementManner,
  type StatementSources,
} from './statement.js';

/**
 * The courses of study (34 CFR 300.320(b)(2)) as a list that an IEP is later compared with: a line for each
 * course, its year before a colon, everything else in brackets.
 */
export function coursesStatement({ plan, catalog }: StatementSources, manner: StatementManner): Statement {
  const { words, tag, today } = manner;
  const years = coursesOfStudyStatement(plan, catalog);
  const head = `${words.courses} (${words.from(formatDay(tag, today))}):`;
  return {
    lines: [[head], ...years.flatMap((year) => yearLines(year, manner))],
    missing: missingIn(plan, years, today),
  };
}

function yearLines(year: StatementYear, manner: StatementManner): readonly StatementLine[] {
  return [[], [yearName(year, manner)], ...year.courses.map((course) => courseLine(course, manner))];
}

function yearName({ schoolYear, grade, credits }: StatementYear, manner: StatementManner): string {
  const { words } = manner;
  if (schoolYear === undefined) return `${words.noYear}:`;
  const year = schoolYearName(schoolYear);
  const sum = credits > 0 ? creditsInWords(credits, manner) : '';
  const facts = [grade === undefined ? '' : year, sum].filter(Boolean).join(', ');
  return `${grade === undefined ? year : words.grade(grade)}${facts ? ` (${facts})` : ''}:`;
}

function courseLine({ title, code, credits, term, state }: StatementCourse, manner: StatementManner) {
  const { words } = manner;
  const facts = [
    code ?? '',
    term ? words.terms[term] : '',
    credits === undefined ? '' : creditsInWords(credits, manner),
    words.states[state],
  ].filter(Boolean);
  const name: Piece = title ? { theirs: title } : (code ?? words.unnamedCourse);
  return [name, ` (${facts.join(', ')})`];
}

function creditsInWords(thousandths: number, { words, tag }: StatementManner): string {
  return words.credits(formatNumber(tag, thousandths / 1000), thousandths / 1000);
}

function missingIn(plan: Plan, years: readonly StatementYear[], today: string): readonly Missing[] {
  const courses = years.flatMap((year) => year.courses);
  if (courses.length === 0) return missingWhere('noCourses', true);
  const withoutYear = years.find(({ schoolYear }) => schoolYear === undefined)?.courses ?? [];
  const withoutCredits = courses.filter(({ credits }) => credits === undefined);
  const grades = emptyGrades(plan, years, today);
  return [
    ...missingWhere('emptyGrades', grades.length > 0, grades),
    ...missingWhere('noYear', withoutYear.length > 0, namesOf(withoutYear)),
    ...missingWhere('noCredits', withoutCredits.length > 0, namesOf(withoutCredits)),
    ...missingWhere(
      'noTitle',
      courses.some(({ title, code }) => !title && !code),
    ),
  ];
}

/** A longer list says no more than that it is about many. */
const mostNames = 5;

function namesOf(courses: readonly StatementCourse[]): readonly string[] {
  const names = courses.map(({ title, code = '' }) => title || code).filter(Boolean);
  return names.length > mostNames ? [] : names;
}

/** The grades from now to the end of school that nothing is planned for. */
function emptyGrades({ student }: Plan, years: readonly StatementYear[], today: string): readonly string[] {
  const last = student?.cohortGraduationYear ?? undefined;
  const first = schoolYearOf(today);
  // A year far away is a slip of the hand, and no plan for dozens of years.
  if (last === undefined || last - first > 12) return [];
  const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
  const there = new Set(years.map(({ schoolYear }) => schoolYear));
  return all.filter((year) => !there.has(year)).map((year) => String(gradeIn(year, last) ?? ''));
}
