// Clusters and pathways: the publishers' names to our own lasting ids.

const plain = (name) => name.toLowerCase().replace(/&/g, 'and').replace(/\s+/g, ' ').trim();

/**
 * Makes the pack's clusters out of data/careers/clusters.tsv.
 *
 * @param {Record<string, string>[]} rows
 */
export function clustersOf(rows) {
  const named = (row) => ({ id: row.id, name: { en: row.English, es: row.Spanish } });
  return rows
    .filter(({ id }) => !id.includes('/'))
    .map((row) => ({
      ...named(row),
      pathways: rows.filter(({ id }) => id.startsWith(`${row.id}/`)).map(named),
    }));
}

/** Names a publisher may use, to ids; a pathway's name counts within its cluster. */
function idsByName(rows) {
  const ids = new Map();
  for (const row of rows) {
    const scope = row.id.includes('/') ? `${row.id.split('/')[0]}/` : '';
    const others = (row['also called'] ?? '').split(';').filter(Boolean);
    for (const name of [row.English, ...others]) ids.set(scope + plain(name), row.id);
  }
  return ids;
}

const split = (list) => list.split(';').map((each) => each.trim());

/**
 * Finds the pathways of every occupation. “A; B” stands in parallel in both columns.
 *
 * @param {Record<string, string>[]} table the clusters file
 * @param {Record<string, string>[]} rows data/careers/clusters.tsv
 * @param {import('./faults.mjs').Faults} faults
 * @returns {Map<string, string[]>} pathways by O*NET-SOC code
 */
export function pathwaysByCode(table, rows, faults) {
  const ids = idsByName(rows);
  const found = new Map();
  for (const { 'Career Cluster': clusters, 'Career Pathway': pathways, Code: code } of table) {
    const [left, right] = [split(clusters), split(pathways)];
    if (left.length !== right.length)
      faults.say(`${code}: ${left.length} clusters, ${right.length} pathways`);
    const list = found.get(code) ?? [];
    left.forEach((cluster, place) => {
      const pathway = right[place] ?? '';
      const id = ids.get(`${ids.get(plain(cluster))}/${plain(pathway)}`);
      if (!id) faults.say(`${code}: clusters.tsv has no pathway “${pathway}” in “${cluster}”`);
      else if (!list.includes(id)) list.push(id);
    });
    found.set(code, list);
  }
  return found;
}
