import type { CourseException } from '../../model/planned-course.js';
import { requirementKey, type GraduationPlan } from '../graduation-plan.js';
import type { Decision } from './graduation-check.js';
import { isGiven } from './is-given.js';

/** What the school decided, by what it is about. */
export interface Decisions {
  /** The waiver or exemption of a requirement; `total` stands for the credits in all. */
  ofRequirement(requirement: string): Decision | undefined;
  readonly hasSubstitutes: boolean;
  /** Says whether a course was said to count for a requirement. */
  isSubstitute(course: string, requirement: string): boolean;
}

/** Sorts the decisions about a graduation plan; the first of a kind holds, by id. */
export function decisionsOn(plan: GraduationPlan, exceptions: readonly CourseException[]): Decisions {
  const there = inForce(exceptions);
  const released = new Map<string, Decision>();
  const substitutes = new Set<string>();
  for (const each of there) {
    if (!isGiven(each.requirement)) continue;
    const isRelease = each.kind === 'waiver' || each.kind === 'exemption';
    if (isRelease && !released.has(each.requirement)) released.set(each.requirement, decisionOf(each));
    if (each.kind === 'substitution' && isGiven(each.course)) {
      substitutes.add(`${each.course} ${each.requirement}`);
    }
  }
  return {
    ofRequirement: (requirement) => released.get(requirementKey(plan, requirement)),
    hasSubstitutes: substitutes.size > 0,
    isSubstitute: (course, requirement) =>
      substitutes.size > 0 && substitutes.has(`${course} ${requirementKey(plan, requirement)}`),
  };
}

/** The exceptions that were not taken back, in the order of their ids. */
export function inForce(exceptions: readonly CourseException[]): readonly CourseException[] {
  return exceptions
    .filter(({ removed }) => removed !== true)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Who decided, when and why. */
export function decisionOf(exception: CourseException): Decision {
  return {
    exception: exception.id,
    kind: exception.kind ?? 'override',
    by: exception.made.by,
    role: exception.role ?? undefined,
    at: exception.made.at,
    reason: exception.reason ?? '',
  };
}
