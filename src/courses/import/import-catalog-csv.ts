import { cellOf, mapColumns } from '../../tables/map-columns.js';
import { readTable } from '../../tables/read-table.js';
import type { Catalog, CatalogCourse } from '../catalog.js';
import { rulesForAll } from '../disability-words.js';
import { courseFromRow, type RowCourse, type RowSetting } from './course-from-row.js';
import { courseReferences, type FindCourse } from './course-references.js';
import { catalogColumnNames, type CatalogColumn } from './import-columns.js';
import { hasOptions, isFile } from './import-given.js';
import {
  catalogLimits,
  importNotes,
  inFileOrder,
  type CatalogImport,
  type ImportNotes,
} from './import-report.js';
import { readRules } from './read-rules.js';

/** What an import goes by. */
export interface CatalogCsvOptions {
  /** A name of your own for the catalog, such as `westview-2027`. */
  readonly id: string;
  /** Such as `Poway Unified School District, 2025-26`. */
  readonly title: string;
  /** Named by its ending year. */
  readonly schoolYear?: number;
  readonly sources?: readonly string[];
  /** The name of the file in the report; `catalog.csv` where absent. */
  readonly file?: string;
  /** What the district calls its columns, where it is none of the known names. */
  readonly columns?: Readonly<Record<string, CatalogColumn>>;
  /** Thousandths of a Carnegie unit that one credit of the file is worth; 1000 where absent. */
  readonly creditThousandths?: number;
  /** Ids of career clusters and pathways that are known; any where absent. */
  readonly clusters?: readonly string[];
}

/**
 * Reads the catalog of a district from a CSV file: a text, or the bytes as they were read. Nothing is
 * guessed in silence: whatever was changed, doubted or left out is in the report, by line. Where the file
 * as a whole cannot be trusted, or an option cannot be meant, there is no catalog. Never throws.
 */
export function importCatalogCsv(input: string | Uint8Array, options: CatalogCsvOptions): CatalogImport {
  const notes = importNotes();
  const name = 'catalog.csv';
  const isAsked = hasOptions(name, options, notes) && isFile(options.file ?? name, input, notes);
  return isAsked
    ? readCatalog(input, options, notes)
    : { catalog: undefined, report: { findings: notes.findings, rows: 0, courses: 0 } };
}

function readCatalog(
  input: string | Uint8Array,
  options: CatalogCsvOptions,
  notes: ImportNotes,
): CatalogImport {
  const { file = 'catalog.csv' } = options;
  const refused = (rows = 0): CatalogImport => ({
    catalog: undefined,
    report: { findings: inFileOrder(notes.findings, [file]), rows, courses: 0 },
  });
  const table = readTable(file, input, notes, catalogLimits);
  const map = table && mapColumns(table, catalogColumnNames, options.columns ?? {}, notes);
  if (!table || !map || table.count === 0) return refused(table?.count);
  for (const column of ['credits', 'grades', 'prerequisites'] as const)
    if (!map.has(column)) notes.say('doubted', 'absentColumn', { file, line: 1 }, column);
  const setting: RowSetting = {
    file,
    map,
    notes,
    creditThousandths: options.creditThousandths ?? 1000,
    clusters: options.clusters && new Set(options.clusters),
  };
  const rows = firstOfEach(
    table.rows.flatMap((row) => courseFromRow(row, setting) ?? []),
    setting,
  );
  const references = courseReferences(rows.map(({ course }) => course));
  const courses = rows.map((each) => withRules(each, setting, references(each.course.code)));
  return {
    catalog: catalogOf(options, courses),
    report: { findings: inFileOrder(notes.findings, [file]), rows: table.count, courses: courses.length },
  };
}

/** The first course of a code keeps it. */
function firstOfEach(rows: readonly RowCourse[], { file, notes }: RowSetting): readonly RowCourse[] {
  const seen = new Map<string, number>();
  return rows.filter(({ course, row }) => {
    const first = seen.get(course.code);
    if (first === undefined) seen.set(course.code, row.line);
    else {
      const place = { file, line: row.line, course: course.code };
      notes.say('refused', 'repeatedCode', place, course.title, String(first));
    }
    return first === undefined;
  });
}

/** Adds the rules that name other courses, now that all are known. */
function withRules(
  { course, row }: RowCourse,
  { file, map, notes }: RowSetting,
  find: FindCourse,
): CatalogCourse {
  const named = (['prerequisites', 'corequisites'] as const).flatMap((column) => {
    const kind = column === 'prerequisites' ? 'prerequisite' : 'corequisite';
    const read = readRules(cellOf(row, map, column), kind, find);
    for (const { effect, code, value, result } of read.notes) {
      const printed = map.get(column) ?? column;
      notes.say(effect, code, { file, line: row.line, column: printed, course: course.code }, value, result);
    }
    return read.rules;
  });
  const rules = rulesForAll([...named, ...(course.rules ?? [])]);
  return rules.length === 0 ? course : { ...course, rules };
}

/** Makes the catalog of what is known about it and its courses. */
export function catalogOf(
  { id, title, schoolYear, sources }: Pick<CatalogCsvOptions, 'id' | 'title' | 'schoolYear' | 'sources'>,
  courses: readonly CatalogCourse[],
): Catalog {
  return {
    schema: 1,
    id,
    title,
    ...(schoolYear === undefined ? {} : { schoolYear }),
    courses,
    ...(sources ? { sources } : {}),
  };
}
