import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { ruleCases } from './rules/index.js';
import { rulesOff, type RuleOff } from './rules-off.js';
import type { StoreModule } from './simulation/world.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const sources = fileURLToPath(new URL('../../src/', import.meta.url));

/** Some rules hold the store back from doing a thing for ever; this long it may try. */
const patienceMs = 5_000;

describe('without a rule, its case fails', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'rules-off-'));
  });
  after(async () => rm(folder, { recursive: true }));

  for (const off of rulesOff) {
    it(off.rule, async () => {
      const found = ruleCases.find(({ rule }) => rule === off.rule);
      assert.ok(found, 'there is a case for this rule');
      const file = path.join(folder, `${off.rule.replaceAll(' ', '-')}.mjs`);
      await bundleWithout(off, file);
      const module = (await import(pathToFileURL(file).href)) as StoreModule;
      await assert.rejects(patiently(found.run(module)), 'the case passes without the rule');
    });
  }
});

async function bundleWithout({ file, find, replace }: RuleOff, outfile: string): Promise<void> {
  const source = path.join(sources, file);
  const text = await readFile(source, 'utf8');
  assert.equal(text.split(find).length, 2, `${file} holds this exactly once: ${find}`);
  const takeOut: Plugin = {
    name: 'take-out',
    setup(bundle) {
      bundle.onLoad({ filter: /\.ts$/ }, ({ path: loaded }) =>
        loaded === source ? { contents: text.replace(find, () => replace), loader: 'ts' } : undefined,
      );
    },
  };
  await build({
    entryPoints: [path.join(here, 'store-module.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
    plugins: [takeOut],
  });
}

async function patiently(run: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('It does not come to an end.'));
    }, patienceMs);
  });
  try {
    await Promise.race([run, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
