import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkPack } from '../../src/packs/check-pack.js';

const label = { en: 'Plan', es: 'Plan' };
const source = { citation: 'Policy 7' };
const domains = [{ id: 'academic', label }];
const district = {
  id: 'riverbend',
  planLabel: { en: 'My Riverbend plan', ar: 'خطتي' },
  goalDomains: [{ label, domains }],
  reviews: [{ kind: 'approved', by: ['counselor', 'parent'], source }],
  agreeAgain: { changes: ['courseRemoved', 'goalReworded'], source },
  experienceHours: { hours: 40, label, source: { ...source, link: 'https://example.org/7' } },
  sources: [source],
};

function pointersOf(pack: unknown): readonly string[] {
  const checked = checkPack(pack);
  return checked.ok ? ['none'] : checked.fault.pointers;
}

describe('a district’s own pack', () => {
  it('passes as it is, whole or with an id alone', () => {
    assert.deepEqual(checkPack(district), { ok: true, value: district });
    assert.deepEqual(checkPack({ id: 'x' }), { ok: true, value: { id: 'x' } });
  });

  it('may say that no change needs a new OK', () => {
    const calm = { id: 'x', agreeAgain: { changes: [] } };
    assert.deepEqual(checkPack(calm), { ok: true, value: calm });
  });

  it('leaves behind what no pack can hold', () => {
    assert.deepEqual(checkPack({ ...district, script: 'x' }), { ok: true, value: district });
  });

  for (const [what, pack, pointer] of [
    ['nothing', null, ''],
    ['a list', [], '/id'],
    ['without an id', { planLabel: label }, '/id'],
    ['with an id of spaces', { id: '  ' }, '/id'],
    ['with a label without English', { id: 'x', planLabel: { es: 'Plan' } }, '/planLabel/en'],
    ['with a label that is a text', { id: 'x', planLabel: 'Plan' }, '/planLabel'],
    ['with a label as long as a book', { id: 'x', planLabel: { en: 'a'.repeat(501) } }, '/planLabel/en'],
    ['without any domain', { id: 'x', goalDomains: [] }, '/goalDomains'],
    [
      'with a domain twice',
      {
        id: 'x',
        goalDomains: [
          { label, domains },
          { label, domains },
        ],
      },
      '/goalDomains',
    ],
    [
      'with a review of no kind',
      { id: 'x', reviews: [{ kind: 'signed', by: ['parent'] }] },
      '/reviews/0/kind',
    ],
    [
      'with a review by a stranger',
      { id: 'x', reviews: [{ kind: 'approved', by: ['king'] }] },
      '/reviews/0/by/0',
    ],
    ['with a review by nobody', { id: 'x', reviews: [{ kind: 'approved', by: [] }] }, '/reviews/0/by'],
    [
      'with a change nobody knows',
      { id: 'x', agreeAgain: { changes: ['courseAdded', 'everything'] } },
      '/agreeAgain/changes/1',
    ],
    ['with no changes to agree to again', { id: 'x', agreeAgain: { source } }, '/agreeAgain/changes'],
    [
      'with hours below one',
      { id: 'x', experienceHours: { hours: 0, label, source } },
      '/experienceHours/hours',
    ],
    ['with hours from nowhere', { id: 'x', experienceHours: { hours: 1, label } }, '/experienceHours/source'],
    [
      'with a link that is a script',
      { id: 'x', sources: [{ ...source, link: 'javascript:alert(1)' }] },
      '/sources/0/link',
    ],
  ] as const)
    it(`is refused ${what}`, () => {
      assert.deepEqual(pointersOf(pack), [pointer]);
    });

  it('is refused when it reaches for prototypes, and pollutes nothing', () => {
    assert.ok(!checkPack(JSON.parse('{"id":"x","planLabel":{"en":"a","__proto__":{"isAdmin":true}}}')).ok);
    assert.equal(({} as Record<string, unknown>).isAdmin, undefined);
  });

  it('never throws, whatever it is', () => {
    let deep: unknown = [];
    for (let depth = 0; depth < 50_000; depth += 1) deep = [deep];
    assert.ok(!checkPack({ id: 'x', reviews: deep }).ok);
    fc.assert(fc.property(fc.anything(), (value) => void checkPack(value)));
    fc.assert(fc.property(fc.jsonValue(), (value) => void checkPack({ ...district, goalDomains: value })));
  });
});
