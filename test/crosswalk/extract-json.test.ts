import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  extractCodes,
  importIepJson,
  mostItems,
  type ExtractImport,
} from '../../src/crosswalk/extract/index.js';
import { iepItemSchema, iepSections } from '../../src/model/iep.js';
import { wrensExtractFile } from '../../stories/fixtures/iep-wren.js';
import * as v from 'valibot';

const source = { system: 'A system', exportedOn: '2026-09-14' };
const goal = { section: 'annualGoal', words: 'Tell a story' };

function imported(parts: object, items: readonly unknown[] = [goal]): ExtractImport {
  return importIepJson(JSON.stringify({ schema: 1, source, ...parts, items }));
}

/** What was said, as `place code value result`. */
function said({ report }: ExtractImport): string[] {
  return report.findings.map(({ item, field, code, value, result }) =>
    [item, field, code, value, result].filter((part) => part !== undefined).join(' '),
  );
}

describe('an IEP extract as JSON', () => {
  it('is read with everything it says', () => {
    const { extract, report } = importIepJson(JSON.stringify(wrensExtractFile));
    assert.deepEqual(report, { findings: [], items: 29, taken: 29 });
    assert.deepEqual(extract, wrensExtractFile);
  });

  it('is read the same from a text, from a text with a mark before it, and from what was parsed', () => {
    const text = JSON.stringify(wrensExtractFile);
    assert.deepEqual(importIepJson(`\uFEFF${text}`), importIepJson(text));
    assert.deepEqual(importIepJson(wrensExtractFile), importIepJson(text));
  });

  it('has a place for every section of an IEP', () => {
    const items = iepSections.map((section) => ({ section, words: `About ${section}` }));
    assert.deepEqual(imported({}, items).extract?.items, items);
  });

  it('takes words letter by letter, whatever they look like', () => {
    const words = [
      '<script>alert(1)</script>',
      'javascript:alert(1)',
      '__proto__',
      '=HYPERLINK("x")',
      '${x} {{y}} %s',
      'ASL 🤟🏽, “quotes”, a\tb\nc',
    ];
    const items = words.map((each) => ({ section: 'accommodation', words: each, name: each.slice(0, 5) }));
    const result = imported({}, items);
    assert.deepEqual(said(result), []);
    assert.deepEqual(
      result.extract?.items.map((item) => item.words),
      words,
    );
  });

  it('leaves out blank fields, and ends lines in one way', () => {
    const items = [{ ...goal, words: ' One\r\nTwo ', id: '', name: '  ', date: '', provider: null }];
    assert.deepEqual(imported({ birthDate: '', gradeLevel: '' }, items), {
      extract: { schema: 1, source, items: [{ section: 'annualGoal', words: 'One\nTwo' }] },
      report: { findings: [], items: 1, taken: 1 },
    });
  });
});

describe('a key that the shape of an extract does not name', () => {
  it('is never taken, wherever it stands, and named in the report', () => {
    const result = importIepJson({
      schema: 1,
      source: { ...source, password: 'x' },
      disability: 'any',
      items: [goal, { ...goal, words: 'Two', eligibility: 'any' }],
    });
    assert.doesNotMatch(JSON.stringify(result.extract), /disability|eligibility|password|any/);
    assert.deepEqual(said(result), [
      'disability unknownKey disability',
      'password unknownKey password',
      '2 eligibility unknownKey eligibility',
    ]);
  });

  it('reaches no prototype', () => {
    const result = importIepJson(
      `{"schema":1,"__proto__":{"a":1},"source":${JSON.stringify(source)},"items":[{"section":"annualGoal",
        "words":"Tell","constructor":1,"__proto__":{"id":"x"}}]}`,
    );
    assert.deepEqual(said(result), [
      '__proto__ forbiddenKey __proto__',
      '1 constructor forbiddenKey constructor',
      '1 __proto__ forbiddenKey __proto__',
    ]);
    assert.deepEqual(result.extract?.items, [{ section: 'annualGoal', words: 'Tell' }]);
  });

  it('counts for nothing where it is inherited', () => {
    const inherits = Object.create({ id: 'x', name: 'y' }) as object;
    const { extract } = importIepJson({ schema: 1, source, items: [Object.assign(inherits, goal)] });
    assert.deepEqual(extract?.items, [goal]);
  });
});

