import type { IepExtract } from '../../../src/crosswalk/extract/extract.js';
import { keepIds } from '../../../src/crosswalk/extract/keep-ids.js';
import { iepKindOf, type IepItem, type IepKind, type IepSection } from '../../../src/model/iep.js';
import { isSameJson } from '../../../src/model/json.js';
import { presentLinks } from '../../../src/crosswalk/links.js';
import { recordText } from '../record-text.js';
import { entryInWords } from '../rows/entry-words.js';
import { itemsBefore, type ImportModel } from './import-model.js';

/** What a copy would change. */
export interface IepChanges {
  readonly added: readonly IepItem[];
  readonly changed: readonly { readonly before: IepItem; readonly now: IepItem }[];
  readonly gone: readonly IepItem[];
  /** How many say what they said before. */
  readonly same: number;
}

type Items = Readonly<Record<string, IepItem>>;

const known = new WeakMap<IepExtract, { readonly before: Items; readonly changes: IepChanges }>();

/** Holds a copy against the one that is here: by the ids it would get, so that it is what links hang on. */
export function changesOf(model: ImportModel, extract: IepExtract): IepChanges {
  const before = itemsBefore(model);
  const last = known.get(extract);
  if (last && isSameJson(last.before, before)) return last.changes;
  const changes = compare(before, extract);
  known.set(extract, { before, changes });
  return changes;
}

function compare(before: Items, extract: IepExtract): IepChanges {
  const { extract: named, report } = keepIds(before, extract);
  const former = ({ id }: IepItem): IepItem | undefined =>
    Object.hasOwn(before, id) ? before[id] : undefined;
  const changed = named.items.flatMap((now) => {
    const old = former(now);
    return old && !isSameJson(old, now) ? [{ before: old, now }] : [];
  });
  const added = named.items.filter((item) => !former(item));
  const gone = report.gone.flatMap((id) => before[id] ?? []);
  return { added, changed, gone, same: named.items.length - added.length - changed.length };
}

/** A link whose item is not in the copy any more. */
export interface LostLink {
  readonly item: IepItem;
  /** What of the plan it is tied to, in words; empty where nothing is written there. */
  readonly plan: string;
}

/** Which links would lead to nothing. */
export function lostLinks(model: ImportModel, { gone }: Pick<IepChanges, 'gone'>): readonly LostLink[] {
  const { crosswalkShared, crosswalkTeam } = model.sources;
  const links = [...presentLinks(crosswalkShared), ...presentLinks(crosswalkTeam)];
  return gone.flatMap((item) =>
    links
      .filter(({ iepItem }) => iepItem === item.id)
      .map(({ plan }) => ({ item, plan: planWords(model, plan) })),
  );
}

function planWords(model: ImportModel, pointer: string): string {
  for (const { row, entries } of model.rows) {
    const entry = entries.find((each) => each.pointer === pointer);
    if (entry) return entryInWords(model, row, entry).text;
  }
  return recordText(model.plan, pointer);
}

/** How many items of each section a copy has for one kind of readers, in the order of the copy. */
export function sectionsFor(
  { items }: Pick<IepExtract, 'items'>,
  kind: IepKind,
): readonly (readonly [section: IepSection, count: number])[] {
  const counts = new Map<IepSection, number>();
  for (const { section } of items)
    if (iepKindOf(section) === kind) counts.set(section, (counts.get(section) ?? 0) + 1);
  return [...counts];
}
