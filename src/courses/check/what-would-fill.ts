import type { PlannedCourse } from '../../model/planned-course.js';
import { ruleSetting } from './course-alerts.js';
import { gapFill, type GapFill, type GapSetting } from './gap-fill.js';
import type { GraduationCheck } from './graduation-check.js';
import { ruleAlerts, type OpenAlert } from './rule-alerts.js';

/** What a gap is to be filled in. */
export interface GapQuestion extends GapSetting {
  readonly check: GraduationCheck;
  /** When it would be taken; without a time, only what has to come before is judged by being there. */
  readonly schoolYear?: number;
  readonly term?: PlannedCourse['term'];
  readonly cohortGraduationYear?: number;
}

/** A course of the catalog that would fill a gap. */
export interface GapFiller extends GapFill {
  /** By code. */
  readonly course: string;
  /** Why it does not fit yet; it does where nothing stands here. */
  readonly obstacles: readonly OpenAlert[];
}

/**
 * Finds courses of the catalog that would fill what is left of a requirement beside what is in the plan:
 * those that nothing is said against first, then those that nothing forbids, then those that fill most, then by title.
 */
export function whatWouldFill(requirement: string, question: GapQuestion): readonly GapFiller[] {
  const { courses, catalog, schoolYear = null, term = null } = question;
  const own = question.check.accepted.requirements.find((each) => each.requirement === requirement);
  if (!own) return [];
  const setting = ruleSetting(courses, catalog, question.cohortGraduationYear);
  const fillers = catalog.courses.flatMap((course) => {
    const fill = gapFill(course, own, question);
    if (!fill) return [];
    const obstacles = ruleAlerts({ schoolYear, term }, course, setting);
    return [{ title: course.title, filler: { course: course.code, ...fill, obstacles } }];
  });
  const weight = ({ obstacles }: GapFiller) =>
    obstacles.some(({ severity }) => severity === 'blocking') ? 2 : Math.min(obstacles.length, 1);
  fillers.sort(
    (one, other) =>
      weight(one.filler) - weight(other.filler) ||
      other.filler.fills - one.filler.fills ||
      compare(one.title, other.title) ||
      compare(one.filler.course, other.filler.course),
  );
  return fillers.map(({ filler }) => filler);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
