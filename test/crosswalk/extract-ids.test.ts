import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  keepIds,
  type ExtractItem,
  type IepExtract,
  type KeptIds,
} from '../../src/crosswalk/extract/index.js';
import { isSaidOf, wordsHashOf } from '../../src/crosswalk/said-words.js';
import { isMadeId } from '../../src/model/ids.js';
import type { IepItem, IepSection } from '../../src/model/iep.js';

const extractOf = (items: readonly ExtractItem[]): IepExtract => ({
  schema: 1,
  source: { system: 'typed', exportedOn: '2026-09-14' },
  items,
});

function named(items: readonly ExtractItem[], before?: KeptIds): KeptIds {
  return keepIds(before ? byId(before) : {}, extractOf(items));
}

function byId({ extract }: KeptIds): Readonly<Record<string, IepItem>> {
  return Object.fromEntries(extract.items.map((item) => [item.id, item]));
}

/** The id each item got, by its words. */
function idsOf({ extract }: KeptIds): Readonly<Record<string, string>> {
  return Object.fromEntries(extract.items.map(({ words, id }) => [words, id]));
}

const support = (words: string, more: Partial<ExtractItem> = {}): ExtractItem => ({
  section: 'accommodation',
  words,
  ...more,
});
const none = { added: [], gone: [], reworded: [] };