describe('an item that cannot be taken', () => {
  const long = 'x'.repeat(10_001);
  const wrong: readonly (readonly [string, unknown, string])[] = [
    ['is a text', 'annualGoal', '2 notAnItem'],
    ['is a list', [], '2 notAnItem'],
    ['is nothing', null, '2 notAnItem'],
    ['has no section', { words: 'x' }, '2 missingSection'],
    ['has a section nobody knows', { section: 'Goals', words: 'x' }, '2 unknownSection Goals'],
    ['has a section that is a key', { section: '__proto__', words: 'x' }, '2 unknownSection __proto__'],
    ['has no words', { section: 'annualGoal' }, '2 missingWords'],
    ['has blank words', { section: 'annualGoal', words: ' \n' }, '2 missingWords'],
    ['is too long', { section: 'annualGoal', words: long }, '2 longWords'],
    ['says the same as another', { ...goal }, '2 repeatedItem 1'],
  ];
  for (const [what, item, expected] of wrong)
    it(`is left out, by its place, when it ${what}`, () => {
      const result = imported({}, [goal, item, { ...goal, words: 'Another' }]);
      assert.deepEqual(
        result.extract?.items.map(({ words }) => words),
        ['Tell a story', 'Another'],
      );
      assert.deepEqual(said(result), [expected]);
      assert.deepEqual([result.report.items, result.report.taken], [3, 2]);
    });

  it('is the second of two with one id', () => {
    const result = imported({}, [
      { ...goal, id: 'a' },
      { ...goal, words: 'Another', id: 'a' },
    ]);
    assert.deepEqual(result.extract?.items, [{ ...goal, id: 'a' }]);
    assert.deepEqual(said(result), ['2 repeatedId a 1']);
  });

  it('stays in words of up to ten thousand letters', () => {
    assert.equal(imported({}, [{ ...goal, words: long.slice(1) }]).report.taken, 1);
  });
});

describe('a field that cannot be read', () => {
  for (const [field, value, expected] of [
    ['words2', 'x', 'words2 unknownKey words2'],
    ['id', '__proto__', 'id forbiddenId __proto__'],
    ['id', 'x'.repeat(201), `id forbiddenId ${'x'.repeat(80)}…`],
    ['id', 7, 'id unreadField'],
    ['name', 'x'.repeat(501), 'name longField'],
    ['name', { text: 'x' }, 'name unreadField'],
    ['provider', 'a\u0000b', 'provider controlLetters'],
    ['date', '2026-02-30', 'date unreadDate 2026-02-30'],
    ['date', '5/14/2027', 'date unreadDate 5/14/2027'],
    ['date', 20260914, 'date unreadField'],
  ] as const)
    it(`stays blank, and the item is taken: ${field} ${JSON.stringify(value).slice(0, 20)}`, () => {
      const result = imported({}, [{ ...goal, [field]: value }]);
      assert.deepEqual(result.extract?.items, [goal]);
      assert.deepEqual(said(result), [`1 ${expected}`]);
    });

  it('stays blank among the facts of the whole IEP too', () => {
    const result = imported({ iepDate: 'May', annualReviewDate: '2027-05-14', gradeLevel: 14 });
    assert.deepEqual(said(result), ['iepDate unreadDate May', 'gradeLevel unreadGrade 14']);
    assert.deepEqual(Object.keys(result.extract ?? {}), ['schema', 'source', 'annualReviewDate', 'items']);
  });
});

