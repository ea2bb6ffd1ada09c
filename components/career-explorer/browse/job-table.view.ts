import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { FiguresOf } from '../../../src/careers/career-pack.js';
import type { SortKey } from '../../../src/careers/career-wish.js';
import type { CareerWords } from '../../../src/i18n/careers/dictionary.js';
import type { CareerContext } from '../career-context.js';
import type { Listed } from './career-list.js';
import { educationWords, growthWords, openingsWords, wageWords, zoneWords } from './figures.js';
import { sortOf } from './sort.view.js';

const columns = [
  'title',
  'wage',
  'education',
  'growth',
  'openings',
  'zone',
] as const satisfies readonly SortKey[];

/** What a row shows beside its figures. */
interface Shown {
  readonly row: number;
  readonly code: string;
  readonly isKept: boolean;
  readonly isCompared: boolean;
}

/**
 * The list as a table, which is cards where there is no room. Its roles are written out, for a browser
 * takes what is laid out as cards for no table. Rows keep their place in the page when the list changes:
 * texts are cheaper than elements.
 */
export function jobTable(context: CareerContext, { rows }: Listed): TemplateResult {
  const { words, list } = context;
  return html`
    <table role="table" part="table" aria-label=${words.table}>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((key) => header(context, key))}
          <th role="columnheader" scope="col">${words.columns.actions}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.slice(0, list.most).map((row) => guardedRow(context, row))}
      </tbody>
    </table>
  `;
}

function header({ words, list }: CareerContext, key: (typeof columns)[number]): TemplateResult {
  const now = sortOf(list.wish);
  const order = now.isDown ? 'descending' : 'ascending';
  return html`
    <th role="columnheader" scope="col" aria-sort=${now.key === key ? order : nothing}>
      <button type="button" class="quiet" data-sort=${key} data-key=${`sort.${key}`}>
        ${words.columns[key]}
      </button>
    </th>
  `;
}

function guardedRow(context: CareerContext, row: number): unknown {
  const { words, locale, table, index, data, keeping, compared } = context;
  const code = table.code[row] ?? '';
  const isKept = keeping?.find('occupation', code) !== undefined;
  const isCompared = compared.includes(code);
  const texts = data.texts(locale.language).ifThere;
  const from = [
    row,
    table,
    index,
    words,
    locale,
    texts,
    data.details.ifThere,
    isKept,
    isCompared,
    keeping?.mayKeep,
  ];
  return guard(from, () => jobRow(context, { row, code, isKept, isCompared }));
}

function jobRow(context: CareerContext, shown: Shown): TemplateResult {
  const { words } = context;
  const { row } = shown;
  const cell = (key: keyof typeof words.columns, text: string) => html`
    <td role="cell" class=${key}><span class="label">${words.columns[key]}</span> <span>${text}</span></td>
  `;
  return html`
    <tr role="row">
      ${titleCell(context, shown)} ${cell('wage', wageWords(context, row))}
      ${cell('education', educationWords(context, row))} ${cell('growth', growthWords(context, row))}
      ${cell('openings', openingsWords(context, row))} ${cell('zone', zoneWords(context, row))}
      ${actionsCell(context, shown)}
    </tr>
  `;
}

/** The row is named by the title alone, so that it is not read whole before each figure. */
function titleCell({ words, table, locale, data }: CareerContext, { row, code }: Shown): TemplateResult {
  const texts = data.texts(locale.language).ifThere;
  const title = table.title[row] ?? '';
  const own = locale.language === 'es' ? texts?.title[row] : undefined;
  const foreign = locale.language === 'en' ? nothing : 'en';
  return html`
    <th role="rowheader" scope="row" aria-labelledby=${`job-${row}`}>
      <button
        type="button"
        class="quiet title"
        id=${`job-${row}`}
        data-open=${code}
        data-key=${`job.${code}`}
        lang=${own ? nothing : foreign}
      >
        ${own || title}
      </button>
      ${own ? html`<p class="help" lang="en">${title}</p>` : nothing}
      <p class="sentence">${texts?.sentence[row]}</p>
      ${whoseFigures(words, data.details.ifThere?.of(row).figuresOf)}
    </th>
  `;
}

/** Several occupations may be counted together; the figures are then not of this one alone. */
function whoseFigures(words: CareerWords, whose: FiguresOf | undefined): TemplateResult | typeof nothing {
  return whose
    ? html`<p class="help">${words.figuresOf[whose.kind]} <span lang="en">${whose.title}</span></p>`
    : nothing;
}

function actionsCell(context: CareerContext, shown: Shown): TemplateResult {
  const { words, keeping } = context;
  const { row, code, isKept, isCompared } = shown;
  const pressed = (is: boolean) => (is ? 'true' : 'false');
  const keep = html`
    <button
      type="button"
      id=${`keep-${row}`}
      data-keep=${code}
      data-key=${`keep.${code}`}
      aria-pressed=${pressed(isKept)}
      aria-labelledby=${`keep-${row} job-${row}`}
    >
      ${words.keep}
    </button>
  `;
  return html`
    <td role="cell" class="actions">
      <div class="buttons">
        ${keeping?.mayKeep ? keep : isKept ? html`<span class="kept">${words.kept}</span>` : nothing}
        <button
          type="button"
          id=${`compare-${row}`}
          data-compare=${code}
          data-key=${`compare.${code}`}
          aria-pressed=${pressed(isCompared)}
          aria-labelledby=${`compare-${row} job-${row}`}
        >
          ${words.compareThis}
        </button>
      </div>
    </td>
  `;
}
