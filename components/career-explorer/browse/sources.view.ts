import { html, nothing, type TemplateResult } from 'lit';
import type { FigureSource } from '../../../src/careers/career-pack.js';
import type { CareerWords } from '../../../src/i18n/careers/dictionary.js';
import { formatMonth } from '../../../src/i18n/format-figures.js';
import { isolated } from '../../../src/i18n/format.js';
import type { CareerContext } from '../career-context.js';

/** What the figures of the list mean, and who published them when. */
export function figureNote(context: CareerContext): TemplateResult {
  const { words, locale, index } = context;
  const { place, years, sources } = index;
  const of = sources.filter((source) => source.of.some((kind) => kind === 'wages' || kind === 'projections'));
  const publishers = Array.from(new Set(of.map(({ publisher }) => publisher)));
  const said = publishers.map((publisher) => {
    const dates = of.filter((source) => source.publisher === publisher).map(({ released }) => released);
    return html`${sourceWords(context, publisher, dates)} `;
  });
  return html`
    <p class="help figures">
      ${words.middle} ${words.figures(locale.language === 'es' ? place.es : place.en, years.wages)}
      ${words.outlook(years.growthFrom, years.growthTo)} ${said}
    </p>
  `;
}

/** Who published something, and when. The name is English on every screen. */
export function sourceWords(
  { words, locale }: Pick<CareerContext, 'words' | 'locale'>,
  publisher: string,
  dates: readonly string[],
): unknown {
  const sentence = words.source(publisher, dates.map((date) => formatMonth(locale.tag, date)).join(', '));
  const [before, after] = sentence.split(isolated(publisher));
  if (locale.language === 'en' || after === undefined) return sentence;
  return html`${before}<bdi lang="en">${publisher}</bdi>${after}`;
}

/** Every source with its date, and the notices their licences ask for, word for word. */
export function sourcesView({ words, locale, index }: CareerContext): TemplateResult {
  return html`
    <details class="fold sources" part="sources">
      <summary data-key="sources">${words.sources}</summary>
      <ul role="list">
        ${index.sources.map((source) => sourceItem(words, locale.tag, source))}
      </ul>
    </details>
  `;
}

/** One source with its address, its date, and the notice its licence asks for. */
export function sourceItem(
  words: CareerWords,
  tag: string,
  { publisher, title, released, url, license, notice }: FigureSource,
): TemplateResult {
  return html`
    <li>
      <span lang="en"><a href=${url} rel="noreferrer">${title}</a>. ${publisher},</span>
      <span>${formatMonth(tag, released)}.</span>
      ${license ? html`<span>${words.license(license)}.</span>` : nothing}
      ${notice ? html`<p lang="en">${notice}</p>` : nothing}
    </li>
  `;
}
