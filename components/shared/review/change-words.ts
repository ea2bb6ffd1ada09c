import { formatNumber, shortened } from '../../../src/i18n/format.js';
import { schoolYearName } from '../../../src/i18n/review/en.js';
import type { Goal } from '../../../src/model/goal.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import type { CourseChange, GoalChange, PlanChange } from '../../../src/rules/plan-changes.js';
import type { CourseReaders, ReviewsModel } from './review-model.js';

/** A goal is told apart by its first words. */
const longestGoal = 160;

/** A change in words: what it is about, and how that was and is. */
export interface ChangeInWords {
  /** In people's own words, or a course's name; empty where there is none. */
  readonly name: string;
  readonly facts: readonly string[];
}

/** Says what a change is about. Without a catalog, courses are called as they were when they were put in. */
export function changeInWords(model: ReviewsModel, change: PlanChange): ChangeInWords {
  switch (change.kind) {
    case 'graduationPlan':
    case 'supplementAdded':
    case 'supplementRemoved':
      return { name: model.courses?.wayName(change.id) ?? '', facts: [] };
    case 'goalAdded':
    case 'goalRemoved':
    case 'goalReworded':
      return goalInWords(model, change);
    default:
      return courseInWords(model, change);
  }
}

function goalInWords({ words }: ReviewsModel, { kind, before, now }: GoalChange): ChangeInWords {
  const said = (goal: Goal | undefined) => shortened(goal?.studentWords?.trim() ?? '', longestGoal);
  const name = said(now ?? before) || words.noWords;
  return { name, facts: kind === 'goalReworded' ? [words.before(said(before) || words.noWords)] : [] };
}

function courseInWords(model: ReviewsModel, { kind, before, now }: CourseChange): ChangeInWords {
  const { words } = model;
  const course = now ?? before;
  if (!course) return { name: '', facts: [] };
  const name = courseName(model, course);
  const place = placeInWords(model, course);
  if (!before || !now || kind === 'courseDetails') return { name, facts: [place] };
  if (kind === 'courseReplaced') return { name, facts: [words.before(courseName(model, before)), place] };
  const value = {
    courseAdded: placeInWords,
    courseRemoved: placeInWords,
    courseMoved: placeInWords,
    courseCredits: creditsInWords,
    courseState: stateInWords,
    courseMark: (_model: ReviewsModel, { mark }: PlannedCourse) => mark ?? '',
  }[kind];
  const said = (each: PlannedCourse) => value(model, each) || words.noValue;
  return { name, facts: [words.before(said(before)), words.now(said(now))] };
}

/** The words for courses: the element's own where it has some. */
function courseWords({ courses, words }: ReviewsModel): CourseReaders['words'] {
  return courses?.words ?? words.courseNames;
}

/** What a course is called. */
export function courseName(model: ReviewsModel, course: PlannedCourse): string {
  const { placeholder, unnamed } = courseWords(model);
  const known = model.courses?.titleOf(course) ?? course.title;
  return known || (course.kind === 'placeholder' ? placeholder : unnamed);
}

/** Such as “2026–27, Fall”. */
function placeInWords(model: ReviewsModel, course: PlannedCourse): string {
  return `${yearInWords(model, course.schoolYear)}, ${termInWords(model, course)}`;
}

/** A school year, named by its ending year. */
export function yearInWords(model: ReviewsModel, schoolYear: number | null | undefined): string {
  return schoolYear ? schoolYearName(schoolYear) : courseWords(model).noYear;
}

/** The part of the year a course lies in. */
export function termInWords(model: ReviewsModel, { term }: PlannedCourse): string {
  const { terms, noTerm } = courseWords(model);
  return term ? terms[term] : noTerm;
}

/** The credits a course has or had. */
export function creditsInWords(model: ReviewsModel, course: PlannedCourse): string {
  const { credits, noCredits } = courseWords(model);
  const thousandths = model.courses ? model.courses.creditsOf(course) : (course.credits ?? undefined);
  if (thousandths === undefined) return noCredits;
  const count = thousandths / 1000;
  return credits(formatNumber(model.context.locale.tag, count), count);
}

/** Where a course stands or stood, and what came of it. */
export function stateInWords(model: ReviewsModel, { state, result }: PlannedCourse): string {
  const { states, results } = courseWords(model);
  return [state ? states[state] : '', result ? results[result] : ''].filter(Boolean).join(' · ');
}
