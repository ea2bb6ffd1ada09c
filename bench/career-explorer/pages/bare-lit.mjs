// A bare Lit table: search, three facets with counts, sorting by column, and nothing else.

import { css, html, LitElement, unsafeCSS } from 'lit';
import { byPay, columns, facets, includesText, loadRows, optionsOf } from './columns.mjs';
import { look } from './look.mjs';

class BareLit extends LitElement {
  static styles = css`
    ${unsafeCSS(look)}
  `;
  static properties = {
    rows: {},
    limit: {},
    text: { state: true },
    chosen: { state: true },
    sort: { state: true },
  };

  constructor() {
    super();
    Object.assign(this, { rows: [], limit: 50, text: '', chosen: {}, sort: '' });
  }

  willUpdate(changed) {
    if (changed.has('rows'))
      this.options = facets.map(({ key, label }) => ({ key, label, values: optionsOf(this.rows, key) }));
  }

  isIn(row, { without } = {}) {
    return facets.every(({ key }) => {
      const values = key === without ? [] : (this.chosen[key] ?? []);
      return values.length === 0 || values.includes(row[key].value);
    });
  }

  choose(key, { value, checked }) {
    const others = (this.chosen[key] ?? []).filter((each) => each !== value);
    this.chosen = { ...this.chosen, [key]: checked ? [...others, value] : others };
  }

  render() {
    const found = this.text ? this.rows.filter((row) => includesText(row, this.text)) : this.rows;
    const rows = found.filter((row) => this.isIn(row));
    if (this.sort === 'pay') rows.sort(byPay);
    return html`
      <input
        type="search"
        aria-label="Search"
        @input=${(event) => (this.text = event.target.value.trim().toLowerCase())}
      />
      ${this.options.map((facet) => this.facet(facet, found))}
      <p class="count">${rows.length} jobs</p>
      <table>
        <thead>
          <tr>
            ${columns.map(
              ({ key, label }) =>
                html`<th><button data-sort=${key} @click=${() => (this.sort = key)}>${label}</button></th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.slice(0, this.limit).map(
            (row) =>
              html`<tr>
                ${columns.map(({ text }) => html`<td>${text(row)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    `;
  }

  facet({ key, label, values }, found) {
    const counts = new Map();
    for (const row of found) {
      if (this.isIn(row, { without: key })) counts.set(row[key].value, (counts.get(row[key].value) ?? 0) + 1);
    }
    return html`
      <fieldset @change=${(event) => this.choose(key, event.target)}>
        <legend>${label}</legend>
        ${values.map(
          (option) => html`
            <label>
              <input type="checkbox" name=${key} value=${option.value} />
              ${option.label} (${counts.get(option.value) ?? 0})
            </label>
          `,
        )}
      </fieldset>
    `;
  }
}

customElements.define('bare-lit', BareLit);

export async function open({ limit }) {
  const element = document.createElement('bare-lit');
  Object.assign(element, { rows: await loadRows(), limit });
  document.body.append(element);
}
