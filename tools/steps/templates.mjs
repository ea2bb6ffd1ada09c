// Gate: a page of React, of Vue and of Svelte type-checks against what is built, and what must not pass does not.

import { buildPackage } from '../build.mjs';
import { runNode } from '../lib/run.mjs';
import { gate } from '../lib/totals.mjs';

const checkers = {
  react: ['node_modules/@typescript/native/bin/tsc', '-p', 'types/test/react'],
  vue: ['node_modules/vue-tsc/bin/vue-tsc.js', '-p', 'types/test/vue'],
  svelte: [
    'node_modules/svelte-check/bin/svelte-check',
    ...['--workspace', 'types/test/svelte', '--tsconfig', './tsconfig.json', '--output', 'human'],
  ],
};

export const templatesStep = {
  name: 'templates',
  async run() {
    const { problem } = await buildPackage();
    if (problem) return gate(false, problem);
    const results = [];
    for (const [name, args] of Object.entries(checkers)) results.push({ name, ...(await runNode(args)) });
    const failed = results.filter(({ code }) => code !== 0);
    const output = failed.map((each) => `${each.name}:\n${each.output}`).join('\n');
    return gate(failed.length === 0, output, { note: `${Object.keys(checkers).join(', ')} check` });
  },
};
