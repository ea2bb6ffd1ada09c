import { gradeLevel } from './grade-level.js';
import type { TermKind } from '../../model/planned-course.js';
import { courseCharacteristics, type CourseCharacteristic } from '../catalog.js';

/** Credits as thousandths of a Carnegie unit; `isRounded` where the file says it finer than that. */
export interface ReadCredits {
  readonly thousandths: number;
  readonly isRounded: boolean;
}

const mostCredits = 100_000;

/** Parts of a credit. Others, such as `5/10`, rather mean “5 or 10”. */
const fraction = /^(\d) ?\/ ?([23468])$/;

/** Reads credits such as `0.5`, `,5`, `10` or `1/3`; undefined where they are none. */
export function readCredits(text: string, creditThousandths: number): ReadCredits | undefined {
  const [, over = '', under = ''] = fraction.exec(text) ?? [];
  if (Number(over) > 0 && Number(over) < Number(under)) {
    const exact = (Number(over) * creditThousandths) / Number(under);
    return { thousandths: Math.round(exact), isRounded: !Number.isInteger(exact) };
  }
  const digits = /^(\d{0,3})(?:[.,](\d{0,6}))?$/.exec(text);
  const [, whole = '', part = ''] = digits ?? [];
  if (!digits || whole + part === '') return undefined;
  // In millionths, so that no fraction of the file is lost before it is rounded.
  const millionths = Number(whole || '0') * 1_000_000 + Number(part.padEnd(6, '0'));
  const exact = millionths * creditThousandths;
  const thousandths = Math.round(exact / 1_000_000);
  return thousandths > mostCredits
    ? undefined
    : { thousandths, isRounded: thousandths * 1_000_000 !== exact };
}

/** Grade levels, those beyond 12 left out. */
export interface ReadGrades {
  readonly grades: readonly number[];
  readonly isCut: boolean;
}

/** Reads grades such as `9-12`, `10; 11`, `K-5` or OneRoster's `09,10`; undefined where they are none. */
export function readGrades(text: string): ReadGrades | undefined {
  const all = new Set<number>();
  for (const part of text.split(/[,;/]|\band\b/i)) {
    const [, from = '', to = from] = /^\s*(\w+)\s*(?:(?:[-–]|to)\s*(\w+))?\s*$/.exec(part) ?? [];
    const [first, last] = [gradeLevel(from), gradeLevel(to)];
    if (first === undefined || last === undefined || first > last) return undefined;
    for (let grade = first; grade <= last; grade += 1) all.add(grade);
  }
  const grades = [...all].sort((a, b) => a - b);
  const kept = grades.filter((grade) => grade <= 12);
  return kept.length === 0 ? undefined : { grades: kept, isCut: kept.length < grades.length };
}

/** What people call the parts of a year, in small letters. */
const termNames: Readonly<Record<string, TermKind>> = {
  year: 'yearRound',
  fullyear: 'yearRound',
  yearlong: 'yearRound',
  yearround: 'yearRound',
  fall: 'fallSemester',
  fallsemester: 'fallSemester',
  s1: 'fallSemester',
  semester1: 'fallSemester',
  firstsemester: 'fallSemester',
  spring: 'springSemester',
  springsemester: 'springSemester',
  s2: 'springSemester',
  semester2: 'springSemester',
  secondsemester: 'springSemester',
  t1: 'firstTrimester',
  trimester1: 'firstTrimester',
  firsttrimester: 'firstTrimester',
  t2: 'secondTrimester',
  trimester2: 'secondTrimester',
  secondtrimester: 'secondTrimester',
  t3: 'thirdTrimester',
  trimester3: 'thirdTrimester',
  thirdtrimester: 'thirdTrimester',
  q1: 'firstQuarter',
  quarter1: 'firstQuarter',
  firstquarter: 'firstQuarter',
  q2: 'secondQuarter',
  quarter2: 'secondQuarter',
  secondquarter: 'secondQuarter',
  q3: 'thirdQuarter',
  quarter3: 'thirdQuarter',
  thirdquarter: 'thirdQuarter',
  q4: 'fourthQuarter',
  quarter4: 'fourthQuarter',
  fourthquarter: 'fourthQuarter',
  summer: 'summer',
  summerschool: 'summer',
  summersemester: 'summer',
  miniterm: 'miniTerm',
  intersession: 'miniTerm',
};

/** Reads one term by its name; a year before or behind it, as in `Fall 2026`, says nothing more. */
export function readTerm(text: string): TermKind | undefined {
  const plain = text.toLowerCase().replace(/\b(19|20)\d\d(\s*[-–/]\s*\d{2,4})?\b/g, '');
  const name = plain.replace(/[^a-z0-9]/g, '');
  return Object.hasOwn(termNames, name) ? termNames[name] : undefined;
}

/** Common short words for what sets a course apart. */
const characteristicNames: Readonly<Record<string, CourseCharacteristic>> = {
  ap: 'advancedPlacement',
  ib: 'internationalBaccalaureate',
  honor: 'honors',
  dualenrollment: 'dualCredit',
  concurrentenrollment: 'dualCredit',
  cte: 'careerAndTechnicalEducation',
  careertechnical: 'careerAndTechnicalEducation',
  ell: 'englishLearner',
  gifted: 'giftedAndTalented',
  regular: 'general',
};

/** Reads a word for what sets a course apart. */
export function readCharacteristic(text: string): CourseCharacteristic | undefined {
  const plain = text.toLowerCase().replace(/[^a-z]/g, '');
  const known = courseCharacteristics.find((each) => each.toLowerCase() === plain);
  return known ?? (Object.hasOwn(characteristicNames, plain) ? characteristicNames[plain] : undefined);
}

/** Cuts a cell into its parts, parted by `;` or, where there is none, by `|`. */
export function listOf(text: string): readonly string[] {
  const parts = text.split(text.includes(';') ? ';' : '|').map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}
