import { expect, waitUntil } from '@open-wc/testing';
import { openDB } from 'idb';
import type { JournalEntry } from '../../src/store/journal/journal.js';
import { indexedDbJournal } from '../../src/store/journal/indexed-db-journal.js';
import { heldLocks } from '../../src/store/journal/locks.js';

const dario = { scope: 'riverbend', viewer: 'dario', document: '["plan","p1"]' };
let count = 0;

/** Every test has a database of its own. */
function freshName(): string {
  count += 1;
  return `journal-test-${String(Date.now())}-${String(count)}`;
}

function entry(seq: number, schema = 1): JournalEntry {
  const stamp = { session: 's', seq, by: 'dario', at: '2026-11-21T10:00:00Z', schema };
  return {
    kind: 'edit',
    id: `s:${String(seq)}`,
    schema,
    item: { edit: { type: 'answer', of: [], ...stamp }, sent: false, lacks: 0 },
  };
}

function put(...seqs: number[]) {
  return { put: seqs.map((seq) => ({ place: seq, entry: entry(seq) })), drop: [] };
}

/** An owner's name in one test; locks are shared by the whole browser. */
let test = 0;
beforeEach(() => {
  test += 1;
});
const tab = (name: string) => `${name} of ${freshPage} ${String(test)}`;
const freshPage = String(Math.random());

const ids = (entries: readonly JournalEntry[]) => entries.map(({ id }) => id);

/** Waits until another tab waits for the lock of an owner. */
async function watched(owner: string): Promise<void> {
  const isWatched = async () => {
    const { pending } = await navigator.locks.query();
    return pending?.some(({ name }) => name === `ilp-journal:${owner}`) === true;
  };
  await waitUntil(isWatched, `${owner} is watched`, { timeout: 5000 });
}

async function ownersIn(name: string): Promise<number> {
  const database = await openDB(name);
  const owners = await database.count('owners');
  database.close();
  return owners;
}

