import { isForbiddenKey } from '../../model/json.js';
import { cellOf, type ColumnMap } from '../../tables/map-columns.js';
import type { ImportEffect, TableRow } from '../../tables/read-table.js';
import { subjectAreaOf } from '../subject-areas.js';
import type { CatalogCourse, CourseRule } from '../catalog.js';
import { rulesForAll, tellsOfDisability } from '../disability-words.js';
import { catalogColumns, type CatalogColumn } from './import-columns.js';
import type { ImportCode, ImportNotes, ImportPlace } from './import-report.js';
import { textRule } from './read-rules.js';
import { listOf, readCharacteristic, readCredits, readGrades, readTerm } from './read-values.js';

/** What reading a row goes by. */
export interface RowSetting {
  readonly file: string;
  readonly map: ColumnMap<CatalogColumn>;
  readonly notes: ImportNotes;
  /** Thousandths of a Carnegie unit that one credit of the file is worth. */
  readonly creditThousandths: number;
  /** Ids of career clusters and pathways; any where absent. */
  readonly clusters: ReadonlySet<string> | undefined;
}

/** A course of a row but for the rules that name other courses, and where it is. */
export interface RowCourse {
  readonly course: CatalogCourse;
  readonly row: TableRow;
}

type Say = (
  effect: ImportEffect,
  code: ImportCode,
  column: CatalogColumn,
  value: string,
  result?: string,
) => void;

/** Reads a row. Undefined, and said why, where it names no course. */
export function courseFromRow(row: TableRow, setting: RowSetting): RowCourse | undefined {
  const cell = (column: CatalogColumn): string => cellOf(row, setting.map, column);
  const [code, title] = [cell('code'), cell('title')];
  const refusal =
    refusalOf(code, title) ??
    (shortColumns.some((each) => cell(each).length > longestShort) ? 'longCell' : undefined);
  if (refusal) {
    setting.notes.say('refused', refusal, { file: setting.file, line: row.line }, code || title);
    return undefined;
  }
  const say = sayAbout(code, row, setting);
  for (const column of ['code', 'title', 'description'] as const)
    if (tellsOfDisability(cell(column))) say('doubted', 'tellingWords', column, cell(column));
  const description = cell('description');
  const mostCompletions = countIn('mostCompletions', cell, say);
  const course: CatalogCourse = {
    code,
    title,
    ...(description === '' ? {} : { description }),
    ...subjectParts(cell, say),
    ...creditParts(cell('credits'), setting.creditThousandths, say),
    ...offerParts(cell, say),
    ...tagParts(cell, setting.clusters, say),
    ...ruleParts(cell, say),
    ...(mostCompletions === undefined ? {} : { mostCompletions }),
  };
  return { course, row };
}

/** Descriptions and rules may be long; nothing else is. */
const longColumns: readonly CatalogColumn[] = ['description', 'prerequisites', 'corequisites', 'note'];
const shortColumns = catalogColumns.filter((column) => !longColumns.includes(column));
const longestShort = 500;

function refusalOf(code: string, title: string): ImportCode | undefined {
  if (code === '') return 'missingCode';
  if (isForbiddenKey(code)) return 'forbiddenCode';
  return title === '' ? 'missingTitle' : undefined;
}

/** Findings name the column as the file does. */
function sayAbout(course: string, { line }: TableRow, { file, map, notes }: RowSetting): Say {
  return (effect, code, column, value, result) => {
    const printed = map.get(column);
    const place: ImportPlace = { file, line, course };
    notes.say(effect, code, printed === undefined ? place : { ...place, column: printed }, value, result);
  };
}

type Cell = (column: CatalogColumn) => string;

