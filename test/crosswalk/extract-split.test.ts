import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  joinIep,
  keepIds,
  splitExtract,
  type ExtractItem,
  type IepExtract,
  type IepPair,
  type NamedExtract,
} from '../../src/crosswalk/extract/index.js';
import { checkIepDocument, iepKindOf, iepSections, type IepSection } from '../../src/model/iep.js';
import type { Json } from '../../src/model/json.js';
import {
  dariosIep,
  theosIep,
  theosImport,
  wrensIep,
  wrensImport,
} from '../../stories/fixtures/iep-documents.js';

const facts = { planId: 'plan-dario', importedBy: 'case-p', importedAt: '2026-09-14T15:00:00.000Z' };
const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

const fields = ['id', 'name', 'provider', 'frequency', 'applicability'] as const;
interface Draft {
  readonly section: IepSection;
  readonly has: readonly (typeof fields)[number][];
  readonly isDated: boolean;
}
const draft: fc.Arbitrary<Draft> = fc.record({
  section: fc.constantFrom(...iepSections),
  has: fc.subarray([...fields]),
  isDated: fc.boolean(),
});

/** Fills an item with words that are in no other item, no key and no fact: a trace of them is one. */
function itemOf({ section, has, isDated }: Draft, place: number): ExtractItem {
  const filled = has.map((field): [string, string] => [field, `${field}~${place}~`]);
  const date = isDated ? { date: `2031-07-${10 + place}` } : {};
  return { section, words: `words~${place}~`, ...Object.fromEntries(filled), ...date };
}

const extract = fc
  .record(
    {
      iepDate: fc.constant('2026-05-15'),
      annualReviewDate: fc.constant('2027-05-14'),
      transferOfRightsDate: fc.constant('2026-08-29'),
      birthDate: fc.constant('2008-08-29'),
      gradeLevel: fc.constant(12),
      items: fc.array(draft, { maxLength: 12 }).map((drafts) => drafts.map(itemOf)),
    },
    { requiredKeys: ['items'] },
  )
  .map((parts): NamedExtract => {
    const whole: IepExtract = {
      schema: 1,
      source: { system: 'A system', exportedOn: '2026-09-14' },
      ...parts,
    };
    return keepIds({}, whole).extract;
  });

describe('an extract in two documents', () => {
  it('leaves nothing of what is for the team in the one for everybody, nor the other way round', () => {
    fc.assert(
      fc.property(extract, (whole) => {
        const pair = splitExtract(whole, facts);
        for (const each of whole.items) {
          const other = iepKindOf(each.section) === 'iep-team' ? pair.shared : pair.team;
          const trace = JSON.stringify(other);
          for (const value of Object.values(each)) assert.ok(!trace.includes(JSON.stringify(value)));
        }
      }),
    );
  });

  it('shows in the one for everybody not even that there is more', () => {
    fc.assert(
      fc.property(extract, (whole) => {
        const shared = whole.items.filter(({ section }) => iepKindOf(section) === 'iep-shared');
        const { shared: alone } = splitExtract({ ...whole, items: shared }, facts);
        assert.equal(JSON.stringify(splitExtract(whole, facts).shared), JSON.stringify(alone));
      }),
    );
  });

  it('passes the check of stored documents', () => {
    fc.assert(
      fc.property(extract, (whole) => {
        const { shared, team } = splitExtract(whole, facts);
        for (const document of [shared, team])
          assert.deepEqual(
            checkIepDocument({ kind: document.kind, id: 'plan-dario' }, asJson(document)),
            document,
          );
      }),
    );
  });

  it('comes together again as it was', () => {
    fc.assert(
      fc.property(extract, (whole) => {
        const view = joinIep(splitExtract(whole, facts));
        assert.ok(view);
        const { schema: _schema, items, ...more } = whole;
        const { planId: id, ...by } = facts;
        assert.deepEqual(view, {
          ...more,
          ...by,
          id,
          items: Object.fromEntries(items.map((each) => [each.id, each])),
          isHalf: false,
        });
      }),
    );
  });

  it('takes along what an extract names, and nothing else', () => {
    const more = { ...wrensImport.extract, disability: 'any' } as unknown as NamedExtract;
    const pair = splitExtract(keepIds({}, more).extract, facts);
    assert.doesNotMatch(JSON.stringify(pair), /disability/);
  });
});

describe('what a viewer knows of an IEP', () => {
  it('is what they could load', () => {
    const sections = (pair: Partial<IepPair>): string[] =>
      Object.values(joinIep(pair)?.items ?? {}).map(({ section }) => section);
    const { shared, team } = theosIep;
    assert.equal(joinIep({}), undefined);
    assert.ok(sections({ shared }).every((section) => iepKindOf(section as 'strengths') === 'iep-shared'));
    assert.ok(sections({ team }).every((section) => iepKindOf(section as 'strengths') === 'iep-team'));
    assert.equal(sections(theosIep).length, theosImport.extract?.items.length);
    assert.equal(joinIep({ shared })?.isHalf, false);
  });

  it('says where the two documents are of two imports, and goes by the newer one', () => {
    const older = splitExtract(
      {
        schema: 1,
        source: { system: 'A system', exportedOn: '2025-09-14' },
        iepDate: '2025-05-15',
        items: [],
      },
      { ...facts, importedAt: '2025-09-14T15:00:00.000Z' },
    );
    const view = joinIep({ shared: older.shared, team: dariosIep.team });
    assert.deepEqual([view?.isHalf, view?.iepDate], [true, '2026-03-10']);
  });

  it('tells imports apart by plan, person, instant and source', () => {
    const { shared, team } = wrensIep;
    const others = [
      { ...shared, id: 'plan-theo' },
      { ...shared, importedBy: 'case-n' },
      { ...shared, importedAt: '2026-03-20T15:00:00.001Z' },
      { ...shared, source: { ...shared.source, exportedOn: '2026-03-21' } },
      { ...shared, source: { ...shared.source, system: 'Another' } },
    ];
    assert.equal(joinIep({ shared, team })?.isHalf, false);
    for (const other of others) assert.equal(joinIep({ shared: other, team })?.isHalf, true);
  });
});
