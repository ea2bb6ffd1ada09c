import {
  blankReasons,
  educationLevels,
  experienceLevels,
  trainingKinds,
  type FiguresOf,
  type InterestArea,
  type Wages,
} from '../career-pack.js';
import type { CareerDetails } from '../career-parts.js';
import { at, characters, numbers, planes, texts } from './columns.js';
import * as part from './details-part.js';
import type { FigureRecords } from './unpack-table.js';

/** A figure that is there. */
function known(value: number | undefined): value is number {
  return value !== undefined && !Number.isNaN(value);
}

/** Wages of the records. The percentiles are kept as distances from one another, in tens of dollars. */
function wagesFinder({ median }: FigureRecords): (record: number) => Wages {
  const [p10, p25, p75, p90] = [part.p10, part.p25, part.p75, part.p90].map(planes);
  const hourly = new Map(part.hourly.map(([record, wage]) => [record, wage]));
  return (record) => {
    const middle = median[record] ?? NaN;
    const low = middle - (p25?.[record] ?? NaN) * 10;
    const high = middle + (p75?.[record] ?? NaN) * 10;
    const all = {
      median: middle,
      p10: low - (p10?.[record] ?? NaN) * 10,
      p25: low,
      p75: high,
      p90: high + (p90?.[record] ?? NaN) * 10,
      hourlyMedian: hourly.get(record),
    };
    const wages: Wages = Object.fromEntries(Object.entries(all).filter(([, wage]) => known(wage)));
    const blank = blankReasons[Number(at(part.blanks, record)) - 1];
    return blank ? { ...wages, blank } : wages;
  };
}

/** People at work; at the end they are those at the beginning and the growth, and what rounding took. */
function employmentFinder({ growth }: FigureRecords) {
  const hundreds = numbers(part.employment);
  const rests = numbers(part.employmentRest);
  return (record: number) => {
    const from = hundreds[record];
    const to = Math.round((from ?? NaN) * (1 + (growth[record] ?? NaN) / 100)) + (rests[record] ?? NaN);
    return known(from) ? { from: from * 100, to: to * 100 } : undefined;
  };
}

function figuresOfFinder(): (row: number, record: number) => FiguresOf | undefined {
  const titles = texts(part.figuresOf);
  return (row, record) => {
    const sign = at(part.figuresOfKind, row);
    if (sign === '.') return undefined;
    return { kind: sign === 'c' ? 'combined' : 'parent', title: titles[record] ?? '' };
  };
}

/** Six characters for each occupation that has scores, tenths from 1.0 on. */
function scoresFinder(): (row: number) => Readonly<Record<InterestArea, number>> | undefined {
  const columns = part.scores.map(characters);
  return (row) => {
    const [R, I, A, S, E, C] = columns.map((column) => ((column[row] ?? 0) + 10) / 10);
    return at(part.scores[0] ?? '', row) === '~' || !R || !I || !A || !S || !E || !C
      ? undefined
      : { R, I, A, S, E, C };
  };
}

/** Makes the details of the built-in pack. */
export function unpackDetails(figures: FigureRecords): CareerDetails {
  const { ofRow, education } = figures;
  const [wages, employment] = [wagesFinder(figures), employmentFinder(figures)];
  const [figuresOf, scores] = [figuresOfFinder(), scoresFinder()];
  const related = texts(part.related);
  return {
    of: (row) => {
      const record = ofRow[row] ?? -1;
      return {
        wages: wages(record),
        education: educationLevels[education[record] ?? -1],
        experience: experienceLevels[Number(at(part.experience, record)) - 1],
        training: trainingKinds[Number(at(part.training, record)) - 1],
        employment: employment(record),
        figuresOf: figuresOf(row, record),
        interestScores: scores(row),
        related: related[row] ? Array.from(numbers(related[row]), (step) => row + step) : [],
      };
    },
  };
}
