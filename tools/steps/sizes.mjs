// Gate: no entry costs a page more than its budget.

import { gate } from '../lib/totals.mjs';
import { measureSizes } from '../sizes.mjs';

export const sizesStep = {
  name: 'sizes',
  async run() {
    const { isWithin, table } = await measureSizes();
    return gate(isWithin, table, { show: true });
  },
};
