import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ask } from '../../demo/server/database.js';
import type { DocumentRules } from '../../demo/server/document-rules.js';
import { putRoster } from '../../demo/server/roster.js';
import { describeStorage, type StorageHarness } from '../../src/storage/acceptance/index.js';
import type { StorageAdapter } from '../../src/storage/contract.js';
import { httpStorage } from '../../src/storage/http/index.js';
import { hushExpectedWarning } from '../storage/quiet.js';
import { assertDescribed } from './described.js';
import { setupNames, startSetup, type Setup } from './servers.js';

/**
 * The suite saves bodies of every shape under every key, which no plan has: form and rights are judged in
 * tests of their own. Everything else is the server as it is, row-level security with it.
 */
const anyBody: DocumentRules = {
  planOf: () => 'the-plan',
  mayLoad: (role) => role === 'caseManager',
  mayWrite: () => true,
  faultOf: () => undefined,
  judgeSave: async () => [],
  mayRemove: () => true,
};

/** The database has a `planOf` of its own, so that nobody who gets past the server writes beside another plan. */
const anyPlanOf = `create or replace function ilp.plan_of(kind text, id text) returns text
  immutable language sql return 'the-plan'`;

hushExpectedWarning();

const person = 'case-manager';
const districts = Array.from({ length: 200 }, (_, place) => `district-${place}`);

/** A district of its own is an empty storage. */
async function harnessOn(setup: Setup, district: string): Promise<StorageHarness> {
  const relationships = [{ person, student: 'one', role: 'caseManager' as const }];
  await putRoster(setup.database, district, { plans: [{ id: 'the-plan', student: 'one' }], relationships });
  const authorization = await setup.signIn(person, ['caseManager'], { district });
  const opened: StorageAdapter[] = [];
  const faults: unknown[] = [];
  let isCut = false;
  const clientOf = (base = ''): StorageAdapter => {
    const adapter = httpStorage({
      base,
      headers: () => ({ authorization }),
      fetch: async (address, init) => {
        if (isCut) throw new TypeError('cut');
        const response = await fetch(address, init);
        await assertDescribed(init.method ?? 'GET', address.slice(base.length), response).catch(
          (fault: unknown) => faults.push(fault),
        );
        return response;
      },
    });
    opened.push(adapter);
    return adapter;
  };
  return {
    adapter: clientOf(setup.bases[0]),
    secondClient: () => clientOf(setup.bases.at(-1)),
    reopen: () => clientOf(setup.bases.at(-1)),
    fail: async (fault, { id }) => {
      if (fault === 'network') {
        isCut = true;
        return () => {
          isCut = false;
        };
      }
      return fault === 'corrupt' ? spoil(setup, district, id) : undefined;
    },
    patienceMs: 30_000,
    teardown: async () => {
      for (const adapter of opened) await adapter.close?.();
      assert.deepEqual(faults, [], 'every answer is described');
    },
  };
}

/** Cuts a stored body short, behind the server's back. */
async function spoil(setup: Setup, district: string, id: string): Promise<() => Promise<void>> {
  const put = (expression: string) =>
    setup.database.transaction({ as: 'owner' }, async (query) => {
      const text = `update ilp.documents set body = ${expression} where district = $1 and id = $2`;
      await query({ name: `test-${expression}`, text }, [district, id]);
    });
  await put("'{' || body");
  return () => put('substr(body, 2)');
}

for (const name of setupNames)
  describe(`a server on ${name}`, () => {
    let setup: Setup;
    let count = 0;
    before(async () => {
      setup = await startSetup(name, { rules: anyBody, districts });
      await ask(setup.database, { as: 'owner' }, { name: '', text: anyPlanOf });
    });
    after(() => setup.stop());

    describeStorage(
      { describe, it },
      () => harnessOn(setup, districts[count++] ?? ''),
      'as a storage over HTTP',
    );
  });
