import { html, nothing, type TemplateResult } from 'lit';
import { itemText } from '../../../src/crosswalk/item-text.js';
import type { CrosswalkSupportWords } from '../../../src/i18n/crosswalk-supports/dictionary.js';
import { formatDay } from '../../../src/i18n/format.js';
import type { IepItem } from '../../../src/model/iep.js';
import { iepKindOf, type IepKind } from '../../../src/model/iep-sections.js';
import { itemFactsIn } from './item-facts.js';

/** The documents that items stand in, each once. */
export function kindsOf(items: readonly IepItem[]): readonly IepKind[] {
  return [...new Set(items.map(({ section }) => iepKindOf(section)))];
}

/** What kind of help an item is, who gives it, how often and where. */
export function supportFacts(words: CrosswalkSupportWords, tag: string, item: IepItem): readonly string[] {
  const { date, section } = item;
  const names: Readonly<Record<string, string>> = words.kinds;
  const kind = Object.hasOwn(names, section) ? names[section] : undefined;
  return [kind ?? words.help, ...(date ? [formatDay(tag, date)] : []), ...itemFactsIn(words.facts, item)];
}

/** What helps, as the IEP words it, with what belongs to it. */
export function supportList(
  words: CrosswalkSupportWords,
  tag: string,
  items: readonly IepItem[],
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`
    <ul class="supports">
      ${items.map((item) => supportView(words, tag, item))}
    </ul>
  `;
}

function supportView(words: CrosswalkSupportWords, tag: string, item: IepItem): TemplateResult {
  return html`
    <li>
      <p class="words" lang="" dir="auto">${itemText(item)}</p>
      <p class="facts">${supportFacts(words, tag, item).map((fact) => html`<span>${fact}</span> `)}</p>
    </li>
  `;
}
