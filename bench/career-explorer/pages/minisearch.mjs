import MiniSearch from 'minisearch';
import { byPay, searched } from './columns.mjs';
import { openPage } from './hand-page.mjs';

/** As its introduction shows it for a search as one types, typos forgiven. */
function prepare(all) {
  const index = new MiniSearch({
    fields: searched,
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } },
  });
  index.addAll(all.map((row, id) => ({ id, ...row })));
  return ({ text, chosen: { education = [] }, isByPay }) => {
    const found = text ? index.search(text).map(({ id }) => all[id]) : all;
    const rows = found.filter((row) => education.length === 0 || education.includes(row.education.value));
    return { rows: isByPay ? rows.sort(byPay) : rows };
  };
}

export const open = () => openPage(prepare);
