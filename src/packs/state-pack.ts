import type { ExperienceKind } from '../model/experience.js';
import type { PersonRole } from '../model/people.js';
import type { PlanChangeKind } from '../model/plan-change.js';
import type { ReviewKind } from '../model/review.js';
import type { CrosswalkPart } from './crosswalk-part.js';
import type { GoalDomainGroup, PackLabel } from './goal-domains.js';
import type { PackSource } from './pack-source.js';
import type { RequiredItem } from './required-item.js';

export type { PackSource } from './pack-source.js';

/** Who does what with a plan as a whole, in the order it is done. */
export interface ReviewRule {
  readonly kind: ReviewKind;
  /** Any one of these does it for their side. */
  readonly by: readonly PersonRole[];
  readonly source?: PackSource;
}

/**
 * Which changes of a plan somebody has to look at again who had read it or agreed to it. It says so, and
 * nothing more: no change waits for anybody.
 */
export interface AgreeAgainRule {
  /** Empty where no change asks for it. */
  readonly changes: readonly PlanChangeKind[];
  readonly source?: PackSource;
}

/** Hours of experience that count towards something. */
export interface HoursRule {
  readonly hours: number;
  /** What they count towards. */
  readonly label: PackLabel;
  /** The kinds that count; every kind where left out. */
  readonly kinds?: readonly ExperienceKind[];
  readonly source: PackSource;
}

/** The words and rules of a state or district. Every part may be missing: then ours are used. */
export interface StatePack {
  /** Such as `AZ`, or a district's own name for it. */
  readonly id: string;
  /** What the plan is called, such as “Education and Career Action Plan (ECAP)”. */
  readonly planLabel?: PackLabel;
  /** The parts of life a goal can belong to. */
  readonly goalDomains?: readonly GoalDomainGroup[];
  readonly reviews?: readonly ReviewRule[];
  readonly agreeAgain?: AgreeAgainRule;
  readonly experienceHours?: HoursRule;
  /** What a plan must hold, grade by grade; `missingItems` of `ilp-elements/caseload` says what is not there. */
  readonly requiredItems?: readonly RequiredItem[];
  /** The graduation plans of the place by id, the usual one first; `loadGraduationPlan` loads them. */
  readonly graduationPlans?: readonly string[];
  /** What it says about holding a plan beside an IEP. */
  readonly crosswalk?: CrosswalkPart;
  readonly sources?: readonly PackSource[];
  /** What was not sure about the place's rules when they were written down. */
  readonly doubts?: readonly PackLabel[];
}
