import { isJsonObject, type JsonObject } from '../../../src/model/json.js';
import type { EditableDocument } from '../../../src/model/plan.js';
import type { Action } from './history.js';
import { goalIds, type Play } from './play.js';
import { present } from './rest.js';
import type { Tab } from './tab.js';
import { amountOf, mostAmounts } from './tokens.js';
import { breathe } from './world.js';

function goalAt(body: EditableDocument | undefined, index: number): JsonObject | undefined {
  const goals = Object.values((body?.goals ?? {}) as unknown as Record<string, JsonObject>);
  return goals[index % Math.max(1, goals.length)];
}

function idOf({ id }: JsonObject): string {
  return typeof id === 'string' ? id : '';
}

function record(goal: JsonObject): string[] {
  return ['goals', idOf(goal)];
}

/** Puts a new word into a text, or in the place of another. */
function reworded(text: string, word: string, how: number): string {
  const words = text.split(' ').filter(Boolean);
  const at = how % (words.length + 1);
  const isInstead = how % 3 === 0;
  return [...words.slice(0, at), word, ...words.slice(isInstead ? at + 1 : at)].join(' ');
}

function boxName(index: number): string {
  return `comment:/goals/${String(index % 2)}`;
}

function tookBack(play: Play, tab: Tab, act: () => void): void {
  const before = tab.store.snapshot.body;
  act();
  play.ledger.changed(tab, before, tab.store.snapshot.body);
}

type Deed = (play: Play, tab: Tab, action: Action) => void | Promise<void>;

const edits = {
  count(play, tab, { a }) {
    const goal = goalAt(tab.store.snapshot.body, a);
    if (!goal || play.amounts >= mostAmounts) return;
    const amount = amountOf(play.amounts);
    play.amounts += 1;
    play.edit(tab, { type: 'count.add', record: record(goal), field: 'tally', amount });
  },
  write(play, tab, { a, b }) {
    const goal = goalAt(tab.store.snapshot.body, a);
    if (!goal) return;
    const field = b % 4 === 0 ? 'teamWording' : 'studentWords';
    const key = `${idOf(goal)}/${field}`;
    const current = typeof goal[field] === 'string' ? goal[field] : '';
    // A focused field goes on showing what was typed into it.
    const was = b % 5 < 3 ? current : (tab.shown.get(key) ?? current);
    const value = reworded(was, play.name('w'), Math.floor(a / 2) + b);
    tab.shown.set(key, value);
    play.edit(tab, { type: 'text', record: record(goal), field, was, value });
  },
  choose(play, tab, { a }) {
    const goal = goalAt(tab.store.snapshot.body, a);
    if (!goal) return;
    const was = goal.domain ?? null;
    play.edit(tab, { type: 'set', record: record(goal), field: 'domain', was, value: play.name('v') });
  },
  add(play, tab, { a }) {
    const id = `goal_${play.name('G').padEnd(20, 'x')}`;
    const fields = { studentWords: play.name('w') };
    play.edit(tab, { type: 'add', record: ['goals', id], order: `a${String(a)}V`, fields });
  },
  remove(play, tab, { a }) {
    const goal = goalAt(tab.store.snapshot.body, a);
    if (goal) play.edit(tab, { type: 'tick', record: record(goal), field: 'removed', value: true });
  },
  restore(play, tab, { a }) {
    const goal = goalAt(tab.store.snapshot.body, a);
    if (goal) play.edit(tab, { type: 'tick', record: record(goal), field: 'removed', value: false });
  },
  move(play, tab, { a, b }) {
    const goal = goalAt(tab.store.snapshot.body, a);
    if (goal) play.edit(tab, { type: 'move', record: record(goal), order: `b${String(b)}V` });
  },
  undo(play, tab) {
    tookBack(play, tab, () => tab.store.undo());
  },
  redo(play, tab) {
    tookBack(play, tab, () => tab.store.redo());
  },
  jot(play, tab, { a }) {
    const word = play.name('u');
    const words = `${tab.store.snapshot.unsent[boxName(a)] ?? ''} ${word}`;
    tab.store.keepUnsent(boxName(a), words);
    if (tab.store.snapshot.unsent[boxName(a)] === words) play.ledger.jotted(tab, word);
  },
  empty(play, tab, { a }) {
    play.ledger.forgot(tab.store.snapshot.unsent[boxName(a)] ?? '');
    tab.store.keepUnsent(boxName(a), undefined);
  },
  rest(_play, tab) {
    tab.shown.clear();
    tab.store.rest();
  },
  answer(play, tab, { a, b }) {
    const { problems } = tab.store.snapshot;
    const problem = problems[a % Math.max(1, problems.length)];
    if (!problem) return;
    play.ledger.answered(problem);
    tab.shown.clear();
    tookBack(play, tab, () => tab.store.answer(problem.id, b % 2 === 0 ? 'mine' : 'theirs'));
  },
} satisfies Record<string, Deed>;

