// Wages and projections of BLS, joined to O*NET-SOC codes. A blank stays blank and says why.

import { combined, head, wordings } from './sources.mjs';

const memberOf = new Map(
  Object.entries(combined).flatMap(([code, members]) => members.map((member) => [member, code])),
);

/** `*` and `—` are not published; `#` and `>=$239,200` are top-coded. */
function dollars(text, faults, where) {
  if (text === '*' || text === '—' || text === '') return undefined;
  if (text === '#' || text === `>=$${head.topCode.toLocaleString('en')}`) return head.topCode;
  const amount = Number(text.replaceAll(',', ''));
  if (!(amount > 0)) faults.say(`${where}: “${text}” is no amount of money`);
  return amount;
}

function number(text, faults, where) {
  const value = Number(text.replaceAll(',', ''));
  if (text === '' || !Number.isFinite(value)) faults.say(`${where}: “${text}” is no number`);
  return value + 0; // -0 is 0.
}

/** Published in thousands with one decimal; kept in people. */
const people = (text, faults, where) => Math.round(number(text, faults, where) * 1000);

function worded(kind, text, faults, where) {
  const value = wordings[kind][text];
  if (!value) faults.say(`${where}: “${text}” is a new wording for ${kind}; add it to sources.mjs`);
  return value;
}

/** Leaves out what is blank. */
export function present(record) {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

function wagesOf(row, faults, where) {
  if (!row) return { blank: 'notPublished' };
  const median = dollars(row.A_MEDIAN, faults, where);
  const others = present({
    p10: dollars(row.A_PCT10, faults, where),
    p25: dollars(row.A_PCT25, faults, where),
    p75: dollars(row.A_PCT75, faults, where),
    p90: dollars(row.A_PCT90, faults, where),
  });
  if (median !== undefined) return { median, ...others };
  const isHourly = row.HOURLY === 'TRUE' && !['*', '#', ''].includes(row.H_MEDIAN);
  if (!isHourly) return { ...others, blank: 'notPublished' };
  return { ...others, hourlyMedian: number(row.H_MEDIAN, faults, where), blank: 'hourly' };
}

function projectionOf(row, faults, where) {
  const text = (column) => row[column];
  return {
    education: worded('education', text('Typical education needed for entry'), faults, where),
    experience: worded('experience', text('Work experience in a related occupation'), faults, where),
    training: worded(
      'training',
      text('Typical on-the-job training needed to attain competency in the occupation'),
      faults,
      where,
    ),
    employment: {
      from: people(text('Employment, 2024'), faults, where),
      to: people(text('Employment, 2034'), faults, where),
    },
    growth: number(text('Employment change, percent, 2024–34'), faults, where),
    openings: people(text('Occupational openings, 2024–34 annual average'), faults, where),
  };
}

/** Both tables must speak of the same year: their medians agree. */
function checkMedian(wages, row, faults, where) {
  const median = dollars(row['Median annual wage, dollars, 2024[1]'], faults, where);
  if (median !== wages.median)
    faults.say(`${where}: median ${wages.median} in the wages, ${median} in the projections`);
}

const byColumn = (table, column) => new Map(table.map((row) => [row[column], row]));

/**
 * Gives a function that finds the figures of an O*NET-SOC code: of the occupation itself, of its parent
 * (`29-1141.03` → `29-1141`), or of the group it is counted in. Military occupations have none.
 *
 * @param {{ projections: Record<string, string>[], wages: Record<string, string>[] }} tables
 * @param {import('./faults.mjs').Faults} faults
 */
export function figuresFinder({ projections, wages }, faults) {
  const isDetail = (row) => row['Occupation type'] === 'Line item';
  const outlook = byColumn(projections.filter(isDetail), '2024 National Employment Matrix code');
  const paid = byColumn(
    wages.filter((row) => row.O_GROUP === 'detailed'),
    'OCC_CODE',
  );
  return (code) => {
    const soc = code.slice(0, 7);
    if (soc.startsWith('55-')) return { wages: { blank: 'military' } };
    const isOwn = outlook.has(soc);
    const counted = isOwn ? soc : memberOf.get(soc);
    const row = outlook.get(counted);
    if (!row) {
      faults.say(
        `${code}: the projections have no figures; if BLS counts it with others, add that to sources.mjs`,
      );
      return {};
    }
    const where = `${counted} (BLS)`;
    const pay = wagesOf(paid.get(counted), faults, where);
    checkMedian(pay, row, faults, where);
    const title = row['2024 National Employment Matrix title'];
    const kind = !isOwn ? 'combined' : code.endsWith('.00') ? undefined : 'parent';
    return { wages: pay, ...projectionOf(row, faults, where), figuresOf: kind && { kind, title } };
  };
}