/** The subject area, and the categories: a subject that SCED does not know is one of those. */
function subjectParts(cell: Cell, say: Say): Pick<CatalogCourse, 'subject' | 'sced' | 'categories'> {
  const [subjectText, scedText] = [cell('subject'), cell('sced')];
  // The longer form goes on with level, credit and sequence: `03051G1.0011`.
  const sced = /^(\d{5})(?:[A-Z][\d.]*)?$/.exec(scedText)?.[1];
  if (scedText !== '' && sced === undefined) say('doubted', 'unknownSced', 'sced', scedText);
  const area = subjectText === '' ? undefined : subjectAreaOf(subjectText);
  const subject = area ?? sced?.slice(0, 2);
  if (area && sced && sced.slice(0, 2) !== area) say('doubted', 'otherSubject', 'sced', sced, area);
  const isOwn = subjectText !== '' && area === undefined;
  if (isOwn) say('changed', 'districtSubject', 'subject', subjectText);
  const all = [...(isOwn ? [subjectText] : []), ...listOf(cell('categories'))];
  const categories = all.filter((each) => {
    const isPlacement = tellsOfDisability(each);
    if (isPlacement) say('changed', 'placementCategory', 'categories', each);
    return !isPlacement;
  });
  return {
    ...(subject === undefined ? {} : { subject }),
    ...(sced === undefined ? {} : { sced }),
    ...(categories.length === 0 ? {} : { categories }),
  };
}

function creditParts(text: string, creditThousandths: number, say: Say): Pick<CatalogCourse, 'credits'> {
  if (text === '') return {};
  const read = readCredits(text, creditThousandths);
  if (!read) say('doubted', 'unreadCredits', 'credits', text);
  if (read?.isRounded) say('changed', 'roundedCredits', 'credits', text, String(read.thousandths));
  return read ? { credits: read.thousandths } : {};
}

function offerParts(cell: Cell, say: Say): Pick<CatalogCourse, 'grades' | 'terms' | 'parts'> {
  const [gradesText, termsText] = [cell('grades'), cell('terms')];
  const read = gradesText === '' ? undefined : readGrades(gradesText);
  if (gradesText !== '' && !read) say('doubted', 'unreadGrades', 'grades', gradesText);
  if (read?.isCut) say('changed', 'gradeBeyond', 'grades', gradesText, read.grades.join(', '));
  const names = termsText.split(/[;,/|]/).filter((name) => name.trim() !== '');
  const terms = names.flatMap((name) => readTerm(name) ?? []);
  const parts = countIn('parts', cell, say);
  // Half of the terms would say that the course is not offered in the others.
  const isRead = terms.length === names.length && names.length > 0;
  if (names.length > 0 && !isRead) say('doubted', 'unreadTerms', 'terms', termsText);
  return {
    ...(read ? { grades: read.grades } : {}),
    ...(isRead ? { terms: [...new Set(terms)] } : {}),
    ...(parts === undefined ? {} : { parts }),
  };
}

function tagParts(
  cell: Cell,
  known: ReadonlySet<string> | undefined,
  say: Say,
): Pick<CatalogCourse, 'characteristics' | 'clusters'> {
  const characteristics = listOf(cell('characteristics')).flatMap((word) => {
    const read = readCharacteristic(word);
    if (!read) say('doubted', 'unknownCharacteristic', 'characteristics', word);
    return read ?? [];
  });
  const clusters = listOf(cell('clusters')).filter((id) => {
    const isKnown = known ? known.has(id) : /^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/.test(id) && !isForbiddenKey(id);
    if (!isKnown) say('doubted', 'unknownCluster', 'clusters', id);
    return isKnown;
  });
  return {
    ...(characteristics.length === 0 ? {} : { characteristics: [...new Set(characteristics)] }),
    ...(clusters.length === 0 ? {} : { clusters }),
  };
}

/** The rules that name no course; grades that could not be read are shown as one. */
function ruleParts(cell: Cell, say: Say): Pick<CatalogCourse, 'rules'> {
  const [by, note, grades] = [cell('approval'), cell('note'), cell('grades')];
  const rules: CourseRule[] = [];
  if (/^(?:yes|y|true|x|1)$/i.test(by)) rules.push({ kind: 'approval' });
  else if (tellsOfDisability(by)) rules.push({ kind: 'placed' });
  else if (!/^(?:no|n|false|0)?$/i.test(by)) rules.push({ kind: 'approval', by: by.toLowerCase() });
  if (note !== '') rules.push(textRule(note));
  if (grades !== '' && !readGrades(grades)) rules.push(textRule(grades));
  for (const column of ['approval', 'note', 'grades'] as const)
    if (tellsOfDisability(cell(column))) say('changed', 'placed', column, cell(column));
  return rules.length === 0 ? {} : { rules: rulesForAll(rules) };
}

function countIn(column: 'parts' | 'mostCompletions', cell: Cell, say: Say): number | undefined {
  const text = cell(column);
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (number >= 1) return number;
  if (text !== '') say('doubted', 'unreadNumber', column, text);
  return undefined;
}
