// Fills a database of the server with plans, by SQL alone.

import pg from 'pg';

/** The district and the counselor that the demo's sign-in knows. */
export const district = 'riverbend';
export const person = 'counselor-k';

/** How many clients there are at most; each works on a plan of its own. */
export const mostClients = 512;

/** So many plans are whole ones: half of them for the server, half of them for the driver. */
const whole = 2 * mostClients;

/** Every plan in the table but these is a short one: what is read of others' plans is their entry in an index. */
export const idOf = (number) => `bench-${number}`;

/** One counselor for this many students, as in a large school. */
const studentsOfOne = 400;

const statements = {
  plans: `insert into ilp.plans (district, id, student)
    select $1, 'bench-' || n, 'bench-' || n from generate_series($2::int, $3::int) n`,
  students: `insert into ilp.relationships (district, person, student, role)
    select $1, 'bench-' || n, 'bench-' || n, 'student' from generate_series($2::int, $3::int) n`,
  counselors: `insert into ilp.relationships (district, person, student, role)
    select $1, case when n < ${whole} then '${person}' else 'counselor-' || n / ${studentsOfOne} end,
      'bench-' || n, 'counselor' from generate_series($2::int, $3::int) n`,
  documents: `insert into ilp.documents (district, kind, id, student, revision, body)
    select $1, 'plan', 'bench-' || n, 'bench-' || n, 'first-' || n,
      replace(case when n < ${whole} then $4 else '{"schema":1,"kind":"plan","id":"PLAN"}' end,
        'PLAN', 'bench-' || n)
    from generate_series($2::int, $3::int) n`,
  history: `insert into ilp.history (district, kind, id, student, what, revision, by_person, by_role)
    select $1, 'plan', 'bench-' || n, 'bench-' || n, 'moved-in', 'first-' || n, 'bench', 'student'
    from generate_series($2::int, $3::int) n`,
};

/** Puts so many plans into a database that a server has set up; `bodyFor` gives a body by id and count of saves. */
export async function fill(url, count, bodyFor) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const [name, text] of Object.entries(statements))
      await client.query(text, [
        district,
        0,
        count - 1,
        ...(name === 'documents' ? [bodyFor('PLAN', 0)] : []),
      ]);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}
