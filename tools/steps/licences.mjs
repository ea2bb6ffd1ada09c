// Gate: all that is shipped of others may be shipped, and is named in THIRD-PARTY.md.

import { buildPackage } from '../build.mjs';
import { gate } from '../lib/totals.mjs';
import { licenceProblems } from '../licences.mjs';

export const licencesStep = {
  name: 'licences',
  async run() {
    const { problem, modules } = await buildPackage();
    if (problem) return gate(false, problem);
    const { problems, count } = licenceProblems(modules);
    return gate(problems.length === 0, problems.join('\n'), { note: `${count} packages of others` });
  },
};