const ways = {
  async step(play, _tab, { a }) {
    const ready = play.world.errands.filter((errand) => play.world.canAdvance(errand));
    const errand = ready[a % Math.max(1, ready.length)];
    if (errand) await play.world.advance(errand);
  },
  async settleTab(play, tab) {
    await play.world.settle(tab);
  },
  async fail(play, _tab, { a, b }) {
    const ready = play.world.errands.filter((errand) => play.world.canAdvance(errand));
    const errand = ready[a % Math.max(1, ready.length)];
    if (!errand || errand.kind === 'notice') return;
    if (errand.kind === 'journal') {
      // A journal tells the truth: it fails only where it did nothing.
      if (!errand.isCarriedOut) await play.world.lose(errand, new Error('The disk is full.'));
      return;
    }
    const codes = ['unavailable', 'quota', 'aborted', 'unauthenticated', 'unavailable', 'forbidden'] as const;
    const code = codes[b % codes.length] ?? 'unavailable';
    const isRefusal = code === 'forbidden' && errand.kind === 'save' && !errand.isCarriedOut;
    if (isRefusal) play.ledger.wasForbidden = true;
    const pointers = [['/goals'], [`/goals/${String(goalIds[0])}/tally`], []][b % 3] ?? [];
    const details = isRefusal ? { pointers } : {};
    const safe = errand.isCarriedOut || code === 'forbidden' ? 'unavailable' : code;
    await play.world.lose(errand, play.world.error(isRefusal ? code : safe, details));
  },
  async double(play, _tab, { a }) {
    const saves = play.world.errands.filter(({ kind, isCarriedOut }) => kind === 'save' && isCarriedOut);
    saves[a % Math.max(1, saves.length)]?.carryOut();
    await breathe();
  },
  async wait(play, _tab, { a }) {
    await play.world.wait([100, 260, 900, 2_000, 5_000, 31_000][a % 6] ?? 100);
  },
  async run(play, _tab, { a }) {
    await play.world.run([300, 1_500, 6_000][a % 3] ?? 300);
  },
} satisfies Record<string, Deed>;

const lives = {
  crash(play, tab) {
    play.world.crash(tab);
    play.ledger.crashed(tab);
  },
  freeze(play, tab, { a }) {
    tab.isFrozen = true;
    if (a % 3 > 0) play.world.unlock(tab);
  },
  wake(play, _tab, { a, b }) {
    const frozen = present(play.world).filter((tab) => tab.isFrozen);
    const tab = frozen[a % Math.max(1, frozen.length)];
    if (!tab) return;
    // Some frozen pages never wake.
    if (b % 4 === 0) lives.crash(play, tab);
    tab.isFrozen = false;
    tab.ring();
  },
  unlock(play, tab) {
    play.world.unlock(tab);
  },
  open(play, _tab, { a, b }) {
    if (present(play.world).length >= 10) return;
    const device = a % 3 === 0 ? 'tablet' : 'laptop';
    play.world.open({
      device,
      person: a % 4 === 0 ? 'ben' : 'ana',
      isTold: b % 2 === 0,
      keepsCopy: b % 3 === 0,
    });
  },
  close(play, tab) {
    if (tab.isEnding) return;
    tab.isEnding = true;
    void tab.store.close().then(() => {
      tab.isGone = true;
      play.ledger.crashed(tab);
    });
  },
  leave(play, tab, { b }) {
    if (tab.isEnding) return;
    const discard = b % 2 === 0;
    tab.isEnding = true;
    tab.isDiscarding = discard;
    void tab.store.leave({ discard }).then(({ status }) => {
      tab.isEnding = status === 'left';
      if (status !== 'left') return;
      tab.isGone = true;
      if (discard) play.ledger.discarded(tab);
    });
  },
  elsewhere(play, _tab, { a, b }) {
    saveElsewhere(play, 1, a, b);
  },
  month(play, _tab, { a, b }) {
    play.ledger.isForgetful = true;
    saveElsewhere(play, play.world.module.rememberedSessions + 5, a, b);
  },
  offline(play, tab) {
    play.world.offline.add(tab.device);
  },
  online(play) {
    play.world.offline.clear();
    play.world.fullDisks.clear();
    play.world.signedIn.clear();
  },
  fullDisk(play, tab) {
    play.world.fullDisks.add(tab.device);
  },
  signIn(play, tab) {
    play.world.signedIn.set(tab.device, tab.person);
  },
  refresh(_play, tab) {
    void tab.store.refresh();
  },
  save(_play, tab) {
    void tab.store.save();
  },
  flush(_play, tab) {
    void tab.store.flush();
  },
  removeDocument(play, _tab, { a }) {
    const { server } = play.world;
    if (server.text === undefined && play.removed !== undefined) server.write(play.removed);
    else if (a % 2 === 0) {
      play.ledger.documentRemoved();
      play.removed = server.text;
      server.remove();
    }
  },
} satisfies Record<string, Deed>;

/** Others save, from devices of their own: the first one with an edit. */
function saveElsewhere({ world, ledger, names }: Play, sessions: number, a: number, b: number): void {
  const { body } = world.server;
  if (!isJsonObject(body)) return;
  const { applyChange, markSeen } = world.module;
  let next = body as unknown as EditableDocument;
  const goal = goalAt(next, a);
  const writer = {
    by: 'cleo',
    session: `x${String(world.server.past.length)}`,
    at: '2026-02-02T00:00:00.000Z',
  };
  const value = `w9${String(names)}00${String(world.server.past.length)}`;
  if (goal && b % 2 === 0) {
    const was = typeof goal.studentWords === 'string' ? goal.studentWords : '';
    const change = {
      type: 'text',
      record: record(goal),
      field: 'studentWords',
      was,
      value: reworded(was, value, b),
    } as const;
    const outcome = applyChange(next, change, writer);
    if (outcome.status === 'applied') {
      next = outcome.body;
      ledger.took(undefined, change);
    }
  }
  let { sync } = next;
  for (let index = 0; index < sessions; index += 1) {
    const session = index === 0 ? writer.session : `${writer.session}.${String(index)}`;
    sync = markSeen(sync, [{ session, seq: 1 }]);
    world.personOf.set(session, 'cleo');
  }
  world.server.write(JSON.stringify({ ...next, sync }));
}

/** All that can happen. */
export const deeds = { ...edits, ...ways, ...lives };
