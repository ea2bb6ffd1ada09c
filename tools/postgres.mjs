// Starts a PostgreSQL server of its own for tests and measurements, and takes it away again. Installs
// the Debian package where it is missing and this process may. Nothing of another server is touched.

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { run } from './lib/run.mjs';

const isRoot = process.getuid?.() === 0;
const debianFolder = '/usr/lib/postgresql';
const user = 'postgres';

/**
 * @typedef {object} RunningPostgres
 * @property {string} url of a database, as its superuser; names the port, so that a test can put a proxy between
 * @property {() => Promise<void>} stop ends the server and removes its files
 * @property {(how?: 'fast' | 'immediate') => Promise<void>} restart ends it, at once and without a clean end where
 *   `immediate`, and starts it on the same files and port
 * @property {(how?: 'fast' | 'immediate') => Promise<void>} halt ends it and keeps its files
 * @property {() => Promise<void>} resume starts it again after `halt`
 * @property {(name: string) => Promise<string>} createDatabase makes an empty database and gives its url
 */

/** Gives the folder of the server's programs, the newest version first; undefined where there is none. */
export function findPostgres() {
  const versions = existsSync(debianFolder)
    ? readdirSync(debianFolder).sort((a, b) => Number(b) - Number(a))
    : [];
  const folders = versions.map((version) => path.join(debianFolder, version, 'bin'));
  const onPath = (process.env.PATH ?? '').split(path.delimiter);
  return [...folders, ...onPath].find((folder) => existsSync(path.join(folder, 'initdb')));
}

/** Finds the programs, and on Debian and Ubuntu installs them where this process may. */
export async function ensurePostgres() {
  if (!findPostgres() && isRoot && existsSync('/usr/bin/apt-get')) await installOnce();
  return findPostgres();
}

/** Test files run side by side, and apt-get runs once at a time: one of them installs, the others wait. */
async function installOnce() {
  const lock = path.join(tmpdir(), 'ilp-postgres-install');
  const isFirst = await mkdir(lock).then(
    () => true,
    () => false,
  );
  if (isFirst) await install().finally(() => rm(lock, { recursive: true, force: true }));
  else for (let second = 0; second < 180 && existsSync(lock); second += 1) await wait(1000);
}

async function install() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], { env });
}

/**
 * Starts a server on a free port of this machine.
 *
 * @param {{ durable?: boolean, settings?: Record<string, string> }} [options] durable: what is committed is on
 *   the disk; without it tests are quicker, and a crash of the machine (not of the server) may lose it
 * @returns {Promise<RunningPostgres>}
 */
export async function startPostgres({ durable = false, settings = {} } = {}) {
  const programs = await ensurePostgres();
  if (!programs) throw new Error('No PostgreSQL was found: install it, with initdb on the PATH.');
  const owner = isRoot ? await idsOf(user) : {};
  const folder = await mkdtemp(path.join(tmpdir(), 'ilp-postgres-'));
  const cluster = { programs, owner, folder, data: path.join(folder, 'data'), port: await freePort() };
  const password = randomBytes(18).toString('base64url');
  if (isRoot) await chown(folder, owner.uid, owner.gid);
  try {
    await initialize(cluster, password);
    await start(cluster, { ...(durable ? {} : { fsync: 'off', full_page_writes: 'off' }), ...settings });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return running(cluster, password);
}

async function idsOf(name) {
  const [uid, gid] = await Promise.all(['-u', '-g'].map((flag) => run('id', [flag, name])));
  if (uid.code !== 0) throw new Error(`PostgreSQL refuses root, and there is no user ${name}.`);
  return { uid: Number(uid.output), gid: Number(gid.output) };
}

/** Runs one of the programs as the server's owner. */
function program({ programs, owner, folder }, name, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(programs, name), args, {
      ...owner,
      cwd: folder,
      env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    // A server that runs on holds the pipes: the program's own end is what counts.
    child.once('exit', (code) => {
      if (code === 0) resolve(output.trim());
      else reject(new Error(`${name} failed: ${output.trim()}`));
    });
  });
}

async function initialize(cluster, password) {
  const file = path.join(cluster.folder, 'password');
  await writeFile(file, password);
  if (isRoot) await chown(file, cluster.owner.uid, cluster.owner.gid);
  await chmod(file, 0o600);
  const access = ['--auth=scram-sha-256', `--username=${user}`, `--pwfile=${file}`];
  await program(cluster, 'initdb', ['-D', cluster.data, '-E', 'UTF8', '--no-sync', ...access]);
  await rm(file);
}

async function start(cluster, settings = {}) {
  cluster.settings = { ...cluster.settings, ...settings };
  const all = {
    port: String(cluster.port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: cluster.folder,
    ...cluster.settings,
  };
  const options = Object.entries(all)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
  const log = path.join(cluster.folder, 'log');
  await program(cluster, 'pg_ctl', ['start', '-w', '-D', cluster.data, '-l', log, '-o', options]);
}

const halt = (cluster, how) =>
  program(cluster, 'pg_ctl', ['stop', '-w', '-D', cluster.data, '-m', how]).then(() => undefined);

function running(cluster, password) {
  const { port, folder } = cluster;
  const urlOf = (name) => `postgresql://${user}:${password}@127.0.0.1:${port}/${name}`;
  return {
    url: urlOf('postgres'),
    halt: (how = 'fast') => halt(cluster, how),
    resume: () => start(cluster),
    restart: async (how = 'fast') => {
      await halt(cluster, how);
      await start(cluster);
    },
    createDatabase: async (name) => {
      const address = ['-h', '127.0.0.1', '-p', String(port), '-U', user];
      await program(cluster, 'createdb', [...address, name], { PGPASSWORD: password });
      return urlOf(name);
    },
    stop: async () => {
      await halt(cluster, 'immediate').catch(() => undefined);
      // The last of its processes may still be writing its goodbye.
      await wait(20);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
