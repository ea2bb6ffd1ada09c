import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { heading } from '../../shared/heading.js';
import { choiceList, type Choice } from '../details/plain-fields.view.js';
import { comparison, type Comparison } from './comparison.js';
import { cellOf, sectionsOf, type CompareRow } from './compare-rows.view.js';
import {
  arrived,
  checkedFrom,
  hasOwnName,
  planItem,
  planName,
  whatIfsOf,
  type WaysModel,
} from './ways-model.js';

/** No third plan. */
const none = 'none';

/** The plan and up to two others side by side. */
export function compareView(model: WaysModel): TemplateResult {
  const { context, words, rules } = model;
  const ids = comparedIds(model);
  return html`
    <section class="compare" part="compare" aria-labelledby="compare-heading">
      ${heading(context.level + 1, 'compare-heading', words.compareTitle)} ${pickers(model, ids)}
      ${guard([...checkedFrom(model), ids.join(), ...arrived(model, rules.ids)], () => {
        const compared = comparison(model, ids);
        return [tableView(model, compared), listsView(model, compared)];
      })}
    </section>
  `;
}

/** The plan itself, the one that is shown or chosen, and another one. */
function comparedIds(model: WaysModel): readonly (string | undefined)[] {
  const { whatIf, itemOf } = model;
  const { second: wanted = whatIf, third: wantedThird } = itemOf(planItem).choices ?? {};
  const ids = whatIfsOf(model).map(({ id }) => id);
  const second = ids.find((id) => id === wanted) ?? ids[0];
  const others = ids.filter((id) => id !== second);
  const third = wantedThird === none ? undefined : (others.find((id) => id === wantedThird) ?? others[0]);
  return [undefined, ...(second === undefined ? [] : [second]), ...(third === undefined ? [] : [third])];
}

/** With two what-ifs there is nothing to pick. */
function pickers(model: WaysModel, [, second, third]: readonly (string | undefined)[]): unknown {
  const { words } = model;
  const ids = whatIfsOf(model).map(({ id }) => id);
  if (ids.length < 2) return nothing;
  const choiceOf = (id: string): Choice => ({
    value: id,
    label: planName(model, id),
    ...(hasOwnName(model, id) ? { lang: '' } : {}),
  });
  const others = ids.filter((id) => id !== second).map(choiceOf);
  const isNone = { value: none, label: words.noThird, lang: model.context.locale.tag };
  return html`
    <p class="help">${words.compareHelp}</p>
    <div class="pickers">
      ${picker(model, 'second', second ?? '', ids.map(choiceOf))}
      ${picker(model, 'third', third ?? none, [...others, isNone])}
    </div>
  `;
}

function picker(
  { context, words }: WaysModel,
  name: 'second' | 'third',
  value: string,
  choices: readonly Choice[],
): TemplateResult {
  const choose = (chosen: string) => {
    context.deeds.choose(planItem, name, chosen);
  };
  return html`<div class="field">
    ${choiceList({ id: `compare-${name}`, label: words[name], value, choices, choose })}
  </div>`;
}

/** Where there is room: a table of a column for each plan. */
function tableView(model: WaysModel, compared: Comparison): TemplateResult {
  const { words } = model;
  const { sides } = compared.answer;
  return html`
    <table class="compare-table">
      <caption class="hidden">
        ${words.compareTitle}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.what}</th>
          ${compared.ids.map((id) => html`<th scope="col">${nameView(model, id)}</th>`)}
        </tr>
      </thead>
      ${sectionsOf(model, compared).map(
        ({ title, rows }) => html`
          <tbody>
            ${
              title === undefined
                ? nothing
                : html`<tr>
                    <th scope="rowgroup" colspan=${sides.length + 1}>${title}</th>
                  </tr>`
            }
            ${rows.map((row) => rowView(model, row))}
          </tbody>
        `,
      )}
    </table>
  `;
}

function rowView({ words }: WaysModel, row: CompareRow): TemplateResult {
  return html`
    <tr>
      <th scope="row">
        ${row.name} ${row.isSame ? nothing : html`<span class="help differs">${words.differs}</span>`}
      </th>
      ${row.cells.map((cell) => html`<td>${cellOf(cell)}</td>`)}
    </tr>
  `;
}

/** Where there is little: the same, one plan below the other. */
function listsView(model: WaysModel, compared: Comparison): TemplateResult {
  const { context, words } = model;
  const sections = sectionsOf(model, compared);
  return html`
    <ul class="compare-lists" role="list">
      ${compared.ids.map(
        (id, place) => html`
          <li>
            ${heading(context.level + 2, `compared-${place}`, planName(model, id))}
            ${sections.map(
              ({ title, rows }) => html`
                ${title === undefined ? nothing : html`<p class="label">${title}</p>`}
                <dl>
                  ${rows.map(
                    (row) => html`
                      <div>
                        <dt>
                          ${row.name}
                          ${row.isSame ? nothing : html`<span class="help">${words.differs}</span>`}
                        </dt>
                        <dd>${cellOf(row.cells[place])}</dd>
                      </div>
                    `,
                  )}
                </dl>
              `,
            )}
          </li>
        `,
      )}
    </ul>
  `;
}

function nameView(model: WaysModel, id: string | undefined): unknown {
  const name = planName(model, id);
  return hasOwnName(model, id) ? html`<span lang="" dir="auto">${name}</span>` : name;
}
