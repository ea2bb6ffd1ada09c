import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inventoryFiles, readWords } from '../../tools/inventory.mjs';
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

  it('says who can see it in the words of the program', async () => {
    const [english] = await inventoryFiles();
    const row = english?.text.split('\n').find((line) => line.includes('`draft`')) ?? '';
    assert.match(row, /\| student \|$/);
  });
});
