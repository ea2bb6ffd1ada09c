import { educationWords, wageWords } from '../browse/figures.js';
import { titleOf } from '../career-title.js';
import { ownerOf } from '../job/figures.js';
import type { GuideModel } from './guide-model.js';

/** One cell; a number that is not published is `NaN`, and its cell is empty. */
type Cell = string | number;

/**
 * The occupations of a guide as a table for spreadsheets, parted by commas (RFC 4180), and below it the
 * sources. Figures are plain numbers in the unit the head of their column names; the pay in words beside
 * them says “or more”, or why there is none.
 */
export function guideFile(model: GuideModel): string {
  const { context, words, guide } = model;
  const { columns, sources } = context.words;
  const { growthFrom, growthTo } = context.index.years;
  const { file } = words;
  return linesOf([
    [
      file.code,
      columns.title,
      file.work,
      file.whose,
      file.wage,
      file.wageWords,
      columns.education,
      file.growth(growthFrom, growthTo),
      columns.openings,
    ],
    ...[...(guide.rows?.own ?? []), ...(guide.rows?.grouped ?? [])].map((row) => occupationLine(model, row)),
    [sources],
    ...context.index.sources.map(({ title, publisher, released, url, license = '', notice = '' }) => [
      title,
      publisher,
      released,
      url,
      license,
      notice,
    ]),
  ]);
}

function occupationLine({ context }: GuideModel, row: number): readonly Cell[] {
  const { data, locale, table } = context;
  const title = titleOf(context, row).text;
  return [
    table.code[row] ?? '',
    title,
    data.texts(locale.language).ifThere?.sentence[row] ?? '',
    ownerOf(context, row)?.text ?? title,
    table.wage[row] ?? NaN,
    wageWords(context, row),
    educationWords(context, row),
    table.growth[row] ?? NaN,
    table.openings[row] ?? NaN,
  ];
}

/** Puts cells into lines. No cell is taken for a formula, and none has the marks that keep names apart. */
export function linesOf(lines: readonly (readonly Cell[])[]): string {
  return lines.map((cells) => cells.map(cellOf).join(',')).join('\r\n');
}

function cellOf(cell: Cell): string {
  if (typeof cell === 'number') return Number.isNaN(cell) ? '' : String(cell);
  const text = cell
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return `"${text.replace(/^[=+\-@]/, "'$&").replaceAll('"', '""')}"`;
}
