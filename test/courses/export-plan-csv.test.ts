import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import type { Catalog } from '../../src/courses/catalog.js';
import { coursePlanColumns, coursePlanCsv, type CoursePlanWords } from '../../src/courses/export-plan-csv.js';
import { planWith } from './sample-plan.js';

const catalog: Catalog = {
  schema: 1,
  id: 'district',
  title: 'A district',
  courses: [{ code: '001', title: 'Biology', credits: 1000, subject: '03' }],
};

const words: CoursePlanWords = {
  columns: Object.fromEntries(
    coursePlanColumns.map((column) => [column, `${column}!`]),
  ) as CoursePlanWords['columns'],
  value: (column, value) => (column === 'term' ? `the ${value}` : undefined),
};

function tableOf(csv: string): string[][] {
  const rows: string[][] = [];
  Papa.parse(csv.replace(/^\uFEFF/, ''), {
    delimiter: ',',
    newline: '\r\n',
    step: ({ data }) => rows.push([...data]),
  });
  return rows.filter((row) => row.length > 1);
}

describe('the courses of a plan as CSV', () => {
  it('stand in the order of time, with the words of a language and credits as units', () => {
    const plan = planWith([
      { course: '001', title: 'Biology', schoolYear: 2028, term: 'springSemester', state: 'planned' },
      { course: '001', schoolYear: 2028, term: 'fallSemester', state: 'completed', mark: 'B+', credits: 500 },
      { title: 'Welding, "basics"', schoolYear: 2027, sourceCredits: 10_000, sourceUnit: 'fivePerSemester' },
      { title: 'Gone', removed: true },
    ]);
    const [head = [], ...rows] = tableOf(coursePlanCsv(plan, catalog, words));
    assert.deepEqual(
      head,
      coursePlanColumns.map((column) => `${column}!`),
    );
    const cellsOf = (...names: string[]) =>
      rows.map((row) => names.map((name) => row[head.indexOf(`${name}!`)]).join(' | '));
    assert.deepEqual(cellsOf('schoolYear', 'term', 'code', 'title', 'subject', 'credits', 'state', 'mark'), [
      '2027 |  |  | Welding, "basics" |  | 1 | planned | ',
      '2028 | the fallSemester | 001 | Biology | 03 | 0.5 | completed | B+',
      '2028 | the springSemester | 001 | Biology | 03 | 1 | planned | ',
    ]);
    assert.deepEqual(cellsOf('sourceCredits', 'sourceUnit')[0], '10 | fivePerSemester');
  });

  it('say nothing of who the student is, nor of how the school sees the student', () => {
    const plan = planWith([{ title: 'Art' }], { student: { name: 'Dario M.', whatHelps: 'Audio' } });
    assert.ok(!/Dario|Audio/.test(coursePlanCsv(plan, catalog, words)));
  });

  it('hold no cell that a spreadsheet would run, and lose no letter', () => {
    const start = fc.constantFrom('=', '+', '-', '@', '\t', ' =', '＝', "'", '', 'a');
    const text = fc.tuple(start, fc.string({ unit: 'grapheme' })).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (title, note) => {
        const [head = [], row = []] = tableOf(coursePlanCsv(planWith([{ title, note }]), catalog, words));
        for (const [column, value] of [
          ['title!', title],
          ['note!', note],
        ] as const) {
          const cell = row[head.indexOf(column)] ?? '';
          assert.doesNotMatch(cell, /^\s*[=+\-@＝＋－＠]/);
          assert.ok(cell === value || cell === `'${value}`, JSON.stringify([cell, value]));
        }
      }),
    );
  });
});
