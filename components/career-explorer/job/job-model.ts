import type { OccupationDetails } from '../../../src/careers/career-parts.js';
import type { CareerJobWords } from '../../../src/i18n/career-job/dictionary.js';
import type { CareerContext } from '../career-context.js';

/** What the page of one occupation is drawn from. */
export interface JobModel {
  readonly context: CareerContext;
  readonly words: CareerJobWords;
  readonly row: number;
}

/** What its sections are drawn from, once the details are there. */
export interface JobDetails extends JobModel {
  readonly details: OccupationDetails;
}
