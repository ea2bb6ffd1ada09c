/** The server as a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { fromRoot } from '../../tools/lib/root.mjs';

/** `npm run server`, as it is started outside of tests. */
export interface Running {
  readonly child: ChildProcess;
  readonly base: string;
  /** What it printed until it listened. */
  readonly said: readonly string[];
}

/** Starts the program and waits until it says where it listens. */
export async function start(env: Readonly<Record<string, string>>): Promise<Running> {
  const child = spawn(process.execPath, ['tools/with-packages.mjs', 'demo/server/main.ts'], {
    cwd: fromRoot(),
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors: string[] = [];
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    const address = /listening at (http:[^"]+)"/.exec(line)?.[1];
    if (address === undefined) continue;
    child.stdout.resume();
    return { child, base: `${address}/ilp/v1`, said };
  }
  throw new Error(errors.join(''));
}

/** The demo's own sign-in names the port of its keys before it listens. */
export async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return String(port);
}

/** Waits for a process to end, and gives how it did. */
export async function exitOf(child: ChildProcess): Promise<unknown> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode ?? child.signalCode;
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return code ?? signal;
}
