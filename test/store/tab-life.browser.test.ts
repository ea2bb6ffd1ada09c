import { expect, waitUntil } from '@open-wc/testing';
import type * as Core from '../../src/index.js';
import { StorageError, createStore, makeId, type Plan, type Store, type Viewer } from '../../src/index.js';
import { indexedDbStorage } from '../../src/storage/indexed-db.js';
import { deviceJournal } from '../../src/store/journal/device-journal.js';
import { indexedDbJournal } from '../../src/store/journal/indexed-db-journal.js';

const dario: Viewer = { id: 'dario', role: 'student' };
const counselor: Viewer = { id: 'kl', role: 'counselor' };
const key = { kind: 'plan', id: 'dario-plan' } as const;

interface Places {
  readonly plans: string;
  readonly journal: string;
}

interface TabModules {
  readonly core: typeof Core;
  readonly indexedDbStorage: typeof indexedDbStorage;
  readonly deviceJournal: typeof deviceJournal;
}

let places: Places;
const open: { close(): Promise<void> }[] = [];

beforeEach(() => {
  const name = `tab-life-${crypto.randomUUID()}`;
  places = { plans: `${name}-plans`, journal: `${name}-journal` };
});

afterEach(async () => {
  await Promise.all(open.splice(0).map(async (one) => one.close()));
});

function openHere(viewer: Viewer, adapter = indexedDbStorage({ name: places.plans })): Store {
  const journal = deviceJournal({ name: places.journal });
  const store = createStore({ adapter, key, viewer, journal, scope: 'portal' });
  open.push(store);
  return store;
}

/** A page of its own, that can be closed in the middle of anything. */
async function openTab(): Promise<{ store: Store; close: () => void }> {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<!doctype html><title>Tab</title>';
  document.body.append(frame);
  await new Promise((loaded) => {
    frame.addEventListener('load', loaded, { once: true });
  });
  const tab = frame.contentWindow as Window & { modules?: TabModules };
  const script = frame.contentDocument?.createElement('script');
  if (!script) throw new Error('The tab has no document.');
  script.type = 'module';
  script.textContent = `
    import * as core from '${location.origin}/src/index.ts';
    import { indexedDbStorage } from '${location.origin}/src/storage/indexed-db.ts';
    import { deviceJournal } from '${location.origin}/src/store/journal/device-journal.ts';
    window.modules = { core, indexedDbStorage, deviceJournal };`;
  frame.contentDocument?.head.append(script);
  await waitUntil(() => tab.modules, 'the tab loads', { timeout: 5000 });
  const { modules } = tab;
  if (!modules) throw new Error('The tab did not load.');
  const store = modules.core.createStore({
    adapter: modules.indexedDbStorage({ name: places.plans }),
    key,
    viewer: dario,
    journal: modules.deviceJournal({ name: places.journal }),
    scope: 'portal',
  });
  await opened(store);
  return {
    store,
    close() {
      frame.remove();
    },
  };
}

async function opened(store: Store): Promise<Store> {
  await waitUntil(() => store.snapshot.phase === 'open', 'the plan opens', { timeout: 5000 });
  return store;
}

async function saved(store: Store): Promise<void> {
  await waitUntil(() => store.snapshot.status.kind === 'saved', 'the plan is saved', { timeout: 5000 });
}

function addGoal(store: Store, studentWords: string): string {
  const id = makeId('goal');
  const result = store.edit({ type: 'add', record: ['goals', id], order: 'a0', fields: { studentWords } });
  expect(result.status).to.equal('applied');
  return id;
}

function type(store: Store, goal: string, was: string, value: string): string {
  return store.edit({ type: 'text', record: ['goals', goal], field: 'studentWords', was, value }).status;
}

function wordsOf(store: Store, goal: string): string | undefined {
  return (store.snapshot.body as Plan | undefined)?.goals?.[goal]?.studentWords;
}

