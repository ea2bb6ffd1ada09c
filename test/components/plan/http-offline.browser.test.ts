import { expect } from '@open-wc/testing';
import type { Json, Plan, StorageAdapter, Store, Viewer } from 'ilp-elements';
import type { IlpPlan } from 'ilp-elements/plan';
import { httpStorage } from 'ilp-elements/storage/http';
import { counselor, yusra } from '../../../stories/fixtures/people.js';
import { yusrasPlan } from '../../../stories/fixtures/plans.js';
import { changeElsewhere } from '../../../stories/fixtures/storages.js';
import { PageWire } from '../../storage/http/page-wire.js';
import { found, pause, until } from '../waiting.js';
import { isOpen, shows } from './page.js';

const [first = '', second = ''] = Object.keys(yusrasPlan.goals ?? {});
const notSaved = 'Not saved yet. Kept on this device.';
const saved = 'All changes are saved.';

let wire: PageWire;
let school: StorageAdapter;
/** Every test has a plan, and a person, of its own: what one left on the device is not another's. */
let student: Viewer;
const frames = new Set<HTMLIFrameElement>();

/** One page of the portal. It can be closed in the middle of anything. */
class Page {
  readonly plan: IlpPlan;
  readonly frame: HTMLIFrameElement;

  private constructor(frame: HTMLIFrameElement, plan: IlpPlan) {
    this.frame = frame;
    this.plan = plan;
  }

  /** `before` runs in the page before anything else does. */
  static async open(isOnline = true, before: (page: Window & typeof globalThis) => void = () => undefined) {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<!doctype html><html lang="en"><title>Portal</title></html>';
    document.body.append(frame);
    frames.add(frame);
    await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
    const page = found(frame.contentWindow, 'window') as Window & typeof globalThis;
    Object.defineProperty(page.navigator, 'onLine', { configurable: true, value: isOnline });
    before(page);
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = new URL('/test/components/plan/http-page.ts', location.origin).href;
    page.document.head.append(script);
    await until(() => page.openHttpPlan, 'the page loads');
    const plan = found(page.openHttpPlan?.(wire.base, yusrasPlan.id, student), 'plan');
    return new Page(frame, plan);
  }

  get store(): Store {
    return found(this.plan.store, 'store');
  }

  get goals(): NonNullable<Plan['goals']> {
    return (this.store.snapshot.body as Plan | undefined)?.goals ?? {};
  }

  async shows(sentence: string): Promise<void> {
    await shows(this.plan, sentence);
  }

  /** The network is gone, and the browser knows it. */
  async goOffline(): Promise<void> {
    await wire.goOffline();
    Object.defineProperty(this.frame.contentWindow?.navigator, 'onLine', {
      configurable: true,
      value: false,
    });
  }

  async goOnline(): Promise<void> {
    await wire.goOnline();
    Object.defineProperty(this.frame.contentWindow?.navigator, 'onLine', { configurable: true, value: true });
    this.frame.contentWindow?.dispatchEvent(new Event('online'));
  }

  addHours(amount: number): void {
    const { store } = this;
    expect(
      store.edit({ type: 'count.add', record: ['goals', first], field: 'tally', amount }).status,
    ).to.equal('applied');
  }

  write(value: string): void {
    const was = this.goals[first]?.studentWords ?? '';
    this.store.edit({ type: 'text', record: ['goals', first], field: 'studentWords', was, value });
    this.store.rest();
  }

  /** The page is gone, as when a tab is closed; the browser lets its locks go in its own time. */
  async close(): Promise<void> {
    // A frame that goes while it writes may leave its database locked for the next one in WebKit.
    await Promise.all([this.store.flush(), this.plan.draftStore?.flush()]);
    await pause(300);
    this.frame.remove();
    frames.delete(this.frame);
    const isHeld = async () =>
      (await navigator.locks.query()).held?.some(({ name }) => name?.startsWith('ilp-journal:'));
    while (await isHeld()) await pause(10);
  }
}

/** What the server holds. */
async function stored(): Promise<Plan> {
  const { stored: bodies } = await wire.ask();
  return JSON.parse(found(bodies[`plan:${yusrasPlan.id}`], 'stored plan')) as Plan;
}

