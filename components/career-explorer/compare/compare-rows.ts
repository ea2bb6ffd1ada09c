import type { InterestArea } from '../../../src/careers/career-pack.js';
import type { CareerDetails } from '../../../src/careers/career-parts.js';
import {
  compareCareers,
  type Compared,
  type ComparedPay,
  type ComparedValue,
} from '../../../src/careers/compare.js';
import type { CareerCompareWords } from '../../../src/i18n/career-compare/dictionary.js';
import { formatCount, formatMoney } from '../../../src/i18n/format-figures.js';
import { educationWords, growthWords, openingsWords, wageWords, zoneWords } from '../browse/figures.js';
import type { CareerContext } from '../career-context.js';
import type { TitleText } from '../career-title.js';
import { ownerOf } from '../job/figures.js';

/** What one occupation has of one attribute, in words. */
export interface CompareCell {
  readonly text: string;
  /** What makes it differ from the others. */
  readonly marks: readonly string[];
  /** What marks the text, where it is in another language than the screen. */
  readonly lang?: TitleText['lang'];
}

/** One attribute of all compared occupations. */
export interface CompareRow {
  readonly label: string;
  /** What is true for all of them. */
  readonly note: string;
  readonly cells: readonly CompareCell[];
}

type Draw<T extends ComparedValue<unknown>> = (row: number, value: T) => string;
type Mark<T extends ComparedValue<unknown>> = (value: T, first: T | undefined) => string | undefined;

/** Everything the comparison says, attribute by attribute. */
export function compareRows(
  context: CareerContext,
  words: CareerCompareWords,
  details: CareerDetails,
  rows: readonly number[],
): readonly CompareRow[] {
  const { facets, columns } = context.words;
  const compared = compareCareers(context.table, details, rows, context.index.topCode);
  const { pay, education, experience, training, growth, openings, preparation, interests } = compared;
  const line = lines(words, rows);
  const areas = (letters: Iterable<string>) => areaNames(context, letters);
  const [payMark, openingsMark, kindMark] = differences(context, words);
  return [
    ...workRow(context, words, rows),
    line(facets.wage, pay, (row) => wageWords(context, row), payMark),
    line(facets.education, education, (row) => educationWords(context, row)),
    line(words.experience, experience, (_, { value }) =>
      value ? words.experienceLevels[value] : words.blank,
    ),
    line(
      words.training,
      training,
      (_, { value }) => (value ? words.trainingKinds[value] : words.blank),
      kindMark,
    ),
    line(facets.growth, growth, (row) => growthWords(context, row)),
    line(columns.openings, openings, (row) => openingsWords(context, row), openingsMark),
    line(words.preparation, preparation, (row) => zoneWords(context, row)),
    {
      ...line(facets.interest, interests, (_, { value }) => (value ? areas(value) : words.blank), kindMark),
      ...(interests.shared.length > 0 ? { note: words.shared(areas(interests.shared)) } : {}),
    },
    ...whoseRow(context, words, rows),
  ];
}

/** Makes rows: each value in words, with what makes it differ. */
function lines(words: CareerCompareWords, rows: readonly number[]) {
  return <T extends ComparedValue<unknown>>(
    label: string,
    { isSame, values }: Compared<T>,
    draw: Draw<T>,
    mark: Mark<T> = () => undefined,
  ): CompareRow => ({
    label,
    note: isSame ? words.same : '',
    cells: values.map((value, place) => {
      const extreme = value.isHighest ? words.most : value.isLowest ? words.least : '';
      const other = isSame || place === 0 ? undefined : mark(value, values[0]);
      return { text: draw(rows[place] ?? 0, value), marks: [extreme, other ?? ''].filter(Boolean) };
    }),
  });
}

/** How pay, openings and kinds differ from those of the first occupation. */
function differences(
  context: CareerContext,
  words: CareerCompareWords,
): readonly [Mark<ComparedPay>, Mark<ComparedValue<number>>, Mark<ComparedValue<string>>] {
  const { tag } = context.locale;
  const say = (difference: number | undefined, format: (amount: number) => string, isAtLeast = false) => {
    if (difference === undefined) return undefined;
    if (difference === 0) return words.sameAs;
    const [more, less] = isAtLeast ? [words.moreAtLeast, words.lessAtLeast] : [words.more, words.less];
    return (difference > 0 ? more : less)(format(Math.abs(difference)));
  };
  return [
    (pay) => say(pay.difference, (amount) => formatMoney(tag, amount), pay.isDifferenceOrMore),
    (openings) => say(openings.difference, (amount) => formatCount(tag, amount)),
    (kind, first) => {
      if (!kind.value || !first?.value) return undefined;
      return kind.value === first.value ? words.sameAs : words.differs;
    },
  ];
}

/** What people do, as soon as the sentences are there. */
function workRow(context: CareerContext, words: CareerCompareWords, rows: readonly number[]): CompareRow[] {
  const texts = context.data.texts(context.locale.language).want();
  if (typeof texts === 'string') return [];
  const cells = rows.map((row) => ({ text: texts.sentence[row] ?? '', marks: [] }));
  return cells.some(({ text }) => text) ? [{ label: words.work, note: '', cells }] : [];
}

/** Whose figures these are, where some are not of the occupation alone. */
function whoseRow(context: CareerContext, words: CareerCompareWords, rows: readonly number[]): CompareRow[] {
  const owners = rows.map((row) => ownerOf(context, row));
  if (!owners.some(Boolean)) return [];
  const cells = owners.map((owner): CompareCell => ({ text: words.whoseOwn, ...owner, marks: [] }));
  return [{ label: words.whose, note: '', cells }];
}

function areaNames({ words }: CareerContext, letters: Iterable<string>): string {
  const names: Readonly<Record<InterestArea, string>> = words.interest;
  return Object.entries(names)
    .filter(([area]) => [...letters].includes(area))
    .map(([, name]) => name)
    .join(', ');
}
