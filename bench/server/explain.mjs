// Asks PostgreSQL how it would carry out the server's statements in the large table.

import { readFileSync } from 'node:fs';
import pg from 'pg';
import { table } from '../lib/figures.mjs';
import { district, idOf, person } from './fill.mjs';

const sql = (name) => readFileSync(new URL(`../../demo/server/sql/${name}.sql`, import.meta.url), 'utf8');
const id = idOf(7);
const asked = {
  load: [district, id, 'plan', id, 'load', null],
  save: [district, 'plan', id, id, 'next', '{}', 'counselor', 'token', 'first-7'],
  list: [district, 'plan', '', '100'],
  repeated: [district, 'plan', id, 'token'],
  revisions: [district, [id], ['plan'], [id]],
};

/** Every step of a plan, the ones below it too. */
const steps = (plan) => [plan, ...(plan.Plans ?? []).flatMap(steps)];

/** Says of each statement which indexes it uses and which tables it reads from end to end. */
export async function explain(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const rows = [];
  for (const [name, values] of Object.entries(asked)) {
    await client.query(`begin; set local role ilp_app; set local ilp.district to '${district}';
      set local ilp.person to '${person}'; set local ilp.roles to 'counselor'`);
    const { rows: plans } = await client.query(`explain (format json) ${sql(name)}`, values);
    await client.query('rollback');
    const all = steps(plans[0]['QUERY PLAN'][0].Plan);
    const names = (list) => [...new Set(list.filter(Boolean))].sort().join(', ') || '—';
    const whole = all.filter((step) => step['Node Type'] === 'Seq Scan');
    rows.push([
      name,
      names(all.map((step) => step['Index Name'])),
      names(whole.map((step) => step['Relation Name'])),
    ]);
  }
  await client.end();
  return table(['statement', 'indexes', 'tables read from end to end'], rows);
}
