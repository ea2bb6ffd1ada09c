// Gates that read the code: types, lint and format.

import { gate } from '../lib/totals.mjs';
import { runNode } from '../lib/run.mjs';

/** These wait for nothing and nobody waits for them: they take what processor the tests leave. */
const runGate = (args) => runNode(args, { givesWay: true });

const tsc = (...args) => runGate(['node_modules/@typescript/native/bin/tsc', ...args]);

/** All code, then src and components alone without Node's and Mocha's types, as they are published. */
export const typesStep = {
  name: 'types',
  runsAside: true,
  async run() {
    const all = await tsc('-p', 'tsconfig.json');
    const library = all.code === 0 ? await tsc('-p', 'tsconfig.build.json', '--noEmit') : all;
    return gate(library.code === 0, library.output);
  },
};

export const lintStep = {
  name: 'lint',
  runsAside: true,
  async run() {
    const { code, output } = await runGate(['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']);
    return gate(code === 0, output);
  },
};

export const formatStep = {
  name: 'format',
  runsAside: true,
  async run() {
    const args = ['node_modules/prettier/bin/prettier.cjs', '--list-different', '.'];
    const { code, output } = await runGate(args);
    return gate(code === 0, `${output}\nnpm run format puts these right.`);
  },
};
