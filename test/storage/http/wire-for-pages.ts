/**
 * The small server and its faulty network for tests in a browser: behind paths of the test runner's own
 * server, so that they are of the page's origin. Each test takes a token, and has a server of its own.
 *
 *   /ilp-wire/{token}/v1/…        the protocol
 *   /ilp-wire/{token}/school/v1/… the same server over a network without faults
 *   /ilp-wire/{token}/control     what a test does to server and network, as JSON
 */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FaultyProxy } from './faulty-proxy.js';
import type { Rule } from './faulty-proxy.js';
import { SmallServer } from './small-server.js';

/** What a test does; each part may be left out. */
export interface Control {
  /** What goes wrong from now on. */
  readonly meet?: readonly Rule[];
  /** Cuts every stream of changes. */
  readonly cut?: true;
  /** Puts a document where it is, by kind and id, under a revision. */
  readonly put?: {
    readonly kind: string;
    readonly id: string;
    readonly body: string;
    readonly revision: string;
  };
}

/** What there is afterwards. */
export interface Report {
  /** The requests so far, such as `PUT /v1/document`. */
  readonly seen: readonly string[];
  /** The bodies that are stored, by `{kind}:{id}`. */
  readonly stored: Readonly<Record<string, string>>;
}

interface Wire {
  readonly server: SmallServer;
  readonly proxy: FaultyProxy;
}

const path = /^\/ilp-wire\/([\w-]+)(\/.*)$/;

/** Makes the function that answers for the wires; it says whether a request was one of its own. */
export async function pageWires(): Promise<(request: IncomingMessage, response: ServerResponse) => boolean> {
  const wires = new Map<string, Wire>();
  const behind = createServer((request, response) => {
    const token = request.url?.split('/')[1] ?? '';
    const handled = wires.get(token)?.server.handle(request, response, `/${token}/v1`);
    handled?.catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => behind.listen(0, '127.0.0.1', resolve));
  // The runner ends without asking.
  behind.unref();
  const { port } = behind.address() as AddressInfo;
  return (request, response) => {
    const [, token = '', rest = ''] = path.exec(request.url ?? '') ?? [];
    if (token === '') return false;
    const wire = wires.get(token) ?? {
      server: new SmallServer({ heartbeatMs: 1_000 }),
      proxy: new FaultyProxy(`http://127.0.0.1:${String(port)}/${token}`),
    };
    wires.set(token, wire);
    const own = `/ilp-wire/${token}`;
    const cut = (): void => void response.destroy();
    if (rest === '/control') control(wire, request, response).catch(cut);
    else if (rest.startsWith('/school/'))
      wire.server.handle(request, response, `${own}/school/v1`).catch(cut);
    else wire.proxy.handle(request, response, own);
    return true;
  };
}

async function control(
  { server, proxy }: Wire,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let text = '';
  for await (const piece of request) text += String(piece);
  const { meet, cut, put } = JSON.parse(text) as Control;
  if (meet) proxy.meet(...meet);
  if (cut) proxy.cutStreams();
  if (put) server.documents.set(`${put.kind}:${put.id}`, put);
  const report: Report = {
    seen: proxy.seen.map(({ method, path: asked }) => `${method} ${asked}`),
    stored: Object.fromEntries([...server.documents].map(([name, { body }]) => [name, body])),
  };
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(report));
}
