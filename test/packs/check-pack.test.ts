import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkPack } from '../../src/packs/check-pack.js';
import { loadPack } from '../../src/packs/load-pack.js';

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

function placesOf(pack: unknown): readonly string[] {
  const checked = checkPack(pack);
  return checked.ok ? [] : checked.fault.places.map(({ pointer, needs }) => `${pointer} ${needs}`);
}

/** A part that says something in each of its places. */
const crosswalkOfEverything = {
  state: 'SC',
  ages: {
    transition: {
      age: 13,
      iep: 'inForce',
      grade: { level: 9, at: 'start' },
      citation: { words: '34 CFR 300.320' },
    },
    majority: { age: 18 },
  },
  labels: { a: { plan: label, iep: label, sentence: label } },
  goalParts: { academic: 'goals' },
  columns: [{ id: 'five-o-four', label }],
};

type Path = readonly string[];

/** Every place in a value, the innermost too. */
function pathsIn(value: unknown): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [key],
    ...pathsIn(inner).map((path) => [key, ...path]),
  ]);
}

function setAt(value: unknown, [key = '', ...inner]: Path, to: unknown): void {
  const record = value as Record<string, unknown>;
  if (inner.length === 0) record[key] = to;
  else setAt(record[key], inner, to);
}

/** A thing a plan must hold, with something else about it. */
function withItem(other: object): object {
  const item = { id: 'a', label, asks: { kind: 'interests' }, grades: { from: 8 }, source, ...other };
  return { id: 'x', requiredItems: [item] };
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

  it('is refused with a key that no pack can hold, for it may be a rule that was misspelled', () => {
    assert.deepEqual(placesOf({ ...district, reviewz: [] }), [
      '/reviewz is not known: take it out, or check how it is written',
    ]);
    const row = { kind: 'approved', by: ['parent'], form: 7 };
    assert.deepEqual(pointersOf({ id: 'x', reviews: [row] }), ['/reviews/0/form']);
  });

  it('says of each place what it needs, and never what stands there', () => {
    const wrong = {
      goalDomains: [{ label, domains: 'secret' }],
      reviews: [{ kind: 'secret', by: ['parent'] }],
      experienceHours: { hours: 0, label: { es: 'secret' }, source },
    };
    const places = placesOf(wrong);
    assert.deepEqual(places, [
      '/id is not there: add it',
      '/goalDomains/0/domains needs a list',
      '/reviews/0/kind needs one of: submitted, returned, acknowledged, approved',
      '/experienceHours/hours needs at least 1 hour',
      '/experienceHours/label/en needs words in English, under “en”, and in other languages by their codes, such as “es”',
    ]);
  });

  it('says it in words of its own, whatever is wrong and wherever', async () => {
    const state = await loadPack('SC');
    const crosswalk = { ...state.crosswalk, ...crosswalkOfEverything };
    const whole = JSON.stringify({ ...state, ...district, crosswalk });
    const paths = pathsIn(JSON.parse(whole));
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const pack: unknown = JSON.parse(whole);
        setAt(pack, path, value);
        for (const place of placesOf(pack)) assert.doesNotMatch(place, /Invalid|[Rr]eceived/);
      }),
      { numRuns: 2000 },
    );
  });

  it('names 20 places at most', () => {
    const many = Array.from({ length: 40 }, () => ({ kind: 'x', by: ['parent'] }));
    assert.equal(placesOf({ id: 'x', reviews: many }).length, 20);
  });

  for (const [what, pack, pointer] of [
    ['nothing', null, ''],
    ['a list', [], '/id'],
    ['without an id', { planLabel: label }, '/id'],
    ['with an id of spaces', { id: '  ' }, '/id'],
    ['with a label without English', { id: 'x', planLabel: { es: 'Plan' } }, '/planLabel/en'],
    ['with a language by its name', { id: 'x', planLabel: { en: 'Plan', french: 'Plan' } }, '/planLabel'],
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

  for (const [what, other, place] of [
    ['of no kind', { asks: { kind: 'essay' } }, '/asks/kind'],
    ['without a grade', { grades: { by: 8 } }, '/grades/from'],
    ['for a grade no school has', { grades: { from: 14 } }, '/grades/from'],
    ['whose grades run backwards', { grades: { from: 9, by: 8 } }, '/grades/by'],
    ['whose classes run backwards', { asks: { kind: 'courses', from: 12, to: 9 } }, '/asks/to'],
    ['in a domain no goal can have', { asks: { kind: 'goal', domains: ['career', 'x'] } }, '/asks/domains/1'],
    ['by nobody', { asks: { kind: 'review', review: 'approved', by: [] } }, '/asks/by'],
    ['from nowhere', { source: undefined }, '/source'],
    ['read on no day', { source: { ...source, readOn: '2026-02-30' } }, '/source/readOn'],
  ] as const)
    it(`is refused with a thing to hold ${what}`, () => {
      assert.deepEqual(pointersOf(withItem(other)), [`/requiredItems/0${place}`]);
    });

  it('may ask for goals in domains of its own', () => {
    const asked = withItem({ asks: { kind: 'benchmark', domains: ['ours'] } });
    assert.deepEqual(pointersOf(asked), ['/requiredItems/0/asks/domains/0']);
    const goalDomains = [{ label, domains: [{ id: 'ours', label }] }];
    assert.ok(checkPack({ ...asked, goalDomains }).ok);
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
