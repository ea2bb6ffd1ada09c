// The controls above the two grids, which bring none for the whole table: search, one filter, one order.

import { optionsOf } from './columns.mjs';

/** Makes the controls, a place for the grid, and where the number of rows is written. */
export function gridControls(rows, { search, filter, sort }) {
  document.body.insertAdjacentHTML(
    'beforeend',
    `<input type="search" aria-label="Search"> <label>Usual education <select><option value="">All</option></select></label>
     <button data-sort="pay">Pay</button> <p class="count"></p> <div id="grid"></div>`,
  );
  const [field, select, button] = ['input', 'select', 'button'].map((name) => document.querySelector(name));
  select.append(...optionsOf(rows, 'education').map(({ value, label }) => new Option(label, value)));
  field.addEventListener('input', () => search(field.value.trim().toLowerCase()));
  select.addEventListener('change', () => filter(select.value));
  button.addEventListener('click', sort);
  const count = document.querySelector('.count');
  return {
    grid: document.querySelector('#grid'),
    write: (number) => (count.textContent = `${number} jobs`),
  };
}
