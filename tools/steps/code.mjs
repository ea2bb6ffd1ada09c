// Gates that read the code: types, lint and format.

import { gate } from '../lib/totals.mjs';
import { runNode } from '../lib/run.mjs';

const tsc = (...args) => runNode(['node_modules/@typescript/native/bin/tsc', ...args]);

/** All code, then src and components alone without Node's and Mocha's types, as they are published. */
export const typesStep = {
  name: 'types',
  async run() {
    const all = await tsc('-p', 'tsconfig.json');
    const library = all.code === 0 ? await tsc('-p', 'tsconfig.build.json', '--noEmit') : all;
    return gate(library.code === 0, library.output);
  },
};

export const lintStep = {
  name: 'lint',
  // It takes as long as the other gates together, and one processor.
  runsAside: true,
  async run() {
    const { code, output } = await runNode(['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']);
    return gate(code === 0, output);
  },
};

export const formatStep = {
  name: 'format',
  async run() {
    const args = ['node_modules/prettier/bin/prettier.cjs', '--list-different', '.'];
    const { code, output } = await runNode(args);
    return gate(code === 0, `${output}\nnpm run format puts these right.`);
  },
};
