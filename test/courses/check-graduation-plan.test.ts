import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkGraduationPlan } from '../../src/courses/check-graduation-plan.js';

const name = { en: 'English', es: 'Inglés' };
const english = { kind: 'credits', id: 'english', name, credits: 4000, counts: { subjects: ['01'] } };
const plan = {
  schema: 1,
  id: 'river-bend-2028',
  version: 1,
  name,
  jurisdiction: 'River Bend',
  level: 'district',
  kind: 'diploma',
  cohorts: { by: 'graduation', from: 2028 },
  unit: { name, thousandths: 1000 },
  totalCredits: 22_000,
  requirements: [english],
  sources: ['https://example.org'],
};
const withRequirement = (more: object) => ({ ...plan, requirements: [{ ...english, ...more }] });

describe('a district’s own graduation plan', () => {
  it('passes as it is', () => {
    assert.deepEqual(checkGraduationPlan(plan), plan);
  });

  it('passes with every kind of requirement', () => {
    const whole = {
      ...plan,
      conversions: [{ unit: 'semesterHour', amount: 3, thousandths: 1000 }],
      requirements: [
        { ...english, caps: [{ counts: { any: true }, most: 500 }], leastMark: 'C', isShared: true },
        { kind: 'courses', id: 'set', name, least: 1, courses: [{ anyOf: [{ titles: ['civics'] }] }] },
        { kind: 'measure', id: 'score', name, anyOf: [{ name, least: '500' }] },
        { kind: 'hours', id: 'hours', name, minutes: 600, kinds: ['job'] },
        { kind: 'item', id: 'portfolio', name, help: name },
      ],
    };
    assert.deepEqual(checkGraduationPlan(whole), whole);
  });

  it('passes with words in English alone, and in languages we do not speak', () => {
    const words = { en: 'English', 'zh-Hant': '英語' };
    const plain = { ...plan, name: { en: 'Diploma' }, requirements: [{ ...english, name: words }] };
    assert.deepEqual(checkGraduationPlan(plain), plain);
  });

  it('may ask for credits in all that are shared by several requirements', () => {
    const shared = { ...english, id: 'civics', credits: 20_000, isShared: true };
    assert.ok(checkGraduationPlan({ ...plan, requirements: [english, shared] }));
  });

  const hidden: unknown = JSON.parse('{"schema":1,"__proto__":{"id":"x"}}');
  const ring: Record<string, unknown> = { ...plan };
  ring['self'] = ring;

  for (const [what, value, message] of [
    ['that is nothing', null, 'the plan needs an object'],
    ['of another schema', { ...plan, schema: 2 }, 'schema needs the number 1'],
    ['without a source', { ...plan, sources: [] }, 'sources needs a list that is not empty'],
    ['with a misspelled key', { ...plan, totalCredit: 22 }, 'totalCredit is not known'],
    [
      'with a part of a thousandth',
      withRequirement({ credits: 0.5 }),
      'requirements[0].credits needs a whole',
    ],
    [
      'with credits beyond reason',
      withRequirement({ credits: 400_000 }),
      'needs less than a hundred credits',
    ],
    ['with a filter that means nothing', withRequirement({ counts: {} }), 'counts means no course'],
    ['with a subject in words', withRequirement({ counts: { subjects: ['Math'] } }), 'needs two digits'],
    [
      'with title words in capitals',
      withRequirement({ counts: { titles: ['U.S. History'] } }),
      'small letters',
    ],
    [
      'with a filter deep inside that is wrong',
      withRequirement({ counts: { anyOf: [{ sced: ['x'] }] } }),
      'anyOf[0].sced[0] needs two to five digits',
    ],
    [
      'with words in Spanish alone',
      withRequirement({ name: { es: 'Inglés' } }),
      'name.en needs words in English',
    ],
    [
      'with a language by its name',
      withRequirement({ name: { ...name, french: 'x' } }),
      'name needs words in',
    ],
    ['with credits in all as it says them', { ...plan, totalCredits: 24 }, 'totalCredits needs thousandths'],
    ['with credits as it says them', withRequirement({ credits: 4 }), 'credits needs thousandths: 1000 for'],
    [
      'that asks for more than its credits in all',
      { ...plan, requirements: [english, { ...english, id: 'more', credits: 18_001 }] },
      'totalCredits is less than the 22001',
    ],
    [
      'with a subject that SCED does not have',
      withRequirement({ counts: { subjects: ['77'] } }),
      'needs two digits',
    ],
    ['with a requirement of no kind', withRequirement({ kind: 'wish' }), 'needs a kind: credits'],
    [
      'with an id that stands for all credits',
      withRequirement({ id: 'total' }),
      'stands for the credits in all',
    ],
    ['with an id that reaches into code', withRequirement({ id: 'constructor' }), 'has a meaning in code'],
    ['with an id twice', { ...plan, requirements: [english, english] }, 'requirements[1].id is there twice'],
    [
      'with cohorts that end before they begin',
      { ...plan, cohorts: { by: 'grade9', from: 2028, to: 2020 } },
      'cohorts.to is before',
    ],
    [
      'that asks for more courses than it lists',
      { ...plan, requirements: [{ kind: 'courses', id: 'a', name, least: 2, courses: [{ any: true }] }] },
      'asks for more courses',
    ],
    ['with a key that reaches a prototype', hidden, 'it has the key “__proto__”'],
    ['that holds itself', ring, 'it cannot be read'],
  ] as const) {
    it(`is refused ${what}`, () => {
      assert.throws(
        () => checkGraduationPlan(value),
        (error: unknown) => {
          assert.ok(error instanceof TypeError);
          assert.ok(error.message.includes(message), error.message);
          return true;
        },
      );
    });
  }
});
