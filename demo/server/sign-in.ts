import { createHmac, randomBytes } from 'node:crypto';
import { personRoles, type PersonRole } from 'ilp-elements/core';
import {
  createRemoteJWKSet,
  decodeJwt,
  errors,
  jwtVerify,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';
import { Problem } from './problems.js';

/** An identity provider whose tokens are taken. */
export interface IssuerSettings {
  /** `iss` of its tokens, letter by letter. */
  readonly issuer: string;
  /** `aud` that names this server. */
  readonly audience: string;
  /** Where its keys are (JWKS, RFC 7517). */
  readonly keysUrl: string;
  /** The districts it may speak for: another district's provider must not. */
  readonly districts: readonly string[];
}

/** Who is signed in, as a verified token says. */
export interface SignedIn {
  readonly district: string;
  readonly person: string;
  /** What the provider says the person is; for a student counts the part that the roster says, if it is among these. */
  readonly roles: readonly PersonRole[];
  /** When the token ends, in milliseconds since 1970. */
  readonly until: number;
  /** The person as logs and counters may know them: a hash that means nothing outside this process. */
  readonly alias: string;
}

/** Finds out who is signed in from an Authorization header. */
export type SignIn = (authorization: string | undefined) => Promise<SignedIn>;

/** Signatures with a public key alone: a shared secret, or none, would let anybody be anybody. */
const algorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'];
const longestName = 200;

/** Verifies tokens (RFC 7519) of these providers. Keys are fetched when they are first needed, and kept. */
export function verifyTokens(issuers: readonly IssuerSettings[]): SignIn {
  const known = new Map(issuers.map((settings) => [settings.issuer, { settings, keys: keysOf(settings) }]));
  return async (authorization) => {
    const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) throw new Problem('unauthenticated', { detail: 'A bearer token is needed.' });
    const { settings, keys } = known.get(issuerIn(token)) ?? refuse();
    const { issuer, audience } = settings;
    const requiredClaims = ['sub', 'exp', 'iat'];
    const payload = await verified(token, keys, { issuer, audience, algorithms, requiredClaims });
    return signedInBy(payload, settings);
  };
}

function keysOf({ keysUrl }: IssuerSettings): JWTVerifyGetKey {
  // A key that is not known is looked up anew, but not more often than this: a flood of made-up keys stays here.
  const times = { timeoutDuration: 5000, cooldownDuration: 2000, cacheMaxAge: 600_000 };
  return createRemoteJWKSet(new URL(keysUrl), times);
}

/** Read before anything is proven, to find the keys that prove it. */
function issuerIn(token: string): string {
  try {
    return decodeJwt(token).iss ?? '';
  } catch {
    return refuse();
  }
}

async function verified(
  token: string,
  keys: JWTVerifyGetKey,
  options: Parameters<typeof jwtVerify>[2],
): Promise<JWTPayload> {
  try {
    return (await jwtVerify(token, keys, { ...options, clockTolerance: 5 })).payload;
  } catch (error) {
    if (isOfToken(error))
      return refuse(error.code === 'ERR_JWT_EXPIRED' ? 'The token has ended.' : undefined);
    throw new Problem('unavailable', { detail: 'The identity provider does not answer.', retryAfter: 5 });
  }
}

/** What is wrong with a token, as against the way to the keys. */
function isOfToken(error: unknown): error is errors.JOSEError {
  const ofKeys = [errors.JWKSTimeout.code, errors.JWKSInvalid.code, errors.JOSEError.code];
  return error instanceof errors.JOSEError && !ofKeys.includes(error.code);
}

function signedInBy(payload: JWTPayload, { districts }: IssuerSettings): SignedIn {
  const { sub, exp, district, roles } = payload;
  const isNamed = isName(sub) && isName(district) && districts.includes(district);
  if (!isNamed || exp === undefined || !Array.isArray(roles)) return refuse('A claim is missing.');
  return {
    district,
    person: sub,
    roles: personRoles.filter((role) => roles.includes(role)),
    until: exp * 1000,
    alias: aliasOf(district, sub),
  };
}

function isName(claim: unknown): claim is string {
  return typeof claim === 'string' && claim !== '' && claim.length <= longestName && !claim.includes('\0');
}

const aliasKey = randomBytes(32);

function aliasOf(...parts: string[]): string {
  return createHmac('sha256', aliasKey).update(JSON.stringify(parts)).digest('base64url').slice(0, 12);
}

function refuse(detail = 'The token is not one of a provider that is known here.'): never {
  throw new Problem('unauthenticated', { detail });
}
