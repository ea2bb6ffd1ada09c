// What the explorer holds of the built-in pack, without anything that shows it.

import { builtInCareers } from '../../../dist/src/careers/built-in.js';

export async function open() {
  const { index, table, details, texts, names } = builtInCareers;
  window.data = await Promise.all([index(), table(), details(), texts('en'), names()]);
}
