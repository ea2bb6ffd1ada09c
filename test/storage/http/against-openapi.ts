/** Holds any server's answers against docs/openapi.yaml, so that the description and the servers stay one. */
import { bundle, createConfig } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { AnySchema, ValidateFunction } from 'ajv/dist/2020.js';
import { fileURLToPath } from 'node:url';
import { isJsonObject } from '../../../src/model/json.js';

/** Where the description lies. */
export const openapiFile = fileURLToPath(new URL('../../../docs/openapi.yaml', import.meta.url));

/** The linter's settings: all it recommends. The data of events is described, but no tool reads them yet. */
export const lintConfig = async () =>
  createConfig({ extends: ['recommended-strict'], rules: { 'no-unused-components': 'off' } });

/** What was asked, without its query, and what came back. */
export interface Exchange {
  readonly method: string;
  /** Below the base address, such as `/document`. */
  readonly path: string;
  readonly response: Response;
}

/** Gives what is wrong with an answer, in words; nothing where all is well. The answer can still be read. */
export type CheckExchange = (exchange: Exchange) => Promise<readonly string[]>;

/** The checks of the description. */
export interface OpenapiChecks {
  readonly exchange: CheckExchange;
  /** Gives what is wrong with the data of an event of a stream. */
  readonly event: (data: string) => readonly string[];
}

const formats = {
  'json-pointer': /^(?:\/(?:[^~/]|~[01])*)*$/,
  'uri-reference': /^[^\s<>"{}|\\^`]*$/,
};

/** Reads the description and makes its checks. */
export async function openapiChecks(): Promise<OpenapiChecks> {
  const { bundle: whole } = await bundle({ ref: openapiFile, config: await lintConfig(), dereference: true });
  const description: unknown = whole.parsed;
  const ajv = new Ajv2020({ allErrors: true, strict: false, formats });
  const compiled = new Map<unknown, ValidateFunction>();
  const faultsOf = (schema: unknown, value: unknown, what: string): string[] => {
    const validate = compiled.get(schema) ?? ajv.compile(schema as AnySchema);
    compiled.set(schema, validate);
    return validate(value) ? [] : [`${what}: ${ajv.errorsText(validate.errors)}`];
  };
  return {
    async exchange({ method, path, response }) {
      const responses = at(description, 'paths', path, method.toLowerCase(), 'responses');
      const described = at(responses, String(response.status)) ?? at(responses, 'default');
      const where = `${method} ${path} ${response.status}`;
      if (described === undefined) return [`${where} is not described`];
      return [
        ...headerFaults(described, response).map((fault) => `${where}: ${fault}`),
        ...(await bodyFaults(described, response)).map((fault) => `${where}: ${fault}`),
      ];
    },
    event: (data) => faultsOf(at(description, 'components', 'schemas', 'Change'), JSON.parse(data), 'event'),
  };

  function headerFaults(described: unknown, response: Response): string[] {
    return Object.entries(entriesOf(at(described, 'headers'))).flatMap(([name, header]) => {
      const value = response.headers.get(name);
      if (value === null) return at(header, 'required') === true ? [`${name} is missing`] : [];
      return faultsOf(at(header, 'schema'), value, name);
    });
  }

  async function bodyFaults(described: unknown, response: Response): Promise<string[]> {
    const content = entriesOf(at(described, 'content'));
    const [type = ''] = (response.headers.get('Content-Type') ?? '').split(';');
    if (Object.keys(content).length === 0)
      return (await response.clone().text()) === '' ? [] : ['it has a body'];
    if (!(type in content)) return [`its type is ${type || 'missing'}`];
    if (type === 'text/event-stream') return [];
    return faultsOf(at(content[type], 'schema'), JSON.parse(await response.clone().text()), 'body');
  }
}

/** A fetch for `httpStorage` that holds every answer against the description, and notes what is wrong. */
export function checkedFetch(base: string, checks: OpenapiChecks) {
  const faults: string[] = [];
  return {
    faults,
    fetch: async (address: string, init: RequestInit): Promise<Response> => {
      const response = await fetch(address, init);
      const [path = ''] = address.slice(base.length).split('?');
      const found = await checks.exchange({ method: init.method ?? 'GET', path, response });
      faults.push(...found);
      return response;
    },
  };
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => (isJsonObject(inner) ? inner[name] : undefined), value);
}

function entriesOf(value: unknown): Readonly<Record<string, unknown>> {
  return isJsonObject(value) ? value : {};
}
