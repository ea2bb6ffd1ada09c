import type { IssuerSettings } from './sign-in.js';

/** How a server is set up from outside; every name of a variable stands in docs/server.md. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** PostgreSQL; the embedded database where absent. */
  readonly databaseUrl: string | undefined;
  readonly connections: number;
  /** Where the embedded database keeps its files. */
  readonly folder: string;
  readonly origins: readonly string[];
  readonly perMinute: number;
  readonly proxies: number;
  /** The district's identity provider; the demo's own sign-in where there is none. */
  readonly issuers: readonly IssuerSettings[];
  /** Whether a PostgreSQL database is given to the demo: its sign-in, its roster, its students. */
  readonly isDemo: boolean;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from environment variables.
 * @throws Error in words, where one of them cannot be right
 */
export function readSettings(env: Variables): Settings {
  return {
    host: env.HOST ?? '127.0.0.1',
    port: wholeNumber(env, 'PORT', 8787),
    databaseUrl: env.DATABASE_URL,
    connections: wholeNumber(env, 'ILP_CONNECTIONS', 10),
    folder: env.ILP_FOLDER ?? 'server-data',
    origins: words(env.ILP_ORIGINS ?? 'http://localhost:5173'),
    perMinute: wholeNumber(env, 'ILP_PER_MINUTE', 1200),
    proxies: wholeNumber(env, 'ILP_PROXIES', 0),
    issuers: issuersIn(env),
    isDemo: env.ILP_DEMO === 'yes',
  };
}

function issuersIn(env: Variables): IssuerSettings[] {
  const { ILP_ISSUER: issuer, ILP_AUDIENCE: audience, ILP_KEYS_URL: keysUrl, ILP_DISTRICTS: districts } = env;
  const given = [issuer, audience, keysUrl, districts].filter((each) => each !== undefined);
  if (given.length === 0) return [];
  if (!issuer || !audience || !keysUrl || !districts)
    throw new Error('ILP_ISSUER, ILP_AUDIENCE, ILP_KEYS_URL and ILP_DISTRICTS belong together.');
  return [{ issuer, audience, keysUrl, districts: words(districts) }];
}

function words(list: string): string[] {
  return list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function wholeNumber(env: Variables, name: string, otherwise: number): number {
  const text = env[name] ?? String(otherwise);
  if (/^\d+$/.test(text)) return Number(text);
  throw new Error(`${name} must be a whole number.`);
}
