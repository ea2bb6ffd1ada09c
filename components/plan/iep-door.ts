import type { BroughtIn, IepNow, IepReader, ReadIepOptions } from '../../src/crosswalk/iep-reader.js';
import { isSameJson } from '../../src/model/json.js';
import type { Viewer } from '../../src/model/people.js';
import { mustSayWhy } from '../../src/rules/access.js';
import type { AccessReason } from '../../src/storage/contract.js';
import { Listeners } from '../../src/store/listeners.js';

type IepExtract = Parameters<IepReader['bring']>[0];

const closed: IepNow = { status: 'closed', iep: undefined, reason: undefined };
const outOfReach = { code: 'unavailable' } as const;

/**
 * The way to the IEP beside a plan, in a few lines: what loads, checks and brings in an IEP is a file of its
 * own, which comes when somebody opens it. Most people who open a plan never do.
 */
export class IepDoor implements IepReader {
  readonly viewer: Viewer;
  readonly planId: string;
  readonly asksReason: boolean;
  readonly #options: ReadIepOptions;
  readonly #listeners = new Listeners();
  #now = closed;
  #isClosed = false;
  #reader: Promise<IepReader | undefined> | undefined;

  constructor(options: ReadIepOptions) {
    this.viewer = options.viewer;
    this.planId = options.planId;
    this.asksReason = mustSayWhy(options.viewer);
    this.#options = options;
  }

  get now(): IepNow {
    return this.#now;
  }

  async open(given?: AccessReason): Promise<void> {
    const reason = this.asksReason ? (this.#now.reason ?? given) : undefined;
    if (this.#isClosed || (this.asksReason && !reason)) return;
    if (!this.#reader) this.#show({ status: 'opening', iep: undefined, reason });
    const reader = await this.#behind();
    if (reader) return reader.open(reason);
    const faults = [{ kind: 'iep-shared', ...outOfReach }] as const;
    this.#show({ status: 'failed', iep: { faults, revisions: {} }, reason });
  }

  async refresh(): Promise<void> {
    // The file did not arrive, so it is tried again.
    if (!this.#reader && this.#now.status === 'failed') return this.open();
    return (await this.#reader)?.refresh();
  }

  async bring(extract: IepExtract): Promise<BroughtIn> {
    const reader = await this.#behind();
    if (reader) return reader.bring(extract);
    const report = { added: [], gone: [], reworded: [] };
    return { status: 'failed', ...outOfReach, retryable: true, isHalf: false, report };
  }

  subscribe(changed: () => void): () => void {
    return this.#listeners.add(changed);
  }

  close(): void {
    this.#show(closed);
    this.#isClosed = true;
    void this.#reader?.then((reader) => reader?.close());
  }

  #show(now: IepNow): void {
    if (this.#isClosed || isSameJson(this.#now, now)) return;
    this.#now = now;
    this.#listeners.tell();
  }

  /** Undefined where the file does not arrive; the next time it may. */
  async #behind(): Promise<IepReader | undefined> {
    this.#reader ??= this.#load().catch(() => (this.#reader = undefined));
    return this.#reader;
  }

  async #load(): Promise<IepReader> {
    const { readIep } = await import('../../src/crosswalk/iep-reader.js');
    const reader = readIep(this.#options);
    reader.subscribe(() => {
      this.#show(reader.now);
    });
    if (this.#isClosed) reader.close();
    return reader;
  }
}
