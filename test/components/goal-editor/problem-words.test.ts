import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CardContext } from '../../../components/goal-editor/card-context.js';
import { fieldName, valueInWords } from '../../../components/goal-editor/problems/values.js';
import { nameOfField } from '../../../components/shared/problems/field-name.js';
import { problemDictionary } from '../../../src/i18n/problems/dictionary.js';
import { en as goalWords } from '../../../src/i18n/goals/en.js';
import { localeFor } from '../../../src/i18n/locale.js';
import { careerKinds } from '../../../src/model/career.js';
import { experienceKinds } from '../../../src/model/experience.js';
import { feelings, goalStatuses, measurementTypes } from '../../../src/model/goal.js';
import {
  suggestionDecisions,
  suggestionKinds,
  suggestionProposals,
} from '../../../src/model/conversation.js';
import type { JsonObject } from '../../../src/model/json.js';
import { personRoles } from '../../../src/model/people.js';
import { planRecord } from '../../../src/model/plan.js';
import type { RecordSpec } from '../../../src/model/record-spec.js';
import { reviewKinds } from '../../../src/model/review.js';

const goal = ['goals', 'goal_a'];
const records: Readonly<Record<string, JsonObject>> = {
  'goals/goal_a': { studentWords: 'Sing.', measurementType: 'percent' },
  'goals/goal_a/benchmarks/benchmark_b': { schoolYear: 2028 },
};

const context = {
  words: goalWords,
  locale: localeFor('en'),
  viewerId: 'viewer',
  people: { p1: { name: 'Ms. Ng' } },
  student: { person: 's1', name: 'Dario R.' },
  domains: [],
  recordAt: (path: readonly string[]) => records[path.join('/')],
} as unknown as CardContext;

const words = problemDictionary.en;

/** A value without the marks that keep a year apart from its sentence. */
function inWords(record: readonly string[], field: string, value: unknown): string {
  const { text } = valueInWords({ context, words, record, field }, value);
  return text.replaceAll(/[\u2068\u2069]/g, '');
}

/** Every record a plan is made of, with all that lie in it. */
function recordsIn(top: RecordSpec): RecordSpec[] {
  const inner = [...Object.values(top.collections), ...Object.values(top.singles)];
  return inner.flatMap((spec) => [spec, ...recordsIn(spec)]);
}

describe('the name of a field two people changed', () => {
  for (const spec of recordsIn(planRecord))
    for (const field of Object.keys(spec.fields))
      it(`is there for ${spec.name}.${field}, in every language`, async () => {
        assert.ok(nameOfField(words, spec.name, field));
        assert.ok(nameOfField(await problemDictionary.load.es(), spec.name, field));
      });

  it('tells the records apart that share a field', () => {
    const benchmark = [...goal, 'benchmarks', 'benchmark_b'];
    const step = [...goal, 'steps', 'step_c'];
    const name = (record: readonly string[]) => fieldName({ context, words, record, field: 'description' });
    assert.equal(name(step), 'Next step');
    assert.equal(name(benchmark), 'By the end of the year');
  });

  it('is a request to look where nobody knows the field', () => {
    assert.equal(fieldName({ context, words, record: goal, field: 'constructor' }), 'Please look at this');
    assert.equal(fieldName({ context, words, record: goal, field: undefined }), 'Please look at this');
  });
});

describe('a value two people changed', () => {
  const lists = {
    status: goalStatuses,
    measurementType: measurementTypes,
    feeling: feelings,
    decision: suggestionDecisions,
    proposes: suggestionProposals,
    role: personRoles,
  };
  const kinds = [...careerKinds, ...experienceKinds, ...suggestionKinds, ...reviewKinds].map(
    (kind) => ['kind', kind] as const,
  );
  const choices = Object.entries(lists).flatMap(([field, codes]) =>
    codes.map((code) => [field, code] as const),
  );
  for (const [field, code] of [...choices, ...kinds])
    it(`is words and no code where it is the ${field} “${code}”`, () => {
      const shown = valueInWords({ context, words, record: goal, field }, code);
      assert.notEqual(shown.text, code);
      assert.equal(shown.isTheirs, false);
    });

  it('is a day, a school year or an amount as people write it', () => {
    assert.equal(inWords(goal, 'endDate', '2027-05-21'), 'May 21, 2027');
    assert.equal(inWords([...goal, 'benchmarks', 'x'], 'schoolYear', 2027), '2026–27');
    assert.equal(inWords(['experiences', 'x'], 'minutes', 90), '1.5 hours');
    assert.equal(inWords(['student'], 'gradeLevel', 9), '9');
    assert.equal(inWords(['student'], 'cohortGraduationYear', 2029), '2029');
  });

  it('is a part of 100 where the goal is counted so', () => {
    assert.equal(inWords(goal, 'target', 80), '80%');
    assert.equal(inWords(goal, 'tally', 1200), '1,200');
  });

  it('is a name where it is a person, and the words where it is a record', () => {
    assert.equal(inWords([...goal, 'steps', 'x'], 'owner', 'p1'), 'Ms. Ng');
    assert.equal(inWords(goal, 'typedBy', 'Aunt Lu'), 'Aunt Lu');
    assert.equal(inWords(['student'], 'person', 's1'), 'Dario R.');
    assert.equal(inWords(['suggestions', 'x'], 'result', '/goals/goal_a'), 'Sing.');
    assert.equal(inWords([...goal, 'steps', 'x'], 'benchmark', 'benchmark_b'), '2027–28');
    assert.equal(inWords(['careers', 'x'], 'goal', 'goal_a'), 'Sing.');
  });

  it('is the person’s own words, as they are, where they wrote freely', () => {
    const said = valueInWords({ context, words, record: goal, field: 'studentWords' }, 'active');
    assert.deepEqual(said, { text: 'active', isTheirs: true });
    assert.equal(inWords(goal, 'studentWords', ''), 'Empty');
    assert.equal(inWords(goal, 'status', null), 'Empty');
  });

  it('is yes or not yet where it is a tick', () => {
    assert.equal(inWords(['experiences', 'x'], 'paid', true), 'Yes');
    assert.equal(inWords(['experiences', 'x'], 'paid', false), 'Not yet');
  });
});