describe('an item without an id of the district', () => {
  it('gets one that follows from its section and words, the same on every device', () => {
    const [first, again] = [named([support('Large print')]), named([support('Large print')])];
    assert.deepEqual(first, again);
    const [item] = first.extract.items;
    assert.ok(item && isMadeId(item.id, 'item'));
    assert.deepEqual(first.report, { ...none, added: [item.id] });
    const other = named([{ section: 'modification', words: 'Large print' }]).extract.items[0];
    assert.notEqual(other?.id, item.id);
  });

  it('keeps it in the next extract, case and white space aside', () => {
    const before = named([support('Large print'), support('Captions on every video')]);
    const after = named(
      [support('Captions  on every\nvideo', { date: '2026-09-14' }), support('LARGE print')],
      before,
    );
    assert.deepEqual(Object.keys(byId(after)).sort(), Object.keys(byId(before)).sort());
    const large = idsOf(before)['Large print'];
    assert.deepEqual(after.report, { ...none, reworded: [large] });
  });

  it('is said to be reworded just where a yes to it or a judgement holds no longer', () => {
    const former = support('text read aloud', { name: 'Reader' });
    const changes: Readonly<Record<string, Partial<ExtractItem>>> = {
      nothing: {},
      'white space': { words: ' text  read\naloud ' },
      'a date': { date: '2026-09-14' },
      capitals: { words: 'Text read aloud' },
      name: { name: 'Scribe' },
      'no name': { name: undefined },
    };
    for (const [what, change] of Object.entries(changes)) {
      const before = named([{ ...former, id: 'rb-1' }]);
      const after = named([{ ...former, id: 'rb-1', ...change }], before);
      const [old, now] = [byId(before)['rb-1'], byId(after)['rb-1']];
      assert.ok(old && now, what);
      const stillHolds = isSaidOf({ wordsHash: wordsHashOf(old) }, now);
      assert.equal(after.report.reworded.length === 0, stillHolds, what);
      assert.equal(stillHolds, ['nothing', 'white space', 'a date'].includes(what), what);
    }
  });

  it('keeps it with the same words whatever else changed, be they words or signs, once or twice', () => {
    const texts = ['Breaks', '…', '…'];
    const before = named(texts.map((words, place) => support(words, { frequency: `${place} a day` })));
    const after = named(
      texts.map((words) => support(words, { frequency: 'Often', date: '2026-09-14' })),
      before,
    );
    assert.deepEqual(after.report, none);
    assert.deepEqual(Object.keys(byId(after)).sort(), Object.keys(byId(before)).sort());
  });

  it('keeps it where the former item had the district’s', () => {
    const before = named([support('Large print', { id: 'rb-1' })]);
    assert.equal(idsOf(named([support('Large print')], before))['Large print'], 'rb-1');
  });

  it('keeps it where it was reworded, and that is said', () => {
    const before = named([support('Test directions in ASL'), support('Notes the day before each class')]);
    const after = named(
      [support('Notes the day before each lesson'), support('Test directions in ASL')],
      before,
    );
    const id = idsOf(before)['Notes the day before each class'];
    assert.equal(idsOf(after)['Notes the day before each lesson'], id);
    assert.deepEqual(after.report, { ...none, reworded: [id] });
  });

  it('keeps it through punctuation and order of words', () => {
    const before = named([support('Read it once, then wait.')]);
    const after = named([support('Then wait; read it once')], before);
    assert.deepEqual(after.report.reworded, Object.values(idsOf(before)));
  });

  it('keeps it where a word is there twice, or its letters are written in another way', () => {
    const before = named([support('two by two and one by one'), support('Cafe\u0301 menus read aloud')]);
    const after = named(
      [support('two by two, then one by one'), support('Caf\u00E9 menus read aloud')],
      before,
    );
    assert.deepEqual([after.report.gone, after.report.reworded.length], [[], 1]);
  });

  for (const [what, was, is] of [
    ['shares its words but not as often', ['more and more and more time'], ['more and time']],
    ['shares less than four words of five', ['Extra time on tests'], ['Extra time on quizzes']],
    [
      'is like two former ones',
      ['One break in each hour', 'Two break in each hour'],
      ['Three break in each hour'],
    ],
    [
      'is one of two like the former',
      ['One break in each hour'],
      ['Two break in each hour', 'No break in each hour'],
    ],
    ['has no words at all', ['!!!'], ['???']],
  ] as const)
    it(`gets a new one where it ${what}`, () => {
      const before = named(was.map((words) => support(words)));
      const after = named(
        is.map((words) => support(words)),
        before,
      );
      assert.deepEqual([after.report.added.length, after.report.gone.length], [is.length, was.length]);
      assert.deepEqual(after.report.reworded, []);
    });

  it('is reworded within its section alone', () => {
    const before = named([support('Shorter texts and fewer problems in math')]);
    const next: ExtractItem = { section: 'modification', words: 'Shorter texts and fewer problems in math' };
    assert.deepEqual(named([next], before).report.gone, Object.values(idsOf(before)));
  });

  it('takes no id that is in use, not even that of a former item that is gone', () => {
    const [w0, w1, w2] = [
      'Large print in class',
      'Large print in each class',
      'Captions and notes for videos',
    ];
    const first = named([support(w0)]);
    const second = named([support(w1)], first);
    const kept = idsOf(first)[w0];
    assert.equal(idsOf(second)[w1], kept);
    // Now the words of the first day come back beside something else that took the id over.
    const third = named([support(w1), support(w0), support(w2)], second);
    assert.equal(idsOf(third)[w1], kept);
    assert.equal(new Set(Object.values(idsOf(third))).size, 3);
  });

  it('has one of its own beside another with the same words', () => {
    const twins = [
      support('Breaks', { frequency: 'Once an hour' }),
      support('Breaks', { frequency: 'On tests' }),
      support('breaks'),
    ];
    const before = named(twins);
    const frequencies = ({ extract }: KeptIds) =>
      Object.fromEntries(extract.items.map(({ frequency, id }) => [frequency ?? '', id]));
    assert.equal(Object.keys(byId(before)).length, 3);
    assert.deepEqual(frequencies(named(twins.toReversed(), before)), frequencies(before));
    assert.deepEqual(frequencies(named(twins.toReversed())), frequencies(before));
    const fewer = named(twins.slice(1), before);
    assert.deepEqual(fewer.report, { ...none, gone: [frequencies(before)['Once an hour']] });
  });
});

describe('an item with an id of the district', () => {
  it('keeps it, whatever it says now', () => {
    const before = named([support('Large print', { id: 'rb-1' })]);
    const after = named([{ section: 'modification', words: 'Captions', id: 'rb-1' }], before);
    assert.deepEqual(after.report, { ...none, reworded: ['rb-1'] });
  });

  it('takes it from nobody else', () => {
    const before = named([support('Large print', { id: 'rb-1' })]);
    const after = named([support('Captions', { id: 'rb-1' }), support('Large print')], before);
    assert.notEqual(idsOf(after)['Large print'], 'rb-1');
  });

  it('may be named like what every object has', () => {
    const after = named([support('Large print', { id: 'toString' })]);
    assert.deepEqual(after.report.added, ['toString']);
  });
});

