import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import { goalColumns, goalsCsv, type GoalsCsvWords } from 'ilp-elements/exchange';
import { inOrder } from 'ilp-elements';
import { loadSamplePlan } from '../../demo/samples.js';
import { anyPlan } from './sample-plan.js';

const words: GoalsCsvWords = {
  columns: Object.fromEntries(goalColumns.map((column) => [column, column])) as GoalsCsvWords['columns'],
};

/** Reads the file as a stranger would. */
function rowsOf(csv: string): Readonly<Record<string, string>>[] {
  assert.ok(csv.startsWith('\uFEFF'));
  const rows: string[][] = [];
  const step = ({
    data,
    errors,
  }: {
    readonly data: readonly string[];
    readonly errors: readonly unknown[];
  }) => {
    assert.deepEqual(errors, []);
    rows.push([...data]);
  };
  Papa.parse(csv.slice(1), { delimiter: ',', newline: '\r\n', step });
  const [head = [], ...body] = rows.filter((row) => row.length > 1);
  return body.map((row) => Object.fromEntries(head.map((name, place) => [name, row[place] ?? ''])));
}

describe('the goals of a plan as a table', () => {
  it('stand one in a row, with what is next and how far it got', async () => {
    const [first, ...others] = rowsOf(goalsCsv(await loadSamplePlan('yusra'), words, 2027));
    assert.equal(others.length, 3);
    assert.deepEqual(first, {
      studentWords: 'Get good enough at English to win an argument in it.',
      teamWording: 'Yusra will state a claim and two reasons in a class discussion, in English.',
      domain: 'academic',
      status: 'active',
      startDate: '2026-08-24',
      endDate: '2027-05-28',
      successCriteria: 'Somebody changes their mind because of what I said.',
      measurementType: 'count',
      measurementDescription: 'times I spoke up in a discussion',
      baseline: '1',
      target: '30',
      now: '14',
      benchmarks: 'Speak in one debate round, start to end.',
      stepsDone: '1',
      stepsOpen: '2',
      nextStep: 'Make a list of words for arguing',
      nextStepDate: '2026-12-04',
    });
  });

  it('are called what the host calls them', async () => {
    const value: GoalsCsvWords['value'] = (column, id) => (column === 'status' ? `is ${id}` : undefined);
    const rows = rowsOf(goalsCsv(await loadSamplePlan('yusra'), { ...words, value }, 2027));
    assert.deepEqual(
      [...new Set(rows.map(({ status, domain }) => `${status ?? ''} ${domain ?? ''}`))],
      ['is active academic', 'is active career', 'is archived academic'],
    );
  });

  it('run nothing in a spreadsheet', () => {
    const made = { by: 'x', session: 's', at: '2026-09-01T08:00:00.000Z' };
    for (const words_ of ['=1+1', ' +1', '-1', '@SUM(A1)', '\t=1', '＝1']) {
      const goal = { id: 'goal_x', order: 'a', made, studentWords: words_ };
      const [row] = rowsOf(goalsCsv({ goals: { goal_x: goal } }, words, 2027));
      assert.equal(row?.studentWords, `'${words_}`);
    }
  });

  it('read back as they were written, whatever the plan', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const rows = rowsOf(goalsCsv(plan, words, 2027));
        const goals = inOrder(plan.goals);
        assert.equal(rows.length, goals.length);
        rows.forEach((row, place) => {
          const said = goals[place]?.studentWords ?? '';
          assert.ok([said, `'${said}`].includes(row.studentWords ?? ''), said);
          assert.doesNotMatch(row.studentWords ?? '', /^\s*[=+\-@]/);
        });
      }),
    );
  });
});
