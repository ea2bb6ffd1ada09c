import type { SupportSources } from '../../../src/crosswalk/supports.js';
import type { CrosswalkOwnWords } from '../../../src/i18n/crosswalk-own/dictionary.js';
import type { Locale } from '../../../src/i18n/locale.js';
import type { IepItem } from '../../../src/model/iep.js';
import type { ItemState } from '../../shared/deeds/item-state.js';

/** What is opened here: the student's plan on a page, and what the student says at the meeting. */
export const ownKinds = ['page', 'script'] as const;
export type OwnKind = (typeof ownKinds)[number];

/** The sections of these two. */
export type OwnSection = 'own' | 'script';
export const ownSections: Readonly<Record<OwnKind, OwnSection>> = { page: 'own', script: 'script' };

/** What these views need of what all views of the element share. */
export interface OwnContext {
  readonly locale: Locale;
  /** The language people's own words are taken to be in; empty where the page does not say. */
  readonly around: string;
  /** The level of the heading of the element. */
  readonly level: number;
  readonly isStudent: boolean;
  /** Whether the same person still has the same plan open: ask after every wait. */
  readonly isCurrent: () => boolean;
  readonly deeds: {
    readonly show: (itemId: string, section: OwnSection, isOpen: boolean) => void;
    /** Keeps what was chosen, as long as the same person has the plan open; undefined forgets it. */
    readonly choose: (itemId: string, name: string, value: string | undefined) => void;
    readonly say: (sentence: string) => void;
  };
}

/** All that the page of one's own is drawn from. */
export interface OwnModel {
  readonly context: OwnContext;
  readonly words: CrosswalkOwnWords;
  /** The plan, and what of the IEP is loaded for this viewer: nothing of it is read until it is asked for. */
  readonly sources: SupportSources;
  readonly item: ItemState<OwnSection>;
  /** Whether nothing stands beside the plan: then both are open from the beginning. */
  readonly isAlone?: boolean;
  /** Tells that these items of the IEP come into view. */
  readonly tellShown?: ((items: readonly IepItem[]) => void) | undefined;
  /** Tells that what stands in all rows of help comes into view: here, that there is none. */
  readonly tellNone?: (() => void) | undefined;
}

/** The item that holds what is open here, what is ticked and what was said last. */
export const ownItem = 'own';

/** Whether one of the two is open. */
export function isOpenNow({ item, isAlone = false }: OwnModel, kind: OwnKind): boolean {
  return item.open?.[ownSections[kind]] ?? isAlone;
}

/** Whether the questions go along on paper, with room to write; off until somebody ticks it. */
export function wantsPrompts({ item }: Pick<OwnModel, 'item'>): boolean {
  return item.choices?.prompts === 'on';
}

/** The name of the choice to leave help of the IEP out. */
export function leftOutName({ id }: Pick<IepItem, 'id'>): string {
  return `without.${id}`;
}

/** Whether somebody unticked this help of the IEP. */
export function isLeftOut({ item }: Pick<OwnModel, 'item'>, help: Pick<IepItem, 'id'>): boolean {
  return item.choices?.[leftOutName(help)] === 'yes';
}

/** Whether what helps from the IEP is wanted; off until somebody ticks it. */
export function wantsSupports({ item }: Pick<OwnModel, 'item'>): boolean {
  return item.choices?.supports === 'on';
}
