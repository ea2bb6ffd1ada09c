import { iepKindOf, type IepItem, type IepSection } from '../model/iep.js';
import { toPointer } from '../model/json-pointer.js';
import type { ChecklistCheck, ChecklistItem } from '../packs/crosswalk-part.js';
import { checklistFor } from './checklists.js';
import { goalPartsOf, liveGoals } from './goal-parts.js';
import { isInside, presentLinks, type PresentLink } from './links.js';
import { isSameWords } from './same-words.js';
import { sideFor, type CrosswalkSources } from './sources.js';
import { triggers, type Triggers } from './triggers.js';
import { visibleRows } from './visible-rows.js';

/** Why an item of the self-check reads as it does. */
export type ChecklistReason =
  /** What it asks for is there; whether the words are good enough is for people to say. */
  | 'found'
  /** The extract says nothing of the kind. */
  | 'missing'
  /** The IEP is older than its annual review. */
  | 'stale'
  /** It says neither when it was written nor when it is looked at again. */
  | 'undated'
  /** It would stand in a document that is not here for this viewer. */
  | 'notLoaded'
  /** It need not be there yet. */
  | 'notDue'
  /** Nobody linked an annual goal to a goal for after high school. */
  | 'notLinked'
  /** The extract does not say it: whom the invitation went to, or who agreed to it before. */
  | 'notRecorded';

/** Where something that counts stands. */
export interface ChecklistEvidence {
  /** The row, by id; undefined where no row holds its section. */
  readonly row: string | undefined;
  /** Items of the IEP, by id. */
  readonly items: readonly string[];
}

/** One item of the self-check. It is looked at alone: there is no sum of them, and none is passed. */
export interface ChecklistAnswer {
  readonly item: ChecklistItem;
  /** `notDue`: nothing of it is there, and nothing has to be yet. */
  readonly state: 'met' | 'notMet' | 'notDue' | 'cannotTell';
  readonly reason: ChecklistReason;
  readonly evidence: readonly ChecklistEvidence[];
}

type Verdict = Pick<ChecklistAnswer, 'state' | 'reason'>;

/**
 * Looks through the IEP for what is looked at in transition planning (Indicator 13), item by item, as the
 * state counts them. A help for talking, not a finding: what a viewer may not load cannot be told.
 */
export function indicator13(
  sources: CrosswalkSources,
  now: Triggers = triggers(sources),
): readonly ChecklistAnswer[] {
  const rows = visibleRows(sources);
  return checklistFor(sources.pack, sources.state).map((item): ChecklistAnswer => {
    const sections = item.sections.flat();
    const evidence = new Map<string | undefined, string[]>();
    for (const { id, section } of itemsIn(sections, sources)) {
      const row = rows.find(({ iep }) => iep.includes(section))?.id;
      evidence.set(row, [...(evidence.get(row) ?? []), id]);
    }
    return {
      item,
      ...verdictOn(item, sources, now),
      evidence: [...evidence].map(([row, items]) => ({ row, items })),
    };
  });
}

const met: Verdict = { state: 'met', reason: 'found' };
const notDue: Verdict = { state: 'notDue', reason: 'notDue' };
const cannotTell = (reason: ChecklistReason): Verdict => ({ state: 'cannotTell', reason });

function verdictOn(item: ChecklistItem, sources: CrosswalkSources, now: Triggers): Verdict {
  const verdict = checks[item.check](item, sources);
  // What is there counts before it has to be, and the yearly review is for every age (34 CFR 300.324(b)(1)(i)).
  const isEarly = verdict.reason === 'missing' && now[item.due ?? 'transition'].state === 'later';
  return isEarly ? notDue : verdict;
}

const checks: Readonly<Record<ChecklistCheck, (item: ChecklistItem, sources: CrosswalkSources) => Verdict>> =
  {
    present: ({ sections }, sources) => {
      const open = sections.filter((group) => itemsIn(group, sources).length === 0);
      if (open.length === 0) return met;
      return noneOf(open.flat(), sources);
    },
    updated: ({ sections }, sources) => {
      const { iepShared } = sources;
      if (!iepShared) return cannotTell('notLoaded');
      if (itemsIn(sections.flat(), sources).length === 0) return noneOf(sections.flat(), sources);
      if (!iepShared.iepDate && !iepShared.annualReviewDate) return cannotTell('undated');
      const { staleSince } = triggers(sources);
      return staleSince === undefined ? met : { state: 'notMet', reason: 'stale' };
    },
    related: ({ sections }, sources) => {
      const items = itemsIn(sections.flat(), sources);
      if (items.length === 0) return noneOf(sections.flat(), sources);
      return isForAfterSchool(items, sources) ? met : cannotTell('notLinked');
    },
    invited: ({ sections }, sources) => {
      const name = sources.plan.student?.name ?? '';
      const isNamed = itemsIn(sections.flat(), sources).some(
        (item) => isSameWords(item.name ?? '', name) || isSameWords(item.words, name),
      );
      return isNamed ? met : notRecorded(sections.flat(), sources);
    },
    consent: ({ sections }, sources) => notRecorded(sections.flat(), sources),
  };

/** Nothing stands in these sections. */
function noneOf(sections: readonly IepSection[], sources: CrosswalkSources): Verdict {
  return isLoaded(sections, sources) ? { state: 'notMet', reason: 'missing' } : cannotTell('notLoaded');
}

function notRecorded(sections: readonly IepSection[], sources: CrosswalkSources): Verdict {
  return cannotTell(isLoaded(sections, sources) ? 'notRecorded' : 'notLoaded');
}

function itemsIn(sections: readonly IepSection[], sources: CrosswalkSources): readonly IepItem[] {
  return [sources.iepShared, sources.iepTeam].flatMap((iep) =>
    Object.values(iep?.items ?? {}).filter(({ section }) => sections.includes(section)),
  );
}

function isLoaded(sections: readonly IepSection[], sources: CrosswalkSources): boolean {
  return sections.every((section) => sideFor(iepKindOf(section), sources).iep !== undefined);
}

const afterSchool: readonly IepSection[] = ['employmentGoal', 'educationGoal', 'independentLivingGoal'];

/** An annual goal hangs on a goal of the plan that is for after high school, or that the IEP's hang on, too. */
function isForAfterSchool(items: readonly IepItem[], sources: CrosswalkSources): boolean {
  const links = [sources.crosswalkShared, sources.crosswalkTeam].flatMap(presentLinks);
  const isLinkedWith = (ids: ReadonlySet<string>) => links.filter(({ iepItem }) => ids.has(iepItem));
  const own = liveGoals(sources.plan)
    .filter((goal) =>
      goalPartsOf(goal, sources.pack).some(
        (part) => part === 'careerGoals' || part === 'educationGoals' || part === 'livingGoals',
      ),
    )
    .map(({ id }) => toPointer(['goals', id]));
  const theirs = isLinkedWith(idsOf(itemsIn(afterSchool, sources))).map(({ plan }) => plan);
  const pointers = [...own, ...theirs];
  return isLinkedWith(idsOf(items)).some(({ plan }: PresentLink) =>
    pointers.some((pointer) => isInside(plan, pointer)),
  );
}

function idsOf(items: readonly IepItem[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}