describe('a plan in the browser’s own storage', () => {
  it('keeps the words when the page is opened again', async () => {
    const first = await opened(openHere(dario));
    const goal = addGoal(first, 'Make a podcast about our river');
    await saved(first);
    await first.close();
    const again = await opened(openHere(dario));
    expect(wordsOf(again, goal)).to.equal('Make a podcast about our river');
    expect(again.snapshot.status.kind).to.equal('saved');
  });

  it('keeps what a closed tab had journaled and not yet saved, once', async () => {
    const tab = await openTab();
    const goal = addGoal(tab.store, 'Make a podcast');
    tab.store.edit({ type: 'count.add', record: ['goals', goal], field: 'tally', amount: 4 });
    await tab.store.flush();
    tab.close();
    const next = await opened(openHere(dario));
    await saved(next);
    expect(wordsOf(next, goal)).to.equal('Make a podcast');
    expect((next.snapshot.body as Plan).goals?.[goal]?.tally).to.equal(4);
  });

  it('shows and saves what a tab leaves that goes only after the next one was opened', async () => {
    const tab = await openTab();
    const here = await opened(openHere(dario));
    const goal = addGoal(tab.store, 'Make a podcast');
    tab.store.keepUnsent('comment:/goals/g1', 'Not sent yet');
    const mine = addGoal(here, 'My own');
    await tab.store.flush();
    tab.close();
    await waitUntil(() => wordsOf(here, goal) === 'Make a podcast', 'it is here', { timeout: 5000 });
    expect(here.snapshot.unsent).to.deep.equal({ 'comment:/goals/g1': 'Not sent yet' });
    await saved(here);
    expect(Object.keys((here.snapshot.body as Plan).goals ?? {}).sort()).to.deep.equal([goal, mine].sort());
  });

  it('keeps the last key of a tab that is gone in the same instant', async () => {
    const first = await opened(openHere(dario));
    const goal = addGoal(first, 'Win');
    await saved(first);
    await first.close();
    const tab = await openTab();
    type(tab.store, goal, 'Win', 'Win an argument');
    tab.store.keepNow();
    tab.close();
    const next = await opened(openHere(dario));
    expect(wordsOf(next, goal)).to.equal('Win an argument');
    await saved(next);
    await next.close();
    expect(Object.keys(localStorage).filter((each) => each.startsWith('ilp-last-words'))).to.deep.equal([]);
  });

  it('keeps what stood unsent in a box when the tab is loaded again, for the same person only', async () => {
    const tab = await openTab();
    tab.store.keepUnsent('comment:/goals/g1', 'Journaled and');
    await tab.store.flush();
    tab.store.keepUnsent('comment:/goals/g1', 'Journaled and the last key too');
    tab.store.keepUnsent('idea:/goals/g1', 'Written in the last instant');
    tab.store.keepNow();
    tab.close();
    const other = await opened(openHere(counselor));
    expect(other.snapshot.unsent).to.deep.equal({});
    const next = await openTab();
    expect(next.store.snapshot.unsent).to.deep.equal({
      'comment:/goals/g1': 'Journaled and the last key too',
      'idea:/goals/g1': 'Written in the last instant',
    });
    expect(next.store.snapshot.status).to.deep.equal({ kind: 'saved' });
    next.store.keepUnsent('comment:/goals/g1', undefined);
    next.store.keepNow();
    next.close();
    const last = await opened(openHere(dario));
    expect(last.snapshot.unsent).to.deep.equal({ 'idea:/goals/g1': 'Written in the last instant' });
    expect(await last.leave({ discard: true })).to.deep.equal({ status: 'left' });
    expect((await opened(openHere(dario))).snapshot.unsent).to.deep.equal({});
  });

  it('does not bring last words back that the tab could save after all', async () => {
    const first = await opened(openHere(dario));
    const goal = addGoal(first, 'Count');
    first.edit({ type: 'count.add', record: ['goals', goal], field: 'tally', amount: 2 });
    first.keepNow();
    await saved(first);
    await first.close();
    const next = await opened(openHere(dario));
    await saved(next);
    expect((next.snapshot.body as Plan).goals?.[goal]?.tally).to.equal(2);
  });

  it('neither loses nor doubles anything when a tab is closed in the middle of a save', async () => {
    const first = await opened(openHere(dario));
    const goal = addGoal(first, 'Count');
    await saved(first);
    for (let round = 0; round < 5; round += 1) {
      const tab = await openTab();
      tab.store.edit({ type: 'count.add', record: ['goals', goal], field: 'tally', amount: 1 });
      await tab.store.flush();
      void tab.store.save();
      await new Promise((resolve) => setTimeout(resolve, round));
      tab.close();
    }
    const next = await opened(openHere(dario));
    await saved(next);
    await next.refresh();
    expect((next.snapshot.body as Plan).goals?.[goal]?.tally).to.equal(5);
  });

  it('shows in one tab what another saves', async () => {
    const tab = await openTab();
    const here = await opened(openHere(dario));
    const goal = addGoal(tab.store, 'Seen everywhere');
    await waitUntil(() => wordsOf(here, goal) === 'Seen everywhere', 'the change arrives', { timeout: 5000 });
    tab.close();
  });

  it('asks when two tabs change the same words, and keeps both until answered', async () => {
    const here = await opened(openHere(dario));
    const goal = addGoal(here, 'Win an argument');
    await saved(here);
    const tab = await openTab();
    type(tab.store, goal, 'Win an argument', 'Win an argument kindly');
    type(here, goal, 'Win an argument', 'Win an argument loudly');
    await Promise.all([tab.store.save(), here.save()]);
    const asking = [here, tab.store].filter(({ snapshot }) => snapshot.problems.length > 0);
    expect(asking.length).to.equal(1);
    const [asker] = asking;
    const [problem] = asker?.snapshot.problems ?? [];
    expect(problem?.kind).to.equal('changed');
    asker?.answer(problem?.id ?? '', { value: 'Win an argument kindly and loudly' });
    await asker?.save();
    await waitUntil(() => wordsOf(here, goal) === 'Win an argument kindly and loudly', 'both agree', {
      timeout: 5000,
    });
    await tab.store.close();
    tab.close();
  });

  it('does not hand one person’s unsaved words to the next who signs in', async () => {
    const full = indexedDbStorage({ name: places.plans });
    const neverSaves = Object.assign(Object.create(full) as typeof full, {
      name: full.name,
      capabilities: full.capabilities,
      load: async () => Promise.resolve(undefined),
      save: async () => Promise.reject(new StorageError('quota', 'Full.')),
      subscribe: undefined,
    });
    const student = await opened(openHere(dario, neverSaves));
    const goal = addGoal(student, 'Private until saved');
    await student.flush();
    const leaving = await student.leave();
    expect(leaving).to.deep.equal({ status: 'unsaved', edits: 1, problems: 0, unsent: 0 });
    expect(student.snapshot.status).to.deep.equal({ kind: 'kept', place: 'device', reason: 'quota' });
    await student.close();
    const other = await opened(openHere(counselor));
    expect(wordsOf(other, goal)).to.equal(undefined);
    const again = await opened(openHere(dario));
    await saved(again);
    expect(wordsOf(again, goal)).to.equal('Private until saved');
  });

  it('leaves nothing of a person on the computer who signs out', async () => {
    const store = await opened(openHere(dario));
    addGoal(store, 'Saved, then gone from here');
    expect(await store.leave()).to.deep.equal({ status: 'left' });
    const journal = indexedDbJournal({ name: places.journal })({
      scope: 'portal',
      viewer: 'dario',
      document: JSON.stringify(['plan', key.id]),
    });
    expect(await journal.adopt(crypto.randomUUID(), 1)).to.deep.equal([]);
    await journal.close();
  });
});
