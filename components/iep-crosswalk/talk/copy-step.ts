import type { RecordChange, RecordPath } from '../../../src/edits/edit.js';
import { inOrder } from '../../../src/edits/order.js';
import { recordAt } from '../../../src/edits/record-access.js';
import type { CrosswalkConsent } from '../../../src/model/crosswalk.js';
import { makeId } from '../../../src/model/ids.js';
import { isIepGoal, type IepGoalSection } from '../../../src/crosswalk/supports.js';
import type { IepItem, IepSection } from '../../../src/model/iep.js';
import { fromPointer } from '../../../src/model/json-pointer.js';
import type { JsonObject } from '../../../src/model/json.js';
import { roleInPlan, studentRoles, type PersonRole } from '../../../src/model/people.js';
import type { Plan } from '../../../src/model/plan.js';
import { commonGoalDomains } from '../../../src/packs/goal-domains.js';
import type { StatePack } from '../../../src/packs/state-pack.js';
import { addLast, markRemoved } from '../../shared/record-changes.js';

/** Where words of an IEP go in a plan: into a goal of the student's, or into an idea for the student. */
export type CopyPlace = 'goals' | 'suggestions';

/** What a copy is made with. */
export interface CopyGround {
  readonly plan: Plan;
  readonly pack: StatePack | undefined;
  readonly role: PersonRole;
}

/** One step of changes of the plan, and where what came of it lies. */
export interface CopyStep {
  readonly changes: readonly RecordChange[];
  readonly result: RecordPath;
}

/** The parts of an IEP that are goals, with the domains they have in a plan: the first one the place knows. */
const goalDomains: Readonly<Record<IepGoalSection, readonly string[]>> = {
  employmentGoal: ['employment', 'career'],
  educationGoal: ['education', 'postsecondaryEducation', 'training'],
  independentLivingGoal: ['independentLiving'],
  annualGoal: ['academic'],
};

/** What an IEP says of meetings and of who takes part: nothing for anybody to put into a plan. */
const ofMeetings: readonly IepSection[] = [
  'teamMember',
  'agencyInvitation',
  'annualReview',
  'parentParticipation',
  'transferOfRights',
];

/** Whether what an item says can be of use in a plan. */
export function isForPlan({ section }: Pick<IepItem, 'section'>): boolean {
  return !ofMeetings.includes(section);
}

/** A student puts a goal among their own; whatever else it is, and from whomever else, it is an idea. */
export function copyPlace({ section }: Pick<IepItem, 'section'>, role: PersonRole): CopyPlace {
  return isIepGoal(section) && studentRoles.includes(role) ? 'goals' : 'suggestions';
}

/**
 * Gives the changes that put words of an IEP into the plan, after a yes: a record of their own, never in
 * place of what the student wrote. Its id follows from the consent, so that two devices copy once; that it
 * came from the IEP, and by whom, stands in the crosswalk alone, for the plan is read by more people.
 */
export function copyStep(consent: Pick<CrosswalkConsent, 'id'>, item: IepItem, ground: CopyGround): CopyStep {
  const place = copyPlace(item, ground.role);
  const result = [place, idFrom(consent, place)];
  const former = recordAt(ground.plan, result);
  if (former?.purged === true) return added([place, makeId(prefixes[place])], item, ground);
  if (!former) return added(result, item, ground);
  return { changes: former.removed === true ? [markRemoved(result, false)] : [], result };
}

const prefixes: Readonly<Record<CopyPlace, string>> = { goals: 'goal', suggestions: 'suggestion' };

function idFrom({ id }: Pick<CrosswalkConsent, 'id'>, place: CopyPlace): string {
  return `${prefixes[place]}_${id.slice(id.indexOf('_') + 1)}`;
}

function added(result: RecordPath, item: IepItem, ground: CopyGround): CopyStep {
  const place = result[0] === 'goals' ? 'goals' : 'suggestions';
  const siblings = inOrder(ground.plan[place]);
  return { changes: addLast(result, siblings, fieldsOf(place, item, ground)), result };
}

function fieldsOf(place: CopyPlace, { section, words, name }: IepItem, ground: CopyGround): JsonObject {
  const text = words || (name ?? '');
  const domain = domainFor(section, ground.pack);
  if (place === 'goals') return { studentWords: text, status: 'active', ...(domain ? { domain } : {}) };
  const proposes = isIepGoal(section) ? 'goal' : null;
  return { about: null, role: roleInPlan(ground.role), kind: 'idea', proposes, words: text };
}

function domainFor(section: IepSection, pack: StatePack | undefined): string | undefined {
  const groups = pack?.goalDomains ?? commonGoalDomains;
  const known = groups.flatMap(({ domains }) => domains.map(({ id }) => id));
  return isIepGoal(section) ? goalDomains[section].find((id) => known.includes(id)) : undefined;
}

/** What of a consent lies in the plan now. */
export interface CopiedTo {
  readonly place: CopyPlace;
  readonly path: RecordPath;
  /** False where it was taken out of the plan again. */
  readonly isThere: boolean;
}

/**
 * Finds what came of a consent: where the consent says so, else where it would lie, for a page may have
 * been closed between the two documents.
 */
export function copiedTo(consent: CrosswalkConsent, plan: Plan): CopiedTo | undefined {
  const noted = fromPointer(consent.result ?? '');
  const paths = [
    ...(noted ? [noted] : []),
    ...(['goals', 'suggestions'] as const).map((place) => [place, idFrom(consent, place)]),
  ];
  const path = paths.find((each) => each.length === 2 && recordAt(plan, each));
  if (!path) return undefined;
  const record = recordAt(plan, path);
  const isThere = record?.removed !== true && record?.purged !== true;
  return { place: path[0] === 'goals' ? 'goals' : 'suggestions', path, isThere };
}
