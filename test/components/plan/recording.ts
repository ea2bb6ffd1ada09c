import type { Call, DocumentKey, Draft, StorageAdapter, Store } from 'ilp-elements';
import { yusrasPlan } from '../../../stories/fixtures/plans.js';
import { spaceWith, storageIn } from '../../../stories/fixtures/storages.js';

/** A storage that writes down what it is asked. */
export interface Recorded {
  readonly adapter: StorageAdapter;
  /** Every request and subscription, such as `load draft`; with its reason, such as `load iep-team for meeting`. */
  readonly asked: readonly string[];
  /** What storage holds of a kind, as text; empty where there is nothing. */
  readonly stored: (kind: DocumentKey['kind']) => string;
}

/** The student's draft of the sample plan, with one goal. */
export const yusrasDraft: Draft = {
  schema: 1,
  kind: 'draft',
  id: yusrasPlan.id,
  sync: yusrasPlan.sync,
  goals: Object.fromEntries(Object.entries(yusrasPlan.goals ?? {}).slice(0, 1)),
};

/** What a storage does in place of its usual work. */
export type Faults = Partial<Pick<StorageAdapter, 'load' | 'save'>>;

/** Holds the sample plan, the student's draft and what is named; `faults` makes other functions of the usual ones. */
export function recordedStorage(
  faults: (good: StorageAdapter) => Faults = () => ({}),
  ...beside: readonly DocumentKey[]
): Recorded {
  const space = spaceWith(yusrasPlan);
  space.write({ kind: 'draft', id: yusrasPlan.id }, JSON.stringify(yusrasDraft));
  for (const each of beside) space.write({ kind: each.kind, id: each.id }, JSON.stringify(each));
  const good = storageIn(space);
  const work = { ...good, ...faults(good) };
  const asked: string[] = [];
  const note = (what: string, { kind }: DocumentKey, call?: Call) =>
    asked.push(`${what} ${kind}${call?.reason ? ` for ${call.reason}` : ''}`);
  const adapter: StorageAdapter = {
    ...good,
    load: async (key, call) => (note('load', key, call), work.load(key, call)),
    save: async (key, body, call) => (note('save', key, call), work.save(key, body, call)),
    remove: async (key, call) => (note('remove', key, call), good.remove(key, call)),
    subscribe: (key, listener) => (
      note('subscribe', key),
      good.subscribe?.(key, listener) ?? (() => undefined)
    ),
  };
  return {
    adapter,
    asked,
    stored: (kind) => JSON.stringify(space.read({ kind, id: yusrasPlan.id }) ?? ''),
  };
}

const goalId = Object.keys(yusrasDraft.goals ?? {})[0] ?? '';

/** Changes a goal that both the plan and the draft have, so that there is something to save. */
export function change(store: Store | undefined): void {
  store?.edit({ type: 'set', record: ['goals', goalId], field: 'status', was: 'active', value: 'paused' });
}

/** A request that ends only when it is given up. */
export async function neverAnswers(call?: Call): Promise<never> {
  return new Promise((_resolve, reject) => {
    call?.signal?.addEventListener('abort', () => {
      reject(new Error('It was given up.'));
    });
  });
}
