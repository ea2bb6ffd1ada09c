import type { CrosswalkLink, LinkJudgement } from '../model/crosswalk.js';
import type { IepItem } from '../model/iep.js';
import { isSaidOf, type ReadItem } from './said-words.js';
import type { SourceSide } from './sources.js';

/** A link as it stands now. */
export interface PresentLink {
  /** The record of the plan, as a JSON pointer. */
  readonly plan: string;
  /** The item of the IEP, by id. */
  readonly iepItem: string;
  /** Undefined where nobody has said yet how the two stand. */
  readonly judgement: LinkJudgement | undefined;
  /** The hash of what the item said when it was judged: {@link judgementOf} asks whether it still does. */
  readonly wordsHash: string | undefined;
}

/** Gives the links of a crosswalk document that were not taken away. */
export function presentLinks(crosswalk: SourceSide['crosswalk']): readonly PresentLink[] {
  const links: readonly CrosswalkLink[] = Object.values(crosswalk?.links ?? {});
  return links.flatMap(({ plan, iepItem, judgement, wordsHash, removed, purged }) =>
    plan && iepItem && !removed && !purged
      ? [{ plan, iepItem, judgement: judgement ?? undefined, wordsHash: wordsHash ?? undefined }]
      : [],
  );
}

/** What somebody said about the two of a link, and of which words. */
interface Judged {
  readonly judgement?: LinkJudgement | null | undefined;
  readonly wordsHash?: string | null | undefined;
}

/** How the two of a link stand: what was said of other words than these does not count. */
export function judgementOf(link: Judged, item: ReadItem | undefined): LinkJudgement | undefined {
  return link.judgement && item && isSaidOf(link, item) ? link.judgement : undefined;
}

/** Gives the links of a document as they stand for these items: judged where that was said of their words. */
export function judgedLinks(
  crosswalk: SourceSide['crosswalk'],
  items: readonly IepItem[],
): readonly PresentLink[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return presentLinks(crosswalk).map((link) => ({
    ...link,
    judgement: judgementOf(link, byId.get(link.iepItem)),
  }));
}

/** Says whether a pointer is that of a record, or of something inside it. */
export function isInside(pointer: string, record: string): boolean {
  return pointer === record || pointer.startsWith(`${record}/`);
}
