import Fuse from 'fuse.js';
import { byPay, searched } from './columns.mjs';
import { openPage } from './hand-page.mjs';

/** As its introduction shows it; words may stand anywhere in a text. */
function prepare(all) {
  const fuse = new Fuse(all, { keys: searched, ignoreLocation: true, threshold: 0.3 });
  return ({ text, chosen: { education = [] }, isByPay }) => {
    const found = text ? fuse.search(text).map(({ item }) => item) : all;
    const rows = found.filter((row) => education.length === 0 || education.includes(row.education.value));
    return { rows: isByPay ? rows.sort(byPay) : rows };
  };
}

export const open = () => openPage(prepare);
