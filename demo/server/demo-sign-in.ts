import type { FastifyInstance } from 'fastify';
import { createIssuer } from './demo-issuer.js';
import { Problem } from './problems.js';
import { queryText } from './requests.js';
import { demoDistrict, demoRoster } from './demo-roster.js';
import type { IssuerSettings } from './sign-in.js';

const issuer = 'https://demo.ilp-elements.org';
const audience = 'ilp-server';

/** The sign-in of the demo: whoever asks is whom they say they are. It must never stand before real plans. */
export interface DemoSignIn {
  readonly settings: IssuerSettings;
  /** Adds the keys and the tokens. */
  addRoutes(app: FastifyInstance): void;
}

/** Makes a provider whose key lives as long as this process. */
export async function demoSignIn(origin: string): Promise<DemoSignIn> {
  const own = await createIssuer(issuer, audience);
  const settings = { issuer, audience, keysUrl: `${origin}/demo/keys`, districts: [demoDistrict] };
  return {
    settings,
    addRoutes: (app) => {
      app.get('/demo/keys', () => own.keys());
      app.get('/demo/token', async (request) => {
        const person = queryText(request, 'person');
        const parts = demoRoster().relationships.filter((each) => each.person === person);
        if (person === undefined || parts.length === 0) throw new Problem('not-found');
        const roles = [...new Set(parts.map(({ role }) => role))];
        return { token: await own.sign({ sub: person, district: demoDistrict, roles }) };
      });
    },
  };
}
