import { describe, it } from 'node:test';
import { ruleCases } from './rules/index.js';
import * as store from './store-module.js';

describe('the store', () => {
  for (const { name, run } of ruleCases) it(name, async () => run(store));
});
