import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MemoryJournalSpace } from '../../../src/store/journal/memory-journal.js';
import type { Journal, JournalEntry, OpenJournal } from '../../../src/store/journal/journal.js';
import { patientJournal } from '../../../src/store/journal/patient-journal.js';

const place = { scope: 'test', viewer: 'yusra', document: 'plan' };
const entry = { kind: 'problem', id: 'p', schema: 1, item: {} } as unknown as JournalEntry;
const change = { put: [{ place: 0, entry }], drop: [] };

/** A journal on a device of which some methods never answer. */
function deafTo(...methods: readonly (keyof Journal)[]): { open: OpenJournal; closed: () => number } {
  const space = new MemoryJournalSpace(true);
  let closed = 0;
  const open: OpenJournal = (at) => {
    const journal = space.open(at);
    const never = async () => new Promise<never>(() => undefined);
    const deaf = Object.fromEntries(methods.map((method) => [method, never]));
    return Object.assign(
      Object.create(journal) as Journal,
      { close: async () => ((closed += 1), journal.close()) },
      deaf,
    );
  };
  return { open, closed: () => closed };
}

describe('a journal with a limit to the wait', () => {
  it('is the journal of the device as long as that answers', async () => {
    const space = new MemoryJournalSpace(true);
    const journal = patientJournal(space.open, 50)(place);
    assert.deepEqual(await journal.adopt('a', 1), []);
    assert.equal(await journal.write('a', change), 'written');
    assert.equal(journal.isDurable, true);
    await journal.close();
    assert.deepEqual(await patientJournal(space.open, 50)(place).adopt('b', 1), [entry]);
  });

  it('keeps work in the page where the device never answers, and says so', async () => {
    const { open, closed } = deafTo('adopt', 'write');
    const journal = patientJournal(open, 20)(place);
    assert.deepEqual(await journal.adopt('a', 1), []);
    assert.equal(journal.isDurable, false);
    assert.equal(await journal.write('a', change), 'written');
    await journal.close();
    assert.equal(closed(), 1);
  });

  it('fails a write that is not answered, so that it is tried again', async () => {
    const journal = patientJournal(deafTo('write').open, 20)(place);
    await journal.adopt('a', 1);
    await assert.rejects(journal.write('a', change), /in time/);
  });

  it('erases on the device too, though it was given up, and says where that fails', async () => {
    const space = new MemoryJournalSpace(true);
    const before = space.open(place);
    await before.adopt('before', 1);
    await before.write('before', change);
    await before.close();
    const never = async () => new Promise<never>(() => undefined);
    const deaf: OpenJournal = (at) => Object.assign(space.open(at), { adopt: never });
    const journal = patientJournal(deaf, 20)(place);
    await journal.adopt('a', 1);
    assert.equal(await journal.close(), 'kept');
    await journal.clear();
    assert.equal(await journal.close(), 'empty');
    await assert.rejects(patientJournal(deafTo('clear').open, 20)(place).clear(), /in time/);
  });
});
