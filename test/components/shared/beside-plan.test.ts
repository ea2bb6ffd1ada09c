import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createStore, type Viewer } from 'ilp-elements';
import { memoryStorage } from 'ilp-elements/storage/memory';
import { besidePlan, iepBesidePlan } from '../../../components/shared/access/beside-plan.js';
import { readIep } from '../../../src/crosswalk/iep-reader.js';

const manager: Viewer = { id: 'manager', role: 'caseManager' };
const asCounselor: Viewer = { ...manager, role: 'counselor' };
const another: Viewer = { ...manager, id: 'another' };

const adapter = memoryStorage();
const planOf = (id: string, viewer = manager) => createStore({ adapter, viewer, key: { kind: 'plan', id } });
const crosswalkOf = (planId: string, viewer = manager) =>
  createStore({ adapter, viewer, key: { kind: 'crosswalk-shared', id: planId } });
const iepOf = (planId: string, viewer = manager) => readIep({ storage: adapter, viewer, planId });

describe('what may stand beside a plan', () => {
  it('should be what is of this plan, open for this person in this role', () => {
    const [plan, crosswalk, iep] = [planOf('a'), crosswalkOf('a'), iepOf('a')];
    assert.equal(besidePlan(plan, crosswalk), crosswalk);
    assert.equal(iepBesidePlan(plan, iep), iep);
  });

  it('should never be of another plan', () => {
    assert.equal(besidePlan(planOf('b'), crosswalkOf('a')), undefined);
    assert.equal(iepBesidePlan(planOf('b'), iepOf('a')), undefined);
  });

  it('should never be another person’s, nor the same person’s in another role', () => {
    for (const viewer of [another, asCounselor]) {
      assert.equal(besidePlan(planOf('a', viewer), crosswalkOf('a')), undefined);
      assert.equal(iepBesidePlan(planOf('a', viewer), iepOf('a')), undefined);
    }
  });

  it('should be nothing while no plan is open', () => {
    assert.equal(besidePlan(undefined, crosswalkOf('a')), undefined);
    assert.equal(iepBesidePlan(undefined, iepOf('a')), undefined);
  });
});
