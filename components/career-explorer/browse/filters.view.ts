import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FacetOption } from '../../../src/careers/career-wish.js';
import type { CareerContext } from '../career-context.js';
import type { Listed } from './career-list.js';
import { chosenOptions, filterIds, optionWords, type FilterId } from './facet-words.js';
import { foldedPart } from './fold.view.js';

/** The filters, drawn when they are opened. */
export function filtersView(context: CareerContext, listed: Listed): TemplateResult {
  const { words, list, level } = context;
  const on = chosenOptions(list.wish).length;
  return foldedPart(list, {
    fold: 'filters',
    part: 'filters',
    isOpen: list.isOpen('filters', false),
    level: level + 2,
    summary: words.filters,
    beside: on > 0 ? html`<span class="help">${words.filtersOn(on)}</span>` : nothing,
    draw: () => facets(context, listed),
  });
}

function facets(context: CareerContext, { options }: Listed): TemplateResult {
  const { words, list } = context;
  const handleChange = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    const facet = filterIds.find((id) => id === target.name);
    if (facet) list.choose(facet, target.value, target.checked);
  };
  return html`
    <div class="facets" @change=${handleChange}>
      ${filterIds.map(
        (facet) => html`
          <fieldset>
            <legend>${words.facets[facet]}</legend>
            ${options[facet].map((each) => option(context, facet, each))}
          </fieldset>
        `,
      )}
    </div>
  `;
}

/** An option that would leave nothing can be read, but not chosen. */
function option(
  context: CareerContext,
  facet: FilterId,
  { value, count, isChosen }: FacetOption,
): TemplateResult {
  return html`
    <label class="option">
      <input
        type="checkbox"
        name=${facet}
        value=${value}
        data-key=${`${facet}.${value}`}
        .checked=${live(isChosen)}
        ?disabled=${count === 0 && !isChosen}
      />
      <span>
        ${optionWords(context, facet, value)} <span class="help">${context.words.left(count)}</span>
      </span>
    </label>
  `;
}

/** The filters that are on, each with a way to take it away. */
export function chosenFilters(context: CareerContext): TemplateResult | typeof nothing {
  const { words, list } = context;
  const chosen = chosenOptions(list.wish);
  if (chosen.length === 0) return nothing;
  return html`
    <div class="chosen buttons" part="chosen" role="group" aria-label=${words.chosen}>
      ${chosen.map(({ facet, value }) => {
        const name = optionWords(context, facet, value);
        return html`
          <button
            type="button"
            class="chip"
            data-key=${`remove.${facet}.${value}`}
            data-list="filters"
            data-item=${`${facet}.${value}`}
            @click=${() => list.choose(facet, value, false)}
          >
            ${words.remove(name)} <span aria-hidden="true">×</span>
          </button>
        `;
      })}
      <button
        type="button"
        class="quiet"
        data-key="clear"
        data-otherwise="filters"
        @click=${() => list.clear()}
      >
        ${words.clearFilters}
      </button>
    </div>
  `;
}
