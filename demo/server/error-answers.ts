import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { DatabaseTrouble } from './database-trouble.js';
import { Problem, problemType, type ProblemKind } from './problems.js';

/** What the framework refuses by itself, by its status. */
const byStatus = new Map<number, ProblemKind>([
  [404, 'not-found'],
  [408, 'slow'],
  [413, 'too-large'],
  [414, 'headers-too-large'],
  [415, 'wrong-type'],
  [429, 'too-many'],
  [431, 'headers-too-large'],
  [503, 'unavailable'],
]);

/** Answers everything that is no success as problem details (RFC 9457), the framework's own refusals too. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = problemOf(error);
    // Without words of its own, the line would hold those of the error.
    if (problem.status >= 500) request.log.error({ err: error }, problem.message);
    return answer(reply, problem);
  });
  app.setNotFoundHandler((_request, reply) =>
    answer(reply, new Problem('not-found', { detail: 'There is no such address.' })),
  );
}

function answer(reply: FastifyReply, problem: Problem): FastifyReply {
  const { retryAfter } = problem.details;
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
  // An entity tag belongs to a body that is not sent now.
  reply.removeHeader('etag');
  return reply.code(problem.status).type(problemType).send(JSON.stringify(problem));
}

/** Reads whatever was thrown as a problem; what nobody foresaw is the server's fault. */
export function problemOf(error: Error & { readonly statusCode?: number | undefined }): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof DatabaseTrouble) return ofDatabase(error);
  const status = error.statusCode ?? 500;
  const kind = byStatus.get(status) ?? (status < 500 ? 'invalid' : 'internal');
  return new Problem(kind);
}

function ofDatabase({ kind }: DatabaseTrouble): Problem {
  if (kind === 'unavailable') return new Problem('unavailable', { retryAfter: 1 });
  return new Problem(kind === 'full' ? 'quota' : 'internal');
}

/** What Node says of a request that it could not read, before there is a request. */
const byCode = new Map<string, ProblemKind>([
  ['ERR_HTTP_REQUEST_TIMEOUT', 'slow'],
  ['HPE_HEADER_OVERFLOW', 'headers-too-large'],
]);

/** Answers a request that broke before the framework saw it, and ends the connection. */
export function answerBrokenRequest(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = new Problem(byCode.get(error.code ?? '') ?? 'invalid');
  const body = JSON.stringify(problem);
  const lines = [
    `HTTP/1.1 ${problem.status} ${problem.message}`,
    `Content-Type: ${problemType}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`);
}
