/**
 * Writes rows as CSV (RFC 4180), with a mark of UTF-8 at the start so that spreadsheets read accents right. A
 * cell that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** What begins like this is run as a formula by spreadsheets, also behind blanks. */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/;

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n;\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
