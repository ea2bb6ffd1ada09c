import type { IepDates, IepItem, IepSource } from '../../model/iep.js';

/** One thing an IEP says, as it is handed over; the id is the district's own, where it gives one. */
export interface ExtractItem extends Omit<IepItem, 'id'> {
  readonly id?: string | undefined;
}

/**
 * An IEP extract, schema 1: what a district's system of special education hands over about one student's
 * IEP. As a file it is this object as JSON, days as `YYYY-MM-DD`, and nothing else in it: no name, no
 * number of the student, no category of disability.
 *
 * ```json
 * {
 *   "schema": 1,
 *   "source": { "system": "Special education system", "exportedOn": "2026-09-14" },
 *   "iepDate": "2026-03-12",
 *   "annualReviewDate": "2027-03-11",
 *   "items": [
 *     { "id": "goal-17", "section": "employmentGoal", "words": "After high school, …" },
 *     { "section": "accommodation", "words": "Text read aloud", "applicability": "All classes" }
 *   ]
 * }
 * ```
 *
 * Where the names come from: `iepDate` is the Individualized Program Date (CEDS 001232, IEPFinalizedDate
 * in the special education model of Ed-Fi), `annualReviewDate` the Individualized Program Service Plan
 * End Date (CEDS 001683, IEPEndDate). The sections `presentLevels`, `strengths`, `accommodation`,
 * `progressReport` and `transferOfRights` hold CEDS 001705 to 001707, 001709, 001685, 001700 and 001682;
 * `annualGoal` holds a StudentIEPGoal of Ed-Fi, its `words` the IEPGoalDetails and its `id` the IEPGoalID;
 * `applicability` is CEDS 001686. The other sections are named after 34 CFR 300.320, 300.321 and 300.43.
 */
export interface IepExtract extends IepDates {
  readonly schema: 1;
  readonly source: IepSource;
  readonly items: readonly ExtractItem[];
}

/** An extract each of whose items has an id: the district's, or one that {@link keepIds} gave it. */
export interface NamedExtract extends IepExtract {
  readonly items: readonly IepItem[];
}

/** An IEP has some sixty items; nobody reads more than these. */
export const mostItems = 500;
