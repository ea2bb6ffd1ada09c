// Loaded before the Node tests: with SEED in the environment every property test tries the same cases again.

import fc from 'fast-check';

const { SEED } = process.env;
if (SEED !== undefined) fc.configureGlobal({ seed: Number(SEED) });
