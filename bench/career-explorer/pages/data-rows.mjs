// The rows alone, for what the data of all pages but the explorer's cost.

import { loadRows } from './columns.mjs';

export async function open() {
  window.data = await loadRows();
}
