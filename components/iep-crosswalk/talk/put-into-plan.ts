import { isSaidOf } from '../../../src/crosswalk/said-words.js';
import type { Crosswalk, CrosswalkConsent, TeamCrosswalk } from '../../../src/model/crosswalk.js';
import type { IepItem } from '../../../src/model/iep.js';
import { toPointer } from '../../../src/model/json-pointer.js';
import { copiedTo, copyPlace, copyStep } from './copy-step.js';
import { linkChanges } from './link-changes.js';
import { choose, type RowTalk } from './talk-model.js';

/** The name under which a row keeps which yes storage does not hold yet. */
export const notKeptName = 'notKept';

/** The key of what was asked about an item, where focus goes after it. */
export function consentKey({ id }: Pick<CrosswalkConsent, 'id'>): string {
  return `consent.${id}`;
}

/**
 * Puts words of the IEP into the plan once storage holds the yes to just these words: the two documents are
 * saved apart, and words without a yes on record must not be left in the plan. First the plan, then what
 * came of it: where a page is closed between the two, the next press finishes it.
 */
export async function putIntoPlan(talk: RowTalk, drawn: IepItem, id: string): Promise<void> {
  const { model, side } = talk;
  const { context } = model;
  await side.store.save();
  if (!context.isCurrent()) return;
  const { consent: words } = model.talk;
  const item = itemNow(talk, drawn);
  const [given, stored] = [consentIn(talk, 'body', id), consentIn(talk, 'stored', id)];
  if (!given || given.removed || given.decision !== 'yes') return;
  if (!item || !isSaidOf(given, item)) {
    context.deeds.say(words.reworded);
    return;
  }
  const isKept = stored?.decision === 'yes' && isSaidOf(stored, item);
  choose(talk, notKeptName, isKept ? undefined : id);
  if (isKept) copy(talk, item, given);
  else context.deeds.say(words.notKept);
}

/** What the IEP says now: it may have come in anew while the yes was being saved. */
function itemNow({ model, kind }: RowTalk, { id }: IepItem): IepItem | undefined {
  const { shared, team } = model.context.iep?.now.iep ?? {};
  const items = (kind === 'iep-team' ? team : shared)?.items;
  return items && Object.hasOwn(items, id) ? items[id] : undefined;
}

function consentIn({ side }: RowTalk, of: 'body' | 'stored', id: string): CrosswalkConsent | undefined {
  const consents = crosswalkIn(side, of).consents ?? {};
  return Object.hasOwn(consents, id) ? consents[id] : undefined;
}

function crosswalkIn({ store }: RowTalk['side'], of: 'body' | 'stored'): Partial<Crosswalk | TeamCrosswalk> {
  const body = store.snapshot[of];
  return body?.kind === 'crosswalk-shared' || body?.kind === 'crosswalk-team' ? body : {};
}

function copy(talk: RowTalk, item: IepItem, given: CrosswalkConsent): void {
  const { model, side } = talk;
  const { context, sources } = model;
  const plan = context.plan?.store.snapshot.body;
  // A second press while the first was under way finds it there.
  if (plan?.kind !== 'plan' || (given.result && copiedTo(given, plan)?.isThere)) return;
  const step = copyStep(given, item, { plan, pack: sources.pack, role: context.viewerRole });
  if (step.changes.length > 0 && !context.plan?.deeds.make(step.changes)) return;
  const [result, place] = [toPointer(step.result), copyPlace(item, context.viewerRole)];
  const record = ['consents', given.id];
  side.deeds.make(
    [
      { type: 'set', record, field: 'result', was: given.result ?? null, value: result },
      ...(place === 'goals'
        ? linkChanges(crosswalkIn(side, 'body'), { plan: result, iepItem: item.id }, true)
        : []),
    ],
    { say: model.talk.saidConsents[place], focus: consentKey(given) },
  );
}
