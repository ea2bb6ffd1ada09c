import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { documentKinds, mayLoad, personRoles, type PersonRole } from 'ilp-elements';
import { mayImportIep } from 'ilp-elements/rules';
import type { Database, Row, Session } from '../../demo/server/database.js';
import { install } from '../../demo/server/install.js';
import { openPostgres } from '../../demo/server/postgres-database.js';
import { putRoster } from '../../demo/server/roster.js';
import { seed } from '../../demo/server/seed.js';
import { toolkitRules } from '../../demo/server/toolkit-rules.js';
import { district } from './issuer.js';
import { startSetup, type Setup } from './servers.js';

/** What somebody could do who found a way to hand the database statements of their own. */
describe('the database, asked past the server', () => {
  let setup: Setup;

  before(async () => {
    setup = await startSetup('PostgreSQL');
    await seed(setup.database);
  });
  after(() => setup.stop());

  const as = (person: string, ...roles: PersonRole[]): Session => ({
    as: 'ilp_app',
    district,
    person,
    roles,
  });
  const run = (session: Session, text: string): Promise<readonly Row[]> =>
    setup.database.transaction(session, (query) => query({ name: '', text }));
  const kindsOf = async (session: Session, where = 'true'): Promise<unknown[]> =>
    (await run(session, `select distinct kind from ilp.documents where ${where} order by kind`)).map(
      ({ kind }) => kind,
    );

  it('shows what each role may load, and nothing else', async () => {
    const { database } = setup;
    const district = 'matrix';
    const plans = [{ id: 'p', student: 's' }];
    const relationships = personRoles.map((role) => ({ person: `a-${role}`, student: 's', role }));
    await putRoster(database, district, { plans, relationships });
    for (const kind of documentKinds)
      await run(
        { as: 'owner' },
        `insert into ilp.documents (district, kind, id, student, revision, body)
         values ('matrix', '${kind}', 'p', 's', 'r', '{}')`,
      );
    for (const role of personRoles) {
      const session: Session = { as: 'ilp_app', district, person: `a-${role}`, roles: [role] };
      const wanted = documentKinds.filter((kind) => mayLoad({ id: '', role }, kind)).sort();
      assert.deepEqual(await kindsOf(session), wanted, role);
      const written = await run(session, `update ilp.documents set revision = 'x' returning kind`);
      const writable = wanted.filter(
        (kind) => kind !== 'snapshot' && (!kind.startsWith('iep-') || mayImportIep({ id: '', role })),
      );
      assert.deepEqual(written.map(({ kind }) => kind).sort(), writable, role);
    }
  });

  it('shows a case manager the IEPs of their own students alone', async () => {
    const rows = await run(as('case-p', 'caseManager'), `select distinct student from ilp.documents`);
    assert.deepEqual(rows, [{ student: 'dario' }]);
  });

  it('shows nothing to a part that the sign-in does not have', async () => {
    assert.deepEqual(await kindsOf(as('case-p', 'teacher')), []);
    assert.deepEqual(await kindsOf(as('case-p')), []);
  });

  it('shows nothing of another district, nor to nobody', async () => {
    assert.deepEqual(await kindsOf({ ...as('case-p', 'caseManager'), district: 'elsewhere' } as Session), []);
    assert.deepEqual(await kindsOf({ as: 'ilp_app', district: '', person: '', roles: [] }), []);
  });

  it('shows nobody what others are to a student', async () => {
    const rows = await run(as('teacher-v', 'teacher'), 'select person from ilp.relationships');
    assert.deepEqual(rows, [{ person: 'teacher-v' }]);
  });

  for (const [what, text] of Object.entries({
    'reads the table of IEPs past its policies': 'select * from ilp.protected_documents',
    'reads the access log': 'select * from ilp.access_log',
    'switches the policies off': 'alter table ilp.documents disable row level security',
    'gives itself a part': `insert into ilp.relationships values ('riverbend', 'teacher-v', 'dario', 'caseManager')`,
    'changes the matrix': `update ilp.role_kinds set may_write = true`,
    'rewrites history': `update ilp.history set body = '{}'`,
    'forgets history': `delete from ilp.history`,
    'destroys a student': `select * from ilp.destroy_student('riverbend', 'dario', 'me')`,
    'gives itself an IEP': `insert into ilp.documents (district, kind, id, student, revision, body)
      values ('riverbend', 'iep-team', 'plan-casey', 'casey', 'r', '{}')`,
    'writes history in the name of another person': `insert into ilp.history
      (district, kind, id, student, what, by_person, by_role)
      values ('riverbend', 'plan', 'plan-dario', 'dario', 'saved', 'dario', 'student')`,
    'says that another person looked': `insert into ilp.access_log (district, student, kind, id, what, person, role)
      values ('riverbend', 'dario', 'iep-team', 'plan-dario', 'load', 'case-p', 'caseManager')`,
  }))
    it(`stops a teacher who ${what}`, async () => {
      await assert.rejects(run(as('teacher-v', 'teacher'), text), {
        name: 'DatabaseTrouble',
        kind: 'broken',
      });
    });

  for (const [what, values] of Object.entries({
    'beside the plan of another student': `'snapshot', 'plan-theo:review_aaaa'`,
    'under a name that nobody gave': `'plan', 'plan-made-up'`,
  }))
    it(`stops a student who puts a document of their own ${what}`, async () => {
      for (const text of [
        `insert into ilp.documents (district, student, revision, body, kind, id)
         values ('riverbend', 'dario', 'r', '{}', ${values})`,
        `insert into ilp.history (district, student, what, by_person, by_role, kind, id)
         values ('riverbend', 'dario', 'created', 'dario', 'student', ${values})`,
      ])
        await assert.rejects(run(as('dario', 'student'), text), { name: 'DatabaseTrouble', code: '42501' });
    });

  it('takes a roster that names somebody twice, and gives it the time it needs', async () => {
    const hurried = openPostgres(setup.postgres?.url ?? '', { statementMs: 200 });
    await run(
      { as: 'owner' },
      `create function ilp.slow() returns trigger language plpgsql as 'begin perform pg_sleep(0.4); return null; end';
       create trigger slow after insert on ilp.relationships execute function ilp.slow()`,
    );
    const roles = ['student', 'teacher'] as const;
    const relationships = roles.map((role) => ({ person: 'p', student: 's', role }));
    await putRoster(hurried, 'twice', { plans: [], relationships });
    const rows = await run({ as: 'owner' }, `select role from ilp.relationships where district = 'twice'`);
    assert.deepEqual(rows, [{ role: 'student' }]);
    await run({ as: 'owner' }, 'drop function ilp.slow() cascade');
    await hurried.close();
  });

  it('takes a quote, a backslash or a comma in a name for nothing else', async () => {
    for (const person of ["o'hara", "\\'; reset role; --", 'a,caseManager', '"'])
      assert.deepEqual(
        await run(as(person, 'student'), 'select ilp.person() as person, current_user::text as who'),
        [{ person, who: 'ilp_app' }],
      );
  });
});

