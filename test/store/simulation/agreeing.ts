import { isSameJson } from '../../../src/model/json.js';
import type { Plan } from '../../../src/model/plan.js';
import { reviewKinds, type Review } from '../../../src/model/review.js';
import { isCopied, type Snapshot } from '../../../src/model/snapshot.js';
import { keepCopies, type CopyKeeper } from '../../../src/store/kept-copies.js';
import { deeds } from './deeds.js';
import { happens, type Action } from './history.js';
import { Play } from './play.js';
import { bringToRest, judge, present } from './rest.js';
import type { Tab } from './tab.js';
import { World, type StoreModule } from './world.js';

/** A thing that happens: as everywhere, or somebody says something about the plan, and perhaps types on. */
export type AgreeingAction = Action | (Omit<Action, 'does'> & { readonly does: 'agree' });

/** What somebody saw when they said that they agree, or have read the plan. */
interface Seen {
  readonly tab: Tab;
  readonly review: Review;
  /** As text, for nothing that happens later may get in. */
  readonly body: string;
}

/** A world in which people agree with the plan as well, and copies of it are kept. */
export class AgreeingPlay {
  readonly play: Play;
  readonly seen: Seen[] = [];
  readonly #keepers = new Map<Tab, CopyKeeper>();

  constructor(module: StoreModule) {
    const world = new World(module, 'adultStudent', (tab, storage) => {
      this.#keepers.set(tab, keepCopies({ store: tab.store, storage, timers: tab, jitter: () => 0.5 }));
    });
    this.play = new Play(world);
  }

  async happens(action: AgreeingAction): Promise<void> {
    if (action.does === 'agree') this.#agree(action);
    else if (action.does === 'answer')
      await this.#answering(async () => happens(this.play, { ...action, does: 'answer' }));
    else await happens(this.play, { ...action, does: action.does });
  }

  /** Heals everything, and gives every copy the time it needs. */
  async bringToRest(): Promise<void> {
    const { world, ledger } = this.play;
    for (let round = 0; round < 2; round += 1) {
      await this.#answering(async () => bringToRest(world, ledger));
      for (const tab of present(world)) void this.#keepers.get(tab)?.save();
      await world.run(65_000);
    }
  }

  /** Says what is wrong with the copies in a world at rest; empty where everything holds. */
  judge(): string[] {
    const { world, ledger } = this.play;
    return [...judge(world, ledger), ...this.#judgeCopies(), ...this.#judgeMissing()];
  }

  get copies(): readonly Snapshot[] {
    const texts = [...this.play.world.beside.documents.values()].flatMap(({ past }) => past);
    return texts.map((text) => JSON.parse(text) as Snapshot);
  }

  #agree({ tab: place, a, b }: Omit<AgreeingAction, 'does'>): void {
    const tabs = present(this.play.world).filter(({ isFrozen }) => !isFrozen);
    const tab = tabs[place % Math.max(1, tabs.length)];
    if (!tab) return;
    const before = copiedIn(tab);
    const kind = reviewKinds[a % reviewKinds.length] ?? 'approved';
    const fields = { kind, role: 'adultStudent', schoolYear: 2027 };
    const record = ['reviews', `review_${this.play.name('R').padEnd(20, 'x')}`];
    tab.store.edit({ type: 'add', record, order: `a${String(a)}V`, fields });
    this.#note(tab, before);
    // Typed in the same breath: it is no part of what was agreed to.
    if (b % 2 === 0) deeds.write(this.play, tab, { does: 'write', tab: place, a, b });
  }

  /** Whoever answers that refused words stand after all says them again, one after the other. */
  async #answering(happen: () => Promise<void>): Promise<void> {
    const stops = present(this.play.world).map((tab) => {
      const before = copiedIn(tab);
      return tab.store.subscribe(() => {
        this.#note(tab, before);
      });
    });
    await happen();
    for (const stop of stops) stop();
  }

  #note(tab: Tab, before: readonly Review[]): void {
    for (const review of copiedIn(tab))
      // Said again is another record, though its id and even its time may be the same.
      if (!before.includes(review) && tab.store.isOwnSession(review.made.session))
        this.seen.push({ tab, review, body: JSON.stringify(bodyOf(tab)) });
  }

  #judgeCopies(): string[] {
    const { world, ledger } = this.play;
    const stored = planIn(world)?.reviews ?? {};
    return this.copies.flatMap(({ review, takenAt, takenBy, body }, index, all) => {
      const name = `the copy of ${review}`;
      const isTwice = all.findIndex((other) => other.review === review) !== index;
      const seen = this.seen.filter((one) => one.review.id === review && one.review.made.at === takenAt);
      const isTrue = seen.some((one) => one.tab.person === takenBy && isSameJson(JSON.parse(one.body), body));
      const isSaid = stored[review]?.made.at === takenAt || ledger.wasRemoved;
      return [
        ...(isTwice ? [`${name} was written twice`] : []),
        ...(isTrue ? [] : [`${name} shows what nobody saw`]),
        ...(isSaid ? [] : [`${name} belongs to nothing that was said`]),
      ];
    });
  }

  /** Where the page of whoever agreed is still there, there is a copy of what was said for good. */
  #judgeMissing(): string[] {
    const { world, ledger } = this.play;
    const stored = planIn(world)?.reviews ?? {};
    const tabs = present(world);
    const marks = tabs.flatMap(({ store }) =>
      Object.keys(store.snapshot.unsent).filter((name) => /^copy/.test(name)),
    );
    const missing = this.seen.filter(
      ({ tab, review }) =>
        !ledger.wasRemoved &&
        tabs.includes(tab) &&
        stored[review.id]?.made.at === review.made.at &&
        !this.copies.some((copy) => copy.review === review.id),
    );
    return [
      ...missing.map(({ review }) => `there is no copy of ${review.id}`),
      ...marks.map((mark) => `${mark} still waits`),
    ];
  }
}

function bodyOf(tab: Tab): Omit<Plan, 'sync'> | undefined {
  const { body } = tab.store.snapshot;
  if (body?.kind !== 'plan') return undefined;
  const { sync: _sync, ...shown } = body;
  return shown;
}

function copiedIn(tab: Tab): readonly Review[] {
  return Object.values(bodyOf(tab)?.reviews ?? {}).filter(isCopied);
}

function planIn(world: World): Plan | undefined {
  return world.server.body as unknown as Plan | undefined;
}
