/** Stands between a page and any server of the protocol, and does what networks and proxies do. */
import { request as forward } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

/**
 * What goes wrong with one request.
 *
 * - `refuse`: the connection is cut before the server hears of it.
 * - `lose`: the server does it, and its answer is lost.
 * - `stall`: the server does it, and the answer never comes.
 * - `late`: the answer comes after `ms`.
 * - `half`: half of the body comes, and then nothing more.
 * - `cut`: half of the body comes, and then the connection is cut.
 * - `truncate`: half of the body comes, and looks like all of it.
 * - `answer`: somebody else answers, and the server never hears of it.
 * - `weaken`: the answer's ETag is made a weak one.
 * - `strip`: the answer loses these headers, or its body.
 */
export type Fault =
  | { readonly fault: 'refuse' | 'lose' | 'stall' | 'half' | 'cut' | 'truncate' | 'weaken' }
  | { readonly fault: 'late'; readonly ms: number }
  | { readonly fault: 'strip'; readonly headers?: readonly string[]; readonly body?: true }
  | {
      readonly fault: 'answer';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    };

/** A fault, and which requests meet it. */
export type Rule = Fault & {
  readonly method?: string;
  /** The last part of the path: `document`, `documents` or `changes`. */
  readonly path?: string;
  /** How many requests meet it; all where absent. */
  readonly times?: number;
};

/** A request as it came. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: IncomingMessage['headers'];
}

interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
}

/** One proxy in front of one server. */
export class FaultyProxy {
  readonly seen: Seen[] = [];
  readonly #target: string;
  readonly #streams = new Set<() => void>();
  #rules: { readonly rule: Rule; left: number }[] = [];

  /** `target` is the base address of the server behind it. */
  constructor(target: string) {
    this.#target = target;
  }

  /** The rules from now on, in the order in which they are tried. */
  meet(...rules: readonly Rule[]): void {
    this.#rules = rules.map((rule) => ({ rule, left: rule.times ?? Infinity }));
  }

  /** Cuts every stream of changes in the middle of an event, and gives how many there were. */
  cutStreams(): number {
    const { size } = this.#streams;
    for (const cut of this.#streams) cut();
    return size;
  }

  /** Passes a request on; `base` is the part of its address that the server behind does not know. */
  handle(request: IncomingMessage, response: ServerResponse, base = ''): void {
    const url = (request.url ?? '/').slice(base.length);
    const [path = '', query = ''] = url.split('?');
    const { method = 'GET', headers } = request;
    this.seen.push({ method, path, query, headers });
    const fault = this.#faultFor(method, path);
    if (fault?.fault === 'refuse') return void request.socket.destroy();
    if (fault?.fault === 'answer') {
      request.resume();
      return void response.writeHead(fault.status, fault.headers).end(fault.body);
    }
    const onward = forward(`${this.#target}${url}`, { method, headers }, (answer) => {
      void this.#giveBack(answer, response, fault);
    });
    onward.on('error', () => response.destroy());
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  }

  #faultFor(method: string, path: string): Fault | undefined {
    const entry = this.#rules.find(
      ({ rule, left }) =>
        left > 0 &&
        (rule.method === undefined || rule.method === method) &&
        (rule.path === undefined || path.endsWith(`/${rule.path}`)),
    );
    if (entry) entry.left -= 1;
    return entry?.rule;
  }

  async #giveBack(
    answer: IncomingMessage,
    response: ServerResponse,
    fault: Fault | undefined,
  ): Promise<void> {
    const { statusCode: status = 502 } = answer;
    const { connection: _own, 'transfer-encoding': _coded, ...headers } = answer.headers;
    if (headers['content-type']?.startsWith('text/event-stream')) {
      this.#stream(answer, response.writeHead(status, headers), fault);
      return;
    }
    const pieces: Buffer[] = [];
    for await (const piece of answer) pieces.push(piece as Buffer);
    send(response, { status, headers, body: Buffer.concat(pieces) }, fault);
  }

  /** A stalled stream is open and says nothing, its heartbeat included. */
  #stream(answer: IncomingMessage, response: ServerResponse, fault: Fault | undefined): void {
    response.flushHeaders();
    const cut = (): void => {
      // The beginning of an event, whose end never comes.
      response.write('event: change\ndata: {"kind":"plan","id":"');
      setTimeout(() => response.destroy(), 5);
    };
    this.#streams.add(cut);
    response.on('close', () => this.#streams.delete(cut));
    if (fault?.fault === 'stall') answer.resume();
    else answer.pipe(response);
  }
}

function send(response: ServerResponse, answer: Answer, fault: Fault | undefined): void {
  const { status, headers, body } = answer;
  const half = body.subarray(0, Math.floor(body.length / 2));
  switch (fault?.fault) {
    case 'lose':
      response.destroy();
      return;
    case 'stall':
      return;
    case 'late':
      setTimeout(() => send(response, answer, undefined), fault.ms);
      return;
    case 'half':
    case 'cut':
      response.writeHead(status, { ...headers, 'content-length': body.length }).write(half, () => {
        if (fault.fault === 'cut') response.destroy();
      });
      return;
    case 'truncate':
      response.writeHead(status, { ...headers, 'content-length': half.length }).end(half);
      return;
    case 'weaken':
      response
        .writeHead(status, { ...headers, ...(headers.etag && { etag: `W/${headers.etag}` }) })
        .end(body);
      return;
    case 'strip':
      strip(response, answer, fault);
      return;
    default:
      response.writeHead(status, headers).end(body);
  }
}

function strip(
  response: ServerResponse,
  { status, headers, body }: Answer,
  fault: Extract<Fault, { fault: 'strip' }>,
): void {
  const names = [...(fault.headers ?? []), ...(fault.body ? ['content-length'] : [])];
  const kept = Object.entries(headers).filter(([name]) => !names.includes(name));
  response.writeHead(status, Object.fromEntries(kept)).end(fault.body ? undefined : body);
}