describe('a login that owns nothing', () => {
  let setup: Setup;
  let login: Database;
  before(async () => {
    setup = await startSetup('PostgreSQL');
    await seed(setup.database);
    await setup.database.transaction({ as: 'owner' }, (query) =>
      query({
        name: '',
        text: `create role ilp_login login password 'a-password' noinherit; grant ilp_app to ilp_login;
          grant usage on schema ilp to ilp_login; grant select on ilp.role_kinds to ilp_login`,
      }),
    );
    const url = new URL(setup.postgres?.url ?? '');
    [url.username, url.password] = ['ilp_login', 'a-password'];
    login = openPostgres(url.href);
  });
  after(async () => {
    await login.close();
    await setup.stop();
  });

  it('is enough for a server', async () => {
    await install(login, toolkitRules);
    const session: Session = { as: 'ilp_app', district, person: 'dario', roles: ['student'] };
    const rows = await login.transaction(session, (query) =>
      query({ name: '', text: 'select id from ilp.documents' }),
    );
    assert.ok(rows.length > 0);
  });

  it('does not set up another version; the owner does, and then it may serve', async () => {
    const owner = (text: string) =>
      setup.database.transaction({ as: 'owner' }, (query) => query({ name: '', text }));
    const policies = () =>
      owner(`select policyname::text from pg_policies where tablename = 'documents' order by 1`);
    const before = await policies();
    await owner(`drop policy may_create on ilp.documents; comment on schema ilp is 'an older one'`);
    await assert.rejects(install(login, toolkitRules), /another version/);
    await install(setup.database, toolkitRules);
    assert.deepEqual(await policies(), before);
    await install(login, toolkitRules);
  });

  for (const text of [
    'select * from ilp.documents',
    'set role ilp_records',
    'set role postgres',
    'truncate ilp.plans',
  ])
    it(`may not ${text}, also when it leaves the role of the server`, async () => {
      await assert.rejects(
        login.transaction({ as: 'ilp_app', district, person: 'dario', roles: ['student'] }, (query) =>
          query({ name: '', text: `reset role; ${text}` }),
        ),
        { name: 'DatabaseTrouble', kind: 'broken' },
      );
    });
});

describe('history', () => {
  let setup: Setup;
  before(async () => {
    setup = await startSetup('PostgreSQL');
    await seed(setup.database);
  });
  after(() => setup.stop());

  for (const table of ['history', 'protected_history', 'access_log', 'destructions'])
    it(`stays in ${table} even for the owner`, async () => {
      const insert = `insert into ilp.access_log (district, student, kind, id, what, person, role)
        values ('d', 's', 'iep-team', 'p', 'load', 'x', 'caseManager');
        insert into ilp.destructions (district, student, by_person, documents, saves, accesses)
        values ('d', 's', 'x', 0, 0, 0)`;
      const run = (text: string) =>
        setup.database.transaction({ as: 'owner' }, (query) => query({ name: '', text }));
      await run(insert);
      for (const text of [
        `update ilp.${table} set district = 'x'`,
        `delete from ilp.${table}`,
        `truncate ilp.${table}`,
      ])
        await assert.rejects(run(text), { name: 'DatabaseTrouble', code: '23001' }, text);
    });
});
