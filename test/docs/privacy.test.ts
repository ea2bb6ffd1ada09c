import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { documentKinds, snapshotKey, type DocumentKey, type StorageAdapter } from 'ilp-elements/core';
import { memoryStorage } from 'ilp-elements/storage/memory';
import { fromRoot } from '../../tools/lib/root.mjs';
import { fileOf, samples } from '../../tools/lib/samples.mjs';

type Erase = (storage: StorageAdapter, planId: string) => Promise<boolean>;
const isRecipe = (value: unknown): value is { readonly erasePlan: Erase } =>
  typeof value === 'object' && value !== null && 'erasePlan' in value;

/** The recipe as it stands in privacy.md, in a file of its own. */
async function loadRecipe(): Promise<Erase> {
  const recipe = samples.find((sample) => fileOf(sample) === 'erase-plan.ts');
  assert.ok(recipe);
  const folder = fromRoot('test-results', 'privacy');
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(`${folder}/erase-plan.ts`, recipe.code);
    const made: unknown = await import(pathToFileURL(`${folder}/erase-plan.ts`).href);
    assert.ok(isRecipe(made));
    return made.erasePlan;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const erasePlan = await loadRecipe();

/** Everything that is kept of a plan, with copies for these reviews. */
const keysOf = (planId: string, reviews: readonly string[]): readonly DocumentKey[] => [
  ...documentKinds.filter((kind) => kind !== 'snapshot').map((kind) => ({ kind, id: planId })),
  ...reviews.map((review) => snapshotKey(planId, review)),
];

async function storageWith(keys: readonly DocumentKey[]): Promise<StorageAdapter> {
  const storage = memoryStorage();
  for (const key of keys) await storage.save(key, { words: 'Mine.' }, { expected: 'absent' });
  return storage;
}

async function stillThere(storage: StorageAdapter, keys: readonly DocumentKey[]): Promise<readonly string[]> {
  const found = await Promise.all(keys.map(async (key) => ((await storage.load(key)) ? [key] : [])));
  return found.flat().map(({ kind, id }) => `${kind} ${id}`);
}

describe('the first sample of a page', () => {
  for (const page of ['README.md', 'docs/embed.md'])
    it(`is followed by whom a browser as storage is for: ${page}`, () => {
      const [, after = ''] = readFileSync(page, 'utf8').split(/storage="indexed-db" [^`]*```\n\n/);
      assert.match(after, /^`storage="indexed-db"` is for a trial or one person’s own browser/);
      assert.match(after, /^[^)]+privacy\.md#what-stays-on-a-device\)/);
    });
});

describe('erasing a plan as privacy.md says', () => {
  it('takes every kind of document and every dated copy, and nothing of another plan', async () => {
    const mine = keysOf('river:7', ['review-1', 'review-2']);
    const others = [...keysOf('river', ['review-1']), ...keysOf('river:7:b', ['review-1'])];
    const storage = await storageWith([...mine, ...others]);
    assert.equal(await erasePlan(storage, 'river:7'), true);
    assert.deepEqual(await stillThere(storage, mine), []);
    assert.equal((await stillThere(storage, others)).length, others.length);
  });

  it('finds the copies on all pages of a long list', async () => {
    const reviews = Array.from({ length: 5 }, (_, at) => `review-${String(at)}`);
    const mine = keysOf('river', reviews);
    const storage = await storageWith(mine);
    const byTwo: StorageAdapter = {
      ...{ contract: 1, name: 'by two', capabilities: storage.capabilities },
      load: async (key) => storage.load(key),
      save: async (key, body, call) => storage.save(key, body, call),
      remove: async (key, call) => storage.remove(key, call),
      list: async (kind, call) => storage.list?.(kind, { ...call, limit: 2 }) ?? { keys: [] },
    };
    assert.equal(await erasePlan(byTwo, 'river'), true);
    assert.deepEqual(await stillThere(storage, mine), []);
  });

  it('says that it has to be done again where somebody wrote meanwhile', async () => {
    const key = { kind: 'plan', id: 'river' } as const;
    const storage = await storageWith([key]);
    const load = storage.load.bind(storage);
    storage.load = async (asked, call) => {
      const stored = await load(asked, call);
      storage.load = load;
      if (stored) await storage.save(asked, { words: 'More.' }, { expected: stored.revision });
      return stored;
    };
    assert.equal(await erasePlan(storage, key.id), false);
    assert.equal(await erasePlan(storage, key.id), true);
    assert.deepEqual(await stillThere(storage, [key]), []);
  });

  it('refuses where copies could stay behind unseen', async () => {
    const storage = await storageWith([]);
    await assert.rejects(erasePlan(Object.assign(storage, { list: undefined }), 'river'), /cannot list/);
  });
});
