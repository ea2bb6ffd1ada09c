/** Where a rule or a word of a pack comes from. */
export interface PackSource {
  /** Such as `A.A.C. R7-2-302.05`. */
  readonly citation: string;
  /** The copy that was read. */
  readonly link?: string;
  /** The day it was read, `YYYY-MM-DD`. */
  readonly readOn?: string;
  /** How far that copy goes, as it says itself, such as `Register Vol. 48, No. 1, January 10, 2025`. */
  readonly edition?: string;
}
