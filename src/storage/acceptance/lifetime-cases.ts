import {
  answer,
  check,
  checkFails,
  checkSame,
  create,
  Heard,
  load,
  loadThere,
  planKey,
  save,
} from './checks.js';
import type { AcceptanceCase, Skipped, StorageHarness } from './harness.js';

const key = planKey('plan-1');
const refused: Skipped = { skipped: 'the harness cannot bring this mishap about' };

/** Cases about what an adapter says of itself; they run for readers too. */
export const capabilityCases: readonly AcceptanceCase[] = [
  {
    name: 'names itself, and its flags agree with its methods',
    why: 'The page offers what the flags promise; a flag without a method fails in a person’s hands.',
    async run({ adapter, reopen }) {
      const { capabilities, contract, list, name, subscribe } = adapter;
      check((contract as number) === 1, 'contract must be 1');
      check(typeof name === 'string' && name !== '', 'name must be a text that is not empty');
      for (const flag of ['write', 'list', 'durable'] as const) {
        check(typeof capabilities[flag] === 'boolean', `capabilities.${flag} must be true or false`);
      }
      const words: readonly string[] = ['none', 'local', 'all'];
      check(words.includes(capabilities.subscribe), 'capabilities.subscribe must be none, local or all');
      check(capabilities.list === (typeof list === 'function'), 'the flag and the method list disagree');
      const tells = capabilities.subscribe !== 'none';
      check(tells === (typeof subscribe === 'function'), 'the flag and the method subscribe disagree');
      check(reopen === undefined || capabilities.durable, 'the harness reopens what is not durable');
      return undefined;
    },
  },
  {
    name: 'refuses to write as unsupported where it only reads',
    why: 'A page must learn that it cannot save before a student has typed for an hour.',
    async run(harness) {
      const { adapter } = harness;
      if (adapter.capabilities.write) return { skipped: 'this adapter writes' };
      const save = () => adapter.save(key, {}, { expected: 'absent' });
      await checkFails(harness, save, ['unsupported'], 'saving');
      await checkFails(harness, () => adapter.remove(key, { expected: 'any' }), ['unsupported'], 'removing');
      await load(harness, key);
      return undefined;
    },
  },
];

/** Saves once more; a save given up may still land in between, and is met like every other. */
async function checkGoesOn(harness: StorageHarness): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const { revision: expected } = await loadThere(harness, key);
    const again = harness.adapter.save(key, { version: 3 }, { expected });
    if ((await answer(harness, again, 'the next save')).status === 'saved') return;
  }
  throw new Error('after a save given up no other save is taken');
}

const abortCases: readonly AcceptanceCase[] = [
  {
    name: 'does nothing for a caller who has already given up',
    why: 'What a person has cancelled must not happen behind their back.',
    async run(harness) {
      const { adapter } = harness;
      const signal = AbortSignal.abort();
      const revision = await create(harness, key, { kept: true });
      const calls: (() => Promise<unknown>)[] = [
        () => adapter.load(key, { signal }),
        () => adapter.save(key, {}, { expected: revision, signal }),
        () => adapter.remove(key, { expected: revision, signal }),
      ];
      if (adapter.list) calls.push(async () => adapter.list?.('plan', { signal }));
      for (const call of calls) await checkFails(harness, call, ['aborted'], 'a call given up before');
      checkSame((await loadThere(harness, key)).revision, revision, 'a write given up before happened');
      return undefined;
    },
  },
  {
    name: 'settles when the caller gives up in the middle, and leaves a whole document',
    why: 'Leaving the page in the middle of a save must leave the old plan or the new one.',
    async run(harness) {
      const expected = await create(harness, key, { version: 1 });
      const giveUp = new AbortController();
      const saving = harness.adapter.save(key, { version: 2 }, { expected, signal: giveUp.signal });
      giveUp.abort();
      const end = await answer(
        harness,
        saving.then(
          (result) => result.status,
          (error: unknown) => (error as { code?: unknown }).code,
        ),
        'a save given up',
      );
      check(end === 'saved' || end === 'aborted', `a save given up ended as ${String(end)}`);
      const { body, revision } = await loadThere(harness, key);
      checkSame(body, { version: revision === expected ? 1 : 2 }, 'body and revision do not belong together');
      await checkGoesOn(harness);
      return undefined;
    },
  },
];

