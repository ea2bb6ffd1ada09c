import {
  crosswalkStatementsDictionary,
  type CrosswalkStatementWords,
} from '../../../src/i18n/crosswalk-statements/dictionary.js';
import { localeFor, wordsNow, type Locale } from '../../../src/i18n/locale.js';
import { mayImportIep } from '../../../src/rules/access.js';
import type { ItemState } from '../../shared/deeds/item-state.js';
import type { CrosswalkModel } from '../crosswalk-context.js';
import { assessmentsStatement } from './assessments-statement.js';
import { coursesStatement } from './courses-statement.js';
import { performanceStatement } from './performance-statement.js';
import type { Statement, StatementManner, StatementName, StatementSources } from './statement.js';

/** What these views need of what all views of the element share. */
export interface StatementsContext {
  readonly locale: Locale;
  /** The language people's own words are taken to be in; empty where the page does not say. */
  readonly around: string;
  /** The level of the heading of the element. */
  readonly level: number;
  /** Today when this was made, `YYYY-MM-DD`. */
  readonly today: string;
  readonly isStudent: boolean;
  /** Whether the same person still has the same plan open: ask after every wait. */
  readonly isCurrent: () => boolean;
  readonly deeds: {
    readonly show: (itemId: string, section: 'statements', isOpen: boolean) => void;
    /** Keeps what was chosen, as long as the same person has the plan open; undefined forgets it. */
    readonly choose: (itemId: string, name: string, value: string | undefined) => void;
    readonly say: (sentence: string) => void;
  };
}

/** All that the texts are drawn from. */
export interface StatementsModel {
  readonly context: StatementsContext;
  readonly words: CrosswalkStatementWords;
  readonly sources: StatementSources;
  readonly item: ItemState<'statements'>;
}

/**
 * Whether there is an IEP that the texts could go into, or somebody who brings one in. For everybody else they are
 * not there, so that it looks the same whether or not there is an IEP.
 */
export function hasStatements({ sources, context }: Pick<CrosswalkModel, 'sources' | 'context'>): boolean {
  const { viewerId: id, viewerRole: role } = context;
  return Boolean(sources.iepShared ?? sources.iepTeam) || mayImportIep({ id, role });
}

/** The item that holds what is open here, the language that was chosen and what was said last. */
export const statementsItem = 'statements';

/** The languages of the texts, each by its own name. */
export const textLanguages = { en: 'English', es: 'Español' } as const;
export type TextLanguage = keyof typeof textLanguages;

/** Says whether a text can be written in this language. */
export function isTextLanguage(value: string | undefined): value is TextLanguage {
  return value !== undefined && Object.hasOwn(textLanguages, value);
}

/** The language that was chosen; that of the page where none was. */
export function languageOf({ context, item }: StatementsModel): TextLanguage {
  const chosen = item.choices?.language;
  if (isTextLanguage(chosen)) return chosen;
  return context.locale.language === 'es' ? 'es' : 'en';
}

/** In which words the texts are written: those of the page where it speaks the language that was chosen. */
export function mannerOf(model: StatementsModel): StatementManner {
  const { context, words } = model;
  const { locale, today } = context;
  const language = languageOf(model);
  if (locale.language === language) return { words: words.text, tag: locale.tag, today };
  const { en } = crosswalkStatementsDictionary;
  const other = wordsNow(crosswalkStatementsDictionary, localeFor(language)) ?? en;
  return { words: other.text, tag: other === en ? 'en' : language, today };
}

const makers: Readonly<Record<StatementName, typeof coursesStatement>> = {
  courses: coursesStatement,
  assessments: assessmentsStatement,
  performance: performanceStatement,
};

/** Writes one of the texts, and says what is missing in it. */
export function statementOf(model: StatementsModel, name: StatementName): Statement {
  return makers[name](model.sources, mannerOf(model));
}
