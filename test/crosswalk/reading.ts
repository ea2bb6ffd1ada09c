import {
  readIep,
  saveExtract,
  type IepPair,
  type IepReader,
  type IepTimers,
} from 'ilp-elements/crosswalk/import';
import { MemorySpace, memoryStorage } from 'ilp-elements/storage/memory';
import type { Call, DocumentKey, StorageAdapter, Viewer } from 'ilp-elements';
import { iepPairOf, wrensIep, wrensImport } from '../../stories/fixtures/iep-documents.js';
import { wren, wrensCaseManager } from '../../stories/fixtures/people.js';
import { storageIn } from '../../stories/fixtures/storages.js';

export const planId = 'plan-wren';
export const shared = { kind: 'iep-shared', id: planId } as const;
export const team = { kind: 'iep-team', id: planId } as const;

/** Timers that go off when a test says so. */
export class OwnTimers implements IepTimers {
  readonly #waiting = new Set<{ readonly delayMs: number; readonly call: () => void }>();

  #days = 0;

  /** Another day every time it is asked for. */
  timeOfDay(): string {
    this.#days += 1;
    return `2026-12-${String(this.#days).padStart(2, '0')}T15:00:00.000Z`;
  }

  after(delayMs: number, call: () => void): () => void {
    const entry = { delayMs, call };
    this.#waiting.add(entry);
    return () => this.#waiting.delete(entry);
  }

  /** The delays that are waited for, in milliseconds. */
  get waiting(): readonly number[] {
    return [...this.#waiting].map(({ delayMs }) => delayMs);
  }

  /** Lets this time go by. */
  pass(ms: number): void {
    for (const entry of [...this.#waiting])
      if (entry.delayMs <= ms) {
        this.#waiting.delete(entry);
        entry.call();
      }
  }
}

/** An answer that comes when a test lets it. */
export function heldBack(): { readonly answer: Promise<void>; readonly letGo: () => void } {
  let letGo = (): void => undefined;
  const answer = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return {
    answer,
    letGo: () => {
      letGo();
    },
  };
}

/** The extract of Wren's IEP as another day's. */
export function pairOf(on: string): IepPair {
  return iepPairOf(wrensImport, wren, { by: wrensCaseManager, on });
}

/** Puts a pair in place of what is there, as another person's page would. */
export async function bringElsewhere(space: MemorySpace, pair: IepPair): Promise<void> {
  const expected = {
    'iep-shared': space.revisionOf(shared) ?? 'absent',
    'iep-team': space.revisionOf(team) ?? 'absent',
  };
  const result = await saveExtract(memoryStorage({ space }), pair, { viewer: wrensCaseManager, expected });
  if (result.status !== 'saved') throw new Error('The pair was not saved.');
}

/** Storage that holds Wren's IEP. */
export async function spaceWithIep(pair: IepPair = wrensIep): Promise<MemorySpace> {
  const space = new MemorySpace();
  await bringElsewhere(space, pair);
  return space;
}

/** A reader of Wren's IEP, what it asked of storage, and what it told. */
export interface Reading {
  readonly reader: IepReader;
  readonly timers: OwnTimers;
  /** Every request and subscription, with its reason, such as `load iep-team for meeting`. */
  readonly asked: readonly string[];
  /** The status at every change. */
  readonly told: readonly string[];
  readonly faults: Faults;
}

/** What the adapter does in place of its usual work, from now on. */
export interface Faults {
  load?: StorageAdapter['load'] | undefined;
  save?: StorageAdapter['save'] | undefined;
  subscribe?: StorageAdapter['subscribe'];
}

/** Makes a reader for one person. */
export function readingOf(space: MemorySpace, viewer: Viewer): Reading {
  const good = storageIn(space);
  const asked: string[] = [];
  const note = (what: string, { kind }: DocumentKey, call?: Call): void => {
    asked.push(`${what} ${kind}${call?.reason ? ` for ${call.reason}` : ''}`);
  };
  const faults: Faults = {};
  const storage: StorageAdapter = {
    ...good,
    load: async (key, call) => (note('load', key, call), (faults.load ?? good.load)(key, call)),
    save: async (key, body, call) => (note('save', key, call), (faults.save ?? good.save)(key, body, call)),
    subscribe: (key, listener) => {
      note('subscribe', key);
      return (faults.subscribe ?? good.subscribe)?.(key, listener) ?? (() => undefined);
    },
  };
  const timers = new OwnTimers();
  const reader = readIep({ storage, viewer, planId, timers });
  const told: string[] = [];
  reader.subscribe(() => told.push(reader.now.status));
  return { reader, timers, asked, told, faults };
}
