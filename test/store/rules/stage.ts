import assert from 'node:assert/strict';
import type { RecordChange } from '../../../src/edits/edit.js';
import type { Json, JsonObject } from '../../../src/model/json.js';
import type { Errand, ErrandKind } from '../simulation/errand.js';
import type { Tab, TabOptions } from '../simulation/tab.js';
import { breathe, planKey, World, type StoreModule } from '../simulation/world.js';

/** One rule of the store, shown at work. It fails where the rule is taken out. */
export interface RuleCase {
  /** Ties the case to what takes the rule out, in `rules-off.ts`. */
  readonly rule: string;
  /** The rule as a sentence. */
  readonly name: string;
  run(module: StoreModule): Promise<void>;
}

export const goalId = `goal_${'A'.repeat(20)}`;
export const otherGoalId = `goal_${'B'.repeat(20)}`;
export const goal = ['goals', goalId];
const made = { by: 'ana', session: 'first', at: '2026-01-01T00:00:00.000Z' };

export const changes = {
  count: (amount: number): RecordChange => ({ type: 'count.add', record: goal, field: 'tally', amount }),
  words: (was: string, value: string): RecordChange => ({
    type: 'text',
    record: goal,
    field: 'studentWords',
    was,
    value,
  }),
  domain: (was: string | null, value: string | null): RecordChange => ({
    type: 'set',
    record: goal,
    field: 'domain',
    was,
    value,
  }),
  removed: (value: boolean): RecordChange => ({ type: 'tick', record: goal, field: 'removed', value }),
  add: (id: string, words: string): RecordChange => ({
    type: 'add',
    record: ['goals', id],
    order: 'b0V',
    fields: { studentWords: words },
  }),
};

/** A world for one case, with what such a case says over and over. */
export class Stage {
  readonly world: World;

  constructor(
    readonly module: StoreModule,
    goalFields: JsonObject = {},
  ) {
    this.world = new World(module);
    const fields = { studentWords: 'one two three', tally: 0, ...goalFields };
    const goals = { [goalId]: { id: goalId, order: 'a0', made, ...fields } };
    const sync = { gen: 1, seen: { first: [1, 1] }, forgot: -1 };
    this.world.server.write(JSON.stringify({ schema: 1, ...planKey, sync, goals }));
  }

  /** Opens a tab and waits until it is open. */
  async open(options: TabOptions = {}): Promise<Tab> {
    const tab = this.world.open(options);
    await this.world.settle(tab);
    return tab;
  }

  /** Saves and waits until nothing moves any more. */
  async save(tab: Tab): Promise<void> {
    void tab.store.save();
    await this.world.settle();
  }

  async refresh(tab: Tab): Promise<void> {
    void tab.store.refresh();
    await this.world.settle();
  }

  async flush(tab: Tab): Promise<void> {
    void tab.store.flush();
    await this.world.settle(tab);
  }

  /** Begins to save, and stops when the request is on its way. */
  async send(tab: Tab): Promise<Errand> {
    void tab.store.save();
    return this.upTo(tab, 'save');
  }

  /** Lets a tab's errands go on until one of this kind is next. */
  async upTo(tab: Tab, kind: ErrandKind): Promise<Errand> {
    await breathe();
    for (let steps = 0; steps < 50; steps += 1) {
      const next = this.world.errands.find((errand) => errand.tab === tab);
      if (next?.kind === kind && !next.isCarriedOut) return next;
      if (next) await this.world.advance(next);
    }
    assert.fail(`no ${kind} is asked for`);
  }

  /** A request takes effect and its answer is lost. */
  async loseAnswer(errand: Errand): Promise<void> {
    errand.carryOut();
    await this.world.lose(errand, this.world.error('unavailable'));
  }

  async refuse(errand: Errand, pointers: readonly string[] = []): Promise<void> {
    await this.world.lose(errand, this.world.error('forbidden', { pointers }));
    await this.world.settle();
  }

  /** The page sleeps, and other pages take it for gone. */
  freeze(tab: Tab): void {
    tab.isFrozen = true;
    this.world.unlock(tab);
  }

  async wake(tab: Tab): Promise<void> {
    tab.isFrozen = false;
    tab.ring();
    await this.world.settle();
  }

  /** Somebody changes the stored document elsewhere, in so many sessions of their own. */
  elsewhere(change?: RecordChange, sessions = 1): void {
    const { applyChange, markSeen } = this.module;
    let body = this.stored as unknown as Parameters<typeof markSeen>[0] & JsonObject;
    const session = `x${String(this.world.server.past.length)}`;
    if (change) {
      const outcome = applyChange(body, change, { by: 'cleo', session, at: made.at });
      assert.ok(outcome.status === 'applied', 'it can be done elsewhere');
      body = outcome.body;
    }
    let { sync } = body as unknown as { sync: Parameters<typeof markSeen>[0] };
    for (let index = 0; index < sessions; index += 1)
      sync = markSeen(sync, [{ session: `${session}.${String(index)}`, seq: 1 }]);
    this.world.server.write(JSON.stringify({ ...body, sync }));
  }

  get stored(): JsonObject {
    return this.world.server.body as JsonObject;
  }

  /** A field of the goal as it is stored. */
  storedField(field: string): Json | undefined {
    return ((this.stored.goals as JsonObject)[goalId] as JsonObject)[field];
  }
}

/** A field of the goal as a tab shows it. */
export function shown(tab: Tab, field: string): unknown {
  const goals = tab.store.snapshot.body?.goals as unknown as Record<string, JsonObject> | undefined;
  return goals?.[goalId]?.[field];
}

export function problemKinds(tab: Tab): string[] {
  return tab.store.snapshot.problems.map(({ kind }) => kind);
}
