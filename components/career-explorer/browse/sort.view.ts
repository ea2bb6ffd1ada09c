import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { sortKeys, type CareerWish, type SortKey } from '../../../src/careers/career-wish.js';
import type { CareerWords } from '../../../src/i18n/careers/dictionary.js';
import type { CareerContext } from '../career-context.js';

/** An order by name, such as `wage-down`. */
export type SortName = keyof CareerWords['sorts'];

/** What is most looked for stands first when somebody sorts by it. */
const downFirst: readonly SortKey[] = ['wage', 'growth', 'openings'];

/** The order the list is in: without a search the best match is A to Z. */
export function sortOf({ sort, isDescending, text }: CareerWish): {
  readonly key: SortKey;
  readonly isDown: boolean;
} {
  if (sort !== 'fit') return { key: sort, isDown: isDescending };
  return { key: text.trim() ? 'fit' : 'title', isDown: false };
}

/** Sorts by a column; by the same one again, the other way round. */
export function sortBy(context: CareerContext, key: SortKey): void {
  const now = sortOf(context.list.wish);
  sort(context, key, now.key === key ? !now.isDown : downFirst.includes(key));
}

function sort({ list, words, say }: CareerContext, key: SortKey, isDescending: boolean): void {
  list.sort({ sort: key, isDescending });
  const name = nameOf(key, isDescending);
  if (isSortName(words, name)) say(`${words.sorts[name]}.`);
}

function nameOf(key: SortKey, isDown: boolean): string {
  return `${key}-${isDown ? 'down' : 'up'}`;
}

function isSortName(words: CareerWords, name: string): name is SortName {
  return name in words.sorts;
}

/** All orders to choose from, where there is no room for a table with headers. */
export function sortSelect(context: CareerContext): TemplateResult {
  const { words, list } = context;
  const { key, isDown } = sortOf(list.wish);
  const now = nameOf(key, isDown);
  const handleChange = ({ currentTarget }: Event) => {
    const value = currentTarget instanceof HTMLSelectElement ? currentTarget.value : now;
    const chosen = sortKeys.find((each) => value.startsWith(`${each}-`));
    if (chosen) sort(context, chosen, value.endsWith('-down'));
  };
  const names = Object.entries(words.sorts).filter(([name]) => name !== 'fit-up' || list.wish.text.trim());
  return html`
    <label class="sort">
      ${words.sort}
      <select data-key="sort" @change=${handleChange}>
        ${names.map(
          ([name, label]) => html`<option value=${name} .selected=${live(name === now)}>${label}</option>`,
        )}
      </select>
    </label>
  `;
}

/** The way back to the order of the search, which is no column. */
export function bestMatch(context: CareerContext): TemplateResult | typeof nothing {
  const { words, list } = context;
  if (list.wish.sort === 'fit' || !list.wish.text.trim()) return nothing;
  return html`
    <button
      type="button"
      class="quiet best"
      data-key="best"
      data-otherwise="search"
      @click=${() => sort(context, 'fit', false)}
    >
      ${words.sorts['fit-up']}
    </button>
  `;
}
