import type { InterestArea } from '../../../src/careers/career-pack.js';
import type { Interests } from '../../../src/careers/interests.js';
import type { CareerContext } from '../career-context.js';
import type { InterestWords } from './part.js';

/** All that a result is drawn with. */
export interface ResultModel {
  readonly context: CareerContext;
  readonly words: InterestWords;
  readonly areas: Interests;
  /** How many activities of an area are liked. */
  readonly likedIn: (area: InterestArea) => number;
  /** How many activities are answered in all. */
  readonly answered: number;
}
