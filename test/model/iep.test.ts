import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mayKeepOnDevice } from '../../src/model/document-key.js';
import {
  checkIepDocument,
  iepKindOf,
  iepKinds,
  iepSections,
  longestIepWords,
  type IepDocument,
  type IepSection,
} from '../../src/model/iep.js';
import type { Json, JsonObject } from '../../src/model/json.js';
import { personRoles } from '../../src/model/people.js';
import { mayImportIep, mayLoad } from '../../src/rules/access.js';
import { dariosIep, theosIep, wrensIep } from '../../stories/fixtures/iep-documents.js';

const asJson = (value: unknown): JsonObject => JSON.parse(JSON.stringify(value)) as JsonObject;
const { shared, team } = wrensIep;
const sharedKey = { kind: 'iep-shared', id: 'plan-wren' };
const check = (body: Json) => checkIepDocument(sharedKey, body);

/** The shared document with one item of it changed. */
function withItem(parts: JsonObject, key = 'rb-2203'): Json {
  const items = asJson(shared).items as JsonObject;
  return { ...asJson(shared), items: { ...items, [key]: { ...(items['rb-2203'] as JsonObject), ...parts } } };
}

describe('an IEP document on its way in', () => {
  it('passes as it was saved', () => {
    for (const pair of [dariosIep, wrensIep, theosIep])
      for (const document of [pair.shared, pair.team])
        assert.deepEqual(checkIepDocument(document, asJson(document)), document);
  });

  it('keeps what a later version says of it, and passes without the facts that are not known', () => {
    assert.deepEqual(check({ ...asJson(shared), columns: { a: 1 } }), { ...shared, columns: { a: 1 } });
    const { schema, kind, id, source, importedBy, importedAt } = asJson(shared) as unknown as IepDocument;
    const bare = { schema, kind, id, source, importedBy, importedAt, items: {} };
    assert.deepEqual(check(asJson(bare)), bare);
  });

  const wrong: readonly (readonly [string, Json, string])[] = [
    ['is no object', [], 'malformed'],
    ['is nothing', null, 'malformed'],
    ['is of another student', { ...asJson(shared), id: 'plan-theo' }, 'wrong-document'],
    ['is of a newer schema', { ...asJson(shared), schema: 2, items: 7 }, 'newer-schema'],
    ['says nothing of where it comes from', { ...asJson(shared), source: {} }, 'malformed'],
    ['was taken on no day', { ...asJson(shared), source: { system: 'A', exportedOn: 'May' } }, 'malformed'],
    ['was brought in by nobody', { ...asJson(shared), importedBy: null }, 'malformed'],
    ['is of a day that does not exist', { ...asJson(shared), iepDate: '2026-02-30' }, 'malformed'],
    ['is of no grade', { ...asJson(shared), gradeLevel: 14 }, 'malformed'],
    ['has items in a list', { ...asJson(shared), items: [] }, 'malformed'],
    ['has an item of no section', withItem({ section: 'goal' }), 'malformed'],
    ['has an item that is too long', withItem({ words: 'x'.repeat(longestIepWords + 1) }), 'malformed'],
    ['has an item with a date in words', withItem({ date: 'May 3' }), 'malformed'],
    ['has an item with a key nobody knows', withItem({ disability: 'any' }), 'malformed'],
    ['has an item under another id', withItem({}, 'rb-1'), 'malformed'],
    ['has an item without an id', withItem({ id: '' }, ''), 'malformed'],
    ['reaches for prototypes', JSON.parse('{"schema":1,"__proto__":{}}') as Json, 'malformed'],
  ];
  for (const [what, body, fault] of wrong)
    it(`is refused when it ${what}`, () => {
      assert.equal(check(body), fault);
    });

  it('is refused when it is of the other kind', () => {
    assert.equal(check(asJson(team)), 'wrong-document');
    assert.equal(checkIepDocument({ kind: 'iep-team', id: 'plan-wren' }, asJson(shared)), 'wrong-document');
  });
});

describe('a section of an IEP', () => {
  it('lies in one of the two documents, and in the other it is refused', () => {
    for (const section of iepSections) {
      const item = { id: 'a', section, words: 'Words' };
      for (const kind of iepKinds) {
        const body = { ...asJson(shared), kind, items: { a: item } };
        const result = checkIepDocument({ kind, id: 'plan-wren' }, body);
        assert.equal(result === 'malformed', iepKindOf(section) !== kind, `${section} ${kind}`);
      }
    }
  });

  it('is for the team where it shows how a disability affects a student', () => {
    const forTeam: readonly IepSection[] = [
      'presentLevels',
      'annualGoal',
      'accommodation',
      'modification',
      'relatedServices',
      'assistiveTechnology',
    ];
    for (const section of forTeam) assert.equal(iepKindOf(section), 'iep-team', section);
    for (const section of ['strengths', 'employmentGoal', 'coursesOfStudy', 'transferOfRights'] as const)
      assert.equal(iepKindOf(section), 'iep-shared', section);
  });
});

describe('who may know of an IEP', () => {
  const may = (can: (role: (typeof personRoles)[number]) => boolean): string[] =>
    personRoles.filter(can).toSorted();
  const team = [
    'actingParent',
    'adultStudent',
    'caseManager',
    'educationalDecisionMaker',
    'guardian',
    'parent',
  ];

  it('is the student, family but a designee, and the case manager', () => {
    assert.deepEqual(
      may((role) => mayLoad({ id: 'x', role }, 'iep-shared')),
      [...team, 'student'].toSorted(),
    );
    assert.deepEqual(
      may((role) => mayLoad({ id: 'x', role }, 'iep-team')),
      team,
    );
  });

  it('is not who may bring it in: that is the case manager alone', () => {
    assert.deepEqual(
      may((role) => mayImportIep({ id: 'x', role })),
      ['caseManager'],
    );
  });

  it('is no device', () => {
    for (const kind of iepKinds) assert.equal(mayKeepOnDevice(kind), false);
  });
});
