// Compares the pack with an independent join of the same files, and lists every difference.

import { head, wordings } from './sources.mjs';

/** The publishers' wordings by the values of the pack. */
const wording = Object.fromEntries(
  Object.entries(wordings).map(([kind, values]) => [
    kind,
    Object.fromEntries(Object.entries(values).map(([text, value]) => [value, text])),
  ]),
);

const sorted = (list) =>
  list
    .split(';')
    .map((each) => each.trim())
    .sort()
    .join('; ');
const numeric = (text) => (text === '' || Number.isNaN(Number(text)) ? text : String(Number(text)));

function flagOf({ median, blank }) {
  if (median !== undefined) return median === head.topCode ? `top-coded: at least ${head.topCode}` : '';
  if (blank === 'military') return 'occupation not in BLS Employment Projections';
  return 'no annual wage published (hourly only or not surveyed)';
}

function matchOf({ wages, figuresOf }) {
  if (wages.blank === 'military') return 'none';
  return { combined: 'combined', parent: 'parent-soc' }[figuresOf?.kind] ?? 'exact';
}

/** What one row of the reference should say, by the pack. Columns the pack does not hold are not there. */
function expected(occupation, cluster) {
  const { wages, employment, figuresOf } = occupation;
  const names = new Map(cluster.pathways.map(({ id, name }) => [id, name.en]));
  return {
    title: occupation.title,
    pathways: sorted(occupation.pathways.flatMap((id) => names.get(id) ?? []).join(';')),
    median_annual_wage_2024: wages.median,
    wage_flag: flagOf(wages),
    entry_education: wording.education[occupation.education],
    growth_pct_2024_34: occupation.growth,
    annual_openings: occupation.openings,
    riasec_code: occupation.interests,
    job_zone: occupation.zone,
    employment_2024: employment?.from,
    employment_2034: employment?.to,
    work_experience: wording.experience[occupation.experience],
    on_the_job_training: wording.training[occupation.training],
    ...(figuresOf ? { bls_title: figuresOf.title } : {}),
    bls_match: matchOf(occupation),
    ...(wages.median === undefined ? { oews_median_hourly_2024: wages.hourlyMedian } : {}),
    riasec_scores_RIASEC: occupation.interestScores?.join('|'),
  };
}

/** The reference's own way of writing, brought to ours: one decimal, pathways in order, no sign for a blank. */
function asWritten(column, text) {
  if (column === 'pathways') return sorted(text);
  if (column === 'oews_median_hourly_2024') return text === '*' ? '' : numeric(text);
  if (column !== 'riasec_scores_RIASEC') return numeric(text);
  return text === ''
    ? ''
    : text
        .split('|')
        .map((score) => Math.round(Number(score) * 10) / 10)
        .join('|');
}

function compareRow(row, occupation, cluster, faults) {
  for (const [column, value] of Object.entries(expected(occupation, cluster))) {
    const [here, there] = [numeric(String(value ?? '')), asWritten(column, row[column])];
    if (here !== there)
      faults.say(
        `${occupation.code} in ${cluster.id}, ${column}: “${here}” here, “${there}” in the reference`,
      );
  }
}

/**
 * @param {import('../../src/careers/career-pack.js').CareerPack} pack
 * @param {Record<string, string>[]} reference
 * @param {import('./faults.mjs').Faults} faults
 */
export function compareWithReference(pack, reference, faults) {
  const rows = new Map(reference.map((row) => [`${row.cluster}|${row.onet_soc_code}`, row]));
  for (const cluster of pack.clusters) {
    const members = pack.occupations.filter(({ pathways }) =>
      pathways.some((id) => id.startsWith(`${cluster.id}/`)),
    );
    for (const occupation of members) {
      const key = `${cluster.name.en}|${occupation.code}`;
      const row = rows.get(key);
      if (row) compareRow(row, occupation, cluster, faults);
      else faults.say(`${occupation.code} in ${cluster.id}: not in the reference`);
      rows.delete(key);
    }
  }
  for (const key of rows.keys()) faults.say(`${key.replace('|', ', ')}: in the reference, not here`);
}
