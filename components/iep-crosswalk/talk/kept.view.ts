import { rowKind } from '../../../src/crosswalk/row.js';
import { sideFor } from '../../../src/crosswalk/sources.js';
import { rowItems } from '../../../src/crosswalk/visible-rows.js';
import { inOrder } from '../../../src/edits/order.js';
import { iepKinds, type IepKind } from '../../../src/model/iep.js';
import { keptWords } from '../../shared/unsent/kept-words.view.js';
import { sideOf } from '../crosswalk-context.js';
import { boxContext, boxName, hasUnsent, type TalkModel } from './talk-model.js';

const ourBoxes = /^(propose|why|answer|ask|suggest):/;

/** What somebody wrote for something that is not there any more: nothing of it is lost. */
export function homelessWords(model: TalkModel): readonly unknown[] {
  const { iep } = model;
  // While not all of the IEP is there, nobody knows which places are gone.
  if (iep?.status !== 'open' || (iep.iep?.faults.length ?? 0) > 0) return [];
  return iepKinds.flatMap((kind) => {
    const side = sideOf(model.context, kind);
    if (!side || !hasUnsent(side)) return [];
    const { kept } = model.talk;
    const places = placesIn(model, kind);
    const context = boxContext(model, side, kind);
    const shape = { label: kept.note, forget: kept.forget, otherwise: 'screen' };
    return Object.keys(side.store.snapshot.unsent)
      .filter((name) => ourBoxes.test(name) && !places.has(name))
      .map((name) => keptWords(context, { ...shape, name }));
  });
}

/** The boxes that stand somewhere, as soon as their row is opened. */
function placesIn({ rows, sources }: TalkModel, kind: IepKind): ReadonlySet<string> {
  const here = rows.filter(({ row }) => rowKind(row) === kind);
  const ofRows = here.flatMap(({ row }) => [
    ...(['propose', 'why', 'suggest'] as const).map((use) => boxName(use, row.id)),
    ...rowItems(row, sources).map(({ id }) => boxName('ask', id)),
  ]);
  const ids = new Set(here.map(({ row }) => row.id));
  const ofProposals = inOrder(sideFor(kind, sources).crosswalk?.proposals)
    .filter(({ decision, row }) => !decision && row && ids.has(row))
    .map(({ id }) => boxName('answer', id));
  return new Set([...ofRows, ...ofProposals]);
}
