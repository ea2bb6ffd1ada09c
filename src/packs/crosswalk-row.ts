import { iepKindOf, type IepKind, type IepSection } from '../model/iep.js';
import type { PackLabel } from './goal-domains.js';

/** What of a plan stands in a row. */
export const planParts = [
  'strengths',
  'interests',
  'careerGoals',
  'educationGoals',
  'livingGoals',
  'benchmarks',
  'progress',
  'marks',
  'courses',
  'graduationPlan',
  'activities',
  'workExperiences',
  'skills',
  'whatHelps',
  'modifiedCourses',
  'achievements',
  'people',
  'agencies',
  'yearlyReview',
  'familyReview',
  'age',
] as const;
export type PlanPart = (typeof planParts)[number];

/** The way a person thinks of the rows. */
export const rowGroups = ['goals', 'courses', 'supports', 'people', 'dates'] as const;
export type RowGroup = (typeof rowGroups)[number];

/** Which of the two plans is normally the source of what a row says. */
export const rowDirections = ['planToIep', 'iepToPlan', 'both'] as const;
export type RowDirection = (typeof rowDirections)[number];

/** Whose a row is to write. */
export const rowOwners = ['student', 'team', 'shared', 'family', 'agency'] as const;
export type RowOwner = (typeof rowOwners)[number];

/**
 * How far the two sides mean the same, in the words of the Ed-Fi descriptor
 * LearningStandardEquivalenceStrength.
 */
export const rowStrengths = ['equivalent', 'mostly', 'partially', 'minimally'] as const;
export type RowStrength = (typeof rowStrengths)[number];

/** A place in the law. */
export interface Citation {
  /** Such as `34 CFR 300.320(b)(1)`. */
  readonly words: string;
  /** True: nobody has compared it with the text of the law yet. */
  readonly isUnconfirmed?: boolean;
}

/** A rule about when a row begins to matter. */
export const rowTriggers = ['transition', 'transferOfRights', 'leaving'] as const;
export type RowTrigger = (typeof rowTriggers)[number];

/** The names of a row: of its two sides, and a sentence that says in plain words what it is for. */
export interface RowLabels {
  readonly plan?: PackLabel;
  readonly iep?: PackLabel;
  readonly sentence?: PackLabel;
}

/** One row: a part of the plan, the part of the IEP that belongs beside it, and the law that says so. */
export interface CrosswalkRow {
  readonly id: string;
  readonly group: RowGroup;
  /** What of the plan stands in it; undefined where a plan holds nothing of the kind. */
  readonly plan?: PlanPart;
  /** The parts of the IEP that stand beside it, all of one document; who may load that may see the row. */
  readonly iep: readonly IepSection[];
  readonly citations: readonly Citation[];
  readonly direction: RowDirection;
  readonly owner: RowOwner;
  readonly strength: RowStrength;
  /** Items of the Indicator 13 self-check it belongs to, 1 to 8. */
  readonly indicator13?: readonly number[];
  /** Before this has begun, an empty row is not due. */
  readonly due?: RowTrigger;
  /** True: the law asks for it only where it fits the student, so that an empty row is never due. */
  readonly isWhereFitting?: boolean;
  /** The states it is for, such as `SC`; every state where left out. */
  readonly states?: readonly string[];
  /** Names of a district's own row, or in place of ours. */
  readonly labels?: RowLabels;
}

/**
 * The document a row lives in, and with it who may see it: the team's where all its parts of the IEP are
 * the team's. A row whose parts are of both would show the team's to everybody or hide the others' from
 * them; packs are refused one.
 */
export function rowKind({ iep }: Pick<CrosswalkRow, 'iep'>): IepKind {
  return iep.every((section) => iepKindOf(section) === 'iep-team') ? 'iep-team' : 'iep-shared';
}

/**
 * Says whether a citation has the form of one: a title, then `CFR`, `USC` or a state's code, then a
 * section with its paragraphs in brackets.
 */
export function isCitation(words: string): boolean {
  return citationForms.some((form) => form.test(words));
}

const paragraphs = String.raw`(\([A-Za-z0-9]{1,4}\))*`;
const citationForms: readonly RegExp[] = [
  new RegExp(String.raw`^\d{1,2} CFR \d{1,4}\.\d{1,4}${paragraphs}$`),
  new RegExp(String.raw`^\d{1,2} USC \d{1,5}[a-z]?(-\d+)?${paragraphs}$`),
  // States that number the titles of their regulations: `1 CCR 301-8 4.03(6)`, `707 KAR 1:320 7`.
  new RegExp(String.raw`^\d{1,3} [A-Z]{3} \d[\d:-]* [\d.]+${paragraphs}$`),
  new RegExp(
    String.raw`^[A-Z]{2} (Code|Reg|Rule|RCW|WAC|Stat\.|Rev\. Stat\.|Gen\. Laws) \d[\dA-Z.:-]*( [A-Z](\(\d+\))?)?${paragraphs}$`,
  ),
];
