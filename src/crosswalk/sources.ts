import {
  markedCourses,
  type CourseMarkKind,
  type Crosswalk,
  type TeamCrosswalk,
} from '../model/crosswalk.js';
import type { IepDocument, IepKind } from '../model/iep.js';
import type { Plan } from '../model/plan.js';
import type { Catalog } from '../courses/catalog.js';
import type { GraduationPlan } from '../courses/graduation-plan.js';
import type { StatePack } from '../packs/state-pack.js';
import type { PlanColumn } from './columns.js';

/**
 * All that a viewer may see of two plans: what they may not load is left out here, so that no answer can
 * hold it or depend on it.
 */
export interface CrosswalkSources {
  readonly plan: Plan;
  readonly iepShared?: IepDocument | undefined;
  readonly iepTeam?: IepDocument | undefined;
  readonly crosswalkShared?: Crosswalk | undefined;
  readonly crosswalkTeam?: TeamCrosswalk | undefined;
  /** Further plans, as the host hands them over. */
  readonly columns?: readonly PlanColumn[] | undefined;
  readonly pack?: StatePack | undefined;
  /** By its postal code; the pack's where left out. */
  readonly state?: string | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Knows courses by code. */
  readonly catalog?: Catalog | undefined;
  /** The graduation plans of the place, to know them by name. */
  readonly graduationPlans?: readonly Pick<GraduationPlan, 'id' | 'name'>[] | undefined;
}

/** The documents beside a plan. */
export type SourceDocuments = Pick<
  CrosswalkSources,
  'iepShared' | 'iepTeam' | 'crosswalkShared' | 'crosswalkTeam'
>;

/** The IEP and what joins it with the plan, as far as one kind of document holds them. */
export interface SourceSide {
  readonly iep: IepDocument | undefined;
  readonly crosswalk: Crosswalk | TeamCrosswalk | undefined;
}

/** The two documents a row of this kind is made from; never those of the other kind. */
export function sideFor(kind: IepKind, sources: SourceDocuments): SourceSide {
  return kind === 'iep-team'
    ? { iep: sources.iepTeam, crosswalk: sources.crosswalkTeam }
    : { iep: sources.iepShared, crosswalk: sources.crosswalkShared };
}

/**
 * The IEP whose dates and facts count: both documents hold them. The team's is asked only where the other one
 * is not there, so that what everybody may read never depends on it.
 */
export function datedIep({
  iepShared,
  iepTeam,
}: Pick<CrosswalkSources, 'iepShared' | 'iepTeam'>): IepDocument | undefined {
  return iepShared ?? iepTeam;
}

/** What the IEP says about courses, by the id of the course. */
export function courseMarksOf({
  crosswalkShared,
}: Pick<CrosswalkSources, 'crosswalkShared'>): Readonly<Record<string, CourseMarkKind>> {
  return crosswalkShared ? markedCourses(crosswalkShared) : {};
}
