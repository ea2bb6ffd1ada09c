import { documentKinds, type DocumentKey, type Revision } from 'ilp-elements/core';
import { ask, type Database } from './database.js';
import { statements } from './sql.js';

/** A change as it travels between processes: a key and a revision, nothing of what a document says. */
export interface Change {
  readonly district: string;
  readonly key: DocumentKey;
  /** Undefined: the document was removed. */
  readonly revision: Revision | undefined;
}

/** Who is told of changes. */
export interface ChangeListener {
  changed(change: Change): void;
  /** What changed meanwhile is not known: look. */
  look(): void;
}

const channel = 'ilp_changes';
/** Changes that come this close together travel together. */
const gatherMs = 5;

/**
 * Hands changes from whichever process made them to the listeners of this one. They are notified after
 * their transaction, several at once: inside it each commit would wait for the one before, for PostgreSQL
 * puts all notifying transactions of a cluster in one row. What is lost on the way (a process that is
 * killed in between) is found when listeners look, which they do at every heartbeat.
 */
export class ChangeFeed {
  readonly #database: Database;
  readonly #listeners = new Map<string, Set<ChangeListener>>();
  #stopListening: (() => Promise<void>) | undefined;
  #gathered: Change[] = [];
  #sending: Promise<void> | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  async start(): Promise<void> {
    this.#stopListening = await this.#database.listen(channel, {
      heard: (payload) => {
        const change = readChange(payload);
        if (change) this.#tell(change);
      },
      again: () => {
        for (const listener of new Set([...this.#listeners.values()].flatMap((each) => [...each])))
          listener.look();
      },
    });
  }

  /** Sends what is gathered, then hears no more. */
  async stop(): Promise<void> {
    await this.#sending;
    await this.#stopListening?.();
  }

  /** Tells every process of a change that is stored. */
  send(change: Change): void {
    this.#gathered.push(change);
    this.#sending ??= this.#sendSoon();
  }

  /** Listens to changes of one document; gives a function that ends it. */
  listen(district: string, key: DocumentKey, listener: ChangeListener): () => void {
    const name = nameOf(district, key);
    const listeners = this.#listeners.get(name) ?? new Set();
    this.#listeners.set(name, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(name) === listeners) this.#listeners.delete(name);
    };
  }

  #tell(change: Change): void {
    for (const listener of this.#listeners.get(nameOf(change.district, change.key)) ?? [])
      listener.changed(change);
  }

  async #sendSoon(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, gatherMs));
    const payloads = this.#gathered.splice(0).map(writeChange);
    // Whoever saved comes from this file: a change that cannot be told is found at the next heartbeat.
    await ask(this.#database, { as: 'ilp_app', district: '', person: '', roles: [] }, statements.notify, [
      payloads,
    ]).catch(() => undefined);
    this.#sending = this.#gathered.length > 0 ? this.#sendSoon() : undefined;
  }
}

function nameOf(district: string, { kind, id }: DocumentKey): string {
  return JSON.stringify([district, kind, id]);
}

function writeChange({ district, key, revision }: Change): string {
  return JSON.stringify([district, key.kind, key.id, revision ?? null]);
}

/** Anybody who may log in to the database may notify; what is no change is none of ours. */
function readChange(payload: string): Change | undefined {
  const parts = parsed(payload);
  if (!Array.isArray(parts)) return undefined;
  const [district, kindText, id, revision] = parts.map((part: unknown) =>
    typeof part === 'string' ? part : undefined,
  );
  const kind = documentKinds.find((each) => each === kindText);
  if (district === undefined || kind === undefined || id === undefined) return undefined;
  return { district, key: { kind, id }, revision };
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return undefined;
  }
}
