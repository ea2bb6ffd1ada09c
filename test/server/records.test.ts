import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { DocumentKey } from 'ilp-elements';
import { destroyStudent, exportStudent } from '../../demo/server/records.js';
import { seed } from '../../demo/server/seed.js';
import { clientOf, savedAgain, type Client } from './client.js';
import { district } from './issuer.js';
import { startSetup, type Setup } from './servers.js';

const plan: DocumentKey = { kind: 'plan', id: 'plan-dario' };
const iep: DocumentKey = { kind: 'iep-team', id: 'plan-dario' };

describe('the records of a student', () => {
  let setup: Setup;
  let darios: Client;
  let managers: Client;

  before(async () => {
    setup = await startSetup('PostgreSQL');
    await seed(setup.database);
    darios = clientOf(setup.bases[0]!, await setup.signIn('dario', ['student']));
    managers = clientOf(setup.bases[0]!, await setup.signIn('case-p', ['caseManager']));
    const { body, revision } = await darios.load(plan);
    await darios.save(plan, savedAgain(body), revision);
    await managers.load(iep, { 'ilp-reason': 'meeting' });
  });
  after(() => setup.stop());

  it('are exported whole: documents, every save with its body, who was given the IEP, and the roster', async () => {
    const all = await exportStudent(setup.database, district, 'dario');
    const kinds = all.documents.map(({ kind }) => kind);
    assert.deepEqual(kinds, [
      'crosswalk-shared',
      'crosswalk-team',
      'draft',
      'iep-shared',
      'iep-team',
      'plan',
    ]);
    const saves = all.history.filter(({ kind }) => kind === 'plan');
    assert.deepEqual(
      saves.map(({ what, by_person: by }) => [what, by]),
      [
        ['moved-in', 'demo'],
        ['saved', 'dario'],
      ],
    );
    assert.deepEqual(saves[1]?.body, (await darios.load(plan)).body);
    assert.deepEqual(
      all.accessLog.map(({ kind, what, person, reason }) => [kind, what, person, reason]),
      [['iep-team', 'load', 'case-p', 'meeting']],
    );
    assert.ok(all.roster.some(({ what, name, role }) => what === 'relationship' && name === 'dario' && role));
    assert.equal(JSON.stringify(all).includes('plan-theo'), false);
  });

  it('are nobody’s in another district', async () => {
    const all = await exportStudent(setup.database, 'elsewhere', 'dario');
    assert.deepEqual([all.documents, all.history, all.accessLog, all.roster], [[], [], [], []]);
    await destroyStudent(setup.database, { district: 'elsewhere', by: 'x' }, 'dario');
    assert.equal((await darios.load(plan)).status, 200);
  });

  it('are destroyed whole, and only a note of it stays', async () => {
    const gone = await destroyStudent(setup.database, { district, by: 'records-office' }, 'dario');
    assert.equal(gone.length, 6);
    const all = await exportStudent(setup.database, district, 'dario');
    assert.deepEqual([all.documents, all.history, all.accessLog, all.roster], [[], [], [], []]);
    const notes = await setup.database.transaction({ as: 'ilp_records', district }, (query) =>
      query({ name: '', text: 'select student, by_person, documents, accesses from ilp.destructions' }),
    );
    assert.deepEqual(notes, [{ student: 'dario', by_person: 'records-office', documents: 6, accesses: 1 }]);
  });

  it('do not come back from a page that still holds them', async () => {
    const body = { schema: 1, kind: 'plan', id: 'plan-dario', sync: { gen: 1, seen: {}, forgot: -1 } };
    assert.equal((await darios.create(plan, body)).status, 404);
    assert.equal((await darios.save(plan, body, 'any')).status, 404);
  });

  it('of others stay', async () => {
    const all = await exportStudent(setup.database, district, 'theo');
    assert.ok(all.documents.length > 0 && all.history.length > 0);
  });
});
