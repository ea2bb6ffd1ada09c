import { documentKeyName, documentKinds } from '../../model/document-key.js';
import type { DocumentKey, DocumentKind } from '../../model/document-key.js';
import { isJsonObject } from '../../model/json.js';
import { ChangeListeners } from '../change-listeners.js';
import type { Revision, StorageChange, Unsubscribe } from '../contract.js';
import { ChangeStream, mostKeys } from './change-stream.js';
import type { StreamEvent } from './event-stream.js';
import { changeOf, KnownRevisions } from './known-revisions.js';
import type { Requests } from './requests.js';

/** What an answer tells of a document: its revision, or that there is none. */
interface Found {
  readonly revision: Revision | undefined;
}

/** A document that somebody listens to. */
interface Joined {
  count: number;
  readonly stream: ChangeStream;
}

/** Word of changes: one's own at once, everybody else's as the server tells of them. */
export class Changes {
  readonly #requests: Requests;
  readonly #listeners = new ChangeListeners();
  readonly #known = new KnownRevisions();
  readonly #streams = new Set<ChangeStream>();
  readonly #joined = new Map<string, Joined>();
  readonly #stops = new Set<Unsubscribe>();

  constructor(requests: Requests) {
    this.#requests = requests;
    requests.answered = () => {
      for (const stream of this.#streams) stream.wake();
    };
  }

  /** Notes what a request finds out about a document; `found` reads it from the answer, where it stands there. */
  async following<T>(
    key: DocumentKey,
    work: () => Promise<T>,
    found: (answer: T) => Found | undefined,
  ): Promise<T> {
    const begun = this.#known.ask(key);
    try {
      const answer = await work();
      const there = found(answer);
      const change = there && this.#known.gave(key, there.revision, begun);
      if (change) this.#listeners.tell(change);
      return answer;
    } finally {
      this.#known.asked(key);
    }
  }

  /** Tells of a change, once. */
  tell(change: StorageChange): void {
    if (this.#known.changed(change.key, change.revision)) this.#listeners.tell(change);
  }

  /** Adds a listener for one document. */
  subscribe(key: DocumentKey, listener: (change: StorageChange) => void): Unsubscribe {
    const stopTelling = this.#listeners.add(key, listener);
    const leave = this.#join(key);
    const stop = (): void => {
      if (!this.#stops.delete(stop)) return;
      stopTelling();
      leave();
    };
    this.#stops.add(stop);
    return stop;
  }

  /** Tells of nothing any more. */
  close(): void {
    for (const stop of [...this.#stops]) stop();
  }

  /** Lets a stream tell of a document as long as somebody listens. */
  #join(key: DocumentKey): () => void {
    const name = documentKeyName(key);
    const joined = this.#joined.get(name) ?? { count: 0, stream: this.#streamWithRoom() };
    this.#joined.set(name, joined);
    joined.count += 1;
    if (joined.count === 1) joined.stream.add(key);
    return () => {
      joined.count -= 1;
      if (joined.count > 0) return;
      this.#joined.delete(name);
      joined.stream.delete(key);
      if (joined.stream.size === 0) this.#streams.delete(joined.stream);
    };
  }

  #streamWithRoom(): ChangeStream {
    for (const stream of this.#streams) if (stream.size < mostKeys) return stream;
    const begin = (): number => this.#known.begin();
    const stream = new ChangeStream(this.#requests, { begin, take: this.#take });
    this.#streams.add(stream);
    return stream;
  }

  readonly #take = ({ type, data }: StreamEvent, begun: number, isBack: boolean): 'reopen' | undefined => {
    const change = readChange(data);
    if (!change) return undefined;
    if (type === 'change') this.tell(change);
    if (type !== 'present') return undefined;
    const present = this.#known.present(change.key, change.revision, begun);
    // Where the stream was broken, the word that it is back is news to whoever waits to save.
    if (present === 'news' || (present === 'again' && isBack)) this.#listeners.tell(change);
    return present === 'unclear' ? 'reopen' : undefined;
  };
}

/** What a server says is checked as all that comes from outside. */
function readChange(data: string): StorageChange | undefined {
  const said = parsed(data);
  if (!isJsonObject(said)) return undefined;
  const { kind, id, revision } = said;
  if (!isKind(kind) || typeof id !== 'string') return undefined;
  if (revision !== undefined && typeof revision !== 'string') return undefined;
  return changeOf({ kind, id }, revision);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isKind(kind: unknown): kind is DocumentKind {
  return documentKinds.some((each) => each === kind);
}
