// Files of a catalog as a test writes them, and what an import says of them.

import type { CatalogCourse, CourseRule } from '../../src/courses/catalog.js';
import { importCatalogCsv, type CatalogImport } from '../../src/courses/import/index.js';

const about = { id: 'district', title: 'A district' };

/** Reads a file as the catalog of a district. */
export function imported(text: string | Uint8Array, options: object = {}): CatalogImport {
  return importCatalogCsv(text, { ...about, ...options });
}

/** The courses of a file of these rows. */
export function coursesOf(...rows: string[]): readonly CatalogCourse[] {
  return imported(rows.join('\n')).catalog?.courses ?? [];
}

function said({ report }: CatalogImport): string[] {
  return report.findings.map(({ line, code, value }) => `${line ?? '-'} ${code} ${value ?? ''}`.trim());
}

/** What a file says but for columns that are not there. */
export function saidOfRows(result: CatalogImport): string[] {
  return said(result).filter((each) => !each.includes('absentColumn'));
}

const district = [
  ['A1', 'Algebra 1', 'none'],
  ['A2', 'Algebra 2', 'C or better in Algebra 1'],
  ['B1', 'Biology 1-2', ''],
  ['C1', 'Chemistry', ''],
  ['D1', 'Drawing and Painting 1-2', ''],
] as const;

/** Reads one prerequisite beside some courses. */
export function ruleOf(prerequisite: string): { rules: readonly CourseRule[] | undefined; notes: string[] } {
  const rows = [...district, ['X1', 'The course', prerequisite]];
  const csv = ['code,title,prerequisites', ...rows.map((row) => row.map((cell) => `"${cell}"`).join(','))];
  const result = imported(csv.join('\n'));
  const rules = result.catalog?.courses.find(({ code }) => code === 'X1')?.rules;
  return { rules, notes: saidOfRows(result).map((each) => each.split(' ').slice(1).join(' ')) };
}
