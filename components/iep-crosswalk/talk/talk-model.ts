import { rowItems } from '../../../src/crosswalk/visible-rows.js';
import type { RowState } from '../../../src/crosswalk/row-state.js';
import { rowKind } from '../../../src/crosswalk/row.js';
import { formatMoment } from '../../../src/i18n/format.js';
import type { CrosswalkTalkWords } from '../../../src/i18n/crosswalk-talk/dictionary.js';
import type { IepItem, IepKind } from '../../../src/model/iep.js';
import { personName } from '../../shared/person-names.js';
import { clearFault, whoCanRead, type BoxPlace } from '../../shared/unsent/unsent-box.view.js';
import { sideOf, type CrosswalkContext } from '../crosswalk-context.js';
import type { CrosswalkItemState, CrosswalkSection, CrosswalkSide } from '../crosswalk-deeds.js';
import { itemKey } from '../item-key.js';
import { isOpen, type RowsModel } from '../rows/rows-model.js';

/** Both plans, the words of their rows, and those of what people do about them. */
export interface TalkModel extends RowsModel {
  readonly talk: CrosswalkTalkWords;
}

/** What people do about one row, in the document that the row lives in. */
export interface RowTalk {
  readonly model: TalkModel;
  readonly state: RowState;
  readonly kind: IepKind;
  readonly side: CrosswalkSide;
  /** What the IEP says in the row, in the order of the extract. */
  readonly items: readonly IepItem[];
  /** What is open and chosen in the row. */
  readonly item: CrosswalkItemState;
  /** Where boxes of the row stand: unsent words are kept in the document of the row, in the page alone. */
  readonly place: BoxPlace;
}

/**
 * What people do about a row; undefined where nothing joins it with the plan, where the row is about further
 * plans alone, and while a row of the IEP team is closed.
 */
export function rowTalk(model: TalkModel, state: RowState): RowTalk | undefined {
  const { context, sources, itemOf } = model;
  const kind = rowKind(state.row);
  const side = sideOf(context, kind);
  const iep = kind === 'iep-team' ? sources.iepTeam : sources.iepShared;
  if (!side || !iep || !isOpen(model, state)) return undefined;
  const item = itemOf(state.row.id);
  return {
    ...{ model, state, kind, side, item },
    items: rowItems(state.row, sources),
    place: { context: boxContext(model, side, kind), card: item, cardRecord: ['rows', state.row.id] },
  };
}

/** What boxes are drawn with: who can read them differs by the document. */
export function boxContext(
  { context, talk }: TalkModel,
  side: CrosswalkSide,
  kind: IepKind,
): BoxPlace['context'] {
  const { isStudent, around, fields } = context;
  const readers = { whoCanRead: talk.readers[kind], whoCanReadOther: talk.readersOther[kind] };
  return {
    ...{ isStudent, around, fields, unsent: side.unsent, deeds: side.deeds },
    words: { ...context.words, ...readers },
  };
}

/** What a box is for. */
export type BoxUse = 'propose' | 'why' | 'answer' | 'ask' | 'suggest';

/** Names a box among the words that are not sent yet. */
export function boxName(use: BoxUse, id: string): string {
  return `${use}:${itemKey(id)}`;
}

/** Who can read what is sent, and where it is kept until then: said once in a form, under its first box. */
export function underBox({ talk, context: { isStudent } }: TalkModel, { context }: BoxPlace): string {
  return `${whoCanRead(context)} ${isStudent ? talk.untilSent : talk.untilSentOther}`;
}

/** Whether words wait in any box of the document. */
export function hasUnsent({ store }: CrosswalkSide): boolean {
  return Object.keys(store.snapshot.unsent).length > 0;
}

/** The key of the line that opens the talk about a row, where focus goes when nothing nearer is left. */
export function summaryKey(row: string): string {
  return `talk.${row}`;
}

function openName(name: string): CrosswalkSection {
  return `talk:${name}`;
}

/** Whether somebody opened what has this name; undefined before they chose. */
export function isShown({ item }: RowTalk, name: string): boolean | undefined {
  return item.open?.[openName(name)];
}

/** Opens or closes what has this name, and moves the focus where that is wanted. */
export function showNamed({ side, state }: RowTalk, name: string, isNow: boolean, focus?: string): void {
  side.deeds.show(state.row.id, openName(name), isNow, focus === undefined ? {} : { focus });
}

/** Whether a box is open: somebody opened it, or words are in it. */
export function isBoxOpen(talk: RowTalk, name: string): boolean {
  return isShown(talk, name) ?? talk.side.unsent(name) !== undefined;
}

/** Closes a box and forgets what stands in it. */
export function closeBox(talk: RowTalk, name: string, focus?: string): void {
  talk.side.deeds.keepUnsent(name, undefined);
  clearFault(talk.place, name);
  showNamed(talk, name, false, focus);
}

/** Keeps what was chosen in the row; undefined forgets it. */
export function choose({ model, state }: RowTalk, name: string, value: string | undefined): void {
  model.context.deeds.choose(state.row.id, name, value);
}

/** What a person is called who wrote something or holds the rights; oneself is no stranger. */
export function nameOf(context: CrosswalkContext, id: string): string {
  return id === context.viewerId ? context.words.me : personName(context, id);
}

/** A moment as the viewer reads it. */
export function whenIn({ locale }: Pick<CrosswalkContext, 'locale'>, moment: string | undefined): string {
  return moment === undefined ? '' : formatMoment(locale.tag, moment);
}
