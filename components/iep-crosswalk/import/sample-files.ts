import type { IepExtract } from '../../../src/crosswalk/extract/extract.js';
import { iepFacts } from '../../../src/crosswalk/extract/read-dates.js';
import type { CrosswalkImportWords } from '../../../src/i18n/crosswalk-import/dictionary.js';
import type { IepItem } from '../../../src/model/iep.js';
import { writeCsv } from '../../../src/tables/write-csv.js';

type SampleWords = CrosswalkImportWords['sample'];
type Column = keyof SampleWords['columns'];

const columns = ['section', 'words', 'name', 'date', 'provider', 'frequency', 'applicability'] as const;
const sections = ['strengths', 'employmentGoal', 'annualGoal', 'relatedServices', 'accommodation'] as const;

const facts = {
  ...{ iepDate: '2026-03-12', annualReviewDate: '2027-03-11', transferOfRightsDate: '2028-05-14' },
  ...{ birthDate: '2010-05-14', gradeLevel: 11 },
} as const;

/** An IEP of nobody in the published shape of an extract, to see how one is written. */
export function sampleExtract({ lines, system }: SampleWords): IepExtract {
  const items = sections.map((section) => ({ section, ...lines[section] }));
  return { schema: 1, source: { system, exportedOn: facts.iepDate }, ...facts, items };
}

/** The same as a spreadsheet: each fact of the IEP as a whole has a row of its own. */
export function sampleCsv({
  lines,
  columns: names,
  sections: called,
  facts: factNames,
}: SampleWords): string {
  const row = (section: string, cells: Partial<Pick<IepItem, Exclude<Column, 'section'>>>) =>
    columns.map((column) => (column === 'section' ? section : (cells[column] ?? '')));
  return writeCsv([
    columns.map((column) => names[column]),
    ...iepFacts.map((fact) => row(factNames[fact], { words: String(facts[fact]) })),
    ...sections.map((section) => row(called[section], lines[section])),
  ]);
}
