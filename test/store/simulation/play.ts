import type { RecordChange } from '../../../src/edits/edit.js';
import type { Json, JsonObject } from '../../../src/model/json.js';
import { Ledger } from './ledger.js';
import type { Tab } from './tab.js';
import { planKey, type World } from './world.js';

/** A world in which a history happens. */
export class Play {
  readonly ledger: Ledger;
  names = 0;
  amounts = 0;
  /** The document as it was when it was removed. */
  removed: string | undefined;

  constructor(readonly world: World) {
    this.ledger = new Ledger(this.world);
    this.world.server.write(JSON.stringify(firstBody()));
    this.world.open({ isTold: true });
    this.world.open({ device: 'tablet', person: 'ben' });
  }

  name(kind: string): string {
    this.names += 1;
    return `${kind}${String(this.names)}`;
  }

  edit(tab: Tab, change: RecordChange): void {
    const { status } = tab.store.edit(change);
    if (status === 'applied' || status === 'set-aside') this.ledger.took(tab, change);
  }
}

export const goalIds = ['A', 'B'].map((letter) => `goal_${letter.repeat(20)}`);

function firstBody(): Json {
  const made = { by: 'ana', session: 'first', at: '2026-01-01T00:00:00.000Z' };
  const goals = goalIds.map((id, index) => [
    id,
    { id, order: `a${String(index)}`, made, studentWords: 'one two three four five', tally: 0 },
  ]);
  const sync = { gen: 1, seen: { first: [1, 1] }, forgot: -1 };
  return { schema: 1, ...planKey, sync, goals: Object.fromEntries(goals) as JsonObject };
}