describe('a file that is no extract', () => {
  const many = Array.from({ length: mostItems + 1 }, (_, place) => ({ ...goal, words: `Goal ${place}` }));
  const whole = (parts: object): string => JSON.stringify({ schema: 1, source, items: [goal], ...parts });
  const trap = Object.defineProperty({}, 'schema', {
    enumerable: true,
    get: () => {
      throw new Error('secret');
    },
  });
  const wrong: readonly (readonly [string, unknown, string])[] = [
    ['is cut off', whole({}).slice(0, -4), 'notJson'],
    ['is no JSON', 'Annual goals: tell a story', 'notJson'],
    ['is empty', '', 'notJson'],
    ['is a number', '7', 'notAnExtract'],
    ['is a list', '[]', 'notAnExtract'],
    ['is nothing', undefined, 'notAnExtract'],
    ['is a function', () => 7, 'notAnExtract'],
    ['refuses to be read', trap, 'notAnExtract'],
    ['is a plan file', '{"format":"ilp-elements/plan","schema":1,"body":{}}', 'notAnExtract'],
    ['has no number of its shape', whole({ schema: undefined }), 'notAnExtract'],
    ['has a newer shape', whole({ schema: 2 }), 'newerSchema 2'],
    ['has items by name', whole({ items: { a: goal } }), 'notAnExtract'],
    ['has no items', whole({ items: [] }), 'noItems'],
    ['has too many items', whole({ items: many }), `tooManyItems ${mostItems + 1} ${mostItems}`],
    ['does not say where it comes from', whole({ source: undefined }), 'source unreadSource'],
    ['does not say how old it is', whole({ source: { system: 'A' } }), 'source unreadSource'],
    [
      'is of no day',
      whole({ source: { system: 'A', exportedOn: '9/14/2026' } }),
      'source unreadSource 9/14/2026',
    ],
    ['is as long as a library', ' '.repeat(5_000_001), 'tooLarge'],
  ];
  for (const [what, input, expected] of wrong)
    it(`is refused as a whole when it ${what}`, () => {
      const result = importIepJson(input);
      assert.equal(result.extract, undefined);
      assert.deepEqual(said(result), [expected]);
      assert.deepEqual([result.report.findings[0]?.effect, result.report.taken], ['refused', 0]);
    });

  it('takes as many items as there may be', () => {
    assert.equal(imported({}, many.slice(1)).report.taken, mostItems);
  });

  it('gives no extract where no item is left', () => {
    const result = imported({}, [{ section: 'x' }]);
    assert.deepEqual([result.extract, result.report.items, result.report.taken], [undefined, 1, 0]);
  });
});

describe('the report of an extract', () => {
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom('2026-09-14', 'annualGoal', 1));
  const key = fc.constantFrom('id', 'section', 'words', 'date', 'name', 'provider', '__proto__', 'x');
  const item = fc.oneof(
    fc.dictionary(key, value),
    fc.record({ section: fc.constantFrom(...iepSections), words: fc.string({ minLength: 1 }), id: value }),
    fc.jsonValue(),
  );

  it('accounts for every item, and every item that was taken passes the check of stored ones', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 8 }), fc.dictionary(key, value), (items, more) => {
        const { extract, report } = importIepJson({ ...more, schema: 1, source, items });
        const refused = report.findings.filter(
          ({ effect, code, item: place }) =>
            effect === 'refused' && place !== undefined && !/Key$/.test(code),
        );
        if (items.length > 0) assert.equal(report.taken + refused.length, items.length);
        assert.equal(report.taken, extract?.items.length ?? 0);
        for (const each of extract?.items ?? [])
          assert.ok(v.is(iepItemSchema, { ...each, id: each.id ?? 'item' }));
        for (const { code } of report.findings) assert.ok(extractCodes.includes(code));
      }),
    );
  });

  it('holds no words of any item', () => {
    const secret = 'Rides the bus';
    const items = [
      { section: 'annualGoal', words: `${secret}${'x'.repeat(10_000)}` },
      { section: 'annualGoal', words: `${secret}\u0000` },
      { section: 'annualGoal', words: secret, id: 'a' },
      { section: 'annualGoal', words: `${secret} home`, id: 'a', name: secret.repeat(99) },
      { section: '', words: secret },
    ];
    const { report } = imported({}, items);
    assert.equal(report.findings.length > 4, true);
    assert.doesNotMatch(JSON.stringify(report), /Rides/);
  });
});
