import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Goal, Step } from '../../src/model/goal.js';
import { goalHintCodes, goalHints, type GoalHintCode } from '../../src/rules/goal-hints.js';
import { idOf, signed } from './sample-plan.js';

const base = { id: idOf('goal', 1), order: 'a0', made: signed('dario') };

function hints(fields: Partial<Goal>, isAfterSchool = false): GoalHintCode[] {
  return goalHints({ ...base, ...fields }, { isAfterSchool });
}

function steps(...all: Partial<Step>[]): Pick<Goal, 'steps'> {
  const list = all.map((step, index): Step => ({ ...base, ...step, id: idOf('step', index) }));
  return { steps: Object.fromEntries(list.map((step) => [step.id, step])) };
}

const bare = { studentWords: 'Make a podcast about our river' };
const full = {
  studentWords: 'Make a podcast about our river and get 100 real lisners.',
  successCriteria: 'I see the number on my phone.',
  endDate: '2027-05-21',
  ...steps({ description: 'Borrow the microphone' }),
};

describe('hints for a goal', () => {
  it('ask nothing of a goal that says all of it', () => {
    assert.deepEqual(hints(full), []);
    assert.deepEqual(hints(full, true), []);
  });

  it('ask in a fixed order', () => {
    assert.deepEqual(hints(bare), ['measurable', 'reach', 'firstStep', 'byWhen']);
    assert.deepEqual(hints(bare, true), ['observable', 'reach', 'firstStep', 'afterSchool']);
  });

  it('ask for the student’s own words where only the team has spoken', () => {
    assert.equal(hints({ teamWording: 'Dario will complete honors history.' })[0], 'mine');
    assert.ok(!hints({ teamWording: 'Dario will complete it.', ...bare }).includes('mine'));
  });

  it('ask for more where there are one or two words, in any language', () => {
    for (const studentWords of ['Fly', 'Volar alto', 'Ser doctora', '¡Bailar!', '医生'])
      assert.ok(hints({ studentWords }).includes('specific'), studentWords);
    for (const studentWords of ['Not start over.', 'Quiero ser enfermera', '我想当一名医生'])
      assert.ok(!hints({ studentWords }).includes('specific'), studentWords);
    assert.ok(!hints({ teamWording: 'Work' }).includes('specific'), 'the team is not asked');
  });

  it('ask for something to count until there is a number, a measure or a sign', () => {
    assert.ok(hints(bare).includes('measurable'));
    for (const fields of [
      { studentWords: 'Get 100 listeners for my podcast' },
      { studentWords: 'احصل على ١٠٠ مستمع' },
      { ...bare, teamWording: '10 listeners' },
      { ...bare, measurementType: 'count' as const },
      { ...bare, target: 0 },
      { ...bare, successCriteria: 'People write to me.' },
    ])
      assert.ok(!hints(fields).includes('measurable'), JSON.stringify(fields));
    assert.ok(hints({ ...bare, successCriteria: '  ' }).includes('measurable'), 'spaces say nothing');
  });

  it('ask how the student will know until that is said', () => {
    assert.ok(hints({ ...bare, measurementType: 'percent' }).includes('reach'));
    assert.ok(!hints({ ...bare, target: 100 }).includes('reach'));
    assert.ok(!hints({ ...bare, successCriteria: 'I am on air.' }).includes('reach'));
  });

  it('ask for a first step until there is one that is not removed', () => {
    assert.ok(hints({ ...bare, ...steps({ removed: true }) }).includes('firstStep'));
    assert.ok(!hints({ ...bare, ...steps({}) }).includes('firstStep'));
  });

  it('ask by when until the goal or a step has a date', () => {
    assert.ok(hints({ ...bare, ...steps({ dueDate: null }) }).includes('byWhen'));
    assert.ok(!hints({ ...bare, ...steps({ dueDate: '2026-10-02' }) }).includes('byWhen'));
    assert.ok(!hints({ ...bare, endDate: '2027-05-21' }).includes('byWhen'));
  });

  it('ask of a goal for after high school when it is to be, and what others can see', () => {
    const electrician = { studentWords: 'Be a licensed electrician at 22 and own the van at 26.' };
    assert.ok(!hints(electrician, true).includes('afterSchool'), 'an age says when');
    assert.ok(hints({ ...bare, ...steps({ dueDate: '2026-10-02' }) }, true).includes('afterSchool'));
    assert.ok(hints(electrician, true).includes('observable'));
    assert.ok(
      !hints({ ...electrician, successCriteria: 'I have the license.' }, true).includes('observable'),
    );
  });

  it('ask nothing of an empty goal, nor of one that is over', () => {
    assert.deepEqual(hints({}), []);
    assert.deepEqual(hints({ studentWords: '   ', teamWording: '\n' }), []);
    assert.deepEqual(hints({ ...bare, status: 'reached' }), []);
    assert.deepEqual(hints({ ...bare, status: 'archived' }), []);
    assert.notDeepEqual(hints({ ...bare, status: 'paused' }), []);
  });

  it('fall silent as more is said: filling in a field never raises a new question', () => {
    const part = {
      teamWording: fc.constantFrom('', 'Ten of them', '10'),
      endDate: fc.constantFrom(null, '2027-05-21'),
      successCriteria: fc.constantFrom('', 'I see it'),
      measurementType: fc.constantFrom(null, 'count' as const),
      target: fc.constantFrom(null, 0, 5),
      steps: fc.constantFrom(null, steps({ dueDate: '2026-10-02' }).steps!),
    };
    fc.assert(
      fc.property(fc.record(part), fc.record(part), fc.boolean(), (less, more, isAfterSchool) => {
        const said = Object.entries(less).filter(([, value]) => value !== null && value !== '');
        const filled = { ...more, ...Object.fromEntries(said) };
        const before = hints({ ...bare, ...less, steps: less.steps ?? {} }, isAfterSchool);
        const after = hints({ ...bare, ...filled, steps: filled.steps ?? {} }, isAfterSchool);
        assert.ok(
          after.every((code) => before.includes(code)),
          `${before.join()} → ${after.join()}`,
        );
      }),
    );
  });

  it('have a code for each question, and no other', () => {
    const asked = [
      hints(bare),
      hints(bare, true),
      hints({ teamWording: 'x' }),
      hints({ studentWords: 'Fly' }),
    ];
    assert.deepEqual([...new Set(asked.flat())].sort(), [...goalHintCodes].sort());
  });
});
