import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { addChangeRoutes, type StreamLimits } from './change-routes.js';
import { ChangeFeed } from './changes.js';
import { ask, type Database } from './database.js';
import { addDocumentRoutes } from './document-routes.js';
import type { DocumentRules } from './document-rules.js';
import { answerBrokenRequest, answerProblems } from './error-answers.js';
import { rememberTokens } from './known-tokens.js';
import { finishedLine, logOptions, type LogTarget } from './log.js';
import { Problem } from './problems.js';
import type { SignIn } from './sign-in.js';
import { findSignedIn, signedInIfAny, signedInOf } from './signed-in.js';
import { stopInOrder } from './stop.js';

/** What a server is made of. */
export interface ServerOptions {
  readonly database: Database;
  readonly rules: DocumentRules;
  readonly signIn: SignIn;
  /** Below which path the protocol lies. */
  readonly base?: string;
  /** Where pages may come from that call this server; none where empty. */
  readonly origins?: readonly string[];
  /** The largest document, in bytes of UTF-8 JSON. */
  readonly maxBytes?: number;
  /** Requests of one person in a minute, and of one address where nobody is signed in. */
  readonly perMinute?: number;
  readonly streams?: StreamLimits;
  /** How long a request may take to come in, in milliseconds. */
  readonly requestMs?: number;
  /** Where the log goes; false: nowhere. */
  readonly log?: LogTarget | false;
  /** How many proxies stand before the server; their word about addresses is taken. */
  readonly proxies?: number;
}

/** Makes a server; it listens when it is told to, and stops with `close`. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = framework(options);
  // A document is JSON and nothing else; its bytes are read where its limits are known.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, ({ headers }, body, done) => {
    const { 'content-type': type = '', 'content-encoding': coding } = headers;
    const isPlain = coding === undefined && !/charset\s*=(?!\s*"?utf-?8\b)/i.test(type);
    done(isPlain ? null : new Problem('wrong-type', { detail: 'It comes in UTF-8, and not packed.' }), body);
  });
  // Node would hang up on a client that has closed its half, before it is told what became of its save.
  Object.assign(app.server, { httpAllowHalfOpen: true });
  answerProblems(app);
  stopInOrder(app);
  logRequests(app);
  await addHeaders(app, options.origins ?? []);
  await countRequests(app, options);
  const feed = new ChangeFeed(options.database);
  await feed.start();
  app.addHook('onClose', () => feed.stop());
  addHealth(app, options.database);
  await app.register(async (scope) => addProtocol(scope, options, feed), {
    prefix: options.base ?? '/ilp/v1',
  });
  return app;
}

function framework(options: ServerOptions): FastifyInstance {
  const { log, maxBytes = 1_000_000, proxies = 0, requestMs = 30_000 } = options;
  return Fastify({
    logger: log === false ? false : logOptions(log),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: (_address, hop) => hop < proxies,
    bodyLimit: maxBytes,
    requestTimeout: requestMs,
    // A reader that takes nothing for this long is gone; streams have a heartbeat.
    connectionTimeout: 60_000,
    keepAliveTimeout: 65_000,
    http: {
      headersTimeout: Math.min(requestMs, 15_000),
      maxHeaderSize: 32_768,
      connectionsCheckingInterval: 1000,
    },
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    clientErrorHandler: answerBrokenRequest,
    // Ids may hold anything; a key that means something to JavaScript is only a text here.
    onProtoPoisoning: 'ignore',
  });
}

function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(finishedLine(request, reply.statusCode, reply.elapsedTime));
  });
}

async function addHeaders(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
  });
  await app.register(cors, {
    origin: [...origins],
    methods: ['GET', 'PUT', 'DELETE'],
    allowedHeaders: [
      'Authorization',
      'Content-Type',
      'If-Match',
      'If-None-Match',
      'Idempotency-Key',
      'Ilp-Viewer',
      'Ilp-Reason',
    ],
    exposedHeaders: ['ETag', 'Retry-After', 'Date'],
    maxAge: 7200,
  });
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
  });
}

/** Counts after the sign-in, for a whole school may share one address; who is nobody is counted by it. */
async function countRequests(app: FastifyInstance, { perMinute = 1200 }: ServerOptions): Promise<void> {
  // How much is left is nobody's concern until it is used up.
  const silent = { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false };
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    addHeaders: silent,
    addHeadersOnExceeding: silent,
    // By the route, too: a flood of made-up tokens must not make /health look bad.
    keyGenerator: (request) =>
      signedInIfAny(request)?.alias ?? `${request.ip} ${request.routeOptions.url ?? ''}`,
    errorResponseBuilder: (_request, { ttl }) =>
      new Problem('too-many', { retryAfter: Math.ceil(ttl / 1000) }),
  });
}

/** Says whether this process can serve, for whoever spreads the load. */
function addHealth(app: FastifyInstance, database: Database): void {
  app.get('/health', async () => {
    await ask(
      database,
      { as: 'ilp_app', district: '', person: '', roles: [] },
      { name: 'ilp-health', text: 'select 1' },
    );
    return { status: 'ok', database: database.name };
  });
}

function addProtocol(scope: FastifyInstance, options: ServerOptions, feed: ChangeFeed): void {
  const { maxBytes = 1_000_000, streams = { ofOnePerson: 20, ofAll: 5000 } } = options;
  const signIn = rememberTokens(options.signIn);
  scope.addHook('onRequest', (request) => findSignedIn(request, signIn));
  // After the count, and before a body is read.
  scope.addHook('preParsing', async (request, _reply, payload) => {
    signedInOf(request);
    return payload;
  });
  addDocumentRoutes(scope, options, feed, maxBytes);
  addChangeRoutes(scope, options, feed, streams);
}
