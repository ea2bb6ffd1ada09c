import type { CheckAnswer } from './check/graduation-check.js';
import { totalId, type GraduationPlan } from './graduation-plan.js';

/** What a graduation plan still asks for, by the ids of requirements and `total`, each thing once. */
export interface OpenThings {
  /** Courses, credits or hours. */
  readonly toPlan: readonly string[];
  /** Measures and items, which no course fills. */
  readonly toShow: readonly string[];
}

/**
 * Counts what is still open. The credits in all are a thing of their own only where more of them is missing than
 * the requirements ask for: otherwise they come by themselves with what fills those.
 */
export function openThings(plan: GraduationPlan, { requirements, total }: CheckAnswer): OpenThings {
  const open = requirements.filter(({ state }) => state === 'left');
  const isShown = ({ kind }: (typeof open)[number]) => kind === 'measure' || kind === 'item';
  const idsOf = (some: typeof open) => some.map(({ requirement }) => requirement);
  const toPlan = idsOf(open.filter((each) => !isShown(each)));
  const isMore = total?.state === 'left' && total.left > leftBySubject(plan, open);
  return { toPlan: isMore ? [...toPlan, totalId] : toPlan, toShow: idsOf(open.filter(isShown)) };
}

/** Thousandths; a course counts once over these, so that each adds to the credits in all. */
function leftBySubject({ requirements }: GraduationPlan, open: CheckAnswer['requirements']): number {
  const shared = new Set(
    requirements.flatMap((each) => ('isShared' in each && each.isShared ? [each.id] : [])),
  );
  return open.reduce(
    (sum, each) => (each.kind === 'credits' && !shared.has(each.requirement) ? sum + each.left : sum),
    0,
  );
}
