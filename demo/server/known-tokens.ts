import { createHash } from 'node:crypto';
import type { SignedIn, SignIn } from './sign-in.js';

/** How long a proven token need not be proven again, in milliseconds: a provider's keys are kept longer. */
const provenFor = 60_000;

/** So many tokens are remembered; the one proven first is forgotten first. */
const mostTokens = 10_000;

interface Known {
  readonly person: SignedIn;
  readonly until: number;
}

/**
 * Remembers whom a token stands for: to prove a signature takes longer than most of a request. It is known by
 * its hash, never after its end, and only if it was right.
 */
export function rememberTokens(prove: SignIn): SignIn {
  const known = new Map<string, Known>();
  return async (authorization) => {
    const key = createHash('sha256')
      .update(authorization ?? '')
      .digest('base64');
    const found = known.get(key);
    if (found && Date.now() < found.until) return found.person;
    known.delete(key);
    const person = await prove(authorization);
    known.set(key, { person, until: Math.min(person.until, Date.now() + provenFor) });
    const [oldest] = known.keys();
    if (known.size > mostTokens && oldest !== undefined) known.delete(oldest);
    return person;
  };
}
