import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Plan, Viewer } from 'ilp-elements';
import type { IepPair } from 'ilp-elements/crosswalk/import';
import * as dario from '../../demo/samples/dario.js';
import { iep as dariosIep } from '../../demo/samples/iep/dario.js';
import { iep as theosIep } from '../../demo/samples/iep/theo.js';
import { iep as wrensIep } from '../../demo/samples/iep/wren.js';
import * as theo from '../../demo/samples/theo.js';
import * as wren from '../../demo/samples/wren.js';
import { nameOf, students } from '../../demo/students.js';
import { dariosCaseManager, theosCaseManager, wrensCaseManager } from '../../stories/fixtures/people.js';

interface Sample {
  readonly plan: Plan;
  readonly iep: IepPair;
  readonly caseManager: Viewer;
}

const samples: Readonly<Record<string, Sample>> = {
  dario: { plan: dario.plan, iep: dariosIep, caseManager: dariosCaseManager },
  wren: { plan: wren.plan, iep: wrensIep, caseManager: wrensCaseManager },
  theo: { plan: theo.plan, iep: theosIep, caseManager: theosCaseManager },
};

describe('a person of the samples', () => {
  for (const [id, { plan, iep, caseManager }] of Object.entries(samples))
    it(`has one name in the plan, in the IEP and in the portal: who looks after ${id}’s IEP`, () => {
      const { name } = caseManager;
      assert.equal(plan.people?.[caseManager.id]?.name, name);
      const team = Object.values(iep.shared.items).filter(({ section }) => section === 'teamMember');
      assert.ok(team.some((member) => member.name === name));
      const student = students.find((each) => each.id === id);
      assert.ok(student);
      assert.equal(nameOf(student, caseManager, 'en'), name);
    });

  it('is called nothing in a plan that tells of an IEP', () => {
    for (const { plan } of Object.values(samples))
      assert.doesNotMatch(JSON.stringify(plan.people), /\bIEP\b/);
  });
});
