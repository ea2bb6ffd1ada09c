import {
  educationLevels,
  experienceLevels,
  interestAreas,
  type BlankReason,
  type EducationLevel,
  type ExperienceLevel,
  type InterestArea,
  type TrainingKind,
} from './career-pack.js';
import type { CareerDetails, CareerTable, OccupationDetails } from './career-parts.js';

/** How many occupations are compared at most. */
export const mostCompared = 4;

/** One occupation's value of one attribute. */
export interface ComparedValue<T> {
  /** Undefined where it is blank. */
  readonly value: T | undefined;
  /** No other is higher, and not all are the same. Never said of kinds that have no order. */
  readonly isHighest: boolean;
  /** No other is lower, and not all are the same. */
  readonly isLowest: boolean;
  /** By how much it differs from the first occupation's, in the unit of an amount; undefined for levels. */
  readonly difference: number | undefined;
}

/** One attribute of all compared occupations, in their order. */
export interface Compared<Value extends ComparedValue<unknown>> {
  /** All are known, and all are the same. */
  readonly isSame: boolean;
  readonly values: readonly Value[];
}

/** Median pay of one occupation: US dollars a year. */
export interface ComparedPay extends ComparedValue<number> {
  /** The wage is published only as “this or more”. */
  readonly isOrMore: boolean;
  /** The difference is at least this, for one of the two is published as “or more”. */
  readonly isDifferenceOrMore: boolean;
  /** US dollars an hour, where there is no wage for a year. */
  readonly hourly: number | undefined;
  readonly blank: BlankReason | undefined;
}

/** Interest areas of all compared occupations. */
export interface ComparedInterests extends Compared<ComparedValue<string>> {
  /** Areas that all of them have. */
  readonly shared: readonly InterestArea[];
}

/** What some occupations have in common and in what they differ, as data for the screen to put in words. */
export interface CareerComparison {
  /** The compared rows, at most `mostCompared`. */
  readonly rows: readonly number[];
  readonly pay: Compared<ComparedPay>;
  readonly education: Compared<ComparedValue<EducationLevel>>;
  readonly experience: Compared<ComparedValue<ExperienceLevel>>;
  readonly training: Compared<ComparedValue<TrainingKind>>;
  /** Percent over the years of the projection; differences in percentage points. */
  readonly growth: Compared<ComparedValue<number>>;
  /** New people needed in a year. */
  readonly openings: Compared<ComparedValue<number>>;
  /** Job zone, 1 to 5. */
  readonly preparation: Compared<ComparedValue<number>>;
  readonly interests: ComparedInterests;
}

/**
 * Compares occupations side by side.
 *
 * @param rows more than `mostCompared` are left out
 * @param topCode wages from here on read “or more”, US dollars a year; see `CareerIndex`
 */
export function compareCareers(
  table: CareerTable,
  details: CareerDetails,
  rows: readonly number[],
  topCode?: number,
): CareerComparison {
  const compared = rows.slice(0, mostCompared);
  const facts = compared.map((row) => details.of(row));
  const column = (values: ArrayLike<number>) => compared.map((row) => known(values[row]));
  return {
    rows: compared,
    pay: comparePay(facts, topCode),
    education: compareRanked(
      compared.map((row) => educationLevels[table.education[row] ?? -1]),
      educationLevels,
    ),
    experience: compareRanked(
      facts.map(({ experience }) => experience),
      experienceLevels,
    ),
    training: compareKinds(facts.map(({ training }) => training)),
    growth: compareAmounts(column(table.growth)),
    openings: compareAmounts(column(table.openings)),
    preparation: compareAmounts(column(table.zone).map((zone) => zone || undefined)),
    interests: compareInterests(compared.map((row) => table.interests[row] || undefined)),
  };
}

function comparePay(facts: readonly OccupationDetails[], topCode = Infinity): Compared<ComparedPay> {
  const { isSame, values } = compareAmounts(facts.map(({ wages }) => wages.median));
  const isOrMore = (place: number) => (values[place]?.value ?? NaN) >= topCode;
  return {
    isSame,
    values: values.map((value, place) => {
      const { hourlyMedian: hourly, blank } = facts[place]?.wages ?? {};
      const isOpen = isOrMore(place) !== isOrMore(0);
      // Of two that are both “or more”, nobody knows which is more.
      const difference = isOrMore(place) && isOrMore(0) && place > 0 ? undefined : value.difference;
      const isDifferenceOrMore = isOpen && difference !== undefined;
      return { ...value, difference, isDifferenceOrMore, isOrMore: isOrMore(place), hourly, blank };
    }),
  };
}

function compareAmounts(amounts: readonly (number | undefined)[]): Compared<ComparedValue<number>> {
  const [first] = amounts;
  const numbers = amounts.filter((amount) => amount !== undefined);
  const most = Math.max(...numbers);
  const least = Math.min(...numbers);
  return {
    isSame: isSame(amounts),
    values: amounts.map((value) => ({
      value,
      isHighest: value === most && most > least,
      isLowest: value === least && most > least,
      difference: value === undefined || first === undefined ? undefined : rounded(value - first),
    })),
  };
}

/** Compares levels that stand in an order. */
function compareRanked<T>(
  levels: readonly (T | undefined)[],
  order: readonly T[],
): Compared<ComparedValue<T>> {
  const ranks = levels.map((level) => (level === undefined ? undefined : order.indexOf(level)));
  const { values } = compareAmounts(ranks);
  return {
    isSame: isSame(levels),
    values: values.map((rank, place) => ({ ...rank, value: levels[place], difference: undefined })),
  };
}

/** Compares what is of one kind or another, without more or less. */
function compareKinds<T>(kinds: readonly (T | undefined)[]): Compared<ComparedValue<T>> {
  return {
    isSame: isSame(kinds),
    values: kinds.map((value) => ({ value, isHighest: false, isLowest: false, difference: undefined })),
  };
}

function compareInterests(letters: readonly (string | undefined)[]): ComparedInterests {
  const shared = interestAreas.filter((area) => letters.every((some) => some?.includes(area)));
  return { ...compareKinds(letters), shared: letters.length > 0 ? shared : [] };
}

function isSame(values: readonly unknown[]): boolean {
  return values.length > 0 && values.every((value) => value !== undefined && value === values[0]);
}

function known(value = NaN): number | undefined {
  return Number.isNaN(value) ? undefined : value;
}

/** Takes off what a subtraction of decimals adds, such as 4.300000000000001. */
function rounded(difference: number): number {
  return Math.round(difference * 100) / 100;
}
