// The server beside the driver, from one client to 512, with ten thousand and a million plans.

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { loadavg } from 'node:os';
import { createInterface } from 'node:readline';
import { fromRoot } from '../../tools/lib/root.mjs';
import { startPostgres } from '../../tools/postgres.mjs';
import { couch, driver, server } from './contenders.mjs';
import { explain } from './explain.mjs';
import { fill, mostClients, person } from './fill.mjs';
import { measure } from './measure.mjs';
import { figureTable, growthTable, lateTables, timeTables } from './report.mjs';

export const title = 'Server: opening, saving and listing plans of 20 kB';

/** It needs no browser. */
export const needsBrowser = false;

const numbers = (text, otherwise) => text?.split(',').map(Number) ?? otherwise;
const clients = numbers(process.env.CLIENTS, [1, 8, 64, 512]).map((count) => Math.min(count, mostClients));
const sizes = numbers(process.env.SIZES, [10_000, 1_000_000]);
const ms = Number(process.env.MS ?? 500);
const load = () => `The machine's load was ${loadavg()[0].toFixed(1)}`;

export async function run({ rounds }) {
  const postgres = await startPostgres({ settings: { max_connections: '100', shared_buffers: '256MB' } });
  const stops = [() => postgres.stop()];
  try {
    const { contenders, urls } = await everybody(postgres, stops);
    const before = load();
    const visits = await measure(contenders, { rounds, clients, ms });
    const [floor] = Object.keys(contenders);
    const names = Object.keys(contenders);
    const pairs = ['driver', 'server'].map((who) => names.filter((name) => name.startsWith(who)));
    const explained = [];
    for (const [place, url] of urls.entries())
      explained.push(
        `### How PostgreSQL carries the statements out, ${sizes[place]} plans\n\n${await explain(url)}`,
      );
    return [
      `${before} before the rounds. ${load()} after them.`,
      `### Time for one request, over the driver's\n\n${timeTables(visits, floor, clients)}`,
      `### What the slowest twentieth waits, over the driver's\n\n${lateTables(visits, floor, clients)}`,
      `### What more plans cost\n\n${sizes.length > 1 ? growthTable(visits, pairs, clients) : '—'}`,
      `### Figures of this machine: median rate, median time, time of the slowest twentieth\n\n${figureTable(visits, clients)}`,
      ...explained,
    ];
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

/** Sets everybody up; the first one is the floor. */
async function everybody(postgres, stops) {
  const [drivers, servers, urls] = [{}, {}, []];
  let bodyFor;
  for (const size of sizes) {
    const url = await postgres.createDatabase(`plans_${size}`);
    urls.push(url);
    const { base, child, token } = await startServer(url);
    stops.push(() => void child.kill('SIGKILL'));
    bodyFor ??= await bodies(base, token);
    await fill(url, size, bodyFor);
    drivers[`driver, ${size}`] = driver(url, bodyFor);
    servers[`server, ${size}`] = server(base, token, bodyFor);
  }
  const peer = process.env.PEER;
  const peers = peer ? { 'CouchDB’s protocol': await couch(peer, Math.max(...clients, 8), bodyFor) } : {};
  const contenders = { ...drivers, ...servers, ...peers };
  for (const { close } of Object.values(contenders)) stops.push(close);
  return { contenders, urls };
}

/** A process of the server, with the demo's sign-in. */
async function startServer(url) {
  const port = await freePort();
  const settings = { DATABASE_URL: url, PORT: String(port), ILP_PER_MINUTE: '1000000000', ILP_DEMO: 'yes' };
  const env = { ...process.env, ...settings };
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/server/main.ts'], {
    cwd: fromRoot(),
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) if (/listening at/.test(line)) break;
  // The log goes where a server's log goes, and is read by nobody.
  child.stdout.resume();
  const base = `http://127.0.0.1:${port}`;
  const { token } = await (await fetch(`${base}/demo/token?person=${person}`)).json();
  return { base, child, token };
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Dario's plan under another id: 20 kB. Each save differs from the one before in its count alone. */
async function bodies(base, token) {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${base}/ilp/v1/document?kind=plan&id=plan-dario`, { headers });
  const { sync, ...plan } = await answer.json();
  const text = JSON.stringify({ ...plan, id: '\u0001', sync: { ...sync, gen: '\u0002' } });
  const [before, between, after] = text.split(/\\u0001|"\\u0002"/);
  return (id, saves) => `${before}${id}${between}${String(saves)}${after}`;
}
