import { planEntries, type PlanEntry } from '../../../src/crosswalk/plan-entries.js';
import { liveGoals } from '../../../src/crosswalk/goal-parts.js';
import type { CrosswalkRow, PlanPart } from '../../../src/crosswalk/row.js';
import { itemText } from '../../../src/crosswalk/item-text.js';
import { supportSections } from '../../../src/crosswalk/supports.js';
import { rowItems } from '../../../src/crosswalk/visible-rows.js';
import { recordAt } from '../../../src/edits/record-access.js';
import { fromPointer, toPointer } from '../../../src/model/json-pointer.js';
import { iepKindOf, type IepItem, type IepKind, type IepSection } from '../../../src/model/iep.js';
import { recordText } from '../record-text.js';
import { entryInWords } from '../rows/entry-words.js';
import { isOpen, rowWords } from '../rows/rows-model.js';
import type { RowTalk, TalkModel } from './talk-model.js';

/** A thing of either plan that can be linked. */
export interface Thing {
  readonly of: 'plan' | 'iep';
  /** A JSON pointer into the plan, or the id of an item of the IEP. */
  readonly id: string;
  readonly text: string;
  /** Whether these are a person's own words, in a language nobody noted. */
  readonly isTheirs: boolean;
}

/** Things under a name of their own, such as those of another row. */
export interface ThingGroup {
  readonly name: string;
  readonly things: readonly Thing[];
}

/** An item of the IEP by id; undefined where the IEP does not hold it any more. */
export function itemOf({ sources }: TalkModel, id: string): IepItem | undefined {
  const all = [sources.iepShared?.items, sources.iepTeam?.items];
  const found = all.find((items) => items !== undefined && Object.hasOwn(items, id));
  return found?.[id];
}

/** What of the plan stands in the row. */
export function planThings({ model, state }: RowTalk): readonly Thing[] {
  return state.entries.map((entry) => planThing(model, state.row, entry));
}

/** What the IEP says in the row. */
export function iepThings({ items }: RowTalk): readonly Thing[] {
  return items.map(iepThing);
}

/** Parts of the plan that something of the IEP may belong with, whatever row it stands in. */
const linkableParts: readonly PlanPart[] = ['benchmarks', 'courses', 'achievements'];

/** What of the plan stands elsewhere: goals and their years, classes, and what was done outside class. */
export function furtherPlanThings(talk: RowTalk): readonly Thing[] {
  const { model, state } = talk;
  const { plan, pack } = model.sources;
  const goals = liveGoals(plan).map(({ id, studentWords = '' }) => ({
    ...{ pointer: toPointer(['goals', id]), words: studentWords },
  }));
  const rest = linkableParts.flatMap((part) =>
    planEntries({ plan: part }, plan, { pack }).map((entry) =>
      planThing(model, { ...state.row, plan: part }, entry),
    ),
  );
  const all = [...goals.map((entry) => planThing(model, state.row, entry)), ...rest];
  const known = new Set(state.entries.map(({ pointer }) => pointer));
  return all.filter(({ id, text }) => {
    const isNew = !known.has(id) && text.trim() !== '';
    known.add(id);
    return isNew;
  });
}

/** Help and goals of the IEP that stand in other rows, by row. */
export function furtherItems(talk: RowTalk): readonly ThingGroup[] {
  return otherRows(talk)
    .map((row) => ({ name: rowWords(talk.model, row).iep, things: helpIn(talk, row).map(iepThing) }))
    .filter(({ things }) => things.length > 0);
}

/** The sections of the IEP in which these stand. */
export function furtherSections(talk: RowTalk): readonly IepSection[] {
  return otherRows(talk).flatMap((row) => helpIn(talk, row).map(({ section }) => section));
}

function otherRows({ model, state }: RowTalk): readonly CrosswalkRow[] {
  return model.rows.map(({ row }) => row).filter(({ id }) => id !== state.row.id);
}

function helpIn({ model }: RowTalk, row: CrosswalkRow): readonly IepItem[] {
  return rowItems(row, model.sources).filter(({ section }) => supportSections.includes(section));
}

/** Whether what an item says is on the page now: its row is open, or help of other rows is. */
export function isItemShown(model: TalkModel, item: IepItem, isMoreShown: boolean): boolean {
  if (isMoreShown || iepKindOf(item.section) === 'iep-shared') return true;
  return model.rows.some((state) => state.row.iep.includes(item.section) && isOpen(model, state));
}

/** What a record of the plan says, wherever it stands; undefined where it is not there any more. */
export function planThingAt(talk: RowTalk, pointer: string): Thing | undefined {
  const { model, state } = talk;
  const entry = state.entries.find((each) => each.pointer === pointer);
  if (entry) return planThing(model, state.row, entry);
  const { plan } = model.sources;
  if (isGone(plan, pointer)) return undefined;
  return { of: 'plan', id: pointer, text: recordText(plan, pointer), isTheirs: true };
}

/** Whether a record of the plan, or one it lies in, was removed or never came. */
export function isGone(plan: TalkModel['sources']['plan'], pointer: string): boolean {
  const path = fromPointer(pointer) ?? [];
  // There is one student and one course path: what they say may come back.
  if (path[0] === 'student' || path[0] === 'coursePath') return false;
  const ends = path.flatMap((_, place) => (place % 2 === 1 ? [place + 1] : []));
  return (
    path.length < 2 ||
    ends.some((end) => {
      const record = recordAt(plan, path.slice(0, end));
      return !record || record.removed === true || record.purged === true;
    })
  );
}

/** The kind of document an item lies in, by the section it stands in. */
export function kindOfItem(model: TalkModel, id: string): IepKind | undefined {
  const item = itemOf(model, id);
  return item && iepKindOf(item.section);
}

function planThing(model: TalkModel, row: Parameters<typeof entryInWords>[1], entry: PlanEntry): Thing {
  const { text, isTheirs } = entryInWords(model, row, entry);
  return { of: 'plan', id: entry.pointer, text, isTheirs };
}

function iepThing(item: IepItem): Thing {
  return { of: 'iep', id: item.id, text: itemText(item), isTheirs: true };
}
