// The steps of `npm test` in their order: the quick ones first.

import { browserStep } from './browser.mjs';
import { entriesStep } from './entries.mjs';
import { formatStep, lintStep, typesStep } from './code.mjs';
import { hostsStep } from './hosts.mjs';
import { licencesStep } from './licences.mjs';
import { manifestStep } from './manifest.mjs';
import { nodeStep } from './node.mjs';
import { packageStep } from './package.mjs';
import { sizesStep } from './sizes.mjs';
import { templatesStep } from './templates.mjs';

/** @type {import('../lib/totals.mjs').Step[]} */
export const steps = [
  typesStep,
  lintStep,
  formatStep,
  manifestStep,
  sizesStep,
  entriesStep,
  licencesStep,
  packageStep,
  templatesStep,
  nodeStep,
  hostsStep,
  browserStep,
];
