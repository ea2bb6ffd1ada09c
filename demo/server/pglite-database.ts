import { PGlite } from '@electric-sql/pglite';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { opening, type Database, type Listener, type Query, type Session } from './database.js';
import { troubleOf } from './database-trouble.js';

/**
 * Opens PostgreSQL inside this process, its files in a folder; in memory where none is named. One process
 * at a time: a second one would spoil the files, so it is refused.
 */
export async function openPglite(folder?: string): Promise<Database> {
  const unlock = folder === undefined ? undefined : await lock(folder);
  const database = await PGlite.create(folder === undefined ? {} : { dataDir: path.join(folder, 'data') });
  return new PgliteDatabase(database, unlock);
}

class PgliteDatabase implements Database {
  readonly name = 'pglite';
  readonly #pglite: PGlite;
  readonly #unlock: (() => Promise<void>) | undefined;
  /** There is one connection: transactions wait for one another. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(pglite: PGlite, unlock: (() => Promise<void>) | undefined) {
    this.#pglite = pglite;
    this.#unlock = unlock;
  }

  transaction<T>(session: Session, work: (query: Query) => Promise<T>): Promise<T> {
    const run = this.#last.then(() => this.#run(session, work));
    this.#last = run.catch(() => undefined);
    return run;
  }

  async listen(channel: string, listener: Listener): Promise<() => Promise<void>> {
    return this.#pglite.listen(channel, (payload) => {
      listener.heard(payload);
    });
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#pglite.close();
    await this.#unlock?.();
  }

  async #run<T>(session: Session, work: (query: Query) => Promise<T>): Promise<T> {
    await this.#script(opening(session));
    try {
      const result = await work((statement, values = []) => this.#query(statement.text, values));
      await this.#script('commit');
      return result;
    } catch (error) {
      await this.#script('rollback');
      throw error;
    }
  }

  async #query(text: string, values: readonly unknown[]): ReturnType<Query> {
    try {
      // A script has no places for values, and only a script may hold several statements.
      if (values.length === 0) return (await this.#pglite.exec(text)).at(-1)?.rows ?? [];
      return (await this.#pglite.query<Record<string, unknown>>(text, [...values])).rows;
    } catch (error) {
      throw troubleOf(error);
    }
  }

  async #script(text: string): Promise<void> {
    await this.#query(text, []);
  }
}

/** Takes a folder for this process; what a process that died left behind is taken over. */
async function lock(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, 'server.pid');
  const holder = Number(await readFile(file, 'utf8').catch(() => '0'));
  if (holder > 0 && holder !== process.pid && isRunning(holder))
    throw new Error(`Process ${holder} works in ${folder}; end it first, or name another folder.`);
  await rm(file, { force: true });
  // `wx` lets one of two processes that start together win.
  const handle = await open(file, 'wx');
  await handle.writeFile(String(process.pid));
  await handle.close();
  return () => rm(file, { force: true });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM';
  }
}
