import type { ServerResponse } from 'node:http';
import type { DocumentKey, Revision } from 'ilp-elements/core';
import type { Change, ChangeFeed, ChangeListener } from './changes.js';
import { ask, textIn, type Database } from './database.js';
import type { DocumentRules } from './document-rules.js';
import { sessionOf } from './documents.js';
import type { SignedIn } from './sign-in.js';
import { statements } from './sql.js';

/** How often a quiet stream says that it is there, and looks for what it was not told, in milliseconds. */
const heartbeatMs = 15_000;
/** A reader this far behind, in bytes or in changes, is let go: it comes back and is told how things are. */
const mostUnsent = 256_000;
const mostWaiting = 1000;

/** What a stream stands on. */
export interface StreamOptions {
  readonly database: Database;
  readonly rules: DocumentRules;
  readonly feed: ChangeFeed;
  readonly person: SignedIn;
  readonly keys: readonly DocumentKey[];
  readonly response: ServerResponse;
}

/**
 * One stream of server-sent events for one person: first how each document stands, then what changes. Each
 * time it is looked up anew whether this person may still know of the document.
 */
export class ChangeStream implements ChangeListener {
  readonly #options: StreamOptions;
  readonly #stops: (() => void)[] = [];
  /** What was told last of each document. */
  readonly #told = new Map<string, Revision | undefined>();
  #last: Promise<void> = Promise.resolve();
  #waiting = 0;

  constructor(options: StreamOptions) {
    this.#options = options;
  }

  /** Begins; the stream ends with its response, with the person's token, or when it is told to. */
  start(): void {
    const { feed, keys, person, response } = this.#options;
    // Listening begins before looking: what changes in between is told twice rather than never.
    for (const key of keys) this.#stops.push(feed.listen(person.district, key, this));
    const heartbeat = setInterval(() => {
      this.#write(': here\n\n');
      this.#soon(() => this.#tellDifferences('change'));
    }, heartbeatMs);
    // A timer counts 24 days at most.
    const end = setTimeout(() => this.stop(), Math.min(person.until - Date.now(), 2 ** 31 - 1));
    response.once('close', () => {
      clearInterval(heartbeat);
      clearTimeout(end);
      for (const stop of this.#stops.splice(0)) stop();
    });
    this.look();
  }

  stop(): void {
    this.#options.response.end();
  }

  changed({ key, revision }: Change): void {
    this.#soon(async () => {
      const known = await this.#revisions([key]);
      if (known.has(nameOf(key))) this.#tell('change', key, revision);
    });
  }

  look(): void {
    this.#soon(() => this.#tellAll());
  }

  /** One after the other: what happened later is told later. */
  #soon(work: () => Promise<void>): void {
    this.#waiting += 1;
    if (this.#waiting > mostWaiting) this.stop();
    this.#last = this.#last.then(async () => {
      this.#waiting -= 1;
      if (this.#isOpen()) await work().catch(() => this.stop());
    });
  }

  async #tellAll(): Promise<void> {
    const { keys } = this.#options;
    const known = await this.#revisions(keys);
    for (const key of keys) this.#tell('present', key, known.get(nameOf(key)));
  }

  async #tellDifferences(event: 'change'): Promise<void> {
    const { keys } = this.#options;
    const known = await this.#revisions(keys);
    for (const key of keys) {
      const revision = known.get(nameOf(key));
      if (this.#told.get(nameOf(key)) !== revision) this.#tell(event, key, revision);
    }
  }

  /** The revisions of those documents that this person may know of; undefined for those that are not there. */
  async #revisions(keys: readonly DocumentKey[]): Promise<ReadonlyMap<string, Revision | undefined>> {
    const { database, person, rules } = this.#options;
    const columns = [
      keys.map((key) => rules.planOf(key)),
      keys.map(({ kind }) => kind),
      keys.map(({ id }) => id),
    ];
    const rows = await ask(database, sessionOf(person), statements.revisions, [person.district, ...columns]);
    return new Map(
      rows.map((row) => [
        nameOf({ kind: textIn(row, 'kind') ?? '', id: textIn(row, 'id') ?? '' }),
        textIn(row, 'revision'),
      ]),
    );
  }

  #tell(event: 'present' | 'change', { kind, id }: DocumentKey, revision: Revision | undefined): void {
    this.#told.set(nameOf({ kind, id }), revision);
    const data = JSON.stringify({ kind, id, ...(revision === undefined ? {} : { revision }) });
    this.#write(`event: ${event}\ndata: ${data}\n\n`);
  }

  #write(text: string): void {
    const { response } = this.#options;
    if (!this.#isOpen()) return;
    response.write(text);
    if (response.writableLength > mostUnsent) response.destroy();
  }

  #isOpen(): boolean {
    const { response } = this.#options;
    return !response.writableEnded && !response.destroyed;
  }
}

function nameOf({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return JSON.stringify([kind, id]);
}
