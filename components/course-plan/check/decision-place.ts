import { requirementKey, type GraduationPlan } from '../../../src/courses/graduation-plan.js';
import { crosswalkRecord, type Crosswalk } from '../../../src/model/crosswalk.js';
import { planStaffRoles, roleInPlan, type PersonRole } from '../../../src/model/people.js';
import type { Plan } from '../../../src/model/plan.js';
import type { CourseException } from '../../../src/model/planned-course.js';
import { mayAddRecord } from '../../../src/rules/access.js';
import type { CourseContext } from '../course-context.js';
import type { CheckModel } from './check-model.js';

/** Where something about a way to finish is kept. */
export interface DecisionPlace {
  /** What the views there read and write with. */
  readonly context: CourseContext;
  /** The part the viewer plays there. */
  readonly role: PersonRole;
  /** What becomes of a decision, in words. */
  readonly stays: string;
}

type Way = Pick<GraduationPlan, 'id' | 'kind'>;

/** Whether only an IEP team can decide on a way, or has: then nothing about it may stand in the plan, which others read. */
export function isOfIepTeam(
  { decided }: { readonly decided: { readonly path: string | null | undefined } | undefined },
  { id, kind }: Way,
): boolean {
  return kind === 'credential' || id === decided?.path;
}

/** Where decisions about a way are kept; undefined where the viewer does not hold that document, or does not speak for the school. */
export function decisionPlace(model: CheckModel, way: Way): DecisionPlace | undefined {
  return placeOfDecision(model, isOfIepTeam(model.context, way));
}

/** The same, for what rests on such a way. */
export function placeOfDecision(
  { context, words }: CheckModel,
  restsOnIepTeam: boolean,
): DecisionPlace | undefined {
  const { decided, viewerRole } = context;
  if (!restsOnIepTeam) return { context, role: roleInPlan(viewerRole), stays: words.stays };
  if (!decided || !planStaffRoles.includes(viewerRole)) return undefined;
  const readers = { whoCanRead: words.teamReads, whoCanReadOther: words.teamReads };
  const there = { ...context, ...decided.access, words: { ...context.words, ...readers } };
  return { context: there, role: viewerRole, stays: words.staysWithTeam };
}

/** Where it is ticked that a requirement was shown: what was ticked in the plan is taken back in the plan. */
export function tickPlace(model: CheckModel, way: Way, requirement: string): CourseContext | undefined {
  const isInPlan = model.context.coursePath.shown?.[requirementKey(way, requirement)] === true;
  return isInPlan ? model.context : decisionPlace(model, way)?.context;
}

/** Whether a viewer can decide for the school wherever it decides, and so reads all that was decided: the same for every student. */
export function decidesEverywhere({ viewerId: id, viewerRole: role }: CourseContext): boolean {
  const fields = { kind: 'waiver', role };
  return planStaffRoles.includes(role) && mayAddRecord({ id, role }, crosswalkRecord, ['exceptions'], fields);
}

/** What the check takes from the crosswalk, for those who hold it. */
export type DecidedThings = Pick<Crosswalk, 'coursePath' | 'courseMarks' | 'exceptions'>;

/** All that the school decided, as far as the viewer may load it. */
export function exceptionsIn(
  plan: Plan['exceptions'],
  decided: Crosswalk['exceptions'],
): readonly CourseException[] {
  return [...Object.values(plan ?? {}), ...Object.values(decided ?? {})];
}

type Shown = Readonly<Record<string, boolean>> | undefined;

/** All that was shown, as far as the viewer may load it. */
export function shownIn(plan: Shown, decided: Shown): readonly { readonly requirement: string }[] {
  const ticks = [...Object.entries(plan ?? {}), ...Object.entries(decided ?? {})];
  const shown = new Set(ticks.flatMap(([requirement, isShown]) => (isShown ? [requirement] : [])));
  return [...shown].map((requirement) => ({ requirement }));
}
