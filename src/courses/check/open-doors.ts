import type { CheckState, GraduationCheck } from './graduation-check.js';

/** How one graduation plan or supplement stands: a door that is open, or what is before it. */
export interface Door {
  readonly graduationPlan: string;
  readonly kind: GraduationCheck['kind'];
  /** If every transfer is accepted. */
  readonly state: CheckState;
  /** As confirmed so far. */
  readonly confirmed: CheckState;
  /** Requirements with something left, by id, in the order of the plan. */
  readonly left: readonly string[];
  /** Credits that nothing in the plan fills yet, in thousandths: those of the requirements, or in all, if more. */
  readonly creditsLeft: number;
}

/** Says which doors a plan of courses opens, so that what-ifs can stand side by side. */
export function openDoors(checks: readonly GraduationCheck[]): readonly Door[] {
  return checks.map(({ graduationPlan, kind, accepted, confirmed }) => {
    const credits = accepted.requirements.filter((each) => each.kind === 'credits');
    const bySubject = credits.reduce((sum, { left }) => sum + left, 0);
    return {
      graduationPlan,
      kind,
      state: accepted.state,
      confirmed: confirmed.state,
      left: accepted.requirements
        .filter(({ state }) => state === 'left')
        .map(({ requirement }) => requirement),
      creditsLeft: Math.max(bySubject, accepted.total?.left ?? 0),
    };
  });
}