describe('the journal in IndexedDB', () => {
  it('gives the unsaved work of a gone tab to the next tab of the same person, in order', async () => {
    const open = indexedDbJournal({ name: freshName() });
    const first = open(dario);
    await first.adopt(tab('tab-1'), 1);
    expect(await first.write(tab('tab-1'), put(2, 10, 1))).to.equal('written');
    await first.close();
    expect(ids(await open(dario).adopt(tab('tab-2'), 1))).to.deep.equal(['s:1', 's:2', 's:10']);
  });

  it('leaves the work of a tab that lives', async () => {
    const open = indexedDbJournal({ name: freshName() });
    const first = open(dario);
    await first.adopt(tab('tab-1'), 1);
    await first.write(tab('tab-1'), put(1));
    expect(await open(dario).adopt(tab('tab-2'), 1)).to.deep.equal([]);
    expect(await first.write(tab('tab-1'), put(2))).to.equal('written');
    await first.close();
  });

  it('never gives one person’s work to another', async () => {
    const open = indexedDbJournal({ name: freshName() });
    const first = open(dario);
    await first.adopt(tab('tab-1'), 1);
    await first.write(tab('tab-1'), put(1));
    await first.close();
    for (const place of [
      { ...dario, viewer: 'kl' },
      { ...dario, viewer: 'dario2' },
      { ...dario, scope: 'lakeside' },
      { ...dario, document: '["plan","p2"]' },
    ])
      expect(await open(place).adopt(tab('other'), 1)).to.deep.equal([]);
    expect(ids(await open(dario).adopt(tab('tab-2'), 1))).to.deep.equal(['s:1']);
  });

  it('tells a tab that slept that its list was taken over, and writes nothing', async () => {
    const open = indexedDbJournal({ name: freshName() });
    const sleeper = open(dario);
    await sleeper.adopt(tab('tab-1'), 1);
    await sleeper.write(tab('tab-1'), put(1));
    await sleeper.close();
    const next = open(dario);
    await next.adopt(tab('tab-2'), 1);
    expect(await sleeper.write(tab('tab-1'), put(2))).to.equal('taken-over');
    await next.close();
    expect(ids(await open(dario).adopt(tab('tab-3'), 1))).to.deep.equal(['s:1']);
  });

  it('moves each list once when two tabs open at the same moment', async () => {
    const open = indexedDbJournal({ name: freshName() });
    const first = open(dario);
    await first.adopt(tab('tab-1'), 1);
    await first.write(tab('tab-1'), put(1, 2));
    await first.close();
    const both = await Promise.all([open(dario).adopt(tab('a'), 1), open(dario).adopt(tab('b'), 1)]);
    expect(both.map(ids).sort()).to.deep.equal([[], ['s:1', 's:2']]);
  });

  it('leaves rows of newer code where they are', async () => {
    const open = indexedDbJournal({ name: freshName() });
    const first = open(dario);
    await first.adopt(tab('tab-1'), 2);
    await first.write(tab('tab-1'), { put: [{ place: 0, entry: entry(1, 2) }], drop: [] });
    await first.close();
    expect(await open(dario).adopt(tab('older'), 1)).to.deep.equal([]);
    expect(ids(await open(dario).adopt(tab('newer'), 2))).to.deep.equal(['s:1']);
  });

  it('erases what is saved, and everything on leaving', async () => {
    const open = indexedDbJournal({ name: freshName() });
    const journal = open(dario);
    await journal.adopt(tab('tab-1'), 1);
    await journal.write(tab('tab-1'), put(1, 2));
    await journal.write(tab('tab-1'), { put: [], drop: [1] });
    await journal.cache({ body: { words: 'mine' }, revision: 'r1' });
    expect(await journal.cached()).to.deep.equal({ body: { words: 'mine' }, revision: 'r1' });
    await journal.clear();
    await journal.close();
    expect(await open(dario).adopt(tab('tab-2'), 1)).to.deep.equal([]);
    expect(await open(dario).cached()).to.equal(undefined);
  });

  it('keeps no name of a person where nothing is unsaved', async () => {
    const name = freshName();
    const open = indexedDbJournal({ name });
    for (const round of [1, 2, 3]) {
      const journal = open(dario);
      const owner = tab(`tab-${String(round)}`);
      await journal.adopt(owner, 1);
      await journal.write(owner, put(1));
      await journal.write(owner, { put: [], drop: [1] });
      expect(await journal.close()).to.equal('empty');
    }
    const brief = open(dario);
    void brief.adopt(tab('brief'), 1);
    expect(await brief.close()).to.equal('empty');
    expect(await ownersIn(name)).to.equal(0);
  });

  it('says that rows are kept, and for whom they wait', async () => {
    const name = freshName();
    const journal = indexedDbJournal({ name })(dario);
    await journal.adopt(tab('tab-1'), 1);
    await journal.write(tab('tab-1'), put(1));
    expect(await journal.close()).to.equal('kept');
    expect(await ownersIn(name)).to.equal(1);
  });

  it('hands over rows that make no sense as they are', async () => {
    const open = indexedDbJournal({ name: freshName() });
    const first = open(dario);
    await first.adopt(tab('tab-1'), 1);
    const rows = [null, 'words', {}].map((row, at) => ({ place: at, entry: row as unknown as JournalEntry }));
    await first.write(tab('tab-1'), { put: rows, drop: [] });
    await first.close();
    expect(await open(dario).adopt(tab('tab-2'), 1)).to.deep.equal([null, 'words', {}]);
  });

  it('tells a tab when another one goes that may have left work, and nobody after it was closed', async () => {
    const open = indexedDbJournal({ name: freshName() });
    const [first, second, third] = [open(dario), open(dario), open(dario)];
    await first.adopt(tab('tab-1'), 1);
    await first.write(tab('tab-1'), put(1));
    const told: string[] = [];
    const freed = new Promise<void>((resolve) => {
      second.whenFreed?.(() => {
        told.push('second');
        resolve();
      });
    });
    third.whenFreed?.(() => told.push('third'));
    expect(await second.adopt(tab('tab-2'), 1)).to.deep.equal([]);
    await third.adopt(tab('tab-3'), 1);
    await third.close();
    await first.close();
    await freed;
    expect(told).to.include('second').and.not.include('third');
    expect(ids(await second.adopt(tab('tab-4'), 1))).to.deep.equal(['s:1']);
    await second.close();
  });

  it('takes a tab that goes on under another name for no tab that went', async () => {
    const open = indexedDbJournal({ name: freshName() });
    const [first, second] = [open(dario), open(dario)];
    await first.adopt(tab('tab-1'), 1);
    await first.write(tab('tab-1'), put(1));
    let told = 0;
    const freed = new Promise<void>((resolve) => {
      second.whenFreed?.(() => {
        told += 1;
        resolve();
      });
    });
    await second.adopt(tab('tab-2'), 1);
    for (const name of ['tab-1b', 'tab-1c']) {
      expect(ids(await first.adopt(tab(name), 1))).to.deep.equal(['s:1']);
      await watched(tab(name));
    }
    expect(told).to.equal(0);
    await first.close();
    await freed;
    expect(told).to.equal(1);
    await second.close();
  });

  it('wakes tabs that are left once each, and then lets them rest', async () => {
    const open = indexedDbJournal({ name: freshName() });
    const [first, ...others] = ['1', '2', '3', '4'].map((name) => ({ name, journal: open(dario), woken: 0 }));
    const got: string[] = [];
    for (const each of others)
      each.journal.whenFreed?.(() => {
        each.woken += 1;
        const again = each.journal.adopt(tab(`${each.name} again ${String(each.woken)}`), 1);
        void again.then((entries) => got.push(...ids(entries)));
      });
    for (const { name, journal } of [first!, ...others]) await journal.adopt(tab(name), 1);
    await first?.journal.write(tab('1'), put(1));
    await first?.journal.close();
    await waitUntil(() => got.includes('s:1'), 'what was left is taken');
    for (const { name, woken } of others) if (woken > 0) await watched(tab(`${name} again 1`));
    expect(
      others.every(({ woken }) => woken <= 1),
      String(others.map(({ woken }) => woken)),
    ).to.equal(true);
    await Promise.all(others.map(async ({ journal }) => journal.close()));
  });

  it('lets its lock go with the tab', async () => {
    const open = indexedDbJournal({ name: freshName() });
    const journal = open(dario);
    await journal.adopt(tab('lock-test'), 1);
    expect((await heldLocks()).has(`ilp-journal:${tab('lock-test')}`)).to.equal(true);
    await journal.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await heldLocks()).has(`ilp-journal:${tab('lock-test')}`)).to.equal(false);
  });
});
