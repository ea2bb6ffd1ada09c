import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { SortKey } from '../../../src/careers/career-wish.js';
import type { CareerContext } from '../career-context.js';
import { titleOf } from '../career-title.js';
import type { Listed } from './career-list.js';
import { noRoom, whyLink } from './after-press.view.js';
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
    <table role="table" class="jobs" part="table" aria-label=${words.table}>
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
    data.details.now,
    isKept,
    isCompared,
    keeping?.mayKeep,
    context.full?.code === code,
  ];
  return guard(from, () => jobRow(context, { row, code, isKept, isCompared }));
}

/**
 * One template for the whole row: it is drawn much faster than one for each cell. The row is named by the
 * title alone, so that it is not read whole before each figure.
 */
function jobRow(context: CareerContext, shown: Shown): TemplateResult {
  const { row, code } = shown;
  const { columns } = context.words;
  const { text, lang, original } = titleOf(context, row);
  return html`
    <tr role="row">
      <th role="rowheader" scope="row" aria-labelledby=${`job-${row}`}>
        <button
          type="button"
          class="quiet title"
          id=${`job-${row}`}
          data-open=${code}
          data-key=${`job.${code}`}
          lang=${lang}
        >
          ${text}
        </button>
        ${original ? html`<p class="help" lang="en">${original}</p>` : nothing} ${aboutJob(context, row)}
      </th>
      <td role="cell" class="wage">
        <span class="label">${columns.wage}</span> <span>${wageWords(context, row)}</span>
      </td>
      <td role="cell" class="education">
        <span class="label">${columns.education}</span> <span>${educationWords(context, row)}</span>
      </td>
      <td role="cell" class="growth">
        <span class="label">${columns.growth}</span> <span>${growthWords(context, row)}</span>
      </td>
      <td role="cell" class="openings">
        <span class="label">${columns.openings}</span> <span>${openingsWords(context, row)}</span>
      </td>
      <td role="cell" class="zone">
        <span class="label">${columns.zone}</span> <span>${zoneWords(context, row)}</span>
      </td>
      ${actionsCell(context, shown)}
    </tr>
  `;
}

/** Several occupations may be counted together; the figures are then not of this one alone. */
function aboutJob({ words, locale, data }: CareerContext, row: number): TemplateResult {
  const whose = data.details.ifThere?.of(row).figuresOf;
  const figuresOf = whose
    ? html`<p class="help">${words.figuresOf[whose.kind]} <span lang="en">${whose.title}</span></p>`
    : nothing;
  return html`<p class="sentence">${data.texts(locale.language).ifThere?.sentence[row]}</p>
    ${figuresOf}`;
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
      ${isKept ? words.kept : words.keep}
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
        ${noRoom(context, code)} ${whyLink(context, code)}
      </div>
    </td>
  `;
}
