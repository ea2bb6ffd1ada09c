/** What the database itself promises, asked past the server. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { documentKinds, personRoles, type DocumentKey } from 'ilp-elements';
import type { Database, Query, Row, Session } from '../../demo/server/database.js';
import { install, roleKinds } from '../../demo/server/install.js';
import { openPostgres } from '../../demo/server/postgres-database.js';
import { exportStudent } from '../../demo/server/records.js';
import { putRoster } from '../../demo/server/roster.js';
import { seed } from '../../demo/server/seed.js';
import { toolkitRules } from '../../demo/server/toolkit-rules.js';
import { clientOf, savedAgain } from './client.js';
import { district } from './issuer.js';
import { startSetup, type Setup } from './servers.js';

const plan: DocumentKey = { kind: 'plan', id: 'plan-dario' };

describe('a database of plans', () => {
  let setup: Setup;
  before(async () => {
    setup = await startSetup('PostgreSQL');
    await seed(setup.database);
  });
  after(() => setup.stop());

  const run = (session: Session, text: string): Promise<readonly Row[]> =>
    setup.database.transaction(session, (query) => query({ name: '', text }));

  it('shows a person what they wrote themselves in the history, and nothing of others', async () => {
    const darios = clientOf(setup.bases[0]!, await setup.signIn('dario', ['student']));
    const { body, revision } = await darios.load(plan);
    assert.equal((await darios.save(plan, savedAgain(body), revision)).status, 204);
    const writersFor = (person: string, role: string) =>
      run({ as: 'ilp_app', district, person, roles: [role] }, 'select distinct by_person from ilp.history');
    assert.deepEqual(await writersFor('dario', 'student'), [{ by_person: 'dario' }]);
    assert.deepEqual(await writersFor('case-p', 'caseManager'), []);
  });

  it('lets each role begin the kinds that it may write, and no others', async () => {
    const relationships = personRoles.map((role) => ({ person: `a-${role}`, student: 's', role }));
    await putRoster(setup.database, 'begins', { plans: [{ id: 'p', student: 's' }], relationships });
    const wanted = roleKinds(toolkitRules);
    for (const role of personRoles)
      for (const kind of documentKinds) {
        const mayWrite = wanted.some((each) => each.role === role && each.kind === kind && each.mayWrite);
        assert.equal(await mayBegin(role, kind), mayWrite, `${role} begins ${kind}`);
      }
  });

  /** Tries, and takes it back. */
  async function mayBegin(role: string, kind: string): Promise<boolean> {
    const session: Session = { as: 'ilp_app', district: 'begins', person: `a-${role}`, roles: [role] };
    const id = kind === 'snapshot' ? 'p:review_00000000000000000001' : 'p';
    const text = `insert into ilp.documents (district, kind, id, student, revision, body)
      values ('begins', '${kind}', '${id}', 's', 'r', '{}')`;
    const taken = new Error('It was taken.');
    const end = await setup.database
      .transaction(session, async (query) => {
        await query({ name: '', text });
        throw taken;
      })
      .catch((error: unknown) => error);
    return end === taken;
  }

  it('destroys nothing of a student for the office of another district', async () => {
    const text = `select * from ilp.destroy_student('${district}', 'theo', 'them')`;
    await assert.rejects(run({ as: 'ilp_records', district: 'elsewhere' }, text), { kind: 'broken' });
    const there = await run({ as: 'owner' }, `select from ilp.documents where student = 'theo'`);
    assert.ok(there.length > 0);
  });

  it('exports a student as they are at one moment, whatever is saved meanwhile', async () => {
    const darios = clientOf(setup.bases[0]!, await setup.signIn('dario', ['student']));
    let saves = 0;
    const saveMeanwhile = async () => {
      const { body, revision } = await darios.load(plan);
      assert.equal((await darios.save(plan, savedAgain(body), revision)).status, 204);
      saves += 1;
    };
    const { documents, history } = await exportStudent(afterEach(saveMeanwhile), district, 'dario');
    assert.ok(saves > 0);
    const ofPlan = (rows: readonly Row[]) => rows.filter(({ kind }) => kind === 'plan').at(-1)?.revision;
    assert.equal(ofPlan(documents), ofPlan(history));
  });

  /** The database, with something that happens elsewhere after each statement that gives rows. */
  function afterEach(happens: () => Promise<void>): Database {
    return {
      ...{ name: 'postgres', listen: () => Promise.reject(new Error('Nobody listens.')) },
      close: () => Promise.resolve(),
      transaction: (session, work) =>
        setup.database.transaction(session, (query) => {
          const both: Query = async (...asked) => {
            const rows = await query(...asked);
            if (rows.length > 0) await happens();
            return rows;
          };
          return work(both);
        }),
    };
  }

  it('is set up by processes that start on it together', async () => {
    const url = (await setup.postgres?.createDatabase('together')) ?? '';
    const starting = Array.from({ length: 4 }, () => openPostgres(url, { connections: 1 }));
    try {
      await Promise.all(starting.map((each) => install(each, toolkitRules)));
    } finally {
      for (const each of starting) await each.close();
    }
  });

  it('follows the rules of a version that lets a role do less', async () => {
    const mayBeginBefore = await mayBegin('teacher', 'plan');
    const stricter = { ...toolkitRules, mayWrite: (role: string) => role !== 'teacher' };
    await install(setup.database, stricter);
    assert.deepEqual([mayBeginBefore, await mayBegin('teacher', 'plan')], [true, false]);
  });
});
