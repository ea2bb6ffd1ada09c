// The rows and columns that every page but the explorer's own shows.

const money = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});
const count = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const change = new Intl.NumberFormat('en-US', {
  style: 'percent',
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});

const unlessBlank = (value, format) => (value === null ? 'Not published' : format(value));

/** What is shown of a row: a number is made a text when it is drawn, as the explorer does. */
export const columns = [
  { key: 'title', label: 'Job', text: ({ title }) => title },
  { key: 'pay', label: 'Pay', text: ({ pay }) => unlessBlank(pay, money.format) },
  { key: 'education', label: 'Usual education', text: ({ education }) => education.label },
  {
    key: 'growth',
    label: 'More or fewer jobs?',
    text: ({ growth, band }) => unlessBlank(growth, () => `${band.label} (${change.format(growth / 100)})`),
  },
  { key: 'openings', label: 'Openings', text: ({ openings }) => unlessBlank(openings, count.format) },
  { key: 'preparation', label: 'Training', text: ({ preparation }) => preparation.label },
  { key: 'sentence', label: 'What they do', text: ({ sentence }) => sentence },
];

/** What the pages with facets count. */
export const facets = [
  { key: 'education', label: 'Usual education' },
  { key: 'band', label: 'More or fewer jobs?' },
  { key: 'preparation', label: 'Training' },
];

/** The texts that are searched: what is shown of a job in words, and its everyday titles. */
export const searched = ['title', 'names', 'sentence'];

/** Reads all rows: `{ title, pay, education: { value, label }, … }`, from A to Z. */
export async function loadRows() {
  return (await fetch(new URL('/rows.json', import.meta.url))).json();
}

/** The levels of education, in the order in which they come. */
export function optionsOf(rows, key) {
  return [...new Map(rows.map((row) => [row[key].value, row[key].label]))].map(([value, label]) => ({
    value,
    label,
  }));
}

/** Sorts by pay, the most first; blanks come last. */
export const byPay = (one, other) => (other.pay ?? -1) - (one.pay ?? -1);

/** Says whether a text that was typed stands somewhere in a row, as one would write it by hand. */
export function includesText(row, text) {
  row.searched ??= searched
    .map((key) => row[key])
    .join('\n')
    .toLowerCase();
  return row.searched.includes(text);
}
