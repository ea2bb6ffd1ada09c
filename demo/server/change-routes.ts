import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { allowOnly } from './allowed-methods.js';
import { ChangeStream } from './change-stream.js';
import type { ChangeFeed } from './changes.js';
import { Problem } from './problems.js';
import { checkViewer, keyOf, queryTexts } from './requests.js';
import type { Desk } from './saving.js';
import { signedInOf } from './signed-in.js';

/** How many streams may be open. */
export interface StreamLimits {
  readonly ofOnePerson: number;
  readonly ofAll: number;
}

const mostKeys = 50;

/** Adds the stream of changes. */
export function addChangeRoutes(
  app: FastifyInstance,
  desk: Desk,
  feed: ChangeFeed,
  limits: StreamLimits,
): void {
  const streams = new Map<ChangeStream, string>();
  app.get('/changes', (request, reply) => {
    const person = signedInOf(request);
    checkViewer(request, person);
    const keys = subscribedKeys(request);
    checkRoom([...streams.values()], person.alias, limits);
    const response = begin(reply);
    const stream = new ChangeStream({ ...desk, feed, person, keys, response });
    streams.set(stream, person.alias);
    response.once('close', () => streams.delete(stream));
    // A reader who closes its half has gone; otherwise the next heartbeat would find out.
    request.socket.once('end', () => stream.stop());
    stream.start();
  });
  allowOnly(app, '/changes', ['GET']);
  // A server that stops lets its readers go; they come back to another one.
  app.addHook('preClose', async () => {
    for (const stream of streams.keys()) stream.stop();
  });
}

/** Reads `on=kind:id`; an id may hold colons, a kind does not. */
function subscribedKeys(request: FastifyRequest) {
  const texts = [...new Set(queryTexts(request, 'on'))];
  if (texts.length === 0 || texts.length > mostKeys)
    throw new Problem('invalid', { detail: `A stream is about 1 to ${mostKeys} documents.` });
  return texts.map((text) => {
    const colon = text.indexOf(':');
    return keyOf(text.slice(0, Math.max(colon, 0)), text.slice(colon + 1));
  });
}

function checkRoom(open: readonly string[], alias: string, limits: StreamLimits): void {
  const detail = 'Too many streams are open.';
  if (open.filter((each) => each === alias).length >= limits.ofOnePerson)
    throw new Problem('too-many', { detail, retryAfter: 30 });
  if (open.length >= limits.ofAll) throw new Problem('unavailable', { detail, retryAfter: 30 });
}

/** Takes the response out of the framework's hands, with the headers it has given it so far. */
function begin(reply: FastifyReply) {
  reply.hijack();
  const response = reply.raw;
  const headers = {
    ...reply.getHeaders(),
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    // Some proxies wait for a full buffer unless they are told not to.
    'x-accel-buffering': 'no',
  };
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) response.setHeader(name, value);
  response.writeHead(200);
  response.flushHeaders();
  return response;
}
