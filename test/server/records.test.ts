import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { DocumentKey } from 'ilp-elements';
import { ask, type Row, type Session } from '../../demo/server/database.js';
import { destroyStudent, exportStudent } from '../../demo/server/records.js';
import { seed } from '../../demo/server/seed.js';
import { statements } from '../../demo/server/sql.js';
import { fromRoot } from '../../tools/lib/root.mjs';
import { clientOf, savedAgain, type Answer, type Client } from './client.js';
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

  const asOwner = (text: string): Promise<readonly Row[]> =>
    ask(setup.database, { as: 'owner' }, { name: '', text });
  const keptOf = async (student: string): Promise<number[]> => {
    const { documents, history, accessLog, roster } = await exportStudent(setup.database, district, student);
    return [documents, history, accessLog, roster].map(({ length }) => length);
  };

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
    const destroyed = destroyStudent(setup.database, { district: 'elsewhere', by: 'x' }, 'dario');
    await assert.rejects(destroyed, /Nothing is kept/);
    assert.deepEqual(await asOwner('select student from ilp.destructions'), []);
    assert.equal((await darios.load(plan)).status, 200);
  });

  it('stay where the copy of them cannot be kept', async () => {
    const full = async () => Promise.reject(new Error('full'));
    await assert.rejects(destroyStudent(setup.database, { district, by: 'x' }, 'dario', full), /full/);
    assert.equal((await darios.load(plan)).status, 200);
  });

  it('are destroyed whole, and only a note of it stays', async () => {
    let late: Promise<Answer> | undefined;
    const office = { district, by: 'records-office' };
    const gone = await destroyStudent(setup.database, office, 'dario', async ({ documents }) => {
      assert.equal(documents.length, 6);
      // Whoever asks now is answered afterwards, and leaves no trace of the IEP in the log.
      late = managers.load(iep, { 'ilp-reason': 'meeting' });
      await wait(100);
    });
    assert.equal(gone.length, 6);
    assert.equal((await late)?.status, 404);
    assert.deepEqual(await keptOf('dario'), [0, 0, 0, 0]);
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

  it('hold nothing of a save that was under way when they were destroyed', async () => {
    const wren: Session = { as: 'ilp_app', district, person: 'wren', roles: ['student'] };
    let destroying: Promise<unknown> | undefined;
    await setup.database.transaction(wren, async (query) => {
      const values = [district, 'draft', 'plan-wren', 'wren', 'r', '{}', 'student', null];
      await query(statements.create, values);
      destroying = destroyStudent(setup.database, { district, by: 'x' }, 'wren');
      // Long enough for a destruction that waits for nobody.
      await wait(200);
    });
    await destroying;
    assert.deepEqual(await keptOf('wren'), [0, 0, 0, 0]);
  });

  it('of others stay, and are exported also where a body cannot be read', async () => {
    await asOwner(`update ilp.documents set body = '{' where kind = 'plan' and id = 'plan-theo'`);
    const all = await exportStudent(setup.database, district, 'theo');
    assert.ok(all.documents.length > 0 && all.history.length > 0);
    assert.equal(all.documents.find(({ kind }) => kind === 'plan')?.body, '{');
  });

  it('are the work of a command that does what it was told, or says how and does nothing', async () => {
    await asOwner(
      `create role ilp_office login password 'a-password' noinherit; grant ilp_records to ilp_office`,
    );
    const url = new URL(setup.postgres?.url ?? '');
    [url.username, url.password] = ['ilp_office', 'a-password'];
    const folder = await mkdtemp(path.join(tmpdir(), 'ilp-records-'));
    const file = path.join(folder, 'casey.json');
    const desk = (...words: string[]) => runDesk(url.href, [...words, `--district=${district}`]);
    const [done, ...refused] = await Promise.all([
      desk('destroy', '--student=casey', '--by=office', `--to=${file}`),
      desk('destroy', '--student=yusra', '--by=office'),
      desk('destroy', '--student=yusra', '--by=office', `--to=${path.join(folder, 'no', 'folder.json')}`),
      desk('destroy', '--student=yusra', '--by=office', '--export=/nonexistent'),
      desk('destroy', '--student=nobody', '--by=office', `--to=${path.join(folder, 'nobody.json')}`),
    ]);
    assert.match(done, /^\d+ documents, .*\n\d+ documents were destroyed/);
    const kept = JSON.parse(await readFile(file, 'utf8')) as { documents: unknown[] };
    assert.ok(kept.documents.length > 0);
    assert.deepEqual(await keptOf('casey'), [0, 0, 0, 0]);
    const words = [
      /^failed: export /,
      /^failed: ENOENT/,
      /^failed: Unknown option/,
      /^failed: Nothing is kept/,
    ];
    for (const [place, said] of refused.entries()) assert.match(said, words[place] ?? /never/);
    assert.ok((await keptOf('yusra')).every((count, place) => count > 0 || place === 2));
    await rm(folder, { recursive: true });
  });
});

/** Runs `npm run server:records`, and gives what it says. */
function runDesk(url: string, words: readonly string[]): Promise<string> {
  const program = ['tools/with-packages.mjs', 'demo/server/records-desk.ts', ...words];
  const options = { cwd: fromRoot(), env: { ...process.env, DATABASE_URL: url } };
  return new Promise((resolve) => {
    execFile(process.execPath, program, options, (error, output, faults) =>
      resolve(error ? `failed: ${faults}` : output),
    );
  });
}
