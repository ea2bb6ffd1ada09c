import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crosswalkRows, isCitation, rowGroups, rowKind } from 'ilp-elements/crosswalk';
import { iepKindOf, iepSections } from '../../src/model/iep.js';

/**
 * The rows as they were gathered from the rules of the states and from IDEA: direction, strength, owner,
 * sensitivity (L and M: everybody who may load an IEP; H: its team), items of Indicator 13, and citations,
 * those with `?` not yet compared with the text of the law.
 */
const gathered = `
strengths      | planToIep | mostly     | student | M | 3   | 34 CFR 300.43(a)(2); 34 CFR 300.320(b)(1); 34 CFR 300.324(a)(1)(i)?
interests      | planToIep | partially  | shared  | M | 3   | 34 CFR 300.320(b)(1)
careerGoal     | both      | mostly     | shared  | M | 1,2 | 34 CFR 300.320(b)(1)
educationGoal  | both      | mostly     | shared  | M | 1,2 | 34 CFR 300.320(b)(1)
livingGoal     | iepToPlan | minimally  | team    | H | 1,2 | 34 CFR 300.320(b)(1)
benchmarks     | both      | partially  | team    | H | 6   | 34 CFR 300.320(a)(2)
progress       | planToIep | partially  | shared  | M | -   | 34 CFR 300.320(a)(3)
presentLevels  | both      | partially  | team    | H | -   | 34 CFR 300.320(a)(1)
courses        | planToIep | equivalent | shared  | M | 5   | 34 CFR 300.320(b)(2)
diploma        | both      | equivalent | team    | H | 5   | SC Reg 43-235 A(3); 34 CFR 300.102(a)(3)?
activities     | both      | partially  | student | M | -   | 34 CFR 300.320(a)(4)?; 34 CFR 300.320(a)(5)?; 34 CFR 300.107
experiences    | both      | mostly     | shared  | M | 4   | 34 CFR 300.43(a)(2)(iii); 34 CFR 300.43(a)(2)(iv)
instruction    | both      | partially  | shared  | M | 4   | 34 CFR 300.43(a)(2)(i)
services       | iepToPlan | minimally  | team    | H | 4   | 34 CFR 300.43(a)(2)(ii); 34 CFR 300.43(a)(2)(v); 34 CFR 300.320(a)(4)
accommodations | iepToPlan | partially  | student | H | -   | 34 CFR 300.320(a)(4); 34 CFR 300.320(a)(6)
modifications  | iepToPlan | equivalent | team    | H | 5   | 34 CFR 300.320(a)(4)
technology     | iepToPlan | partially  | team    | H | -   | 34 CFR 300.324(a)(2)(v)?
summary        | planToIep | partially  | shared  | M | -   | 20 USC 1414(c)(5)(B)(ii); 34 CFR 300.305(e)(3)?
linkages       | planToIep | minimally  | shared  | M | 4   | 34 CFR 300.43(a)(1)
people         | both      | partially  | student | M | 7   | 34 CFR 300.321(a); 34 CFR 300.321(b)(1)
agencies       | both      | mostly     | team    | H | 8   | 34 CFR 300.321(b)(3); 20 USC 1416(a)(3)(B)
review         | both      | mostly     | shared  | L | 2   | 34 CFR 300.324(b)(1)(i)?
family         | both      | mostly     | family  | M | -   | 34 CFR 300.322
rights         | iepToPlan | equivalent | team    | M | -   | 34 CFR 300.320(c); 34 CFR 300.520; 34 CFR 99.5(a)
preEts         | both      | partially  | agency  | M | 4,8 | 34 CFR 361.48(a)?
incorporated   | iepToPlan | mostly     | team    | H | -   | SC Code 59-59-140(6)
`;

const wanted = gathered
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the rows of the crosswalk', () => {
  it('are the 26 that were gathered, in their order', () => {
    assert.equal(wanted.length, 26);
    assert.deepEqual(
      crosswalkRows.map(({ id }) => id),
      wanted.map(([id]) => id),
    );
  });

  for (const [id = '', direction, strength, owner, sensitivity, items, citations] of wanted)
    it(`${id}: agrees with what was gathered`, () => {
      const row = crosswalkRows.find((each) => each.id === id)!;
      assert.equal(row.direction, direction);
      assert.equal(row.strength, strength);
      assert.equal(row.owner, owner);
      assert.equal((row.indicator13 ?? []).join() || '-', items);
      assert.equal(
        row.citations.map(({ words, isUnconfirmed }) => `${words}${isUnconfirmed ? '?' : ''}`).join('; '),
        citations,
      );
      assert.equal(rowKind(row), sensitivity === 'H' ? 'iep-team' : 'iep-shared');
    });

  it('are due only where the law asks for them of every student', () => {
    const due = crosswalkRows.filter((row) => row.due && !row.isWhereFitting);
    assert.deepEqual(
      due.map(({ id, due: when }) => `${id} ${when ?? ''}`),
      [
        'interests transition',
        'careerGoal transition',
        'educationGoal transition',
        'courses transition',
        'summary leaving',
        'rights transferOfRights',
      ],
    );
    const fitting = crosswalkRows.filter((row) => row.isWhereFitting).map(({ id }) => id);
    assert.deepEqual(fitting, ['livingGoal', 'experiences', 'instruction', 'linkages', 'agencies', 'preEts']);
  });

  it('each live in one document', () => {
    for (const { id, iep } of crosswalkRows) assert.equal(new Set(iep.map(iepKindOf)).size, 1, id);
  });

  it('hold every part of an IEP, each in one row', () => {
    assert.deepEqual(crosswalkRows.flatMap(({ iep }) => iep).sort(), [...iepSections].sort());
  });

  it('are all in a group, and every group has some', () => {
    assert.deepEqual([...new Set(crosswalkRows.map(({ group }) => group))].sort(), [...rowGroups].sort());
  });
});

describe('a citation', () => {
  it('has the form of one in every row', () => {
    for (const { id, citations } of crosswalkRows) {
      assert.ok(citations.length > 0, id);
      for (const { words } of citations) assert.ok(isCitation(words), words);
    }
  });

  for (const words of [
    '1 CCR 301-8 4.03(6)(d)(i)',
    '707 KAR 1:320 7',
    'MA Gen. Laws 71B:2',
    'WA RCW 28A.230.212',
  ])
    it(`may be of a state: ${words}`, () => {
      assert.ok(isCitation(words));
    });

  for (const words of [
    '',
    'IDEA',
    '300.320(b)',
    '34 CFR',
    '34 CFR 300',
    '34 CFR 300.320(b',
    '34 CFR 300.320 (b)',
    '34 CFR 300.320(b)(1) and more',
    'SC Code',
    'https://example.org/law',
  ])
    it(`is none: “${words}”`, () => {
      assert.ok(!isCitation(words));
    });
});
