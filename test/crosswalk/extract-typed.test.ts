import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itemsFromPaste, typedExtract } from '../../src/crosswalk/extract/index.js';

describe('what a case manager types', () => {
  const dates = { iepDate: '2026-03-10', gradeLevel: 9 };

  it('makes an extract as old as the day it was typed', () => {
    const items = [{ section: 'annualGoal', words: 'Tell a story' }] as const;
    assert.deepEqual(typedExtract(items, dates, '2026-09-02'), {
      extract: { schema: 1, source: { system: 'typed', exportedOn: '2026-09-02' }, ...dates, items },
      report: { findings: [], items: 1, taken: 1 },
    });
  });

  it('is checked like a file', () => {
    const result = typedExtract(
      [
        { section: 'annualGoal', words: ' ' },
        { section: 'annualGoal', words: 'Tell', date: '' },
        { section: 'annualGoal', words: 'Sing', date: '2026-13-01' },
      ],
      { birthDate: '1820-01-01' },
      '2026-09-02',
    );
    assert.deepEqual(
      result.report.findings.map(({ field, code, value }) => [field, code, value]),
      [
        ['birthDate', 'unreadDate', '1820-01-01'],
        [undefined, 'missingWords', undefined],
        ['date', 'unreadDate', '2026-13-01'],
      ],
    );
    assert.equal(result.report.taken, 2);
  });

  it('is one item for each line that is pasted, without the signs of a list', () => {
    const text = [
      '• Large print',
      '',
      '  - Read it once, then wait',
      '1. Notes the day before',
      '12) Captions',
      'a. Quiet room',
      'o\tBreaks',
      '☐ Calculator',
      '[x] Ruler',
      '–',
      '2 points less',
      '-5 is a number',
      'I. M. Pei',
      'Half as much time again',
    ];
    const words = [
      'Large print',
      'Read it once, then wait',
      'Notes the day before',
      'Captions',
      'Quiet room',
      'Breaks',
      'Calculator',
      'Ruler',
      '2 points less',
      '-5 is a number',
      'I. M. Pei',
      'Half as much time again',
    ];
    for (const end of ['\n', '\r\n', '\r', '\u2028'])
      assert.deepEqual(
        itemsFromPaste(text.join(end), 'accommodation'),
        words.map((each) => ({ section: 'accommodation', words: each })),
      );
    assert.deepEqual(itemsFromPaste(' \n\n', 'accommodation'), []);
  });
});
