import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JWTPayload } from 'jose';
import { createIssuer, type DemoIssuer } from '../../demo/server/demo-issuer.js';
import type { IssuerSettings } from '../../demo/server/sign-in.js';

/** A district's identity provider, as far as a server can see. */
export interface TestIssuer extends DemoIssuer {
  readonly settings: IssuerSettings;
  /** How often its keys were asked for. */
  asked(): number;
  /** Lets it answer, or not. */
  answers(isAnswering: boolean): void;
  stop(): void;
}

/** Who somebody is, as a token says. */
export interface Claims extends JWTPayload {
  readonly district?: unknown;
  readonly roles?: unknown;
}

/** The district of most tests. */
export const district = 'riverbend';

/** Starts a provider that may speak for these districts. */
export async function startIssuer(districts: readonly string[] = [district]): Promise<TestIssuer> {
  const [issuer, audience] = ['https://idp.test', 'ilp-server'];
  const own = await createIssuer(issuer, audience);
  const state = { asked: 0, isAnswering: true };
  const server = createServer((_request, response) => {
    state.asked += 1;
    if (!state.isAnswering) return response.destroy();
    return response.setHeader('content-type', 'application/json').end(JSON.stringify(own.keys()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...own,
    settings: { issuer, audience, keysUrl: `http://127.0.0.1:${port}/keys`, districts },
    asked: () => state.asked,
    answers: (isAnswering) => {
      state.isAnswering = isAnswering;
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
