// Who is measured: the server over HTTP, its statements straight through the driver, and a server of CouchDB's protocol.

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { district, idOf, mostClients, person } from './fill.mjs';

const sql = (name) => readFileSync(new URL(`../../demo/server/sql/${name}.sql`, import.meta.url), 'utf8');
const statements = { load: sql('load'), save: sql('save'), list: sql('list') };

/** How many plans a page of the list has. */
const pageLength = 100;

/** As many connections as the server has by itself. */
const connections = 10;

/** In whose name a transaction runs, as the server says it. */
const opening = `begin; set local role ilp_app; set local ilp.district to '${district}';
  set local ilp.person to '${person}'; set local ilp.roles to 'counselor'`;

/** The floor: the server's transactions with the same bodies, from a script that does nothing else. */
export function driver(url, bodyFor) {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  const known = new Map();
  /** Whoever saves the server's plans would spoil its revisions. */
  const ownId = (number) => idOf(number + mostClients);
  const transaction = async (work) => {
    const client = await pool.connect();
    try {
      await client.query(opening);
      const result = await work((name, values) => client.query({ name, text: statements[name], values }));
      await client.query('commit');
      return result;
    } finally {
      client.release();
    }
  };
  const find = (query, id, what) => query('load', [district, id, 'plan', id, what, null]);
  return {
    open: async (number) => {
      const { rows } = await transaction((query) => find(query, ownId(number), 'load'));
      if (rows[0]?.revision === undefined) throw new Error('The driver found no plan.');
    },
    save: async (number) => {
      const id = ownId(number);
      const saves = known.get(id) ?? 0;
      known.set(id, saves + 1);
      await transaction(async (query) => {
        const { rows } = await find(query, id, 'save');
        const [{ student, role, revision }] = rows;
        const values = [
          district,
          'plan',
          id,
          student,
          randomUUID(),
          bodyFor(id, saves + 1),
          role,
          randomUUID(),
        ];
        const saved = await query('save', [...values, revision]);
        if (saved.rows.length !== 1) throw new Error('The driver saved no plan.');
      });
    },
    list: async () => {
      const { rows } = await transaction((query) => query('list', [district, 'plan', '', pageLength + 1]));
      if (rows.length === 0) throw new Error('The driver listed no plan.');
    },
    close: () => pool.end(),
  };
}

/** Asks over connections that stay open, one for each client. */
function wire(base, headers = {}) {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
  const address = new URL(base);
  const send = (method, path, more = {}, body) =>
    new Promise((resolve, reject) => {
      const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
      const options = {
        ...{
          agent,
          method,
          host: address.hostname,
          port: address.port,
          path: address.pathname.replace(/\/$/, '') + path,
        },
        headers: { ...headers, ...more, ...length },
      };
      const asked = request(options, (answer) => {
        const pieces = [];
        answer.on('data', (piece) => pieces.push(piece));
        answer.on('error', reject);
        answer.on('end', () => {
          if (answer.statusCode >= 300) reject(new Error(`${method} was answered ${answer.statusCode}.`));
          else resolve({ headers: answer.headers, body: Buffer.concat(pieces) });
        });
      });
      asked.on('error', (error) => {
        // A connection that the other side closed while nothing was under way is no answer.
        if (asked.reusedSocket && error.code === 'ECONNRESET') resolve(send(method, path, more, body));
        else reject(error);
      });
      asked.end(body);
    });
  return { send, close: () => agent.destroy() };
}

/** Asks again where the server has too much to do, as the adapter does; the wait counts. */
function patient(send) {
  return async (...asked) => {
    for (;;) {
      const answer = await send(...asked).catch((error) => {
        if (!error.message.endsWith('503.')) throw error;
      });
      if (answer) return answer;
      await wait(500 + 500 * Math.random());
    }
  };
}

/** The server, over HTTP. */
export function server(base, token, bodyFor) {
  const { send: sendOnce, close } = wire(`${base}/ilp/v1`, { authorization: `Bearer ${token}` });
  const send = patient(sendOnce);
  const known = new Map();
  const path = (id) => `/document?kind=plan&id=${id}`;
  const revisionOf = ({ headers }) => headers.etag.slice(1, -1);
  const stand = async (id) => {
    const answer = await send('GET', path(id));
    return { revision: revisionOf(answer), saves: JSON.parse(answer.body.toString()).sync.gen };
  };
  return {
    open: async (number) => void (await send('GET', path(idOf(number)))),
    save: async (number) => {
      const id = idOf(number);
      const { revision, saves } = known.get(id) ?? (await stand(id));
      const more = {
        ...{ 'content-type': 'application/json', 'if-match': `"${revision}"` },
        'idempotency-key': randomUUID(),
      };
      const answer = await send('PUT', path(id), more, bodyFor(id, saves + 1));
      known.set(id, { revision: revisionOf(answer), saves: saves + 1 });
    },
    list: async () => void (await send('GET', `/documents?kind=plan&limit=${pageLength}`)),
    close,
  };
}

/** A server of CouchDB's protocol, with the same bodies; it checks neither who asks nor what is changed. */
export async function couch(base, count, bodyFor) {
  const { send, close } = wire(base);
  const name = `/ilp-bench-${randomUUID()}`;
  const json = { 'content-type': 'application/json' };
  const revisions = new Map();
  const put = async (id, saves) => {
    const { rev } = revisions.get(id) ?? {};
    const answer = await send('PUT', `${name}/${id}${rev ? `?rev=${rev}` : ''}`, json, bodyFor(id, saves));
    revisions.set(id, { rev: JSON.parse(answer.body.toString()).rev, saves });
  };
  await send('PUT', name);
  for (let number = 0; number < count; number += 1) await put(idOf(number), 0);
  return {
    open: async (number) => void (await send('GET', `${name}/${idOf(number)}`)),
    save: (number) => put(idOf(number), revisions.get(idOf(number)).saves + 1),
    list: async () => void (await send('GET', `${name}/_all_docs?limit=${pageLength}`)),
    close: async () => {
      await send('DELETE', name);
      close();
    },
  };
}
