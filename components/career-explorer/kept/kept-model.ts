import { nothing } from 'lit';
import type { CareerKeptWords } from '../../../src/i18n/career-kept/dictionary.js';
import type { Career, CareerKind } from '../../../src/model/career.js';
import type { CareerContext } from '../career-context.js';
import type { CareerKeeping } from '../career-keeping.js';
import { packLanguage, titleOf, type TitleText } from '../career-title.js';
import { inLanguage } from '../job/figures.js';

/** What the list is drawn from, once a plan is open. */
export interface KeptModel {
  readonly context: CareerContext;
  readonly words: CareerKeptWords;
  readonly keeping: CareerKeeping;
}

/** One career of the list, and what this pack knows of it. */
export interface KeptItem {
  readonly career: Career;
  readonly kind: CareerKind;
  readonly code: string;
  readonly title: string;
  /** What marks the title, where it is in another language than the screen. */
  readonly lang: TitleText['lang'];
  /** The row of an occupation; the place of a cluster; undefined where this pack does not have it. */
  readonly place: number | undefined;
}

/** Looks a career up in the pack; its title is the one it was kept with where the pack does not have it. */
export function keptItem(context: CareerContext, career: Career): KeptItem {
  const kind = career.kind ?? 'occupation';
  const code = career.code ?? '';
  const own = { career, kind, code, title: career.title || code };
  const saved: KeptItem = { ...own, lang: packLanguage(context.locale), place: undefined };
  const { clusters } = context.index;
  const found = kind === 'cluster' ? clusters.findIndex(({ id }) => id === code) : context.rowOf(code);
  const place = found === -1 ? undefined : found;
  const cluster = kind === 'cluster' ? clusters[place ?? -1] : undefined;
  if (cluster) return { ...saved, place, title: inLanguage(context.locale, cluster.name), lang: nothing };
  if (place === undefined) return saved;
  const { text, lang } = titleOf(context, place);
  return { ...saved, place, title: text, lang };
}