const faultCases: readonly AcceptanceCase[] = [
  {
    name: 'says quota when there is no room, and keeps what was there',
    why: 'A full disk must be told in words, and must not eat the old plan.',
    async run(harness) {
      const expected = await create(harness, key, { version: 1 });
      const end = await harness.fail?.('quota', key);
      if (end === undefined) return refused;
      const attempt = () => harness.adapter.save(key, { version: 2 }, { expected });
      await checkFails(harness, attempt, ['quota'], 'saving without room');
      await end();
      checkSame((await loadThere(harness, key)).revision, expected, 'a failed save left something');
      await save(harness, key, { version: 2 }, expected);
      return undefined;
    },
  },
  {
    name: 'says unavailable, and that it may be tried again, when nothing answers',
    why: 'The store keeps the edits and tries again; without the mark it would give up.',
    async run(harness) {
      const expected = await create(harness, key, { version: 1 });
      const end = await harness.fail?.('network', key);
      if (end === undefined) return refused;
      const { adapter } = harness;
      const calls = [() => adapter.load(key), () => adapter.save(key, { version: 2 }, { expected })];
      for (const call of calls) {
        const error = await checkFails(harness, call, ['unavailable'], 'a call without an answer');
        check(error.retryable, 'unavailable for a while must be retryable');
      }
      await end();
      const { body, revision } = await loadThere(harness, key);
      await save(harness, key, body, revision);
      return undefined;
    },
  },
  {
    name: 'says corrupt when what is stored cannot be read',
    why: 'An empty plan in place of an unreadable one would be saved over it.',
    async run(harness) {
      await create(harness, key, { words: 'precious' });
      const other = planKey('plan-2');
      await create(harness, other, { fine: true });
      const end = await harness.fail?.('corrupt', key);
      if (end === undefined) return refused;
      const error = await checkFails(harness, () => harness.adapter.load(key), ['corrupt'], 'loading');
      check(!error.retryable, 'an unreadable document does not heal by trying again');
      checkSame((await loadThere(harness, other)).body, { fine: true }, 'a sibling');
      await end();
      return undefined;
    },
  },
  {
    name: 'puts none of a document’s words into an error',
    why: 'Errors go into logs that many people read.',
    async run(harness) {
      const words = 'my brother is in hospital';
      const { adapter } = harness;
      const revision = await create(harness, key, { words });
      const body = { words, at: [new Date(0)] } as unknown as string;
      const calls = [
        () => adapter.save(key, body, { expected: revision }),
        () => adapter.save(key, { words }, { expected: '' }),
      ];
      for (const call of calls) {
        const error = await checkFails(harness, call, ['invalid'], 'a wrong save');
        const text = [error.message, error.stack, causeOf(error)].join(' ');
        check(!text.includes(words), 'an error carries words of the document');
      }
      return undefined;
    },
  },
];

function causeOf(error: Error): string {
  return error.cause instanceof Error
    ? `${error.cause.message} ${causeOf(error.cause)}`
    : String(error.cause);
}

const closingCases: readonly AcceptanceCase[] = [
  {
    name: 'keeps everything over a reload',
    why: 'That is what people call saved.',
    async run(harness) {
      const { adapter, reopen } = harness;
      if (reopen === undefined) return { skipped: 'the harness cannot reopen this storage' };
      const first = await create(harness, key, { version: 1 });
      await adapter.close?.();
      const again = await reopen();
      const stored = await loadThere(harness, key, again);
      checkSame(stored.body, { version: 1 }, 'after a reload the document');
      checkSame(stored.revision, first, 'after a reload the revision');
      const second = await save(harness, key, { version: 2 }, first, again);
      check(second !== first, 'a revision came back after a reload');
      return undefined;
    },
  },
  {
    name: 'refuses every call after closing as closed',
    why: 'A tab that is signed out must not go on writing for the next person.',
    async run(harness) {
      const { adapter } = harness;
      if (!adapter.close) return { skipped: 'this adapter is never closed' };
      const heard = new Heard();
      adapter.subscribe?.(key, heard.listener);
      await answer(harness, adapter.close(), 'close');
      await answer(harness, adapter.close(), 'the second close');
      const calls: (() => Promise<unknown>)[] = [
        () => adapter.load(key),
        () => adapter.save(key, {}, { expected: 'absent' }),
        () => adapter.remove(key, { expected: 'any' }),
      ];
      if (adapter.list) calls.push(async () => adapter.list?.('plan'));
      for (const call of calls) await checkFails(harness, call, ['closed'], 'a call after closing');
      check(heard.changes.length === 0, 'something was told after closing');
      return undefined;
    },
  },
  {
    name: 'settles what was under way when it closed',
    why: 'The save of a closing tab must end in a yes or a no.',
    async run(harness) {
      const { adapter } = harness;
      if (!adapter.close) return { skipped: 'this adapter is never closed' };
      const saving = adapter.save(key, { version: 1 }, { expected: 'absent' }).then(
        (result) => result.status,
        (error: unknown) => (error as { code?: unknown }).code,
      );
      await answer(harness, adapter.close(), 'close');
      const end = await answer(harness, saving, 'a save under way');
      check(end === 'saved' || end === 'closed', `a save under way ended as ${String(end)}`);
      return undefined;
    },
  },
];

/** Cases about giving up, mishaps and closing. */
export const lifetimeCases: readonly AcceptanceCase[] = [...abortCases, ...faultCases, ...closingCases];
