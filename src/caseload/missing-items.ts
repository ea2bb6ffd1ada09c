import { needDay } from '../model/need-day.js';
import type { Plan } from '../model/plan.js';
import { schoolYearOf } from '../model/school-year.js';
import type { RequiredItem } from '../packs/required-item.js';
import type { StatePack } from '../packs/state-pack.js';
import { isInside } from './is-inside.js';

/** Something a plan must hold, and that was not found in it. */
export interface MissingItem {
  readonly item: RequiredItem;
  /**
   * - `missing`: it is not there.
   * - `ask`: the plan cannot say so: the school keeps it elsewhere, or it does not apply to everybody.
   */
  readonly state: 'missing' | 'ask';
  /**
   * - `late`: the grade by which it was to be there is over.
   * - `now`: by the end of this school year.
   * - `ahead`: begun, and there is more than this year for it.
   */
  readonly when: 'late' | 'now' | 'ahead';
}

/** The day it is, and the student's grade. */
export interface MissingItemsOptions {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The plan's own where left out. */
  readonly gradeLevel?: number | undefined;
}

/** A further year is no grade of its own: what is asked for by the end of grade 12 is asked for then. */
const lastGrade = 12;

/**
 * Lists what a plan must hold by the rules of a place and does not, in the order of the pack; its words are
 * the pack's. What begins in a later grade is left out. Nothing is said of a student whose grade nobody
 * knows. A list to talk from, not a judgement: what the plan cannot say is marked `ask`.
 *
 * @throws TypeError where `today` is no day
 */
export function missingItems(
  plan: Plan,
  { requiredItems = [] }: Pick<StatePack, 'requiredItems'>,
  { today, gradeLevel = plan.student?.gradeLevel ?? undefined }: MissingItemsOptions,
): readonly MissingItem[] {
  needDay('today', today);
  if (gradeLevel === undefined) return [];
  const grade = Math.min(gradeLevel, lastGrade);
  const now = { grade, schoolYear: schoolYearOf(today) };
  return requiredItems.flatMap((item): MissingItem[] => {
    const when = whenOf(item, grade);
    if (when === undefined || isInside(plan, item, now)) return [];
    const isSure = item.asks.kind !== 'elsewhere' && item.isIfApplicable !== true;
    return [{ item, state: isSure ? 'missing' : 'ask', when }];
  });
}

function whenOf({ grades }: RequiredItem, grade: number): MissingItem['when'] | undefined {
  const { from, by = from, isYearly } = grades;
  if (grade < from) return undefined;
  if (isYearly) return grade <= by ? 'now' : undefined;
  return grade < by ? 'ahead' : grade === by ? 'now' : 'late';
}

/** Whether somebody has to see to it in this school year, or should have before. */
export function isDue({ state, when }: MissingItem): boolean {
  return state === 'missing' && when !== 'ahead';
}
