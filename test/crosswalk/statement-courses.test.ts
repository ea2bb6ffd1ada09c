import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matchStatement } from '../../src/crosswalk/statement-courses.js';
import { itemsOf } from './sources.js';

const courses = [
  { id: 'english', title: 'English 10', course: 'ENG10' },
  { id: 'history', title: 'U.S. History', course: null },
  { id: 'law', title: 'Law, Public Safety', course: null },
  { id: 'law1', title: 'Law', course: null },
  { id: 'history2', title: 'US History', course: null },
  { id: 'welding', title: 'Welding', course: 'W-1' },
  { id: 'welding2', title: 'Welding 2', course: 'W-2' },
  { id: 'blank', title: null, course: null },
];

function match(...statements: readonly string[]) {
  const items = itemsOf(statements.map((words) => ({ section: 'coursesOfStudy', words })));
  const { courses: named, items: whole } = matchStatement(courses, items);
  return { named: [...named].sort(), whole: [...whole] };
}

describe('a statement of courses beside the courses of a plan', () => {
  for (const [what, statement, named] of [
    ['titles', 'English 10, U.S. History; Welding', ['english', 'history', 'history2', 'welding']],
    ['whatever the capitals and dots', 'ENGLISH 10\nUS history', ['english', 'history', 'history2']],
    ['codes', 'ENG10 · w-2', ['english', 'welding2']],
    ['codes and titles together', 'ENG10 English 10, Welding (W-1)', ['english', 'welding']],
    [
      'with labels and credits',
      'Grade 10 (2026–27): English 10 (1 credit), Welding 2 (0.5)',
      ['english', 'welding2'],
    ],
    ['a title that holds a comma', 'Law, Public Safety, Welding', ['law', 'welding']],
    ['a title once for both times', 'English 10, English 10', ['english']],
  ] as const)
    it(`is named by ${what}`, () => {
      assert.deepEqual(match(statement), { named, whole: ['item-1'] });
    });

  it('is not whole where it names a course the plan does not have', () => {
    assert.deepEqual(match('English 10, Auto shop'), { named: ['english'], whole: [] });
  });

  it('takes no title for a part of another', () => {
    assert.deepEqual(match('Welding 2').named, ['welding2']);
    assert.deepEqual(match('Advanced English 10'), { named: [], whole: [] });
  });

  it('leaves sentences to people', () => {
    assert.deepEqual(match('Wren takes English 10 and learns to weld'), { named: [], whole: [] });
    assert.deepEqual(match('', '   ', ',;'), { named: [], whole: [] });
  });

  it('may be one item for each course', () => {
    assert.deepEqual(match('Welding', 'English 10'), {
      named: ['english', 'welding'],
      whole: ['item-1', 'item-2'],
    });
    const items = itemsOf([
      { section: 'coursesOfStudy', name: 'Welding', words: 'In the shop, twice a week' },
    ]);
    assert.deepEqual([...matchStatement(courses, items).items], ['item-1']);
  });
});
