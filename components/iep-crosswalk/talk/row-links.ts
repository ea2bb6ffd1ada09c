import type { CrosswalkLink } from '../../../src/model/crosswalk.js';
import { iepKinds, type IepItem, type IepKind } from '../../../src/model/iep.js';
import { sideFor } from '../../../src/crosswalk/sources.js';
import { isItemShown, itemOf, planThingAt, type Thing } from './things.js';
import { isShown, type RowTalk } from './talk-model.js';

/** A link as it is drawn, with what it joins. */
export interface ShownLink {
  readonly link: CrosswalkLink;
  /** The document it lies in: that of its item. */
  readonly kind: IepKind;
  readonly plan: Thing;
  readonly item: IepItem;
  /** Whether both stand in this row, so that they can say the same; else one is help for the other. */
  readonly isCompared: boolean;
}

/** What opens further things to link. */
export const moreName = 'more';

/** The links of a row: those of what the IEP says in it, and those of what the plan says in it. */
export function linksInRow(talk: RowTalk): readonly ShownLink[] {
  return iepKinds.flatMap((kind) => {
    const links: readonly CrosswalkLink[] = Object.values(
      sideFor(kind, talk.model.sources).crosswalk?.links ?? {},
    );
    return links.flatMap((link) => shownLink(talk, kind, link) ?? []);
  });
}

function shownLink(talk: RowTalk, kind: IepKind, link: CrosswalkLink): ShownLink | undefined {
  const { model, state, items } = talk;
  if (link.removed || link.purged || !link.plan || !link.iepItem) return undefined;
  const { plan: pointer, iepItem } = link;
  const isOfIep = items.some(({ id }) => id === iepItem);
  const isOfPlan = state.entries.some((entry) => entry.pointer === pointer);
  if (!isOfIep && !isOfPlan) return undefined;
  const [plan, item] = [planThingAt(talk, pointer), itemOf(model, iepItem)];
  if (!plan || !item || !isItemShown(model, item, isShown(talk, moreName) === true)) return undefined;
  return { link, kind, plan, item, isCompared: isOfIep && isOfPlan };
}
