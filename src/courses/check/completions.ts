import type { CatalogCourse } from '../catalog.js';
import { toGrains } from './credit-units.js';

/** How much of a course counts. */
export interface Allowance {
  /** What one time of it brings at most, in grains. */
  readonly whole: number;
  /** How many times of it count. */
  readonly completions: number;
}

/** A time a course was taken. */
export interface CourseTime {
  readonly known: CatalogCourse | undefined;
  /** Thousandths; undefined where nobody says. */
  readonly credits: number | undefined;
}

/** How much of a course counts, over all times it was taken: its own credits, as often as the catalog says. */
export function allowanceOf(times: readonly CourseTime[]): Allowance {
  let whole = 0;
  let completions = 1;
  for (const { known, credits = 0 } of times) {
    whole = Math.max(whole, toGrains(credits), toGrains(known?.credits ?? 0));
    completions = Math.max(completions, known?.mostCompletions ?? 1);
  }
  return { whole, completions };
}
