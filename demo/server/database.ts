import type { Statement } from './sql.js';

/** A row as a driver gives it. */
export type Row = Readonly<Record<string, unknown>>;

/** What may stand in the place of a `$1`. */
export type Value = string | number | null | readonly string[];

/** Runs one statement inside the transaction it was given for. */
export type Query = (statement: Statement, values?: readonly Value[]) => Promise<readonly Row[]>;

/**
 * In whose name a transaction runs. Row-level security goes by it (sql/policies.sql).
 *
 * - `ilp_app`: a signed-in person, with the roles their sign-in carries.
 * - `ilp_records`: the records office of one district.
 * - `owner`: whoever installs; no policy holds for them.
 */
export type Session =
  | {
      readonly as: 'ilp_app';
      readonly district: string;
      readonly person: string;
      readonly roles: readonly string[];
    }
  | { readonly as: 'ilp_records'; readonly district: string }
  | { readonly as: 'owner' };

/** Who hears what was notified. */
export interface Listener {
  heard(payload: string): void;
  /** The connection was lost and is there again: what was notified meanwhile went by unheard. */
  again(): void;
}

/** A database as the server needs it: PGlite in this process, or PostgreSQL. */
export interface Database {
  readonly name: 'pglite' | 'postgres';
  /** Runs work in one transaction: all of it holds, or, when it throws, none. */
  transaction<T>(session: Session, work: (query: Query) => Promise<T>): Promise<T>;
  /** Hears a channel until the given function is called. */
  listen(channel: string, listener: Listener): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** Runs one statement in a transaction of its own. */
export function ask(
  database: Database,
  session: Session,
  statement: Statement,
  values: readonly Value[] = [],
): Promise<readonly Row[]> {
  return database.transaction(session, (query) => query(statement, values));
}

/**
 * Opens a transaction in somebody's name, as one script. `set local` and not `set_config`, because Citus
 * hands that on to its workers; a setting takes no `$1`, so the values are quoted here.
 */
export function opening(session: Session): string {
  if (session.as === 'owner') return 'begin';
  const person = session.as === 'ilp_app' ? session : { person: '', roles: [] };
  const settings = { district: session.district, person: person.person, roles: person.roles.join(',') };
  const lines = Object.entries(settings).map(([name, value]) => `set local ilp.${name} to ${quoted(value)}`);
  return ['begin', `set local role ${session.as}`, ...lines].join('; ');
}

/** Writes a text as SQL does: no backslash means anything in it, whatever the server's settings. */
function quoted(text: string): string {
  if (text.includes('\0')) throw new Error('A setting holds a null character.');
  return `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** Reads a text out of a row; undefined where there is none. */
export function textIn(row: Row | undefined, name: string): string | undefined {
  const value = row?.[name];
  return typeof value === 'string' ? value : undefined;
}
