import type { DocumentKey } from 'ilp-elements/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { receivedBody, storedBody } from './bodies.js';
import type { ChangeFeed } from './changes.js';
import { ask, textIn } from './database.js';
import { find, placeOf, sessionOf } from './documents.js';
import { entityTag, Problem } from './problems.js';
import {
  checkViewer,
  expectedBy,
  kindOf,
  queryText,
  reasonOf,
  repetitionToken,
  requestKey,
  tagValue,
} from './requests.js';
import { allowOnly } from './allowed-methods.js';
import { remove, save, type Desk, type Order, type Written } from './saving.js';
import { signedInOf } from './signed-in.js';
import { statements } from './sql.js';

const largestPage = 1000;

/** Adds the document and the list. */
export function addDocumentRoutes(
  app: FastifyInstance,
  desk: Desk,
  feed: ChangeFeed,
  maxBytes: number,
): void {
  const tell = (order: Order, written: Written): void => {
    const { key, person } = order.place;
    if (written.isNew) feed.send({ district: person.district, key, revision: written.revision });
  };
  app.get('/document', (request, reply) => load(desk, request, reply));
  app.put('/document', async (request, reply) => {
    const order = orderOf(desk, request);
    const received = receivedBody(request.body, maxBytes);
    const fault = desk.rules.faultOf(order.place.key, received.body);
    if (fault) throw new Problem('malformed', { detail: fault.code, pointers: fault.pointers });
    const written = await save(desk, order, received);
    tell(order, written);
    if (written.revision !== undefined) reply.header('etag', entityTag(written.revision));
    return reply.code(written.what === 'created' ? 201 : 204).send();
  });
  app.delete('/document', async (request, reply) => {
    const order = orderOf(desk, request);
    tell(order, await remove(desk, order));
    return reply.code(204).send();
  });
  app.get('/documents', (request) => list(desk, request));
  allowOnly(app, '/document', ['GET', 'PUT', 'DELETE']);
  allowOnly(app, '/documents', ['GET']);
}

function orderOf({ rules }: Desk, request: FastifyRequest): Order {
  const person = signedInOf(request);
  checkViewer(request, person);
  const place = placeOf(rules, person, requestKey(request), reasonOf(request));
  return { place, expected: expectedBy(request), token: repetitionToken(request) };
}

async function load(
  { database, rules }: Desk,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const person = signedInOf(request);
  checkViewer(request, person);
  const place = placeOf(rules, person, requestKey(request), reasonOf(request));
  const { stored } = await database.transaction(sessionOf(person), (query) => find(query, place, 'load'));
  if (!stored) throw new Problem('not-found');
  reply.header('etag', entityTag(stored.revision));
  const known = request.headers['if-none-match']?.split(',').map(tagValue) ?? [];
  if (known.includes(stored.revision)) return reply.code(304).send();
  // An unreadable document must not be taken for an answer that was cut short, which is tried again.
  storedBody(stored.text);
  return reply.type('application/json; charset=utf-8').send(stored.text);
}

/** Gives one page of keys; the end of a page is opaque to whoever asks for the next one. */
async function list({ database }: Desk, request: FastifyRequest): Promise<object> {
  const person = signedInOf(request);
  checkViewer(request, person);
  const kind = kindOf(queryText(request, 'kind'));
  const limit = limitOf(queryText(request, 'limit'));
  const after = Buffer.from(queryText(request, 'after') ?? '', 'base64url').toString('utf8');
  if (after.includes('\0')) throw new Problem('invalid', { detail: 'There is no such page.' });
  // One more than asked for tells whether there is another page.
  const rows = await ask(database, sessionOf(person), statements.list, [
    person.district,
    kind,
    after,
    limit + 1,
  ]);
  const keys: DocumentKey[] = rows.slice(0, limit).map((row) => ({ kind, id: textIn(row, 'id') ?? '' }));
  const last = keys.at(-1);
  return rows.length > limit && last ? { keys, next: Buffer.from(last.id).toString('base64url') } : { keys };
}

function limitOf(text: string | undefined): number {
  if (text === undefined) return largestPage;
  const limit = Number(text);
  if (/^\d+$/.test(text) && limit > 0) return Math.min(limit, largestPage);
  throw new Problem('invalid', { detail: 'A limit is a whole number above zero.' });
}
