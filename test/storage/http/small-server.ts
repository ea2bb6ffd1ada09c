/**
 * A whole server of the protocol in docs/http-protocol.md, as a vendor could write it in an afternoon: in
 * memory, for one signed-in person, without access rules. It shows what is answered and when, and serves tests.
 */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

interface Key {
  readonly kind: string;
  readonly id: string;
}

interface Stored extends Key {
  readonly body: string;
  readonly revision: string;
}

interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** One small server: hand its `handle` to `http.createServer`, or to a path of another server. */
export class SmallServer {
  /** What is stored, by kind and id; a test may look, and put things in. */
  readonly documents = new Map<string, Stored>();
  readonly #answers = new Map<string, Answer>();
  readonly #watchers = new Set<(key: Key, revision?: string) => void>();
  readonly #maxBytes: number;
  readonly #heartbeatMs: number;

  constructor({ maxBytes = 1_000_000, heartbeatMs = 15_000 } = {}) {
    this.#maxBytes = maxBytes;
    this.#heartbeatMs = heartbeatMs;
  }

  /** Answers one request; `base` is the part of its address before the protocol's own. */
  async handle(request: IncomingMessage, response: ServerResponse, base = ''): Promise<void> {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://server');
    const path = pathname.slice(base.length);
    if (path === '/changes') {
      this.#watch(query.getAll('on'), response);
      return;
    }
    const { status, headers = {}, body = '' } = this.#answer(request, path, query, await textOf(request));
    response.writeHead(status, { 'Cache-Control': 'no-store', ...headers }).end(body);
  }

  #answer({ method, headers }: IncomingMessage, path: string, query: URLSearchParams, body: string): Answer {
    const key = { kind: query.get('kind') ?? '', id: query.get('id') ?? '' };
    if (path === '/documents' && method === 'GET') return this.#list(key.kind, query);
    if (path !== '/document') return problem(404, 'not-found');
    if (key.kind === '' || key.id === '') return problem(400, 'invalid');
    if (method === 'GET') return this.#load(key, headers['if-none-match']);
    if (method !== 'PUT' && method !== 'DELETE') return problem(405, 'unsupported');
    const token = `${nameOf(key)} ${String(headers['idempotency-key'] ?? randomUUID())}`;
    const answer = this.#answers.get(token) ?? this.#write(key, headers, method === 'PUT' ? body : undefined);
    // A write that was taken is taken once, however often it is sent.
    if (answer.status < 300) this.#answers.set(token, answer);
    return answer;
  }

  #load(key: Key, known: string | undefined): Answer {
    const stored = this.documents.get(nameOf(key));
    if (!stored) return problem(404, 'not-found');
    const headers = { ETag: `"${stored.revision}"`, 'Content-Type': 'application/json' };
    return known === headers.ETag ? { status: 304, headers } : { status: 200, headers, body: stored.body };
  }

  /** Compares and writes in one turn of the event loop; a database does it in one transaction. */
  #write(key: Key, headers: IncomingMessage['headers'], body: string | undefined): Answer {
    const isCreation = headers['if-none-match'] === '*' && body !== undefined;
    const expected = isCreation ? undefined : /^"(.+)"$/.exec(headers['if-match'] ?? '')?.[1];
    if (!isCreation && expected === undefined) return problem(428, 'precondition-required');
    if (body !== undefined && !isJson(body)) return problem(400, 'invalid');
    if (Buffer.byteLength(body ?? '') > this.#maxBytes) return problem(413, 'too-large');
    const stored = this.documents.get(nameOf(key));
    if (stored?.revision !== expected) return conflict(stored);
    // Never made from the contents, and never used twice.
    const revision = body === undefined ? undefined : randomUUID();
    if (body === undefined || revision === undefined) this.documents.delete(nameOf(key));
    else this.documents.set(nameOf(key), { ...key, body, revision });
    for (const tell of this.#watchers) tell(key, revision);
    if (revision === undefined) return { status: 204 };
    return { status: isCreation ? 201 : 204, headers: { ETag: `"${revision}"` } };
  }

  #list(kind: string, query: URLSearchParams): Answer {
    const limit = Number(query.get('limit') ?? 100);
    if (!Number.isInteger(limit) || limit < 1) return problem(400, 'invalid');
    const after = query.get('after') ?? '';
    const ids = [...this.documents.values()]
      .filter((stored) => stored.kind === kind && stored.id > after)
      .map(({ id }) => id)
      .sort();
    const keys = ids.slice(0, limit).map((id) => ({ kind, id }));
    const page = ids.length > limit ? { keys, next: keys.at(-1)?.id } : { keys };
    return { status: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(page) };
  }

  #watch(on: readonly string[], response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    const tell = (event: string, { kind, id }: Key, revision?: string): void => {
      response.write(`event: ${event}\ndata: ${JSON.stringify({ kind, id, revision })}\n\n`);
    };
    for (const each of on) {
      const [kind = '', id = ''] = each.split(/:(.*)/s);
      tell('present', { kind, id }, this.documents.get(each)?.revision);
    }
    const watcher = (key: Key, revision?: string): void => {
      if (on.includes(nameOf(key))) tell('change', key, revision);
    };
    this.#watchers.add(watcher);
    const heartbeat = setInterval(() => response.write(': still here\n\n'), this.#heartbeatMs);
    response.on('close', () => {
      clearInterval(heartbeat);
      this.#watchers.delete(watcher);
    });
  }
}

function nameOf({ kind, id }: Key): string {
  return `${kind}:${id}`;
}

/** Says what is wrong, without a word of any document. */
function problem(status: number, name: string, more: object = {}): Answer {
  const body = JSON.stringify({ type: `/problems/${name}`, title: name, status, ...more });
  return { status, headers: { 'Content-Type': 'application/problem+json' }, body };
}

function conflict(stored: Stored | undefined): Answer {
  const current = stored && { revision: stored.revision, body: JSON.parse(stored.body) as unknown };
  return problem(412, 'conflict', { current });
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
