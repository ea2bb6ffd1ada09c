import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { createIssuer } from '../../demo/server/demo-issuer.js';
import { Problem } from '../../demo/server/problems.js';
import { verifyTokens, type SignIn } from '../../demo/server/sign-in.js';
import { district, startIssuer, type TestIssuer } from './issuer.js';

const claims = { sub: 'counselor-k', district, roles: ['counselor', 'janitor'] };
const now = () => Math.floor(Date.now() / 1000);

describe('who is signed in', () => {
  let issuer: TestIssuer;
  let signIn: SignIn;

  before(async () => {
    issuer = await startIssuer();
    signIn = verifyTokens([issuer.settings]);
  });
  after(() => issuer.stop());

  /** Tries a token and gives the status it is refused with; 200 where it is not. */
  async function statusOf(token: string, by: SignIn = signIn): Promise<number> {
    try {
      await by(`Bearer ${token}`);
      return 200;
    } catch (error) {
      assert.ok(error instanceof Problem);
      return error.status;
    }
  }

  it('is whoever the provider says, with those of the roles that plans know', async () => {
    const { person, roles, district: where } = await signIn(`Bearer ${await issuer.sign(claims)}`);
    assert.deepEqual([person, roles, where], ['counselor-k', ['counselor'], district]);
  });

  it('is nobody without a token, or with something else than one', async () => {
    for (const header of [undefined, '', 'Bearer', 'Basic dXNlcjpwYXNz', 'Bearer a.b.c', 'Bearer ..'])
      await assert.rejects(signIn(header), { kind: 'unauthenticated' });
  });

  it('is nobody once a token has ended', async () => {
    assert.equal(await statusOf(await issuer.sign({ ...claims, exp: now() - 60 })), 401);
  });

  it('is nobody before a token begins', async () => {
    assert.equal(await statusOf(await issuer.sign({ ...claims, nbf: now() + 600 })), 401);
  });

  it('is nobody by the token of another provider', async () => {
    assert.equal(await statusOf(await issuer.sign({ ...claims, iss: 'https://elsewhere.test' })), 401);
    const stranger = await createIssuer(issuer.settings.issuer, issuer.settings.audience);
    assert.equal(await statusOf(await stranger.sign(claims)), 401, 'the right name, another key');
  });

  it('is nobody by a token for another server', async () => {
    assert.equal(await statusOf(await issuer.sign({ ...claims, aud: 'lunch-menu' })), 401);
  });

  it('is nobody by a token that nobody signed', async () => {
    const token = new UnsecuredJWT({ ...claims, iss: issuer.settings.issuer, aud: issuer.settings.audience });
    assert.equal(await statusOf(token.setIssuedAt().setExpirationTime('1h').encode()), 401);
  });

  it('is nobody by a token that was signed with the public key as a secret', async () => {
    const [key] = issuer.keys().keys;
    const secret = new TextEncoder().encode(JSON.stringify(key));
    const token = await new SignJWT({ ...claims, iss: issuer.settings.issuer, aud: issuer.settings.audience })
      .setProtectedHeader({ alg: 'HS256', kid: String(key?.kid) })
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(secret);
    assert.equal(await statusOf(token), 401);
  });

  it('is nobody by a key that a token brings along', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const { issuer: iss, audience: aud } = issuer.settings;
    const token = await new SignJWT({ ...claims, iss, aud })
      .setProtectedHeader({ alg: 'ES256', jwk: await exportJWK(publicKey) })
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey);
    assert.equal(await statusOf(token), 401);
  });

  it('is nobody in a district that the provider does not speak for', async () => {
    assert.equal(await statusOf(await issuer.sign({ ...claims, district: 'elsewhere' })), 401);
  });

  for (const [what, wrong] of Object.entries({
    'without a person': { sub: '' },
    'whose person holds a null character': { sub: 'a\0b' },
    'whose district is a list': { district: [district] },
    'whose roles are no list': { roles: 'counselor' },
    'that ended long ago': { exp: 0 },
  }))
    it(`is nobody by a token ${what}`, async () => {
      assert.equal(await statusOf(await issuer.sign({ ...claims, ...wrong })), 401);
    });

  it('is known by a new key of the provider, and no longer by the old one', async () => {
    const former = await issuer.sign(claims);
    assert.equal(await statusOf(former), 200);
    await issuer.rotate();
    // A new key is looked for once in two seconds at most.
    await wait(2100);
    assert.equal(await statusOf(await issuer.sign(claims)), 200);
    assert.equal(await statusOf(former), 401);
  });

  it('asks for keys seldom, however many keys are made up', async () => {
    const stranger = await createIssuer(issuer.settings.issuer, issuer.settings.audience);
    await statusOf(await stranger.sign(claims));
    const before = issuer.asked();
    for (let count = 0; count < 20; count += 1) {
      await stranger.rotate();
      await statusOf(await stranger.sign(claims));
    }
    assert.ok(issuer.asked() - before <= 2);
  });

  it('is not known while the provider does not answer, which passes', async () => {
    issuer.answers(false);
    const token = await issuer.sign(claims);
    assert.equal(await statusOf(token, verifyTokens([issuer.settings])), 503);
    issuer.answers(true);
  });
});
