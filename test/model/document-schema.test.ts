import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDocument, type Checked } from '../../src/model/document-schema.js';
import { makeId } from '../../src/model/ids.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import { emptyDocument } from '../../src/model/plan.js';

const key = { kind: 'plan', id: 'dario' } as const;
const made = { by: 'dario', session: 's1', at: '2026-11-21T10:00:00.000Z' };

function planWith(parts: JsonObject): Json {
  return { ...(emptyDocument('plan', 'dario') as unknown as JsonObject), ...parts };
}

function goalWith(parts: JsonObject): Json {
  const id = makeId('goal');
  return planWith({ goals: { [id]: { id, order: 'a0', made, ...parts } } });
}

function reviewWith(parts: JsonObject): Json {
  const id = makeId('review');
  return planWith({ reviews: { [id]: { id, order: 'a0', made, ...parts } } });
}

function courseWith(parts: JsonObject): Json {
  const id = makeId('course');
  return planWith({ courses: { [id]: { id, order: 'a0', made, ...parts } } });
}

function codeOf(checked: Checked<unknown>): string {
  return checked.ok ? 'fine' : checked.fault.code;
}

describe('a document on its way in', () => {
  it('passes when it is an empty plan', () => {
    assert.equal(codeOf(checkDocument(key, planWith({}))), 'fine');
  });

  it('passes with all that a goal and a review can say', () => {
    const goal = goalWith({
      studentWords: 'Fly',
      typedBy: 'Ms. R.',
      measurementType: 'count',
      measurementDescription: 'flights',
      baseline: 0,
      target: 2.5,
      skills: { 'B-SMS 5': true, 'M 1': false },
    });
    assert.equal(codeOf(checkDocument(key, goal)), 'fine');
    const review = reviewWith({ kind: 'approved', role: 'parent', schoolYear: 2027, note: 'Yes' });
    assert.equal(codeOf(checkDocument(key, review)), 'fine');
  });

  it('passes with all that a course, a what-if and a decision about a rule can say', () => {
    const course = {
      kind: 'catalog',
      course: '001236-001237',
      title: 'Biology',
      credits: 1000,
      schoolYear: 2028,
      term: 'yearRound',
      state: 'completed',
      mark: 'B+',
      result: 'pass',
      method: 'transferCredit',
      sourceCredits: 10_000,
      sourceUnit: 'fivePerSemester',
      confirmation: 'toBeConfirmed',
    };
    assert.equal(codeOf(checkDocument(key, courseWith(course))), 'fine');
    const [inner, whatIf, exception] = [makeId('course'), makeId('whatif'), makeId('exception')];
    const whatIfs = {
      [whatIf]: {
        id: whatIf,
        order: 'a0',
        made,
        title: 'More science',
        courses: { [inner]: { id: inner, order: 'a0', made, ...course } },
      },
    };
    const waived = { kind: 'waiver', role: 'counselor', requirement: 'wa-diploma/arts', reason: 'Moved' };
    const exceptions = { [exception]: { id: exception, order: 'a0', made, ...waived } };
    assert.equal(codeOf(checkDocument(key, planWith({ whatIfs, exceptions }))), 'fine');
  });

  it('keeps fields nobody here knows, at every level', () => {
    const body = goalWith({ studentWords: 'Fly', sticker: { color: 'blue' } });
    const checked = checkDocument(key, { ...(body as JsonObject), districtCode: 7 });
    assert.ok(checked.ok);
    assert.deepEqual(checked.value, { ...(body as JsonObject), districtCode: 7 });
  });

  it('is told apart when newer code wrote it', () => {
    assert.equal(codeOf(checkDocument(key, planWith({ schema: 2, goals: 'whatever' }))), 'newer-schema');
  });

  it('is refused when it belongs to another plan or is of another kind', () => {
    assert.equal(codeOf(checkDocument({ kind: 'plan', id: 'wren' }, planWith({}))), 'wrong-document');
    assert.equal(codeOf(checkDocument({ kind: 'draft', id: 'dario' }, planWith({}))), 'wrong-document');
  });

  for (const [what, body] of [
    ['null', null],
    ['a list', []],
    ['a text', '{"schema":1'],
    ['a plan without bookkeeping', { schema: 1, kind: 'plan', id: 'dario' }],
    ['goals that are a list', planWith({ goals: [] })],
    ['a goal that is a text', planWith({ goals: { [makeId('goal')]: 'Fly' } })],
    [
      'a goal under another id than its own',
      planWith({ goals: { [makeId('goal')]: { id: 'x', order: 'a0', made } } }),
    ],
    ['a goal with a guessable id', planWith({ goals: { goal_1: { id: 'goal_1', order: 'a0', made } } })],
    ['words that are a number', goalWith({ studentWords: 7 })],
    ['half a thousandth of a credit', courseWith({ credits: 500.5 })],
    ['a hundred credits in one course', courseWith({ credits: 100_001 })],
    ['a course in a term there is none of', courseWith({ term: 'fifthQuarter' })],
    ['a course in a state there is none of', courseWith({ state: 'maybe' })],
    ['a what-if that is a course', planWith({ whatIfs: { [makeId('course')]: { order: 'a0', made } } })],
    ['words longer than a book', goalWith({ studentWords: 'a'.repeat(200_001) })],
    ['a day that does not exist', goalWith({ endDate: '2026-02-30' })],
    ['a day in the year 1', goalWith({ endDate: '0001-01-01' })],
    ['a day in the year 9999', goalWith({ endDate: '9999-12-31' })],
    ['a status nobody knows', goalWith({ status: 'failed' })],
    ['a count with a fraction', goalWith({ tally: 0.5 })],
    ['a target beyond counting', goalWith({ target: 1e12 })],
    ['a measure nobody knows', goalWith({ measurementType: 'stars' })],
    ['skills that are a list', goalWith({ skills: ['M 1'] })],
    ['a skill that is a number', goalWith({ skills: { 'M 1': 1 } })],
    ['a review of a kind nobody knows', reviewWith({ kind: 'signed' })],
    ['a review in a part nobody plays', reviewWith({ role: 'principal' })],
    ['a review for a school year in words', reviewWith({ schoolYear: '2027' })],
  ] as const)
    it(`is refused when it is ${what}`, () => {
      assert.equal(codeOf(checkDocument(key, body)), 'malformed');
    });

  it('is refused when it reaches for prototypes, and pollutes nothing', () => {
    const hostile = JSON.parse(
      '{"schema":1,"kind":"plan","id":"dario","sync":{"gen":0,"seen":{},"forgot":-1},"goals":{"__proto__":{"isAdmin":true}}}',
    ) as Json;
    assert.equal(codeOf(checkDocument(key, hostile)), 'malformed');
    assert.equal(({} as Record<string, unknown>).isAdmin, undefined);
  });

  it('keeps evidence as it was written, for a note is evidence too', () => {
    const id = makeId('progress');
    const progress = { [id]: { id, order: 'a0', made, evidence: 'javascript:alert(1) is on my poster' } };
    assert.equal(codeOf(checkDocument(key, goalWith({ progress }))), 'fine');
  });

  it('names the places at fault and never what they say', () => {
    const checked = checkDocument(key, goalWith({ studentWords: 12345678 }));
    assert.ok(!checked.ok);
    assert.match(checked.fault.pointers[0] ?? '', /^\/goals\/goal_\w+\/studentWords$/);
    assert.doesNotMatch(JSON.stringify(checked.fault), /12345678/);
  });
});
