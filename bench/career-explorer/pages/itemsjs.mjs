import itemsjs from 'itemsjs';
import { facets, searched } from './columns.mjs';
import { openPage } from './hand-page.mjs';

const aggregations = Object.fromEntries(
  facets.map(({ key }) => [`${key}Value`, { size: 50, conjunction: false }]),
);

/** As its introduction shows it; facets are counted over plain values. */
function prepare(all) {
  const items = all.map((row) => ({
    ...row,
    ...Object.fromEntries(facets.map(({ key }) => [`${key}Value`, row[key].value])),
  }));
  const index = itemsjs(items, {
    searchableFields: searched,
    sortings: { pay: { field: 'pay', order: 'desc' } },
    aggregations,
  });
  return ({ text, chosen, isByPay }) => {
    const { data, pagination } = index.search({
      per_page: 50,
      query: text,
      filters: Object.fromEntries(Object.entries(chosen).map(([key, values]) => [`${key}Value`, values])),
      ...(isByPay && { sort: 'pay' }),
    });
    const counts = Object.fromEntries(
      facets.map(({ key }) => {
        const { buckets } = data.aggregations[`${key}Value`];
        return [key, new Map(buckets.map((bucket) => [bucket.key, bucket.doc_count]))];
      }),
    );
    return {
      rows: data.items,
      total: pagination.total,
      counts: (facet, value) => counts[facet].get(value) ?? 0,
    };
  };
}

export const open = () => openPage(prepare, { hasFacets: true });
