import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { heading } from '../../shared/heading.js';
import type { CareerContext } from '../career-context.js';
import type { CareerScreens } from '../career-screens.js';
import { screenHeading } from '../screen-heading.view.js';
import { notYet, withPart } from '../with-part.view.js';
import { pageSize, type Listed } from './career-list.js';
import { clustersView } from './clusters.view.js';
import { chosenFilters, filtersView } from './filters.view.js';
import { foldedPart } from './fold.view.js';
import { jobTable } from './job-table.view.js';
import { foundWords, listSource, neededParts } from './listed.js';
import { bestMatch, sortSelect } from './sort.view.js';
import { figureNote, sourcesView } from './sources.view.js';

/** The first screen: search, clusters, filters and the list of occupations. */
export function findView(context: CareerContext, screens: CareerScreens): TemplateResult {
  const listed = context.list.of(listSource(context));
  return html`
    <div class="find">
      ${screenHeading(context, context.words.find)} ${searchField(context)}
      <div class="narrow-by">${clustersView(context, listed)} ${filtersView(context, listed)}</div>
      <div class="results">
        ${chosenFilters(context)}
        ${notYet(context.words, neededParts(context)) ?? results(context, screens, listed)}
        ${sourcesView(context)}
      </div>
    </div>
  `;
}

function results(context: CareerContext, screens: CareerScreens, listed: Listed): TemplateResult {
  const { words, level, data, locale } = context;
  const parts = [data.texts(locale.language), data.details];
  const hasFailed = parts.some(({ now }) => now === 'failed');
  return html`
    <div class="toolbar">
      <div class="count" part="count">${heading(level + 2, 'count', foundWords(context, listed))}</div>
      ${sortSelect(context)} ${bestMatch(context)}
    </div>
    ${hasFailed ? notYet(words, parts, words.someFailed) : nothing}
    ${listed.rows.length > 0 ? jobs(context, screens, listed) : noJobs(context)}
  `;
}

function searchField(context: CareerContext): TemplateResult {
  const { words, list, data } = context;
  const handleFocus = () => {
    void data.search.ask();
    void data.names.ask();
  };
  const handleInput = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLInputElement) list.want({ text: currentTarget.value });
  };
  return html`
    <div class="search" role="search">
      <label for="search">${words.search}</label>
      <p class="help" id="search-help">${words.searchHelp}</p>
      <input
        id="search"
        type="search"
        part="search"
        data-key="search"
        aria-describedby="search-help"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        .value=${live(list.wish.text)}
        @input=${handleInput}
        @focus=${handleFocus}
      />
    </div>
  `;
}

function jobs(context: CareerContext, screens: CareerScreens, listed: Listed): TemplateResult {
  const { words, list } = context;
  const all = listed.rows.length;
  const next = listed.rows[list.most];
  const handleMore = () => {
    list.showMore();
    context.focus(`job.${context.table.code[next ?? 0] ?? ''}`);
  };
  const more = html`
    <button type="button" class="more" part="more" data-key="more" @click=${handleMore}>
      ${words.showMore(Math.min(pageSize, all - list.most), all)}
    </button>
  `;
  return html`
    ${figureNote(context)} ${chartFold(context, screens, listed)} ${jobTable(context, listed)}
    ${next === undefined ? nothing : more}
  `;
}

/** The list as a picture, for those who want one. */
function chartFold(context: CareerContext, { chart }: CareerScreens, { rows }: Listed): TemplateResult {
  const { words, list, level } = context;
  return foldedPart(list, {
    fold: 'chart',
    part: 'chart',
    isOpen: list.isOpen('chart', false),
    level: level + 2,
    summary: words.chart,
    draw: () => {
      const ask = () => void chart.ask();
      if (chart.now === 'waiting') ask();
      const askAgain = () => {
        // The button that was pressed goes; the fold it stood in is the nearest place.
        context.focus('chart');
        ask();
      };
      return html`<div>
        ${withPart(words, chart, askAgain, (views, own) => views.chartView(context, own, rows))}
      </div>`;
    },
  });
}

/** Nothing is a dead end: what to do stands where the list would. */
function noJobs(context: CareerContext): TemplateResult {
  const { words, list } = context;
  const handleStart = () => {
    list.fold('clusters', true);
    list.startOver();
    context.go({ cluster: undefined }, 'clusters');
    context.focus('clusters');
  };
  return html`
    <div class="none" part="none">
      <p><strong>${words.none}</strong></p>
      <p>${words.noneHelp}</p>
      <div class="buttons">
        ${
          list.hasFilters
            ? html`<button
                type="button"
                data-key="clear-none"
                data-otherwise="search"
                @click=${() => list.clear()}
              >
                ${words.clearFilters}
              </button>`
            : nothing
        }
        <button type="button" data-key="start" @click=${handleStart}>${words.startOver}</button>
      </div>
    </div>
  `;
}
