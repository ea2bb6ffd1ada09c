import type { FastifyRequest } from 'fastify';
import { Problem } from './problems.js';
import type { SignedIn, SignIn } from './sign-in.js';

/** Who makes a request, or why nobody is signed in. */
const people = new WeakMap<FastifyRequest, SignedIn | Problem>();

/** Finds out who makes a request. A problem is kept: whoever is refused is counted first. */
export async function findSignedIn(request: FastifyRequest, signIn: SignIn): Promise<void> {
  const person = await signIn(request.headers.authorization).catch((error: unknown) => {
    if (error instanceof Problem) return error;
    throw error;
  });
  people.set(request, person);
}

/** Gives who makes a request, where somebody is signed in. */
export function signedInIfAny(request: FastifyRequest): SignedIn | undefined {
  const person = people.get(request);
  return person instanceof Problem ? undefined : person;
}

/** Gives who makes a request. */
export function signedInOf(request: FastifyRequest): SignedIn {
  const person = people.get(request) ?? new Problem('unauthenticated');
  if (person instanceof Problem) throw person;
  return person;
}
