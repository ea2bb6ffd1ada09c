import { ContextEvent } from '@lit/context';
import { expect } from '@open-wc/testing';
import { StorageError, type StorageAdapter, type Store, type Viewer } from 'ilp-elements';
import 'ilp-elements/goal-editor';
import 'ilp-elements/plan';
import type { IlpPlan } from 'ilp-elements/plan';
import { html, LitElement } from 'lit';
import * as contexts from '../../../components/shared/contexts.js';
import { define } from '../../../components/shared/define.js';
import { crosswalkPlace, StoreController } from '../../../components/shared/store-controller.js';
import { markCourse } from '../../../src/rules/course-marks.js';
import { crosswalkLinkId, type TeamCrosswalk } from '../../../src/model/crosswalk.js';
import { crosswalkOf } from '../../../stories/fixtures/crosswalks.js';
import { iepPairOf, wrensImport } from '../../../stories/fixtures/iep-documents.js';
import {
  counselor,
  dariosCaseManager,
  yusra,
  yusrasFather,
  yusrasTeacher,
} from '../../../stories/fixtures/people.js';
import { fixtureId, yusrasPlan } from '../../../stories/fixtures/plans.js';
import { found, leave, pause, planOn, show, until } from '../support.js';
import { recordedStorage } from './recording.js';

const course = fixtureId('course', 'drama');
const crosswalk = crosswalkOf(yusra, {
  by: dariosCaseManager,
  path: {
    graduationPlan: 'sc-employability-credential',
    decidedOn: '2026-05-14',
    note: 'Decided with Yusra',
  },
  marks: [{ course, kind: 'modified', note: 'Shorter texts' }],
});
const teamCrosswalk: TeamCrosswalk = {
  ...{ schema: crosswalk.schema, kind: 'crosswalk-team', id: crosswalk.id, sync: crosswalk.sync },
  links: {},
};
const iep = iepPairOf(wrensImport, yusra, { by: dariosCaseManager, on: '2026-03-20' });
/** Storage that holds what joins the plan with the IEP, and the IEP. */
const recorded = (faults?: Parameters<typeof recordedStorage>[0]) =>
  recordedStorage(faults, crosswalk, teamCrosswalk, iep.shared, iep.team);
const [iepWords = ''] = Object.values(iep.shared.items).map(({ words }) => words);
/** Words that stand in the crosswalk and the IEP and nowhere else, and their own names. */
const ofCrosswalk = new RegExp(
  `crosswalk|modified|employability|Decided with|Shorter texts|\\bmark_|iep-|asksReason|${iepWords.slice(0, 12)}`,
);

const designee: Viewer = { id: 'designee-j', role: 'designee' };

/** An element that shows the crosswalk, as far as its controller goes. */
class CrosswalkShown extends LitElement {
  crosswalkStore: Store | undefined;
  gone = 0;
  readonly crosswalk = new StoreController(
    this,
    ({ body }) => [body],
    { leaving: () => undefined, swapped: () => undefined, gone: () => (this.gone += 1) },
    crosswalkPlace,
  );

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override render() {
    return html`<p>${JSON.stringify(this.crosswalk.snapshot?.body ?? '')}</p>`;
  }
}
define('ilp-test-crosswalk', CrosswalkShown);

function showPlan(adapter: StorageAdapter, viewer: Viewer): IlpPlan {
  return planOn(
    show(html`
      <ilp-plan plan-id=${yusrasPlan.id} .adapter=${adapter} .viewer=${viewer} device="own">
        <ilp-goal-editor></ilp-goal-editor><ilp-test-crosswalk></ilp-test-crosswalk>
      </ilp-plan>
    `),
  );
}

const shownIn = (plan: IlpPlan) => found(plan.querySelector<CrosswalkShown>('ilp-test-crosswalk'), 'element');

async function isOpen(plan: IlpPlan): Promise<void> {
  await until(() => plan.store?.snapshot.phase === 'open', 'the plan is open');
}

async function withCrosswalk(plan: IlpPlan): Promise<Store> {
  await until(() => plan.crosswalkStore?.snapshot.phase === 'open', 'the crosswalk is open');
  return found(plan.crosswalkStore, 'crosswalk');
}

