// A bare Lit table: one element, one template, nothing guarded; it draws everything each time.

import { css, html, LitElement, nothing, unsafeCSS } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { look } from '../look.mjs';
import { linked, showInPage } from './rows.mjs';

class BareTable extends LitElement {
  static styles = css`
    ${unsafeCSS(look)}
  `;
  static properties = { rows: {} };

  handleNothing() {}

  render() {
    return html`
      <h1>Two plans</h1>
      <table>
        <thead>
          <tr>
            ${['About', 'How they stand', 'Plan', 'IEP'].map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${repeat(
            this.rows,
            ({ id }) => id,
            (row) => this.row(row),
          )}
        </tbody>
      </table>
    `;
  }

  row({ id, name, sentence, standing, why, button, more, talk, cells }) {
    return html`
      <tr class="line" data-item=${id}>
        <th scope="row">
          <p class="name">${name}</p>
          <p class="help">${sentence}</p>
        </th>
        <td class="stands">
          <p class="standing">${standing}</p>
          ${why.map((text) => html`<p class="help">${text}</p>`)}
          ${button ? html`<button type="button" @click=${this.handleNothing}>${button}</button>` : nothing}
          ${more.summary ? this.more(more) : nothing}
        </td>
        ${cells.map((cell) => this.cell(cell))}
        ${
          talk
            ? html`<td class="talk-cell">
                <details>
                  <summary>${talk}</summary>
                </details>
              </td>`
            : nothing
        }
      </tr>
    `;
  }

  more({ summary, pairs }) {
    return html`
      <details>
        <summary>${summary}</summary>
        <dl>
          ${pairs.map(
            ([term, meaning]) =>
              html`<div>
                <dt>${term}</dt>
                <dd>${meaning}</dd>
              </div>`,
          )}
        </dl>
      </details>
    `;
  }

  cell({ side, otherwise, entries }) {
    return html`
      <td class="cell">
        <p class="side">${side}</p>
        ${otherwise ? html`<p class="help">${otherwise}</p>` : nothing}
        ${
          entries.length > 0
            ? html`<ul class="entries">
                ${entries.map(
                  ({ text, facts }) =>
                    html`<li>
                      <p class="words">${text}</p>
                      ${
                        facts.length > 0
                          ? html`<p class="facts">${facts.map((fact) => html`<span>${fact}</span> `)}</p>`
                          : nothing
                      }
                    </li>`,
                )}
              </ul>`
            : nothing
        }
      </td>
    `;
  }
}

customElements.define('bare-table', BareTable);

let element;
let close;
const root = () => element?.renderRoot;
const allOf = (selector) => [...(root()?.querySelectorAll(selector) ?? [])];

export const page = {
  root,
  rows: () => allOf('.line'),
  elements: () => allOf('*').length,
  entries: () => allOf('.entries > li').length,
  isAllOpen: () => true,
  open({ rows }) {
    element = Object.assign(document.createElement('bare-table'), { rows });
    close = showInPage(element);
  },
  close: () => close(),
  link(pair) {
    element.rows = linked(element.rows, pair);
  },
};
