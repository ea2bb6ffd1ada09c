import type { CrosswalkSources } from '../../../src/crosswalk/sources.js';
import type { StatementTextWords } from '../../../src/i18n/crosswalk-statements/dictionary.js';

/** What a plan has to say for an IEP. */
export const statementNames = ['courses', 'assessments', 'performance'] as const;
export type StatementName = (typeof statementNames)[number];

/** A piece of a line: in words of ours, or in those of people, whose language nobody noted. */
export type Piece = string | { readonly theirs: string };

/** A line of a text, piece by piece; an empty one parts what stands above from what stands below. */
export type StatementLine = readonly Piece[];

/** What a text cannot say yet, as the question that is asked about it. */
export type MissingPart =
  | 'noCourses'
  | 'noYear'
  | 'noTitle'
  | 'noCredits'
  | 'emptyGrades'
  | 'noAssessment'
  | 'noDate'
  | 'noInstrument'
  | 'noAfterSchool'
  | 'noStrengths'
  | 'noHelps'
  | 'noMarks'
  | 'noExperiences';

/** Something that is missing. */
export interface Missing {
  readonly part: MissingPart;
  /** Of what it is missing, as people call it; empty where that is clear. */
  readonly of: readonly string[];
}

/** A text from the plan, ready to be read and pasted. */
export interface Statement {
  readonly lines: readonly StatementLine[];
  readonly missing: readonly Missing[];
}

/** What the texts are made from: the plan alone, and what knows its classes and aims by name. */
export type StatementSources = Pick<CrosswalkSources, 'plan' | 'catalog' | 'pack' | 'graduationPlans'>;

/** In which words a text is written. */
export interface StatementManner {
  readonly words: StatementTextWords;
  /** The language of the text, for dates and numbers. */
  readonly tag: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** Gives a text as it is pasted. */
export function statementText({ lines }: Pick<Statement, 'lines'>): string {
  return `${lines.map(lineText).join('\n')}\n`;
}

function lineText(line: StatementLine): string {
  return line.map((piece) => (typeof piece === 'string' ? piece : piece.theirs)).join('');
}

/** Names what is missing, where it is. */
export function missingWhere(part: MissingPart, isMissing: boolean, of: readonly string[] = []): Missing[] {
  return isMissing ? [{ part, of }] : [];
}

/** Such as “2026–27”. */
export function schoolYearName(schoolYear: number): string {
  return `${schoolYear - 1}–${String(schoolYear % 100).padStart(2, '0')}`;
}
