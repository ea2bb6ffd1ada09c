// Gate: what would be published is complete, holds nothing else, and is found by Node, bundlers and TypeScript.

import { readFileSync } from 'node:fs';
import { buildPackage } from '../build.mjs';
import { publintProblems, typesProblems } from '../lib/package-checks.mjs';
import { expectedFiles, listProblems } from '../lib/package-list.mjs';
import { pack } from '../lib/pack.mjs';
import { fromRoot } from '../lib/root.mjs';
import { gate } from '../lib/totals.mjs';

const pkg = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));

/** It reads all types four times over: under CI, or where this step alone is asked for. */
const isThorough = process.env.CI || process.argv.some((each) => each.startsWith('--only='));

async function check({ tarball, files }, integrity) {
  return [
    ...listProblems(files, await expectedFiles(Object.keys(integrity), pkg.files)),
    ...(await publintProblems(tarball, pkg)),
    ...(isThorough ? await typesProblems(tarball) : []),
  ];
}

export const packageStep = {
  name: 'package',
  async run() {
    const { problem, integrity } = await buildPackage();
    if (problem) return gate(false, problem);
    const packed = await pack();
    if (packed.problem) return gate(false, packed.problem);
    const problems = await check(packed, integrity);
    const checks = `publint${isThorough ? ' and types' : ''} clean`;
    const note = `${packed.files.length} files, ${packed.kilobytes} kB packed, ${checks}`;
    return gate(problems.length === 0, problems.join('\n'), problems.length === 0 ? { note } : {});
  },
};
