import type { ExperienceKind } from '../model/experience.js';
import type { CreditUnit } from '../model/planned-course.js';
import type { LocalWords } from './local-words.js';

/**
 * A way to finish school as versioned data (after Ed-Fi GraduationPlan): what a state or district asks
 * of those who started or finish in certain years, with its sources.
 */
export interface GraduationPlan {
  readonly schema: 1;
  /** A lasting name, such as `sc-diploma-2027`; kept in plans. */
  readonly id: string;
  /** Raised when the rules themselves were corrected. */
  readonly version: number;
  readonly name: LocalWords;
  /** Such as `South Carolina`. */
  readonly jurisdiction: string;
  readonly level: 'state' | 'district';
  readonly kind: 'diploma' | 'credential' | 'supplement';
  /** The cohorts it holds for; words of the source where it names no years. */
  readonly cohorts: Cohorts;
  /** How the source counts, and how many Carnegie thousandths one of it is; undefined where it counts none. */
  readonly unit?: { readonly name: LocalWords; readonly thousandths: number };
  /** Thousandths of a Carnegie unit in all; undefined where nobody says. */
  readonly totalCredits?: number;
  /** What credits counted in hours are worth here, such as three semester hours for one unit; unsaid elsewhere. */
  readonly conversions?: readonly UnitConversion[];
  readonly requirements: readonly Requirement[];
  readonly sources: readonly string[];
  /** What was not sure when it was written down, shown beside the check. */
  readonly doubts?: readonly LocalWords[];
}

/** So many of a unit are so many thousandths of a Carnegie unit. */
export interface UnitConversion {
  readonly unit: CreditUnit;
  readonly amount: number;
  readonly thousandths: number;
}

/** What credits counted in hours are worth to a student: as the way to finish says, and not what stands beside it. */
export function conversionsOf(
  plans: readonly Pick<GraduationPlan, 'kind' | 'conversions'>[],
): readonly UnitConversion[] | undefined {
  return plans.find(({ kind }) => kind !== 'supplement')?.conversions;
}

/** What exceptions call the credits in all: `graduationPlan/total`; no requirement may have this id. */
export const totalId = 'total';

/** Names a requirement of a graduation plan as exceptions do: `graduationPlan/requirement`. */
export function requirementKey(plan: Pick<GraduationPlan, 'id'>, requirement: string): string {
  return `${plan.id}/${requirement}`;
}

/** Years a rule holds for, named by the year of graduation, or of entering grade 9. */
export interface Cohorts {
  readonly by: 'graduation' | 'grade9';
  readonly from?: number;
  readonly to?: number;
  readonly words?: LocalWords;
}

/** One thing a graduation plan asks for. */
export type Requirement =
  CreditRequirement | CourseRequirement | MeasureRequirement | HoursRequirement | ItemRequirement;

interface RequirementBase {
  /** One of its own within the plan. */
  readonly id: string;
  readonly name: LocalWords;
  readonly help?: LocalWords;
}

/** Credits in courses of a kind. A course counts once over all of these, unless `isShared` says more. */
export interface CreditRequirement extends RequirementBase {
  readonly kind: 'credits';
  /** Thousandths of a Carnegie unit. */
  readonly credits: number;
  readonly counts: CourseFilter;
  /** Credits of these count at most so far, in thousandths. */
  readonly caps?: readonly { readonly counts: CourseFilter; readonly most: number }[];
  /** The least mark that counts here, such as `C-`; a pass where absent. */
  readonly leastMark?: string;
  /** True: what counts here may count elsewhere, too. */
  readonly isShared?: boolean;
}

/** Certain courses have to be among what was passed; what fills this may count elsewhere, too. */
export interface CourseRequirement extends RequirementBase {
  readonly kind: 'courses';
  /** How many of them; all where absent. */
  readonly least?: number;
  readonly courses: readonly CourseFilter[];
}

/** Any of some measures, such as a score of a test; met when somebody showed it, or by an exception. */
export interface MeasureRequirement extends RequirementBase {
  readonly kind: 'measure';
  readonly anyOf: readonly { readonly name: LocalWords; readonly least?: string }[];
}

/** Hours of experience. */
export interface HoursRequirement extends RequirementBase {
  readonly kind: 'hours';
  readonly minutes: number;
  /** The kinds of experience that count; every kind where absent. */
  readonly kinds?: readonly ExperienceKind[];
}

/** Something that is done or not, such as a plan of the years after school. */
export interface ItemRequirement extends RequirementBase {
  readonly kind: 'item';
}

/**
 * Which courses are meant: a course has to fit every part that is given; within a part any one will do.
 * A filter without any part means none.
 */
export interface CourseFilter {
  /** SCED subject areas. */
  readonly subjects?: readonly string[];
  /** SCED course codes, or beginnings of them. */
  readonly sced?: readonly string[];
  /** A district's own codes. */
  readonly codes?: readonly string[];
  /**
   * A district's own categories. Beside `sced` they are one part with it, as titles are: of a course without a
   * code its category says what it is, and may be no more than the name of a department.
   */
  readonly categories?: readonly string[];
  readonly characteristics?: readonly string[];
  /**
   * Whole words the title has to contain, in small letters without dots: for catalogs without codes, and
   * said to be a guess. Beside `sced` they are one part with it: a course that has a code goes by its code.
   */
  readonly titles?: readonly string[];
  /** Any of these filters will do. */
  readonly anyOf?: readonly CourseFilter[];
  /** True: everything. */
  readonly any?: boolean;
}
