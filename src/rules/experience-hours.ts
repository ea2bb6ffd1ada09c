import { inOrder } from '../edits/order.js';
import { experienceKinds, type Experience, type ExperienceKind } from '../model/experience.js';

/** Time spent on experiences, in whole minutes, so that sums are exact. */
export interface ExperienceMinutes {
  readonly total: number;
  readonly byKind: Readonly<Record<ExperienceKind, number>>;
}

/**
 * Sums the time of the experiences that are not removed. One without a kind counts as `other`; less
 * than no time counts as none.
 */
export function experienceMinutes(
  experiences: Readonly<Record<string, Experience>> | undefined,
): ExperienceMinutes {
  const byKind: Record<ExperienceKind, number> = {
    workBasedLearning: 0,
    serviceLearning: 0,
    job: 0,
    club: 0,
    familyCare: 0,
    other: 0,
  };
  for (const { kind, minutes } of inOrder(experiences)) byKind[kind ?? 'other'] += Math.max(0, minutes ?? 0);
  return { byKind, total: sumOf(byKind, experienceKinds) };
}

/** How far the time goes towards a number of hours. */
export interface HoursProgress {
  /** The minutes that count. */
  readonly minutes: number;
  readonly needed: number;
  /** Never less than none. */
  readonly left: number;
}

/** Says how far the time goes towards a rule's hours, such as those of a state's pack. */
export function hoursTowards(
  spent: ExperienceMinutes,
  rule: { readonly hours: number; readonly kinds?: readonly ExperienceKind[] },
): HoursProgress {
  const needed = Math.round(rule.hours * 60);
  const minutes = sumOf(spent.byKind, rule.kinds ?? experienceKinds);
  return { minutes, needed, left: Math.max(0, needed - minutes) };
}

function sumOf(byKind: ExperienceMinutes['byKind'], kinds: readonly ExperienceKind[]): number {
  return [...new Set(kinds)].reduce((sum, kind) => sum + byKind[kind], 0);
}