/** Waits until the server holds these numbers, of the student's goal and of the counselor's. */
async function holds(...tallies: readonly (number | undefined)[]): Promise<void> {
  const end = performance.now() + 8_000;
  const numbers = async () => {
    const { goals } = await stored();
    return JSON.stringify([goals?.[first]?.tally, goals?.[second]?.tally]);
  };
  while ((await numbers()) !== JSON.stringify(tallies) && performance.now() < end) await pause(20);
  expect(await numbers()).to.equal(JSON.stringify(tallies));
}

/** The counselor changes the second goal at school, where the network works. */
async function changeAtSchool(tally: number): Promise<void> {
  await changeElsewhere(school, yusrasPlan.id, (plan) => {
    const goal = found(plan.goals?.[second], 'second goal');
    return { ...plan, goals: { ...plan.goals, [second]: { ...goal, tally, by: counselor.id } } };
  });
}

/** The counselor saves the plan this many times. */
async function changeDaily(times: number): Promise<void> {
  const key = { kind: 'plan', id: yusrasPlan.id } as const;
  const start = found(await school.load(key), 'plan');
  const plan = start.body as unknown as Plan;
  const goal = found(plan.goals?.[second], 'second goal');
  let expected = start.revision;
  for (let day = 1; day <= times; day += 1) {
    const goals = { ...plan.goals, [second]: { ...goal, tally: day, by: counselor.id } };
    const sync = { ...plan.sync, gen: plan.sync.gen + day };
    const body = JSON.parse(JSON.stringify({ ...plan, goals, sync })) as Json;
    const result = await school.save(key, body, { expected });
    expected =
      result.status === 'saved' ? result.revision : expect.fail('A save of the counselor was refused.');
  }
}

