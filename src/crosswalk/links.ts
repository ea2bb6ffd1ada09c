import type { CrosswalkLink, LinkJudgement } from '../model/crosswalk.js';
import type { SourceSide } from './sources.js';

/** A link as it stands now. */
export interface PresentLink {
  /** The record of the plan, as a JSON pointer. */
  readonly plan: string;
  /** The item of the IEP, by id. */
  readonly iepItem: string;
  /** Undefined where nobody has said yet how the two stand. */
  readonly judgement: LinkJudgement | undefined;
}

/** Gives the links of a crosswalk document that were not taken away. */
export function presentLinks(crosswalk: SourceSide['crosswalk']): readonly PresentLink[] {
  const links: readonly CrosswalkLink[] = Object.values(crosswalk?.links ?? {});
  return links.flatMap(({ plan, iepItem, judgement, removed, purged }) =>
    plan && iepItem && !removed && !purged ? [{ plan, iepItem, judgement: judgement ?? undefined }] : [],
  );
}

/** Says whether a pointer is that of a record, or of something inside it. */
export function isInside(pointer: string, record: string): boolean {
  return pointer === record || pointer.startsWith(`${record}/`);
}
