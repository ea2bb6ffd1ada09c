import type { IepSection } from '../model/iep.js';
import type { Citation, CrosswalkRow, PlanPart, RowLabels, RowTrigger } from './crosswalk-row.js';
import type { PackLabel } from './goal-domains.js';

/** When transition planning has to begin, at the latest. */
export interface TransitionRule {
  /** In years. */
  readonly age: number;
  /**
   * `inForce`: the IEP that is in force on that birthday has to hold it, so that it is written before;
   * `developed`: the first IEP that is written at that age. `inForce` where left out.
   */
  readonly iep?: 'inForce' | 'developed';
  /** A grade that counts where it comes earlier than the age: from its beginning, or by its end. */
  readonly grade?: { readonly level: number; readonly at: 'start' | 'end' };
  readonly citation?: Citation;
}

/**
 * The age at which the rights of IDEA go over to the student where a State provides for it (34 CFR 300.520(a));
 * those of FERPA in school records do at 18 (34 CFR 99.5(a)), whatever stands here.
 */
export interface MajorityRule {
  /** In years. */
  readonly age: number;
  readonly citation?: Citation;
}

/** From what age on a state asks for what. */
export interface StateAges {
  readonly transition?: TransitionRule;
  readonly majority?: MajorityRule;
}

/**
 * How an item of the self-check is looked at.
 *
 * - `present`: something stands in each list of its sections.
 * - `updated`: the IEP is not older than its annual review.
 * - `related`: an annual goal is linked to a goal for after high school.
 * - `invited`: the student is named among those who were invited.
 * - `consent`: an agency was invited; that somebody agreed to it first, no extract says.
 */
export const checklistChecks = ['present', 'updated', 'related', 'invited', 'consent'] as const;
export type ChecklistCheck = (typeof checklistChecks)[number];

/** One of the things a state looks at in an IEP for transition (Indicator 13 of 20 USC 1416(a)(3)(B)). */
export interface ChecklistItem {
  readonly id: string;
  readonly check: ChecklistCheck;
  /** Each list asks for something in one of its sections. */
  readonly sections: readonly (readonly IepSection[])[];
  /** When it begins to count; with transition planning where left out. */
  readonly due?: RowTrigger;
  /** Of a district's own item; ours have their words in the dictionary, by id. */
  readonly label?: PackLabel;
}

/** A plan that stands beside the IEP, or in its place, such as a 504 plan. */
export interface ColumnName {
  readonly id: string;
  readonly label: PackLabel;
}

/** A row of a district's own: the dictionary has no words for it, so that it brings them along. */
export type OwnRow = CrosswalkRow & { readonly labels: Required<RowLabels> };

/** What a state or district says about holding a plan beside an IEP. Every part may be missing. */
export interface CrosswalkPart {
  /** The state by its postal code, where the id of the pack is not that. */
  readonly state?: string;
  /** In place of those of the state. */
  readonly ages?: StateAges;
  /** Rows beside ours; one with the id of ours stands in its place. */
  readonly rows?: readonly OwnRow[];
  /** Other names of rows, by the id of the row. */
  readonly labels?: Readonly<Record<string, RowLabels>>;
  /** What of the plan goals of its own domains are, by the id of the domain. */
  readonly goalParts?: Readonly<Record<string, PlanPart>>;
  /** Further plans by name, or other names of ours. */
  readonly columns?: readonly ColumnName[];
  /** In place of the eight items of Indicator 13, or of those of the state. */
  readonly checklist?: readonly ChecklistItem[];
}