/** Everything in the page: texts, attributes and the values of fields, through every shadow root. */
function wordsOf(root: ParentNode): string {
  return [...root.querySelectorAll('*')]
    .map((element) => {
      const own = [...element.attributes].map(({ value }) => value).join(' ');
      const field = 'value' in element ? String(element.value) : '';
      const texts = [...element.childNodes].filter(({ nodeType }) => nodeType !== Node.ELEMENT_NODE);
      const inner = element.shadowRoot ? wordsOf(element.shadowRoot) : '';
      return [own, field, ...texts.map(({ textContent }) => textContent), inner].join(' ');
    })
    .join(' ');
}

/** What every context holds for an element inside, with the documents of its stores. */
function handedDown(plan: IlpPlan): string {
  const inside = shownIn(plan);
  const given: unknown[] = [];
  for (const context of Object.values(contexts))
    inside.dispatchEvent(
      new ContextEvent(context, inside, (value: unknown) => {
        const iepNow = value === plan.iep && plan.iep?.now;
        given.push(isStore(value) ? [value.key, value.snapshot] : [value, iepNow]);
      }),
    );
  return JSON.stringify(given);
}

function isStore(value: unknown): value is Store {
  return typeof value === 'object' && value !== null && 'snapshot' in value;
}

const statusOf = (plan: IlpPlan) => plan.shadowRoot?.querySelector('[part=status]')?.textContent.trim() ?? '';

const withoutSaves = (good: StorageAdapter) => ({
  save: async (...[key, body, call]: Parameters<StorageAdapter['save']>) =>
    key.kind.startsWith('crosswalk')
      ? Promise.reject(new StorageError('unavailable', 'A fault.'))
      : good.save(key, body, call),
});

