// Reads a district's printed catalog and its term records, and restates their facts as a plain catalog CSV.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { BuildFault } from './faults.mjs';
import { readTable } from './read-files.mjs';

const own = (name) => fileURLToPath(new URL(`../courses/${name}`, import.meta.url));

/** SCED subject areas of the catalog's sections; a section of many subjects has none. */
const areaOfSection = {
  'A – Social science': '04',
  'B - English': '01',
  'C – Mathematics': '02',
  'D - Sciences': '03',
  'E – World Languages': '24',
  'F – Fine Arts': '05',
  'PE - Physical Education': '08',
  'PE Athletics': '08',
};

/** Reads the two files of the district and our own three tables. */
export function readCourseFiles(folder, faults) {
  const [catalog, terms] = ['district_catalog_2025-26.csv', 'district_catalog_terms_2025-26.json'].map(
    (name) => path.join(folder, name),
  );
  const absent = [catalog, terms].filter((file) => !existsSync(file));
  if (absent.length > 0) throw new BuildFault(`These files are not there:\n${absent.join('\n')}`);
  const columns = ['section', 'title', 'codes', 'prerequisites', 'grade', 'uc_csu'];
  return {
    rows: readTable(catalog, columns, faults),
    terms: JSON.parse(readFileSync(terms, 'utf8')),
    sentences: readTable(own('sentences.tsv'), ['code', 'English', 'Spanish'], faults, '\t'),
    clusters: readTable(own('clusters.tsv'), ['code', 'cluster', 'word of the title'], faults, '\t'),
    corrections: readTable(
      own('corrections.tsv'),
      ['title', 'column', 'printed', 'read as', 'why'],
      faults,
      '\t',
    ),
  };
}

/** Restates the catalog line by line, so that lines of the report are lines of the file. */
export function catalogCsv({ rows, terms, clusters, corrections }, faults) {
  const notes = [];
  const open = new Set(clusters.map(({ code }) => code));
  const records = new Map(terms.map((record) => [plain(record.name), record]));
  const restated = rows.map((printed, place) => {
    const row = corrected(printed, corrections, place + 2, notes);
    const codes = row.codes.match(/\d+/g) ?? [];
    const tags = clusters.filter(({ code }) => code === row.codes);
    for (const { code, 'word of the title': word } of tags) {
      open.delete(code);
      const isSaid = word.split(' ').every((each) => row.title.toLowerCase().includes(each.toLowerCase()));
      if (!isSaid) faults.say(`clusters.tsv: “${row.title}” does not say “${word}”`);
    }
    return {
      code: row.codes,
      title: row.title,
      subject: areaOfSection[row.section] ?? '',
      credits: String(codes.length * 5),
      grades: row.grade,
      parts: codes.length > 1 ? String(codes.length) : '',
      characteristics: characteristicsOf(row),
      categories: categoriesOf(row, records, place + 2, notes).join(';'),
      clusters: tags.map(({ cluster }) => cluster).join(';'),
      prerequisites: row.prerequisites,
    };
  });
  for (const code of open) faults.say(`clusters.tsv: ${code} is no course of the catalog`);
  for (const each of corrections)
    if (!each.isUsed)
      faults.say(`corrections.tsv: “${each.printed}” of ${each.title} is not printed so any more`);
  return { csv: Papa.unparse(restated), notes };
}

function corrected(printed, corrections, line, notes) {
  const row = { ...printed };
  for (const each of corrections) {
    if (row.title !== each.title || row[each.column] !== each.printed) continue;
    each.isUsed = true;
    row[each.column] = each['read as'];
    notes.push(`line ${line}: ${each.column} “${each.printed}” read as “${each['read as']}”. ${each.why}`);
  }
  return row;
}

/** What the title says in so many words; seminars beside an AP class do not count as AP. */
function characteristicsOf({ title, section }) {
  const words = [];
  if (/^(AP|Advanced Placement) /.test(title) && !/ Seminar$/.test(title)) words.push('advancedPlacement');
  if (title === 'Advanced Placement English Seminar') words.push('advancedPlacement');
  if (/^Honors /.test(title)) words.push('honors');
  if (section === 'English Learners') words.push('englishLearner');
  return words.join(';');
}

/** What the district counts a course as: its own requirement, and the areas of the state's universities. */
function categoriesOf(row, records, line, notes) {
  const found = termNames(row.title).flatMap((name) => records.get(plain(name)) ?? []);
  const own = [...new Set(found.map(({ gradRequirement }) => gradRequirement))];
  if (found.length === 0)
    notes.push(`line ${line}: no term record is called “${row.title}”, so the section stands in`);
  const printed = row.uc_csu;
  const areas = printed.split(/3rd year/)[0].match(/\b[A-G]\b/g) ?? [];
  const more = [
    ...(printed.includes('PUSD Life Science') ? ['Life Science'] : []),
    ...(printed.includes('PUSD Physical Science') ? ['Physical Science'] : []),
    ...(printed.includes('3rd year of D') ? ['UC/CSU D, third year'] : []),
    ...(/articulated college credit/i.test(printed) ? ['Articulated college credit'] : []),
  ];
  const section = row.section.replace(/^[A-Z]+ [–-] /, '');
  const names =
    own.length > 0 ? own : [section === 'Special Education Classes' ? 'Special Education' : section];
  return [...new Set([...names, ...more, ...areas.map((area) => `UC/CSU ${area}`)])];
}

/** `World History 1-2` has the term records `World History 1` and `World History 2`. */
function termNames(title) {
  const [, base, from, to] = /^(.*?) (\d[ab]?)-(\d[ab]?)$/.exec(title) ?? [];
  return base === undefined ? [title, `${title} 1`, `${title} 2`] : [`${base} ${from}`, `${base} ${to}`];
}

function plain(text) {
  return text
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The term records as a catalog of their own: one course for each semester. */
export function termRecordsCsv(terms) {
  return Papa.unparse(
    terms.map(({ name, courseCode = '', grades = [], gradRequirement, prerequisites }) => ({
      code: courseCode,
      title: name,
      credits: '0.5',
      grades: grades.join(', '),
      categories: gradRequirement ?? '',
      prerequisites: prerequisites.map((each) => (each === 'IEP' ? 'must have IEP' : each)).join('; '),
    })),
  );
}
