import type { CourseException, PlannedCourse } from '../../model/planned-course.js';
import type { Catalog } from '../catalog.js';
import { requirementKey, totalId, type GraduationPlan, type Requirement } from '../graduation-plan.js';
import { candidatesFor, inTime, type Candidate, type Candidates } from './candidates.js';
import { noCatalog } from './course-facts.js';
import { toGrains } from './credit-units.js';
import { decisionsOn, type Decisions } from './decisions.js';
import type {
  Assignment,
  CheckAnswer,
  CheckState,
  CourseMarks,
  GraduationCheck,
  Placement,
  RequirementCheck,
  ShownRequirement,
} from './graduation-check.js';
import { fillCredits } from './judge-credits.js';
import { noticesFor } from './notices.js';
import { courseNamer, oncePerCourse, withUnplaced, type CourseNamer } from './repeats.js';
import { checkCourses } from './course-sets.js';
import {
  checkCredits,
  checkHours,
  groundsOf,
  sumUp,
  type Grounds,
  type MinutesByKind,
} from './requirement-checks.js';
import { uncountedOf } from './uncounted.js';

/** What the check looks at. Plan, catalog and courses are taken as never changing, as snapshots are. */
export interface GraduationQuestion {
  readonly plan: GraduationPlan;
  readonly courses: readonly PlannedCourse[];
  readonly catalog: Catalog | undefined;
  readonly exceptions: readonly CourseException[];
  readonly experienceMinutes: MinutesByKind;
  /** Measures and items that were shown; the plan itself does not hold them. */
  readonly shown?: readonly ShownRequirement[];
  /** For those who may see them: courses whose content was modified, or that are supported. */
  readonly marks?: CourseMarks;
  /** What was found last: what could stand either way stays. */
  readonly before?: Assignment | undefined;
  /** The school year in which the student's grade 12 ends; without it no grade is known. */
  readonly cohortGraduationYear?: number;
}

/** What both answers rest on. */
interface Setting extends GraduationQuestion {
  readonly catalog: Catalog;
  readonly decisions: Decisions;
  readonly candidates: Candidates;
  readonly nameOf: CourseNamer;
}

/**
 * Checks what a student has and plans against a graduation plan. A course counts once over the credit
 * requirements that do not share; which it fills is found so that most is filled. The answer does not
 * depend on the order of the courses.
 */
export function checkGraduation(question: GraduationQuestion): GraduationCheck {
  const { plan, exceptions, before } = question;
  const courses = inTime(question.courses);
  const catalog = question.catalog ?? noCatalog;
  const decisions = decisionsOn(plan, exceptions);
  const candidates = candidatesFor(plan, courses, catalog, decisions);
  const setting = { ...question, courses, catalog, decisions, candidates, nameOf: courseNamer(courses) };
  const accepted = answerFor(setting, candidates.counted, before?.accepted.placements);
  const firm = candidates.counted.filter(({ isOpenTransfer }) => !isOpenTransfer);
  const confirmed =
    firm.length === candidates.counted.length
      ? accepted
      : answerFor(setting, firm, before?.confirmed.placements);
  const { id, version, kind } = plan;
  const notices = noticesFor(setting, accepted);
  return { graduationPlan: id, version, kind, confirmed, accepted, notices };
}

function answerFor(
  setting: Setting,
  counted: readonly Candidate[],
  before: readonly Placement[] = [],
): CheckAnswer {
  const { plan, decisions, nameOf, catalog } = setting;
  const once = oncePerCourse(counted, nameOf, catalog);
  const credits = plan.requirements.filter((each) => each.kind === 'credits');
  const filled = fillCredits(credits, once, decisions, before);
  const placements = [...filled.placements, ...filled.shared];
  const repeats = withUnplaced(once, placements);
  const grounds = groundsOf({ candidates: counted, repeats, decisions, nameOf, catalog }, placements);
  const requirements = checkAll(setting, grounds);
  const { totalCredits } = plan;
  const total =
    totalCredits === undefined
      ? undefined
      : sumUp(totalCredits, inGrains(once.inAll), decisions.ofRequirement(totalId));
  const { inexact } = filled;
  return {
    state: worstOf([...requirements, ...(total ? [total] : [])]),
    requirements,
    total,
    uncounted: uncountedOf(plan, setting.candidates.judged, grounds, requirements),
    placements: filled.placements.flatMap(({ course, requirement, credits }) =>
      credits > 0 ? [{ course, requirement, credits }] : [],
    ),
    isExact: inexact.length === 0,
    inexact,
  };
}

function inGrains(candidates: readonly Candidate[]) {
  return candidates.map(({ standing, credits }) => ({ standing, grains: toGrains(credits) }));
}

function checkAll(setting: Setting, grounds: Grounds): readonly RequirementCheck[] {
  const places = { credits: 0, courses: 0 };
  return setting.plan.requirements.map((requirement) => {
    if (requirement.kind === 'credits') return checkCredits(requirement, places.credits++, grounds);
    if (requirement.kind === 'courses') return checkCourses(requirement, places.courses++, grounds);
    return checkOther(requirement, setting);
  });
}

function checkOther(
  requirement: Exclude<Requirement, { kind: 'credits' | 'courses' }>,
  { plan, decisions, shown = [], experienceMinutes }: Setting,
): RequirementCheck {
  const { id } = requirement;
  const decision = decisions.ofRequirement(id);
  if (requirement.kind === 'hours') return checkHours(requirement, experienceMinutes, decision);
  const own = shown.find((each) => each.requirement === requirementKey(plan, id));
  const state: CheckState = own || decision ? 'met' : 'left';
  const base = { requirement: id, state, shown: own, decision };
  if (requirement.kind === 'item') return { kind: 'item', ...base };
  return { kind: 'measure', ...base, anyOf: requirement.anyOf };
}

function worstOf(parts: readonly { readonly state: CheckState }[]): CheckState {
  if (parts.some(({ state }) => state === 'left')) return 'left';
  return parts.some(({ state }) => state === 'metIfPassed') ? 'metIfPassed' : 'met';
}
