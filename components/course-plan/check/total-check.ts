import type { CreditCheck, CreditSums } from '../../../src/courses/check/index.js';
import { totalId } from '../../../src/courses/graduation-plan.js';

/** The credits in all as a requirement of their own, for the school can decide about them, too. */
export function totalCheck(total: CreditSums): CreditCheck {
  return { kind: 'credits', requirement: totalId, ...total, filledBy: [], notHere: [] };
}
