import { compareOrder, type Ordered } from '../../../src/edits/order.js';
import type { GoalTalkWords } from '../../../src/i18n/goal-talk/dictionary.js';
import { formatMoment } from '../../../src/i18n/format.js';
import type { RecordPath } from '../../../src/edits/edit.js';
import type { Suggestion } from '../../../src/model/conversation.js';
import type { Goal } from '../../../src/model/goal.js';
import { toPointer } from '../../../src/model/json-pointer.js';
import { isJsonObject, type Json, type JsonObject } from '../../../src/model/json.js';
import type { CardContext } from '../card-context.js';
import { itemIdOf } from '../../shared/deeds/plan-deeds.js';
import type { CardState } from '../goal-deeds.js';
import type { InnerName } from '../goal-parts.js';
import type { Talk } from '../talk-groups.js';
import { clearFault, type BoxPlace } from '../../shared/unsent/unsent-box.view.js';

/** Where people talk: about one goal, or about the plan as a whole. */
export interface TalkModel extends BoxPlace {
  readonly context: CardContext;
  readonly card: CardState;
  readonly words: GoalTalkWords;
  readonly talk: Talk;
  /** The goal it is about; undefined for the plan as a whole. */
  readonly goal: Goal | undefined;
}

/** The `about` of a remark made here. */
export function aboutHere({ goal }: TalkModel): string | null {
  return goal ? toPointer(['goals', goal.id]) : null;
}

/** Names a box of this place among the words that are not sent yet. */
export function boxName(model: TalkModel, box: string): string {
  return `${box}:${aboutHere(model) ?? ''}`;
}

/** Whether somebody opened what has this name, such as a box or a form; undefined before they chose. */
export function isBoxOpen({ card }: TalkModel, name: string): boolean | undefined {
  return card.open?.[openName(name)];
}

/** Opens or closes what has this name, and moves the focus where that is wanted. */
export function showBox(model: TalkModel, name: string, isOpen: boolean, focus?: string): void {
  const { context, cardRecord } = model;
  context.deeds.show(itemIdOf(cardRecord), openName(name), isOpen, focus === undefined ? {} : { focus });
}

/** Opens a box. It begins with these words, unless something stands in it already. */
export function openBox(model: TalkModel, name: string, beginning = ''): void {
  const { deeds, unsent } = model.context;
  if (unsent(name) === undefined && beginning) deeds.keepUnsent(name, beginning);
  showBox(model, name, true, name);
}

/** Closes a box and forgets what stands in it. */
export function closeBox(model: TalkModel, name: string, focus?: string): void {
  model.context.deeds.keepUnsent(name, undefined);
  clearFault(model, name);
  showBox(model, name, false, focus);
}

function openName(name: string): InnerName {
  return `talk:${name}`;
}

/** The key of the line that opens this section, where focus goes when nothing nearer is left. */
export function summaryKey({ goal }: TalkModel): string {
  return `${goal?.id ?? 'plan'}.talk`;
}

/** The key of a remark, for the focus. */
export function remarkKey(id: string): string {
  return `remark.${id}`;
}

/**
 * Where focus goes when an idea waits no more: the next one that waits, else the words of the goal that
 * came of it, else the line that opens the section.
 */
export function nearKey(model: TalkModel, { id }: Suggestion, goalId?: string): string {
  const open = model.talk.suggestions.filter(({ decision }) => !decision);
  const place = open.findIndex((one) => one.id === id);
  const other = open[place + 1] ?? open[place - 1];
  if (other) return remarkKey(other.id);
  return goalId === undefined ? summaryKey(model) : `${goalId}.studentWords`;
}

/** A moment as the viewer reads it. */
export function whenIn({ locale }: CardContext, moment: string | undefined): string {
  return moment === undefined ? '' : formatMoment(locale.tag, moment);
}

/** The records of a collection as they are now, in their order. */
export function siblingsIn({ recordAt }: CardContext, collection: RecordPath): readonly Ordered[] {
  return Object.values(recordAt(collection) ?? {})
    .filter(isPresent)
    .sort(compareOrder);
}

function isPresent(value: Json | undefined): value is JsonObject & Ordered {
  return (
    isJsonObject(value) &&
    typeof value.id === 'string' &&
    typeof value.order === 'string' &&
    value.removed !== true
  );
}
