import type { Catalog, CatalogCourse } from '../../../src/courses/catalog.js';
import { catalogSearch, type CatalogSearch } from '../../../src/courses/catalog-search.js';
import { ruleSetting } from '../../../src/courses/check/course-alerts.js';
import { standingOf } from '../../../src/courses/check/course-standing.js';
import { ruleAlerts, type OpenAlert } from '../../../src/courses/check/rule-alerts.js';
import { placeKey, type TermPlace } from '../../../src/courses/timeline.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import type { PlanAnswer } from '../check/plan-answer.js';
import { wouldCount, type WouldCount } from './would-count.js';

/** What is looked for. */
export interface CourseWish {
  readonly text: string;
  /** SCED subject area; every one where absent. */
  readonly subject: string | undefined;
  /** True: only what is offered at the place. */
  readonly isOffered: boolean;
}

/** What the courses of a catalog are judged by. */
export interface CourseScene {
  readonly catalog: Catalog;
  readonly courses: readonly PlannedCourse[];
  readonly answer: PlanAnswer | undefined;
  readonly place: TermPlace;
  readonly cohortGraduationYear: number | undefined;
  readonly language: 'en' | 'es';
}

/** Courses, and how they were found: as fitting and filling a gap, as offered here, or by a wish. */
export interface FoundCourses {
  readonly how: 'ideas' | 'here' | 'found';
  readonly courses: readonly CatalogCourse[];
}

/** Says what the catalog's rules have against each course at a place. */
export function obstaclesAt(
  scene: Pick<CourseScene, 'catalog' | 'courses' | 'cohortGraduationYear'>,
  {
    schoolYear = null,
    term = null,
  }: { schoolYear?: number | null | undefined; term?: TermPlace['term'] | null },
): (course: CatalogCourse) => readonly OpenAlert[] {
  const setting = ruleSetting(scene.courses, scene.catalog, scene.cohortGraduationYear);
  return (course) => ruleAlerts({ schoolYear, term }, course, setting);
}

const searches = new WeakMap<Catalog, Map<string, CatalogSearch>>();

/** The search over a catalog, made once for each language. */
export function searchFor(catalog: Catalog, language: 'en' | 'es'): CatalogSearch {
  const known = searches.get(catalog) ?? new Map<string, CatalogSearch>();
  searches.set(catalog, known);
  const search = known.get(language) ?? catalogSearch(catalog, language);
  known.set(language, search);
  return search;
}

interface Remembered {
  readonly from: readonly unknown[];
  readonly found: FoundCourses;
}

/** What was found last; whoever asks holds it, so that it goes with them. */
export interface FoundLast {
  last?: Remembered;
}

/**
 * Finds courses: by what was typed and chosen; where nothing was, those that fit the place and fill
 * something that is missing, else those that are offered there. The same answer for the same question.
 */
export function findCourses(scene: CourseScene, wish: CourseWish, memory: FoundLast): FoundCourses {
  const { catalog, courses, answer, place, cohortGraduationYear, language } = scene;
  const from = [
    ...[catalog, courses, answer, placeKey(place), cohortGraduationYear, language],
    ...[wish.text.trim(), wish.subject, wish.isOffered],
  ];
  const before = memory.last;
  if (before && from.every((part, index) => part === before.from[index])) return before.found;
  const found = isWish(wish) ? byWish(scene, wish) : byPlace(scene, wish);
  memory.last = { from, found };
  return found;
}

function isWish({ text, subject }: CourseWish): boolean {
  return text.trim() !== '' || subject !== undefined;
}

function byWish(scene: CourseScene, wish: CourseWish): FoundCourses {
  const obstaclesTo = obstaclesAt(scene, scene.place);
  const found = searchFor(
    scene.catalog,
    scene.language,
  )(wish.text).filter(
    (course) =>
      (wish.subject === undefined || subjectOf(course) === wish.subject) &&
      (!wish.isOffered || isOffered(obstaclesTo(course))),
  );
  return { how: 'found', courses: found };
}

function byPlace(scene: CourseScene, { isOffered: isOnly }: CourseWish): FoundCourses {
  const { catalog, courses, answer } = scene;
  const obstaclesTo = obstaclesAt(scene, scene.place);
  const there = new Set(courses.filter(countsHere).map(({ course }) => course));
  const offered = catalog.courses.filter((course) => isOffered(obstaclesTo(course)));
  const isFree = (course: CatalogCourse) =>
    !there.has(course.code) && !obstaclesTo(course).some(({ severity }) => severity === 'blocking');
  const fitting = offered.filter(isFree);
  const ideas = rank(fitting.map((course) => ({ course, counts: wouldCount(course, catalog, answer) })));
  if (ideas.length > 0) return { how: 'ideas', courses: ideas };
  const others = offered.filter((course) => !isFree(course));
  if (isOnly || offered.length > 0) return { how: 'here', courses: [...fitting, ...others] };
  return { how: 'found', courses: catalog.courses };
}

interface Idea {
  readonly course: CatalogCourse;
  readonly counts: WouldCount;
}

/** First what fills a gap that few classes fill: almost everything counts as an elective. */
function rank(fitting: readonly Idea[]): readonly CatalogCourse[] {
  const choices = new Map<string, number>();
  for (const { counts } of fitting)
    for (const { requirement } of counts.open) choices.set(requirement, (choices.get(requirement) ?? 0) + 1);
  const rarity = ({ counts }: Idea) =>
    Math.min(
      ...counts.open.map(({ requirement, isGuess }) => (choices.get(requirement) ?? 0) + (isGuess ? 0.5 : 0)),
    );
  const ideas = fitting.filter(({ counts }) => counts.open.length > 0);
  const ranked = ideas.map((idea) => ({ ...idea, rarity: rarity(idea) }));
  ranked.sort(
    (one, other) => one.rarity - other.rarity || one.course.title.localeCompare(other.course.title),
  );
  return ranked.map(({ course }) => course);
}

/** Whether a course of the plan counts, or will: one that was failed or is only a wish can be put in again. */
export function countsHere(course: PlannedCourse): boolean {
  return course.removed !== true && standingOf(course).standing !== undefined;
}

function isOffered(obstacles: readonly OpenAlert[]): boolean {
  return !obstacles.some(({ code }) => code === 'notOffered');
}

/** The SCED subject area of a course, where anybody says. */
export function subjectOf({ subject, sced }: CatalogCourse): string | undefined {
  return subject ?? sced?.slice(0, 2);
}

/** The subject areas a catalog has courses in. */
export function subjectsIn({ courses }: Catalog): readonly string[] {
  return [...new Set(courses.flatMap((course) => subjectOf(course) ?? []))].sort();
}