/** Words of one item share none with those of another. */
const distinct = fc
  .uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 12 })
  .map((numbers) => numbers.map((number) => [0, 1, 2, 3, 4].map((place) => `w${number}x${place}`).join(' ')));
const section = fc.constantFrom<IepSection>('accommodation', 'annualGoal', 'strengths');
const anyWords = fc.array(fc.constantFrom('large', 'print', 'in', 'each', 'class', 'test', 'notes'), {
  minLength: 1,
  maxLength: 6,
});
const anyItem = fc.record(
  {
    section,
    words: anyWords.map((words) => words.join(' ')),
    frequency: fc.constantFrom('daily', 'weekly'),
    id: fc.constantFrom('rb-1', 'rb-2', 'rb-3'),
  },
  { requiredKeys: ['section', 'words'] },
);
const anyItems = fc.uniqueArray(anyItem, {
  maxLength: 8,
  selector: ({ id, ...rest }) => id ?? JSON.stringify(rest),
});

function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  return items
    .map((item, place) => ({ item, key: ((place + 1) * (seed + 7) * 7919) % 104_729 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

describe('the ids of any extracts', () => {
  it('are the same for the same extract, twice and again', () => {
    fc.assert(
      fc.property(anyItems, anyItems, (first, second) => {
        const after = named(second, named(first));
        const again = named(second, after);
        assert.deepEqual(again.extract, after.extract);
        assert.deepEqual(again.report, none);
      }),
    );
  });

  it('do not hang on the order of items', () => {
    fc.assert(
      fc.property(anyItems, anyItems, fc.nat(), (first, second, seed) => {
        const straight = named(second, named(first));
        const mixed = named(shuffled(second, seed), named(shuffled(first, seed + 1)));
        assert.deepEqual(byId(mixed), byId(straight));
        assert.deepEqual(mixed.report, straight.report);
      }),
    );
  });

  it('are each the id of one item', () => {
    fc.assert(
      fc.property(anyItems, anyItems, (first, second) => {
        const { extract } = named(second, named(first));
        assert.equal(new Set(extract.items.map(({ id }) => id)).size, second.length);
      }),
    );
  });

  it('never go from an item that is removed to one that has nothing to do with it', () => {
    fc.assert(
      fc.property(distinct, fc.array(fc.boolean()), section, (texts, isBefore, where) => {
        const itemAt = (words: string): ExtractItem => ({ section: where, words });
        const former = texts.filter((_, place) => isBefore[place] ?? false);
        const fresh = texts.filter((_, place) => !(isBefore[place] ?? false));
        const kept = former.slice(1);
        const before = named(former.map(itemAt));
        const after = named([...kept, ...fresh].map(itemAt), before);
        for (const words of kept) assert.equal(idsOf(after)[words], idsOf(before)[words]);
        const [removed] = former;
        const old = removed === undefined ? [] : [idsOf(before)[removed]];
        assert.deepEqual(after.report.gone, old);
        assert.equal(after.report.added.length, fresh.length);
        for (const id of old) assert.ok(!Object.values(idsOf(after)).includes(id ?? ''));
      }),
    );
  });

  it('are all told: each was there before, or is added; each that is not there is gone', () => {
    fc.assert(
      fc.property(anyItems, anyItems, (first, second) => {
        const before = named(first);
        const after = named(second, before);
        const [was, is] = [byId(before), byId(after)];
        const { added, gone, reworded } = after.report;
        assert.deepEqual(
          Object.keys(is).sort(),
          [...Object.keys(was).filter((id) => !gone.includes(id)), ...added].sort(),
        );
        for (const id of reworded)
          assert.ok(was[id]?.words !== is[id]?.words || was[id]?.section !== is[id]?.section);
      }),
    );
  });
});