describe('<ilp-plan> with a plan on a server', () => {
  beforeEach(async () => {
    wire = new PageWire();
    school = httpStorage({ base: wire.schoolBase });
    student = { ...yusra, id: `yusra-${crypto.randomUUID()}` };
    const body = JSON.stringify(yusrasPlan);
    await wire.ask({ put: { kind: 'plan', id: yusrasPlan.id, body, revision: 'first' } });
  });

  afterEach(async () => {
    for (const frame of frames) frame.remove();
    frames.clear();
    await school.close?.();
  });

  it('should keep what is written offline through a closed tab, and join it with what others wrote', async () => {
    const before = yusrasPlan.goals?.[first]?.studentWords ?? '';
    const page = await Page.open();
    await page.shows(saved);
    await page.goOffline();
    page.write(`${before} Soon.`);
    page.addHours(4);
    await page.store.save();
    await page.shows(`${notSaved} It will be sent when you are back online.`);
    await page.close();
    await changeAtSchool(7);

    const again = await Page.open(false);
    await isOpen(again.plan);
    expect(again.goals[first]?.studentWords).to.equal(`${before} Soon.`);
    expect(again.goals[first]?.tally).to.equal(4);
    await again.shows(notSaved);
    again.addHours(2);
    await again.goOnline();
    await again.shows(saved);
    expect(again.goals[second]?.tally).to.equal(7);
    expect((await stored()).goals?.[first]?.studentWords).to.equal(`${before} Soon.`);
    await holds(6, 7);
    await again.close();
  });

  it('should add up nothing twice when every answer is lost and the tab is closed', async () => {
    const page = await Page.open();
    await page.shows(saved);
    await wire.ask({ meet: [{ fault: 'lose', method: 'PUT' }] });
    page.addHours(4);
    await page.store.save();
    await page.shows(notSaved);
    expect((await stored()).goals?.[first]?.tally).to.equal(4);
    await page.close();
    await wire.goOnline();
    const again = await Page.open();
    await again.shows(saved);
    again.addHours(1);
    await again.store.save();
    await again.shows(saved);
    expect((await stored()).goals?.[first]?.tally).to.equal(5);
    await again.close();
  });

  it('should join the work of a page that was away for a month', async function () {
    this.timeout(60_000);
    const page = await Page.open();
    await page.shows(saved);
    await page.goOffline();
    page.addHours(3);
    await page.store.save();
    await page.shows(notSaved);
    await page.close();
    await changeDaily(250);
    await wire.goOnline();
    const again = await Page.open();
    await holds(3, 250);
    await again.shows(saved);
    await again.close();
  });

  it('should ask about words that two people changed while one was away, and keep both', async () => {
    const page = await Page.open();
    await page.shows(saved);
    await page.goOffline();
    page.write('Win an argument in English.');
    await page.store.save();
    await changeElsewhere(school, yusrasPlan.id, (plan) => {
      const goal = found(plan.goals?.[first], 'first goal');
      return { ...plan, goals: { ...plan.goals, [first]: { ...goal, studentWords: 'Debate the mayor.' } } };
    });
    await page.goOnline();
    await page.shows('There is something for you to decide. Look below.');
    const [problem] = page.store.snapshot.problems;
    expect(page.goals[first]?.studentWords).to.equal('Debate the mayor.');
    expect(JSON.stringify(problem)).to.contain('Win an argument in English.');
    page.store.answer(problem?.id ?? '', { value: 'Win an argument with the mayor, in English.' });
    await page.store.save();
    await page.shows(saved);
    expect((await stored()).goals?.[first]?.studentWords).to.equal(
      'Win an argument with the mayor, in English.',
    );
    await page.close();
  });

  it('should send what was written on a device whose clock is years behind', async () => {
    const setBack = (page: Window & typeof globalThis): void => {
      const behindMs = 7 * 365 * 86_400_000;
      class Behind extends page.Date {
        constructor(...given: readonly unknown[]) {
          super(given.length > 0 ? (given[0] as number) : Date.now() - behindMs);
        }
        static override now(): number {
          return Date.now() - behindMs;
        }
      }
      Object.assign(page, { Date: Behind });
    };
    const page = await Page.open(true, setBack);
    await page.shows(saved);
    const again503 = { status: 503, headers: { 'Retry-After': new Date(Date.now() + 1_000).toUTCString() } };
    await wire.ask({ meet: [{ fault: 'answer', ...again503 }] });
    page.addHours(2);
    await page.store.save();
    await page.shows(notSaved);
    await page.close();
    await changeAtSchool(1);
    await wire.goOnline();
    const again = await Page.open(true, setBack);
    await holds(2, 1);
    await again.shows(saved);
    await again.close();
  });

  it('should say to keep the page open when neither server nor device can take the work, and send it later', async () => {
    const page = await Page.open(true, (inner) => {
      const full = (): never => {
        throw new inner.DOMException('Made by a test.', 'QuotaExceededError');
      };
      Object.defineProperty(inner.IDBObjectStore.prototype, 'put', { value: full });
      Object.defineProperty(inner.IDBObjectStore.prototype, 'add', { value: full });
    });
    await page.shows(saved);
    await page.goOffline();
    page.addHours(5);
    await page.store.save();
    await page.shows('Not saved yet. Kept only in this page. Keep it open.');
    await page.goOnline();
    await page.shows(saved);
    expect((await stored()).goals?.[first]?.tally).to.equal(5);
    await page.close();
  });

  it('should say whose turn it is when the person is signed out, and go on afterwards', async () => {
    const page = await Page.open();
    await page.shows(saved);
    let asked = 0;
    page.plan.addEventListener('ilp-sign-in-needed', () => (asked += 1));
    await wire.ask({ meet: [{ fault: 'answer', status: 401 }] });
    page.addHours(1);
    await page.store.save();
    await page.shows('Please sign in again. Not saved yet. Kept on this device.');
    expect(asked).to.equal(1);
    await page.goOnline();
    await page.shows(saved);
    expect((await stored()).goals?.[first]?.tally).to.equal(1);
    await page.close();
  });

  it('should show what somebody else saves, without being asked to look', async () => {
    const page = await Page.open();
    await page.shows(saved);
    while (!(await wire.ask()).seen.includes('GET /v1/changes')) await pause(20);
    await changeAtSchool(9);
    await until(() => page.goals[second]?.tally === 9, 'the change arrives');
    await page.close();
  });
});
