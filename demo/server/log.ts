import type { FastifyRequest } from 'fastify';
import { DatabaseTrouble } from './database-trouble.js';
import { signedInIfAny } from './signed-in.js';

/** What a log line may go to. */
export interface LogTarget {
  write(line: string): void;
}

/**
 * How the server logs: the route, not the address, for that names a student's plan; a person by an alias
 * that means nothing outside this process; of an error where it happened and not what it says, for a
 * database's message quotes rows.
 */
export function logOptions(stream: LogTarget | undefined, level = 'info') {
  return {
    level,
    ...(stream === undefined ? {} : { stream }),
    base: null,
    serializers: { req: requestLine, err: errorLine },
  };
}

function requestLine(request: FastifyRequest) {
  return { method: request.method, route: request.routeOptions.url ?? 'unknown' };
}

/** What is logged of a finished request. */
export function finishedLine(request: FastifyRequest, status: number, ms: number) {
  const person = signedInIfAny(request)?.alias;
  return { ...requestLine(request), status, ms: Math.round(ms), ...(person === undefined ? {} : { person }) };
}

function errorLine(error: Error) {
  const code =
    error instanceof DatabaseTrouble ? error.code : 'code' in error ? String(error.code) : undefined;
  return { type: error.name, message: '', code, stack: framesOf(error) };
}

/** The places alone: the first lines of a stack are the message, and may look like places. */
function framesOf({ stack = '', message }: Error): string {
  return stack
    .replace(message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}
