import { isolated } from '../format.js';

/** What a sentence about a finding can name. */
export interface FindingOf {
  /** What is printed there; empty where that is not said. */
  readonly value: string;
  /** What was taken instead, or where the first of two stands. */
  readonly result: string;
  /** The field, as people call it; empty where it is about no field. */
  readonly field: string;
}

type Say = (of: FindingOf) => string;

const file = {
  tooLarge: () => 'It is too large. Choose a smaller file with one IEP in it.',
  binary: () => 'It is no text file. Save the sheet as CSV, then choose that file.',
  encoding: () => 'Its letters cannot be read. Save it as CSV UTF-8, then choose it again.',
  notJson: () => 'It is not whole: a JSON file that breaks off or has a mistake. Export it again.',
  notAnExtract: () =>
    'It holds no IEP in a form that can be read here. Export the IEP again, or save it as CSV.',
  newerSchema: ({ value }) =>
    `It has a newer form (${isolated(value)}) than this page knows. Load the page again, or ask for form 1.`,
  unreadSource: () => 'It does not say where it is from and of which day it is. Export it again.',
  noRows: () => 'It has no rows under the names of the columns.',
  tooManyRows: () => 'It has too many rows for one IEP. Bring in one IEP at a time.',
  brokenQuotes: () =>
    'A quotation mark has no partner, so that the rows cannot be told. Save it as CSV again.',
  missingColumn: ({ value }) => `The column ${isolated(value)} is missing. Name a column so.`,
  repeatedColumn: ({ value }) => `Two columns mean the same: ${isolated(value)}. Keep one of them.`,
  forbiddenColumn: ({ value }) => `A column may not be called ${isolated(value)}. Give it another name.`,
  tooManyItems: ({ value, result }) =>
    `It has ${value} lines, and an IEP can have ${result} here. Bring in one IEP at a time.`,
  noItems: () => 'There is no line of an IEP in it.',
} satisfies Readonly<Record<string, Say>>;

const lines = {
  unknownKey: ({ value }) => `${isolated(value)} is not known here. It was left out.`,
  forbiddenKey: ({ value }) => `Nothing may be called ${isolated(value)}. It was left out.`,
  unknownColumn: ({ value }) => `The column ${isolated(value)} is not known here. It was left out.`,
  raggedRow: ({ value, result }) =>
    `The row has ${value} cells, and there are ${result} columns. It was left out. Look for a comma too many or too few.`,
  longCell: () => 'A cell is far too long. The row was left out. Part it into several rows.',
  notAnItem: () => 'This is no line of an IEP. It was left out.',
  missingSection: () => 'It does not say which part of the IEP it is. It was left out.',
  unknownSection: ({ value }) =>
    `“${isolated(value)}” is no part of an IEP that is known here. It was left out. Give the part another name, or type the line in.`,
  missingWords: () => 'It says nothing. It was left out.',
  longWords: () => 'It is longer than 10,000 letters. It was left out. Part it into several.',
  repeatedId: ({ value, result }) =>
    `The number ${isolated(value)} is there twice, first at ${result}. The second one was left out.`,
  repeatedItem: ({ result }) => `The same stands at ${result} already. The second one was left out.`,
} satisfies Readonly<Record<string, Say>>;

const fields = {
  unreadField: ({ field }) => `${field}: this is no text. It was left blank.`,
  longField: ({ field }) => `${field}: this is longer than 500 letters. It was left blank.`,
  controlLetters: ({ field }) => `${field}: it holds signs that are no letters. It was left blank.`,
  forbiddenId: ({ value }) => `The number ${isolated(value)} cannot be used. The line got one of its own.`,
  unreadDate: ({ field, value }) =>
    `${field}: “${isolated(value)}” is no date that can be read. It was left blank. Write 2027-05-14 or 5/14/2027.`,
  otherDateOrder: ({ field, value }) =>
    `${field}: “${isolated(value)}” has its day first. It was left blank. Write 2027-05-14 or 5/14/2027.`,
  unclearDate: ({ field, value }) =>
    `${field}: “${isolated(value)}” may be one of two days. Another date of the file has its day first. It was left blank. Write 2027-05-14.`,
  unreadGrade: ({ value }) => `“${isolated(value)}” is no grade that can be read. It was left blank.`,
  repeatedDate: ({ field, value }) =>
    `${field}: it is there twice. The first one counts, and “${isolated(value)}” was left out.`,
  otherDate: ({ field, value, result }) =>
    `${field}: the file says “${isolated(value)}”. What was given by hand counts: ${isolated(result)}`,
  emptiedFact: ({ field, value }) =>
    `${field}: the file says “${isolated(value)}”. It was emptied by hand and is left out.`,
  spreadsheetText: ({ field }) => `${field}: the signs with which a spreadsheet keeps a text were taken off.`,
  damagedLetters: ({ field }) =>
    `${field}: some letters look damaged. They were taken as they are. Save the file as CSV UTF-8 to mend it.`,
} satisfies Readonly<Record<string, Say>>;

/** What is said about an extract, line by line, in English. */
export const findingWords = {
  findings: { ...file, ...lines, ...fields },
  atLine: (line: number, sentence: string) => `Line ${line}: ${sentence}`,
  atItem: (item: number, sentence: string) => `Number ${item}: ${sentence}`,
  firstAt: { line: (place: string) => `line ${place}`, item: (place: string) => `number ${place}` },
  /** What fields are called in these sentences. */
  fieldNames: {
    section: 'Part of the IEP',
    words: 'Words',
    id: 'Number',
    name: 'Name',
    date: 'Date',
    provider: 'Who',
    frequency: 'How often',
    applicability: 'Where',
    source: 'Source',
    system: 'System',
    exportedOn: 'Day of the file',
    iepDate: 'Date of the IEP',
    annualReviewDate: 'Date of the review',
    transferOfRightsDate: 'Date of the transfer of rights',
    birthDate: 'Birthday',
    gradeLevel: 'Grade',
  },
};
