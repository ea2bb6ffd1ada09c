import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ruleOf } from './imported-catalog.js';

const course = (code: string) => ({ course: code });
const prerequisite = (needs: object) => ({ kind: 'prerequisite', needs });

describe('what a course asks for', () => {
  for (const [words, needs] of [
    ['Algebra 1', course('A1')],
    ['a1', course('A1')],
    ['Completion of Algebra 1', course('A1')],
    ['Drawing & Painting 1-2', course('D1')],
    ['Algebra 1 and Chemistry', { all: [course('A1'), course('C1')] }],
    ['Algebra 1, Chemistry, and Biology 1-2', { all: [course('A1'), course('C1'), course('B1')] }],
    ['Algebra 1 or Chemistry', { any: [course('A1'), course('C1')] }],
    ['Algebra 1 and/or Chemistry', { any: [course('A1'), course('C1')] }],
    ['Algebra 1, Chemistry, or Biology 1-2', { any: [course('A1'), course('C1'), course('B1')] }],
    [
      'Algebra 1 and Chemistry, or Biology 1-2',
      { any: [{ all: [course('A1'), course('C1')] }, course('B1')] },
    ],
    [
      '(Algebra 1 or Algebra 2) and Chemistry',
      { all: [{ any: [course('A1'), course('A2')] }, course('C1')] },
    ],
    ['B or better in Chemistry', { course: 'C1', mark: { least: 'B', strength: 'required' } }],
    ['A or B in Chemistry', { course: 'C1', mark: { least: 'B', strength: 'required' } }],
    ['Chemistry (C-)', { course: 'C1', mark: { least: 'C-', strength: 'required' } }],
    ['Chemistry with a C or higher', { course: 'C1', mark: { least: 'C', strength: 'required' } }],
    ['B or better recommended in Chemistry', { course: 'C1', mark: { least: 'B', strength: 'recommended' } }],
    [
      'C or better in Algebra 1 or B or better in Chemistry',
      {
        any: [
          { course: 'A1', mark: { least: 'C', strength: 'required' } },
          { course: 'C1', mark: { least: 'B', strength: 'required' } },
        ],
      },
    ],
  ] as const) {
    it(`is read: ${words}`, () => {
      assert.deepEqual(ruleOf(words), { rules: [prerequisite(needs)], notes: [] });
    });
  }

  it('may be taken beside it', () => {
    const { rules } = ruleOf('Completion of or concurrent enrollment in Algebra 1');
    assert.deepEqual(rules, [{ kind: 'corequisite', needs: course('A1') }]);
  });

  it('may be somebody’s approval', () => {
    assert.deepEqual(ruleOf('Teacher recommendation').rules, [{ kind: 'approval', by: 'teacher' }]);
    assert.deepEqual(ruleOf('By approval only').rules, [{ kind: 'approval' }]);
    assert.deepEqual(ruleOf('Algebra 1 and approval from the Coach.').rules, [
      prerequisite(course('A1')),
      { kind: 'approval', by: 'coach' },
    ]);
  });

  it('is found by a title that is nearly the same, and that is said', () => {
    assert.deepEqual(ruleOf('Biology'), {
      rules: [prerequisite(course('B1'))],
      notes: ['guessedReference Biology'],
    });
    assert.equal(ruleOf('Biology 1').notes[0], 'danglingReference Biology 1');
  });

  it('is judged in parts where the rest can only be shown', () => {
    assert.deepEqual(ruleOf('Algebra 1, application and interview.'), {
      rules: [prerequisite(course('A1')), { kind: 'text', words: 'application and interview' }],
      notes: ['ruleInWords application and interview'],
    });
    assert.deepEqual(ruleOf('must have IEP, completion of Algebra 1').rules, [
      prerequisite(course('A1')),
      { kind: 'placed' },
    ]);
  });

  for (const [words, note] of [
    ['Algebra 3', 'danglingReference Algebra 3'],
    ['Algebra 1 or Algebra 3', 'danglingReference Algebra 3'],
    ['audition', 'ruleInWords audition'],
    ['Algebra 1 or teacher recommendation', 'ruleInWords Algebra 1 or teacher recommendation'],
    ['Algebra 1 and Chemistry or Biology 1-2', 'mixedRule Algebra 1 and Chemistry or Biology 1-2'],
    ['Algebra 1, Chemistry or Biology 1-2', 'mixedRule Algebra 1, Chemistry or Biology 1-2'],
    ['C or better in Algebra 1 or Chemistry', 'ruleInWords C or better in Algebra 1 or Chemistry'],
    ['The course', 'ruleInWords The course'],
    ['Concurrent enrollment in Algebra 3', 'danglingReference Algebra 3'],
  ] as const) {
    it(`is shown as printed where it cannot be judged: ${words}`, () => {
      assert.deepEqual(ruleOf(words), { rules: [{ kind: 'text', words }], notes: [note] });
    });
  }

  it('reads “placed by the school” wherever words name a plan of a student, and says so', () => {
    const words = 'Needs an IEP, or a letter';
    assert.deepEqual(ruleOf(words), { rules: [{ kind: 'placed' }], notes: [`placed ${words}`] });
  });

  it('says when a bare list was read as all of it', () => {
    assert.deepEqual(ruleOf('Algebra 1, Chemistry').notes, ['listAsAll Algebra 1, Chemistry']);
  });

  it('loses no words: what is no rule is text', () => {
    const parts = fc.constantFrom(
      'Algebra 1',
      'Chemistry',
      'B or better in',
      'and',
      'or',
      ',',
      ';',
      '(',
      ')',
      'x',
    );
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 9 }), (words) => {
        const { rules = [], notes } = ruleOf(words.join(' '));
        const isAllBlank = words.every((each) => [',', ';', '(', ')'].includes(each));
        assert.ok(rules.length > 0 || isAllBlank);
        if (rules.some(({ kind }) => kind === 'text')) assert.ok(notes.length > 0);
      }),
    );
  });
});
