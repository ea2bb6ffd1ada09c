import type { RecordChange } from '../../../src/edits/edit.js';
import { wordsHashOf, type ReadItem } from '../../../src/crosswalk/said-words.js';
import { positionAt } from '../../../src/edits/order.js';
import {
  crosswalkLinkId,
  type Crosswalk,
  type CrosswalkLink,
  type LinkJudgement,
} from '../../../src/model/crosswalk.js';
import { makeId } from '../../../src/model/ids.js';
import { markRemoved } from '../../shared/record-changes.js';

/** What of a crosswalk document links are read from. */
export type LinksIn = Pick<Crosswalk, 'links'>;

/** A record of the plan, as a JSON pointer, and an item of the IEP, by id. */
export interface LinkedPair {
  readonly plan: string;
  readonly iepItem: string;
}

/** The links between two things that were not emptied for good, also those that were taken away. */
export function linksOf({ links = {} }: LinksIn, { plan, iepItem }: LinkedPair): readonly CrosswalkLink[] {
  const own = crosswalkLinkId(plan, iepItem);
  return Object.values(links).filter(
    (link) => !link.purged && (link.id === own || (link.plan === plan && link.iepItem === iepItem)),
  );
}

/** The link between two things that stands now. */
export function linkOf(crosswalk: LinksIn, pair: LinkedPair): CrosswalkLink | undefined {
  return linksOf(crosswalk, pair).find(({ removed }) => !removed);
}

/**
 * Gives the changes that link two things, or take their link away. The record is added bare and then
 * filled: where somebody else links the same meanwhile, it is linked once. One that was taken away before
 * comes back as it was.
 */
export function linkChanges(
  crosswalk: LinksIn,
  pair: LinkedPair,
  isLinked: boolean,
): readonly RecordChange[] {
  const known = linksOf(crosswalk, pair);
  const present = known.filter(({ removed }) => !removed);
  if (!isLinked) return present.map(({ id }) => markRemoved(['links', id], true));
  if (present.length > 0) return [];
  const [former] = known;
  const id = former?.id ?? freeId(crosswalk, pair);
  const record = ['links', id];
  return [
    // Links are shown with what they link: their own order says nothing.
    former ? markRemoved(record, false) : addBare(record),
    ...(['plan', 'iepItem'] as const)
      .filter((field) => former?.[field] !== pair[field])
      .map(
        (field) =>
          ({ type: 'set', record, field, was: former?.[field] ?? null, value: pair[field] }) as const,
      ),
  ];
}

/** An id that was emptied for good is burnt: nothing can be put there any more. */
function freeId({ links = {} }: LinksIn, { plan, iepItem }: LinkedPair): string {
  const id = crosswalkLinkId(plan, iepItem);
  return Object.hasOwn(links, id) ? makeId('link') : id;
}

function addBare(record: readonly string[]): RecordChange {
  return { type: 'add', record, order: positionAt([], 0).order, fields: {} };
}

/**
 * Gives the changes that say whether the two say the same, and of which words of the item; null where nobody
 * has said so yet.
 */
export function judgeChanges(
  link: CrosswalkLink,
  item: ReadItem,
  value: LinkJudgement | null,
): readonly RecordChange[] {
  const record = ['links', link.id];
  const wanted = { judgement: value, wordsHash: value && wordsHashOf(item) };
  return (['judgement', 'wordsHash'] as const)
    .filter((field) => (link[field] ?? null) !== wanted[field])
    .map((field) => ({ type: 'set', record, field, was: link[field] ?? null, value: wanted[field] }));
}
