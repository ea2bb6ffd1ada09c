// The steps of `npm test` in their order: the quick ones first.

import { browserStep } from './browser.mjs';
import { entriesStep } from './entries.mjs';
import { formatStep, lintStep, typesStep } from './code.mjs';
import { manifestStep } from './manifest.mjs';
import { nodeStep } from './node.mjs';
import { sizesStep } from './sizes.mjs';

/** @type {import('../lib/totals.mjs').Step[]} */
export const steps = [
  typesStep,
  lintStep,
  formatStep,
  manifestStep,
  sizesStep,
  entriesStep,
  nodeStep,
  browserStep,
];
