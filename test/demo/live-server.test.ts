import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { describe, it } from 'node:test';
import { fromRoot } from '../../tools/lib/root.mjs';
import { clientOf, savedAgain, type Client } from '../server/client.js';

const plan = { kind: 'plan', id: 'plan-dario' } as const;

/** The server of `npm run demo:server`, without its pages, in a process of its own. */
async function start(folder: string): Promise<{ readonly child: ChildProcess; readonly darios: Client }> {
  const program = `
    import { startLiveServer } from './demo/live/server.ts';
    console.log(await startLiveServer(process.env.ILP_FOLDER));`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    cwd: fromRoot(),
    env: { ...process.env, ILP_FOLDER: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [origin] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const { token } = (await (await fetch(`${origin}/demo/token?person=dario`)).json()) as { token: string };
  return { child, darios: clientOf(`${origin}/ilp/v1`, `Bearer ${token}`) };
}

describe('the server behind two windows, with a folder', () => {
  it('has what was saved after it was killed, and its samples do not come over it', async (test) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'ilp-live-'));
    test.after(() => rm(folder, { recursive: true, force: true }));
    const first = await start(folder);
    const { body, revision } = await first.darios.load(plan);
    const saved = await first.darios.save(plan, savedAgain(body), revision);
    first.child.kill('SIGKILL');
    await once(first.child, 'exit');
    const second = await start(folder);
    test.after(() => second.child.kill('SIGKILL'));
    const now = await second.darios.load(plan);
    assert.deepEqual([now.revision, now.body], [saved.revision, savedAgain(body)]);
  });
});
