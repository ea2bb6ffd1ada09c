// Gate: the package builds, and every public entry can be imported in Node by its public name.

import { existsSync } from 'node:fs';
import { buildPackage } from '../build.mjs';
import { entries } from '../lib/entries.mjs';
import { fromRoot } from '../lib/root.mjs';
import { runNode } from '../lib/run.mjs';
import { gate } from '../lib/totals.mjs';

/** Imports an entry in a process of its own, so that one cannot prepare the ground for the next. */
async function checkEntry({ specifier, built, types }) {
  const absent = [built, types].filter((file) => !existsSync(fromRoot(file)));
  if (absent.length > 0) return `${specifier}: ${absent.join(' and ')} was not built`;
  const script = `await import(${JSON.stringify(specifier)})`;
  const { code, output } = await runNode(['--input-type=module', '--eval', script], { limitMs: 120_000 });
  return code === 0 ? undefined : `${specifier}: cannot be imported in Node\n${output}`;
}

export const entriesStep = {
  name: 'entries',
  async run() {
    const { problem } = await buildPackage();
    if (problem) return gate(false, problem);
    const problems = (await Promise.all(entries.map(checkEntry))).filter(Boolean);
    return gate(problems.length === 0, problems.join('\n'), {
      note: `${entries.length} entries import in Node`,
    });
  },
};
