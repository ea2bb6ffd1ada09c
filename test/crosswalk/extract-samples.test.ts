import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { joinIep, type ExtractImport, type IepPair } from '../../src/crosswalk/extract/index.js';
import { iepKindOf } from '../../src/model/iep.js';
import {
  dariosIep,
  dariosImport,
  theosIep,
  theosImport,
  wrensIep,
  wrensImport,
} from '../../stories/fixtures/iep-documents.js';

const samples: readonly (readonly [string, ExtractImport, IepPair])[] = [
  ['Dario', dariosImport, dariosIep],
  ['Wren', wrensImport, wrensIep],
  ['Theo', theosImport, theosIep],
];

/** Words that make of a student a case: categories of 34 CFR 300.8, and what nobody should say. */
const headline =
  /disab|disorder|impair|deficit|diagnos|autis|dyslex|syndrome|retard|handicap|special needs|low function|at risk|suffers|unable|cannot|fails|behind grade/i;

describe('the sample extracts', () => {
  for (const [name, { extract, report }, pair] of samples) {
    it(`are whole: ${name}`, () => {
      assert.ok(extract);
      assert.equal(report.taken, extract.items.length);
      const view = joinIep(pair);
      assert.equal(Object.keys(view?.items ?? {}).length, report.taken);
      assert.ok(Object.keys(pair.shared.items).length > 0 && Object.keys(pair.team.items).length > 0);
    });

    it(`say what a student can do, and name no condition: ${name}`, () => {
      assert.doesNotMatch(JSON.stringify(extract), headline);
      const [first] = extract?.items ?? [];
      assert.equal(first?.section, 'strengths');
    });
  }

  it('are typed, stale, and doubtful in two rows', () => {
    assert.deepEqual(dariosImport.report.findings, []);
    assert.equal(dariosImport.extract?.source.system, 'typed');
    assert.deepEqual(wrensImport.report.findings, []);
    assert.ok((wrensImport.extract?.annualReviewDate ?? '') < '2026-11-15');
    assert.deepEqual(
      theosImport.report.findings.map(({ effect, code, value }) => [effect, code, value]),
      [
        ['doubted', 'otherDateOrder', '25/08/2026'],
        ['refused', 'unknownSection', 'Parking lot'],
      ],
    );
  });

  it('keep the bus for the team', () => {
    assert.doesNotMatch(JSON.stringify(theosIep.shared), /\bbus\b/);
    assert.match(JSON.stringify(theosIep.team), /\bbus\b/);
    for (const { section } of Object.values(theosIep.team.items))
      assert.equal(iepKindOf(section), 'iep-team');
  });
});
