// The floor: what one would write by hand.

import { byPay, includesText } from './columns.mjs';
import { openPage } from './hand-page.mjs';

const prepare =
  (all) =>
  ({ text, chosen: { education = [] }, isByPay }) => {
    const rows = all.filter(
      (row) =>
        (education.length === 0 || education.includes(row.education.value)) &&
        (!text || includesText(row, text)),
    );
    return { rows: isByPay ? rows.sort(byPay) : rows };
  };

export const open = () => openPage(prepare);
