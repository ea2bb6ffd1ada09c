import type { FastifyInstance } from 'fastify';
import { Problem } from './problems.js';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** Answers every other method at an address with 405, and says which ones there are. */
export function allowOnly(
  app: FastifyInstance,
  url: string,
  allowed: readonly (typeof methods)[number][],
): void {
  app.route({
    method: methods.filter((each) => !allowed.includes(each)),
    url,
    handler: (_request, reply) => {
      reply.header('allow', allowed.join(', '));
      throw new Problem('unsupported');
    },
  });
}
