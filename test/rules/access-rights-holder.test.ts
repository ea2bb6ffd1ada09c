import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RecordChange } from '../../src/edits/edit.js';
import { crosswalkRecord, teamCrosswalkRecord } from '../../src/model/crosswalk.js';
import type { JsonObject } from '../../src/model/json.js';
import type { PersonRole, Viewer } from '../../src/model/people.js';
import { emptyDocument } from '../../src/model/plan.js';
import { forbiddenChanges, mayChange, mayWriteField, planFacts } from '../../src/rules/access.js';
import { after, idOf } from './sample-plan.js';

const manager: Viewer = { id: 'case-n', role: 'caseManager' };
const as = (role: PersonRole): Viewer => ({ id: `a-${role}`, role });
const consent = ['consents', idOf('consent', 1)];
const asked: RecordChange = {
  ...{ type: 'add', record: consent, order: 'a0' },
  fields: { iepItem: 'rb-1', role: 'caseManager', reason: 'For your plan' },
};
const yes: RecordChange = { type: 'set', record: consent, field: 'decision', was: null, value: 'yes' };
const result: RecordChange = { ...yes, field: 'result', value: '/goals/goal_1' };

const documents = [
  ['crosswalk-shared', crosswalkRecord],
  ['crosswalk-team', teamCrosswalkRecord],
] as const;

/** Whether somebody may answer; the page and a server say the same. */
function answers(
  viewer: Viewer,
  place: (typeof documents)[number],
  holder: string | null | undefined,
): boolean {
  const [kind, top] = place;
  const before = after(emptyDocument(kind, 'plan-theo'), manager, asked);
  const facts = holder === undefined ? undefined : planFacts({ student: { rightsHolder: holder } });
  const may = [yes, result].map((change) => {
    const next = after(before, viewer, change);
    const bodies = [before, next] as unknown as [JsonObject, JsonObject];
    const isAllowed = mayChange(viewer, top, before, change, facts);
    assert.equal(forbiddenChanges(viewer, top, ...bodies, facts).length === 0, isAllowed, viewer.role);
    return isAllowed;
  });
  assert.equal(mayWriteField(viewer, top, before, consent, 'decision', facts), may[0]);
  assert.equal(may[0], may[1]);
  return may[0] === true;
}

const family: readonly PersonRole[] = ['parent', 'guardian', 'actingParent', 'educationalDecisionMaker'];

for (const place of documents)
  describe(`who answers for the student in ${place[0]}, where the plan is known`, () => {
    it('should be whoever the plan names, and nobody else of the family', () => {
      for (const role of family) {
        assert.equal(answers(as(role), place, `a-${role}`), true, role);
        assert.equal(answers(as(role), place, 'somebody-else'), false, role);
        assert.equal(answers(as(role), place, null), false, role);
      }
    });

    it('should be a student of age, unless the plan names another', () => {
      const adult = as('adultStudent');
      assert.equal(answers(adult, place, adult.id), true);
      assert.equal(answers(adult, place, null), true);
      assert.equal(answers(adult, place, 'a-guardian'), false);
    });

    it('should be a younger student for what everybody on the IEP reads', () => {
      assert.equal(answers(as('student'), place, 'a-parent'), place[0] === 'crosswalk-shared');
    });

    it('should be nobody at school, whomever the plan names', () => {
      for (const role of ['caseManager', 'counselor'] as const)
        assert.equal(answers(as(role), place, `a-${role}`), false, role);
    });

    it('should be said by the role alone where nobody knows the plan', () => {
      for (const role of [...family, 'adultStudent'] as const)
        assert.equal(answers(as(role), place, undefined), true, role);
    });

    it('should be minded when a question comes with its answer', () => {
      const [kind, top] = place;
      const whole: RecordChange = {
        ...{ type: 'add', record: consent, order: 'a0' },
        fields: { iepItem: 'rb-1', role: 'guardian', decision: 'yes' },
      };
      const may = (holder: string) =>
        mayChange(as('guardian'), top, emptyDocument(kind, 'plan-theo'), whole, { rightsHolder: holder });
      assert.equal(may('a-guardian'), true);
      assert.equal(may('a-parent'), false);
    });
  });

describe('what the rules read of a plan', () => {
  it('should name nobody where the plan names nobody, or is none', () => {
    for (const plan of [undefined, null, 'plan', {}, { student: [] }, { student: { rightsHolder: '' } }])
      assert.deepEqual(planFacts(plan), { rightsHolder: null });
    assert.deepEqual(planFacts({ student: { rightsHolder: 'a-parent' } }), { rightsHolder: 'a-parent' });
  });
});
