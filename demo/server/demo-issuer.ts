import { exportJWK, generateKeyPair, SignJWT, type JSONWebKeySet, type JWTPayload } from 'jose';

/** Signs tokens with a key of its own: for the demo and for tests, where a district has an identity provider. */
export interface DemoIssuer {
  /** The public keys, as a provider publishes them. */
  keys(): JSONWebKeySet;
  /** Signs claims; they win over what is said of every token: issuer, audience, from now for an hour. */
  sign(claims: JWTPayload): Promise<string>;
  /** Signs with a new key from now on; the old one is no longer published. */
  rotate(): Promise<void>;
}

/** Makes an issuer with a key that lives as long as this process. */
export async function createIssuer(issuer: string, audience: string): Promise<DemoIssuer> {
  let count = 0;
  let pair = await newPair(count);
  return {
    keys: () => ({ keys: [pair.published] }),
    sign: (claims) => {
      const now = Math.floor(Date.now() / 1000);
      const header = { alg: 'ES256', kid: pair.published.kid };
      const payload = { iss: issuer, aud: audience, iat: now, exp: now + 3600, ...claims };
      return new SignJWT(payload).setProtectedHeader(header).sign(pair.secret);
    },
    rotate: async () => {
      count += 1;
      pair = await newPair(count);
    },
  };
}

async function newPair(count: number) {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const kid = `${process.pid}-${count}-${Date.now().toString(36)}`;
  return {
    secret: privateKey,
    published: { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' },
  };
}
