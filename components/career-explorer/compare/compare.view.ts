import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { mostCompared } from '../../../src/careers/compare.js';
import type { CareerDetails } from '../../../src/careers/career-parts.js';
import type { CareerCompareWords } from '../../../src/i18n/career-compare/dictionary.js';
import { actionButton } from '../../shared/action-button.view.js';
import { figureNote, sourcesView } from '../browse/sources.view.js';
import type { CareerContext } from '../career-context.js';
import { titleOf, type TitleText } from '../career-title.js';
import { screenHeading } from '../screen-heading.view.js';
import { compareRows, type CompareCell, type CompareRow } from './compare-rows.js';

/** One compared occupation. */
interface Column extends TitleText {
  readonly code: string;
  readonly row: number;
}

/** Up to four occupations side by side. */
export function compareView(context: CareerContext, words: CareerCompareWords): TemplateResult {
  const columns = context.compared.flatMap((code): Column[] => {
    const row = context.rowOf(code);
    return row === undefined ? [] : [{ code, row, ...titleOf(context, row) }];
  });
  // Asked for before there is anything to compare: the table is then there with the first.
  context.data.details.want();
  const few = columns.length === 0 ? words.none : words.one;
  return html`
    ${screenHeading(context, words.heading)} ${columns.length < 2 ? html`<p>${few}</p>` : nothing}
    ${columns.length > 0 ? withDetails(context, words, columns) : nothing} ${addView(context, words, columns)}
    ${columns.length > 0 ? html`${figureNote(context)} ${sourcesView(context)}` : nothing}
  `;
}

function withDetails(
  context: CareerContext,
  words: CareerCompareWords,
  columns: readonly Column[],
): TemplateResult {
  const { details } = context.data;
  const now = details.want();
  if (now === 'waiting') return html`<p class="help">${context.words.opening}</p>`;
  if (now !== 'failed') return table(context, words, columns, now);
  return html`
    <p class="note">${words.missing}</p>
    ${actionButton({ key: 'ask-details', words: context.words.tryAgain, handleClick: () => void details.ask() })}
  `;
}

/** Roles are named, for a narrow page draws the same rows as cards, and some browsers then forget them. */
function table(
  context: CareerContext,
  words: CareerCompareWords,
  columns: readonly Column[],
  details: CareerDetails,
): TemplateResult {
  const rows = compareRows(
    context,
    words,
    details,
    columns.map(({ row }) => row),
  );
  const [first, second] = columns;
  return html`
    ${first && second ? html`<p>${words.against(first.text)}</p>` : nothing}
    <table role="table" class="cards side-by-side" aria-labelledby="screen-heading">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col"><span class="hidden">${words.what}</span></th>
          ${repeat(
            columns,
            ({ code }) => code,
            (column) => columnHead(context, words, column),
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => tableRow(row, columns))}
      </tbody>
    </table>
  `;
}

function columnHead(
  context: CareerContext,
  words: CareerCompareWords,
  { code, text, lang }: Column,
): TemplateResult {
  const handleOpen = () => {
    context.go({ occupation: code });
  };
  return html`
    <th role="columnheader" scope="col" data-item=${code} data-list="compared" tabindex="-1">
      <button type="button" class="quiet title" lang=${lang} data-key=${`open.${code}`} @click=${handleOpen}>
        ${text}
      </button>
      ${actionButton({
        key: `remove.${code}`,
        words: words.remove,
        name: `${words.remove}: ${text}`,
        handleClick: () => {
          context.compare(code);
        },
      })}
    </th>
  `;
}

function tableRow({ label, note, cells }: CompareRow, columns: readonly Column[]): TemplateResult {
  return html`
    <tr role="row">
      <th role="rowheader" scope="row">${label} ${note ? html`<strong>${note}</strong>` : nothing}</th>
      ${cells.map((cell, place) => cellView(cell, columns[place]))}
    </tr>
  `;
}

/** Where rows are cards, each value stands under the name of its occupation; a table says that itself. */
function cellView({ text, marks, lang }: CompareCell, column: Column | undefined): TemplateResult {
  return html`
    <td role="cell">
      <span class="label" aria-hidden="true" lang=${column?.lang ?? nothing}>${column?.text}</span>
      <span lang=${lang ?? nothing}>${text}</span>
      ${marks.map((mark) => html`<strong>${mark}</strong>`)}
    </td>
  `;
}

/** What is kept can be added with one press; how to find others is said. */
function addView(
  context: CareerContext,
  words: CareerCompareWords,
  columns: readonly Column[],
): TemplateResult | typeof nothing {
  if (columns.length >= mostCompared) return nothing;
  const { keeping, compared } = context;
  const kept = (keeping?.careers ?? []).flatMap(({ kind, code }) => {
    const row = kind === 'occupation' && code && !compared.includes(code) ? context.rowOf(code) : undefined;
    return row === undefined || !code ? [] : [{ code, row, ...titleOf(context, row) }];
  });
  const handleLook = () => {
    context.go({ screen: 'find' });
  };
  return html`
    <p>${words.how}</p>
    <div class="buttons">
      <button type="button" data-key="look" data-add="compared" @click=${handleLook}>${words.look}</button>
    </div>
    ${kept.length > 0 ? html`<p>${keeping?.isStudent ? words.fromKept : words.fromKeptOther}</p>` : nothing}
    <div class="buttons">${kept.map((each) => addButton(context, words, each))}</div>
  `;
}

function addButton(
  context: CareerContext,
  words: CareerCompareWords,
  { code, text }: Column,
): TemplateResult {
  return actionButton({
    key: `add.${code}`,
    words: words.add(text),
    handleClick: () => {
      context.focus(`remove.${code}`);
      context.compare(code);
    },
  });
}
