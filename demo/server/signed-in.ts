import type { FastifyRequest } from 'fastify';
import { Problem } from './problems.js';
import type { SignedIn } from './sign-in.js';

const people = new WeakMap<FastifyRequest, SignedIn>();

/** Keeps who makes a request. */
export function keepSignedIn(request: FastifyRequest, person: SignedIn): void {
  people.set(request, person);
}

/** Gives who makes a request, where somebody is signed in. */
export function signedInIfAny(request: FastifyRequest): SignedIn | undefined {
  return people.get(request);
}

/** Gives who makes a request. */
export function signedInOf(request: FastifyRequest): SignedIn {
  const person = people.get(request);
  if (person === undefined) throw new Problem('unauthenticated');
  return person;
}
