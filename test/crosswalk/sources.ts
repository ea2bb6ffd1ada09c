import type { Experience, Goal, Plan, PlannedCourse, Review } from 'ilp-elements';
import type { ColumnItem, CrosswalkSources, IepDocument, IepItem, IepSection } from 'ilp-elements/crosswalk';
import { wordsHashOf } from '../../src/crosswalk/said-words.js';
import { crosswalkLinkId, type Crosswalk, type LinkJudgement } from '../../src/model/crosswalk.js';
import { iepKindOf } from '../../src/model/iep.js';
import type { CrosswalkRow } from '../../src/crosswalk/row.js';
import { crosswalkRows } from '../../src/crosswalk/rows.js';
import { madeBy } from '../../stories/fixtures/plans.js';
import { wren, wrensCaseManager } from '../../stories/fixtures/people.js';

/** A Saturday in November of grade 11. */
export const today = '2026-11-21';

export const made = madeBy(wren, '2026-09-14');

/** The id of a record that says which it is. */
export function idOf(prefix: string, nth: number): string {
  return `${prefix}_${String(nth).padStart(20, '0')}`;
}

/** Makes a collection of records, in order. */
export function records<Fields extends object>(prefix: string, all: readonly Fields[]) {
  return Object.fromEntries(
    all.map((fields, place) => {
      const id = idOf(prefix, place + 1);
      return [id, { id, order: `a${place}V`, made, ...fields }];
    }),
  );
}

export const goals = (...all: readonly Partial<Goal>[]) => ({ goals: records('goal', all) });
export const courses = (...all: readonly Partial<PlannedCourse>[]) => ({ courses: records('course', all) });
export const reviews = (...all: readonly Partial<Review>[]) => ({ reviews: records('review', all) });
export const experiences = (...all: readonly Partial<Experience>[]) => ({
  experiences: records('experience', all),
});
export const goalAt = (nth: number) => `/goals/${idOf('goal', nth)}`;
export const courseAt = (nth: number) => `/courses/${idOf('course', nth)}`;

/** Makes a plan of these parts. */
export function planOf(parts: Partial<Plan> = {}): Plan {
  return {
    schema: 1,
    kind: 'plan',
    id: 'plan-wren',
    sync: { gen: 1, seen: {}, forgot: -1 },
    student: { person: wren.id, name: 'Wren A.', gradeLevel: 11 },
    ...parts,
  };
}

type Items = readonly (Partial<IepItem> & { readonly section: IepSection; readonly words: string })[];

/** Makes the items of an extract; those without an id are named by their place. */
export function itemsOf(items: Items): readonly IepItem[] {
  return items.map((item, place) => ({ id: `item-${place + 1}`, ...item }));
}

/** Makes both documents of an extract out of its items. */
export function iepOf(
  items: Items,
  dates: Partial<IepDocument> = {},
): Required<Pick<CrosswalkSources, 'iepShared' | 'iepTeam'>> {
  const all = itemsOf(items);
  const of = (kind: IepDocument['kind']): IepDocument => ({
    schema: 1,
    kind,
    id: 'plan-wren',
    source: { system: 'typed', exportedOn: '2026-09-15' },
    importedBy: wrensCaseManager.id,
    importedAt: '2026-09-15T14:00:00Z',
    ...dates,
    items: Object.fromEntries(
      all.filter(({ section }) => iepKindOf(section) === kind).map((item) => [item.id, item]),
    ),
  });
  return { iepShared: of('iep-shared'), iepTeam: of('iep-team') };
}

export type LinkDraft = readonly [plan: string, iepItem: string, judgement?: LinkJudgement | undefined];

/** Makes the links of a crosswalk document. */
export function linksOf(links: readonly LinkDraft[]) {
  return Object.fromEntries(
    links.map(([plan, iepItem, judgement], place) => {
      const id = crosswalkLinkId(plan, iepItem);
      return [id, { id, order: `a${place}V`, made, plan, iepItem, judgement: judgement ?? null }];
    }),
  );
}

const crosswalkBase = { schema: 1, id: 'plan-wren', sync: { gen: 1, seen: {}, forgot: -1 } };

export function sharedLinks(...links: readonly LinkDraft[]) {
  return {
    crosswalkShared: { ...crosswalkBase, kind: 'crosswalk-shared' as const, links: linksOf(links) },
  };
}

export function teamLinks(...links: readonly LinkDraft[]) {
  return { crosswalkTeam: { ...crosswalkBase, kind: 'crosswalk-team' as const, links: linksOf(links) } };
}

/** Makes a 504 plan out of what it says. */
export function section504(...items: readonly Omit<ColumnItem, 'id'>[]) {
  return {
    columns: [{ id: 'section504', items: items.map((item, place) => ({ id: `${place}`, ...item })) }],
  };
}

/** Sources in which whoever judged a link read the IEP as it is. */
export function sourcesOf(plan: Plan, parts: Partial<CrosswalkSources> = {}): CrosswalkSources {
  const { crosswalkShared, crosswalkTeam, iepShared, iepTeam } = parts;
  return {
    ...{ plan, today, ...parts },
    ...(crosswalkShared ? { crosswalkShared: judgedOf(iepShared, crosswalkShared) } : {}),
    ...(crosswalkTeam ? { crosswalkTeam: judgedOf(iepTeam, crosswalkTeam) } : {}),
  };
}

function judgedOf<Document extends Pick<Crosswalk, 'links'>>(
  iep: IepDocument | undefined,
  crosswalk: Document,
): Document {
  const links = Object.entries(crosswalk.links ?? {}).map(([id, link]) => {
    const item = iep?.items[link.iepItem ?? ''];
    return [id, item && link.judgement ? { ...link, wordsHash: wordsHashOf(item) } : link] as const;
  });
  return { ...crosswalk, links: Object.fromEntries(links) };
}

export function rowNamed(id: string): CrosswalkRow {
  const row = crosswalkRows.find((each) => each.id === id);
  if (!row) throw new Error(`There is no row ${id}.`);
  return row;
}