describe('<ilp-plan> and the crosswalk', () => {
  afterEach(leave);

  for (const viewer of [yusra, yusrasFather, dariosCaseManager])
    it(`should hand it down to a ${viewer.role}`, async () => {
      const plan = showPlan(recorded().adapter, viewer);
      const store = await withCrosswalk(plan);
      await until(() => shownIn(plan).textContent.includes('Shorter texts'), 'it is shown');
      expect(shownIn(plan).crosswalk.store === store).to.equal(true);
      expect(shownIn(plan).crosswalk.isProvided).to.equal(true);
      // The net that finds nothing below finds it here.
      expect(wordsOf(document)).to.match(ofCrosswalk);
      expect(handedDown(plan)).to.match(/crosswalk.*Shorter texts/);
    });

  for (const viewer of [yusra, yusrasFather, dariosCaseManager])
    it(`should hand the way to the IEP down to a ${viewer.role}, and load it when it is opened`, async () => {
      const { adapter, asked } = recorded();
      const plan = showPlan(adapter, viewer);
      await withCrosswalk(plan);
      await until(() => plan.iep, 'the way to the IEP');
      for (const type of ['online', 'focus', 'pagehide']) window.dispatchEvent(new Event(type));
      await pause(100);
      expect(asked.join()).not.to.include('iep-');
      await plan.iep?.open('meeting');
      expect(handedDown(plan)).to.include(iepWords);
      const isStudent = viewer.role === 'student';
      expect(asked.some((request) => request.startsWith('load iep-team'))).to.equal(!isStudent);
      expect(asked.join().includes('crosswalk-team')).to.equal(!isStudent);
      expect(plan.teamCrosswalkStore === undefined).to.equal(isStudent);
      // Whatever is seen again is loaded again.
      const before = asked.length;
      window.dispatchEvent(new Event('online'));
      await until(() => asked.slice(before).some((request) => request.startsWith('load iep-shared')), 'news');
    });

  for (const viewer of [counselor, yusrasTeacher, designee])
    it(`should hold nothing of it for a ${viewer.role}`, async () => {
      const { adapter, asked } = recorded();
      const plan = showPlan(adapter, viewer);
      await isOpen(plan);
      await until(() => plan.querySelector('ilp-goal-editor')?.shadowRoot?.querySelector('.card'), 'a card');
      for (const type of ['online', 'focus', 'pagehide']) window.dispatchEvent(new Event(type));
      await pause(100);
      expect(plan.crosswalkStore).to.equal(undefined);
      expect(plan.teamCrosswalkStore).to.equal(undefined);
      expect(plan.iep).to.equal(undefined);
      expect(wordsOf(document.body).replace(/ilp-test-crosswalk/g, '')).not.to.match(ofCrosswalk);
      expect(handedDown(plan)).not.to.match(ofCrosswalk);
      await plan.leave({ discard: true });
      expect(asked.filter((request) => !request.endsWith(' plan'))).to.deep.equal([]);
    });

  it('should leave nothing of it for the next person', async () => {
    const { adapter, asked } = recorded();
    const plan = showPlan(adapter, dariosCaseManager);
    const store = await withCrosswalk(plan);
    await plan.iep?.open('meeting');
    expect(handedDown(plan)).to.include(iepWords);
    plan.viewer = counselor;
    await plan.updateComplete;
    await until(() => shownIn(plan).gone > 0, 'the element is told');
    await isOpen(plan);
    await until(() => store.snapshot.phase === 'closed', 'it is closed');
    await until(() => !wordsOf(plan).match(ofCrosswalk), 'nothing is shown of it any more');
    const before = asked.length;
    window.dispatchEvent(new Event('online'));
    await pause(100);
    expect(handedDown(plan)).not.to.match(ofCrosswalk);
    expect(asked.slice(before).join(' ')).not.to.match(ofCrosswalk);
  });

  it('should say when work in it is kept in this page alone, on a device of one’s own too', async () => {
    const plan = showPlan(recorded(withoutSaves).adapter, dariosCaseManager);
    const store = await withCrosswalk(plan);
    store.edit(...markCourse({}, fixtureId('course', 'art'), 'supported'));
    await store.save();
    await until(
      () => statusOf(plan).includes('Not saved yet. Kept only in this page. Keep it open.'),
      statusOf(plan),
    );
    expect((await plan.leave()).status).to.equal('unsaved');
    expect(plan.crosswalkStore === store && store.snapshot.phase === 'open').to.equal(true);
    expect((await plan.leave({ discard: true })).status).to.equal('left');
    expect(plan.crosswalkStore).to.equal(undefined);
  });

  it('should say so of what only the IEP team may read, too', async () => {
    const plan = showPlan(recorded(withoutSaves).adapter, dariosCaseManager);
    await until(() => plan.teamCrosswalkStore?.snapshot.phase === 'open', 'the team’s is open');
    const [of, iepItem] = ['/goals/goal_1', 'rb-2203'];
    const record = ['links', crosswalkLinkId(of, iepItem)];
    plan.teamCrosswalkStore?.edit({ type: 'add', record, order: 'a0', fields: { plan: of, iepItem } });
    await plan.teamCrosswalkStore?.save();
    await until(() => statusOf(plan).includes('Kept only in this page.'), statusOf(plan));
    expect((await plan.leave()).status).to.equal('unsaved');
    await plan.leave({ discard: true });
  });

  it('should write nothing of it to this device', async () => {
    const plan = showPlan(recorded(withoutSaves).adapter, dariosCaseManager);
    const store = await withCrosswalk(plan);
    store.edit(...markCourse({}, fixtureId('course', 'art'), 'supported'));
    await store.save();
    await store.flush();
    await plan.iep?.open('meeting');
    expect(plan.iep?.now.status).to.equal('open');
    window.dispatchEvent(new Event('pagehide'));
    await pause(400);
    const kept = JSON.stringify([
      await everyRow(),
      Object.entries(localStorage),
      Object.entries(sessionStorage),
    ]);
    expect(kept).not.to.match(ofCrosswalk);
    // The plan of the same person is kept, so this can fail.
    expect(kept).to.include(yusrasPlan.id);
    await plan.leave({ discard: true });
  });

  it('should say that all is saved again once it is', async () => {
    const plan = showPlan(recorded().adapter, dariosCaseManager);
    const store = await withCrosswalk(plan);
    store.edit(...markCourse({}, fixtureId('course', 'art'), 'supported'));
    await until(() => statusOf(plan) === 'Saving …', statusOf(plan));
    await store.save();
    await until(() => statusOf(plan) === 'All changes are saved.', statusOf(plan));
  });
});

/** Every row and key of every database of this page. */
async function everyRow(): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const objects = database.transaction(store).objectStore(store);
      rows.push([name, store, ...(await Promise.all([done(objects.getAll()), done(objects.getAllKeys())]))]);
    }
    database.close();
  }
  return rows;
}

async function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error('The database does not answer.'));
    };
  });
}
