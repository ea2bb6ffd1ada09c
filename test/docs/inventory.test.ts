import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { inventoryFiles, pageIn, readWords } from '../../tools/inventory.mjs';
import { inventoryFaults } from '../../tools/inventory/faults.mjs';
import { drifted } from '../../tools/lib/written.mjs';

const words = await readWords();

/** The words without one of them. */
function without(group: 'documents' | 'records', name: string): typeof words {
  const { [name]: _left, ...rest } = words[group];
  return { ...words, [group]: rest };
}

describe('the data inventory', () => {
  it('has a sentence for everything that is stored, in both languages, and for nothing else', () => {
    assert.deepEqual(inventoryFaults(words), []);
  });

  it('stands in the repository as the program makes it', async () => {
    assert.deepEqual(await drifted(await inventoryFiles()), [], 'npm run inventory writes it anew');
  });

  it('misses the sentence of a new document, record and field', () => {
    assert.ok(inventoryFaults(without('documents', 'draft')).includes('documents: “draft” has no sentence'));
    assert.ok(inventoryFaults(without('records', 'goal')).includes('goal: “studentWords” has no sentence'));
  });

  it('misses a place in the browser that nobody tells of', () => {
    const places = words.places.filter(({ file }) => !file.includes('list-memory'));
    assert.deepEqual(inventoryFaults({ ...words, places }), [
      'components/career-explorer/browse/list-memory.ts keeps something in the browser that has no sentence',
    ]);
  });

  it('misses a table of a database that nobody tells of', () => {
    const places = words.places.filter(({ tables }) => !tables?.includes('owners'));
    assert.deepEqual(inventoryFaults({ ...words, places }), ['tables: “owners” has no sentence']);
  });

  it('prints what the district answers, and asks for it where it says nothing or half', () => {
    const howLong = { en: 'until five years after school', es: 'hasta cinco años después de la escuela' };
    const district = { ...words.district, howLong };
    for (const [language, answer, open] of [
      ['en', howLong.en, '**_write it here_**'],
      ['es', howLong.es, '**_escríbalo aquí_**'],
    ] as const) {
      assert.equal(pageIn(language, words).split(open).length, 3);
      const page = pageIn(language, { ...words, district });
      assert.ok(page.includes(`: ${answer}.`));
      assert.equal(page.split(open).length, 2);
    }
    const half = { ...words, district: { ...district, howLong: { ...howLong, es: '' } } };
    assert.deepEqual(inventoryFaults(half), ['district/howLong is answered in one language alone']);
  });

  it('says plainly that an IEP lies in the browser where that is the storage', async () => {
    const [english, spanish] = await inventoryFiles();
    assert.match(english?.text ?? '', /\| All the documents above, those about an IEP too/);
    assert.match(spanish?.text ?? '', /\| Todos los documentos de arriba, también los del IEP/);
    const privacy = readFileSync('docs/privacy.md', 'utf8');
    assert.match(privacy, /\| plans themselves, with what is kept of an IEP +\| IndexedDB +\|/);
    assert.doesNotMatch(
      `${english?.text ?? ''}${privacy}`,
      /Of an IEP nothing is ever|an IEP too? .*nowhere/,
    );
  });

  it('says who can see it in the words of the program', async () => {
    const [english] = await inventoryFiles();
    const row = english?.text.split('\n').find((line) => line.includes('`draft`')) ?? '';
    assert.match(row, /\| student \|$/);
  });
});
