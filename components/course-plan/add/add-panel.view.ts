import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { actionButton } from '../../shared/action-button.view.js';
import { heading } from '../../shared/heading.js';
import { courseTitle, placeName } from '../course-names.js';
import { choose, chosen, closePanel, replaceable, type Adding } from './adding.js';
import { catalogWay } from './catalog-way.view.js';
import { customWay, placeholderWay } from './own-class.view.js';
import { templatesOf, templateWay } from './template-way.view.js';

type Way = keyof Adding['words']['wayNames'];

/** The ways to add a class to a part of a year; Escape closes them, with the focus back on the button. */
export function addPanel(adding: Adding): TemplateResult {
  const { context, words, itemId, place } = adding;
  const title = `panel-${itemId}`;
  const all = waysFor(adding);
  const way = all.find((each) => each === chosen(adding, 'way')) ?? all[0];
  const handleKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    closePanel(adding);
  };
  return html`
    <div class="add-panel" role="group" aria-labelledby=${title} @keydown=${handleKeydown}>
      ${heading(context.level + 3, title, words.panel(placeName(context, place)))}
      ${context.catalog ? nothing : html`<p class="help">${words.noCatalog}</p>`} ${ways(adding, all, way)}
      ${wayView(adding, way)}
      <div class="buttons">
        ${actionButton({ key: `close.${itemId}`, words: words.close, handleClick: () => closePanel(adding) })}
      </div>
    </div>
  `;
}

/** Without a list of classes there is nothing to choose from, but a class can be planned all the same. */
function waysFor({ context: { catalog }, replaces }: Adding): readonly Way[] {
  const hasTemplates = catalog && !replaces && templatesOf(catalog).length > 0;
  return [
    ...(catalog ? (['catalog'] as const) : []),
    ...(replaces ? [] : (['placeholder'] as const)),
    'custom',
    ...(hasTemplates ? (['template'] as const) : []),
  ];
}

function ways(adding: Adding, all: readonly Way[], way: Way | undefined): TemplateResult {
  const { words, itemId } = adding;
  return html`
    <fieldset class="ways">
      <legend class="label">${words.ways}</legend>
      ${all.map(
        (each) => html`
          <label class="tick">
            <input
              type="radio"
              name=${`way-${itemId}`}
              data-key=${`way.${itemId}.${each}`}
              .checked=${live(each === way)}
              @change=${() => choose(adding, 'way', each)}
            />
            <span>${words.wayNames[each]}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

function wayView(adding: Adding, way: Way | undefined): TemplateResult | typeof nothing {
  const { catalog } = adding.context;
  const options = html`${asWhat(adding)} ${adding.replaces ? nothing : anotherTick(adding)}`;
  if (way === 'placeholder') return placeholderWay(adding, options);
  if (way === 'custom') return customWay(adding, options);
  if (!catalog) return nothing;
  return way === 'template' ? templateWay(adding, catalog) : catalogWay(adding, catalog, options);
}

/** A class that would be taken in case another one cannot. */
function asWhat(adding: Adding): TemplateResult | typeof nothing {
  const { context, words, itemId } = adding;
  const others = adding.replaces ? [] : replaceable(adding);
  if (others.length === 0) return nothing;
  const key = `as.${itemId}`;
  const as = chosen(adding, 'as');
  const handleChange = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLSelectElement) choose(adding, 'as', currentTarget.value);
  };
  return html`
    <div class="field">
      <label for=${key}>${words.asWhat}</label>
      <select id=${key} data-key=${key} @change=${handleChange}>
        <option value="" .selected=${live(as === undefined)}>${words.firstChoice}</option>
        ${others.map(
          (course) => html`
            <option value=${course.id} .selected=${live(course.id === as)}>
              ${words.secondChoice(courseTitle(context, course))}
            </option>
          `,
        )}
      </select>
    </div>
  `;
}

function anotherTick(adding: Adding): TemplateResult {
  const { words, itemId } = adding;
  const handleChange = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLInputElement)
      choose(adding, 'more', currentTarget.checked ? 'yes' : undefined);
  };
  return html`
    <label class="tick">
      <input
        type="checkbox"
        data-key=${`more.${itemId}`}
        .checked=${live(chosen(adding, 'more') !== undefined)}
        @change=${handleChange}
      />
      <span>${words.more}</span>
    </label>
  `;
}
