import {
  educationLevels,
  experienceLevels,
  interestAreas,
  type EducationLevel,
  type ExperienceLevel,
  type InterestArea,
  type TrainingKind,
} from './career-pack.js';
import type { CareerDetails, CareerTable } from './career-parts.js';

/** How many occupations are compared at most. */
export const mostCompared = 4;

/** One occupation's value of one attribute. */
export interface ComparedValue<T> {
  /** Undefined where it is blank. */
  readonly value: T | undefined;
  /**
   * No other can be higher, and one is lower. Never said where one is blank, for nobody knows where that
   * one stands, nor of kinds, which have no order.
   */
  readonly isHighest: boolean;
  /** No other can be lower, and one is higher; with the same exceptions. */
  readonly isLowest: boolean;
  /** By how much it differs from the first occupation's, in the unit of an amount; undefined for levels. */
  readonly difference: number | undefined;
}

/** One attribute of all compared occupations, in their order. */
export interface Compared<Value extends ComparedValue<unknown>> {
  /** There are two or more, all are known, and all are the same. */
  readonly isSame: boolean;
  readonly values: readonly Value[];
}

/** Median pay of one occupation: US dollars a year; blank where it is published by the hour only. */
export interface ComparedPay extends ComparedValue<number> {
  /** The difference is at least this, for one of the two is published as “or more”. */
  readonly isDifferenceOrMore: boolean;
}

/** Interest areas of all compared occupations; each value in the order of the areas. */
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
    pay: comparePay(
      facts.map(({ wages }) => wages.median),
      topCode,
    ),
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

/** What is published as “or more” reaches from there to nobody knows where. */
function comparePay(medians: readonly (number | undefined)[], topCode = Infinity): Compared<ComparedPay> {
  const isOpen = (pay = NaN) => pay >= topCode;
  const { isSame, values } = compareAmounts(medians, isOpen);
  return {
    isSame,
    values: values.map((value) => ({
      ...value,
      isDifferenceOrMore: value.difference !== undefined && isOpen(value.value) !== isOpen(medians[0]),
    })),
  };
}

/** @param isOpen says of which amounts only “this or more” is known */
function compareAmounts(
  amounts: readonly (number | undefined)[],
  isOpen: (amount: number | undefined) => boolean = () => false,
): Compared<ComparedValue<number>> {
  const [first] = amounts;
  // A blank may be anything.
  const least = (amount = -Infinity) => amount;
  const most = (amount: number | undefined) => (isOpen(amount) ? Infinity : (amount ?? Infinity));
  return {
    isSame: isSame(amounts) && !isOpen(first),
    values: amounts.map((value, place) => {
      const others = amounts.filter((_, other) => other !== place);
      const isUnknown = value === undefined || first === undefined;
      const isNobodysGuess = place > 0 && isOpen(value) && isOpen(first);
      return {
        value,
        isHighest: isOver(others.map((other) => least(value) - most(other))),
        isLowest: isOver(others.map((other) => least(other) - most(value))),
        difference: isUnknown || isNobodysGuess ? undefined : rounded(value - first),
      };
    }),
  };
}

/** None of the distances leads below, and one above. */
function isOver(distances: readonly number[]): boolean {
  return distances.every((distance) => distance >= 0) && distances.some((distance) => distance > 0);
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
  // Which of them is the strongest does not make two occupations differ here.
  const areas = letters.map((some) => some && interestAreas.filter((area) => some.includes(area)).join(''));
  return { ...compareKinds(areas), shared: letters.length > 0 ? shared : [] };
}

function isSame(values: readonly unknown[]): boolean {
  return values.length > 1 && values.every((value) => value !== undefined && value === values[0]);
}

function known(value = NaN): number | undefined {
  return Number.isNaN(value) ? undefined : value;
}

/** Takes off what a subtraction of decimals adds, such as 4.300000000000001. */
function rounded(difference: number): number {
  return Math.round(difference * 100) / 100;
}
