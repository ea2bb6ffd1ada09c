// The panel with everything on: three stores and an IEP in memory, seen by a parent, who may read all of it.

import '../../../components/iep-crosswalk/iep-crosswalk.define.ts';
import { linkChanges } from '../../../components/iep-crosswalk/talk/link-changes.ts';
import { importIepJson } from '../../../src/crosswalk/extract/index.ts';
import { readIep } from '../../../src/crosswalk/iep-reader.ts';
import { memoryStorage } from '../../../src/storage/memory.ts';
import { createStore } from '../../../src/store/document-store.ts';
import { iepPairOf } from '../../../demo/samples/iep/hand-over.ts';
import { wren, wrensCaseManager, wrensParent } from '../../../stories/fixtures/people.ts';
import { goalOf, planOf } from '../../../stories/fixtures/plans.ts';
import { extractFile, goalDrafts } from '../iep.mjs';

const student = { gradeLevel: 11, rightsHolder: wrensParent.id, strengths: 'I see how a circuit works.' };
const viewer = wrensParent;

/** A store whose document is in memory already: storage is measured elsewhere. */
async function openStore(adapter, key) {
  const store = createStore({ adapter, key, viewer });
  await new Promise((opened) => {
    const stop = store.subscribe(() => {
      if (store.snapshot.phase === 'open') opened(stop());
    });
  });
  return store;
}

let element;
let main;
let plan;
let stores;
let iep;

const root = () => element?.shadowRoot;
const allOf = (selector, inside = root()) => [...(inside?.querySelectorAll(selector) ?? [])];
const textOf = (node) => node?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';

function readRow(line) {
  const facts = (entry) => allOf('.facts span', entry).map(textOf);
  return {
    id: line.dataset.item,
    name: textOf(line.querySelector('.name')),
    sentence: textOf(line.querySelector('th .help')),
    standing: textOf(line.querySelector('.standing')),
    why: allOf('.stands > .help', line).map(textOf),
    button: textOf(line.querySelector('.stands > button')),
    more: {
      summary: textOf(line.querySelector('.more summary')),
      pairs: allOf('.more dl > div', line).map((pair) => [
        textOf(pair.querySelector('dt')),
        textOf(pair.querySelector('dd')),
      ]),
    },
    talk: textOf(line.querySelector('.talk-cell summary')),
    cells: allOf('.cell', line).map((cell) => ({
      side: textOf(cell.querySelector('.side')),
      otherwise: textOf(cell.querySelector(':scope > .help')),
      entries: allOf('.entries > li', cell).map((entry) => ({
        text: textOf(entry.querySelector('.words')),
        facts: facts(entry),
      })),
    })),
  };
}

export const page = {
  root,
  rows: () => allOf('.line'),
  elements: () => allOf('*').length,
  entries: () => allOf('.entries > li').length,
  /** Everything behind the first picture, as it is in a page that was here before. */
  loadMore: () => import('../../../components/iep-crosswalk/lazy.ts'),
  async prepare() {
    const adapter = memoryStorage();
    plan = planOf(
      wren,
      goalDrafts.map((draft, place) => goalOf(wren, place, draft)),
      student,
    );
    const pair = iepPairOf(importIepJson(extractFile), wren, { by: wrensCaseManager, on: '2026-09-01' });
    const bare = { schema: 1, id: plan.id, sync: { gen: 1, seen: {}, forgot: -1 } };
    const kinds = ['crosswalk-shared', 'crosswalk-team'];
    const documents = [plan, pair.shared, pair.team, ...kinds.map((kind) => ({ ...bare, kind }))];
    for (const body of documents) {
      const key = { kind: body.kind, id: body.id };
      await adapter.save(key, JSON.parse(JSON.stringify(body)), { expected: 'absent' });
    }
    const ids = ['plan', ...kinds].map((kind) => ({ kind, id: plan.id }));
    stores = await Promise.all(ids.map((key) => openStore(adapter, key)));
    iep = readIep({ storage: adapter, viewer, planId: plan.id });
    await iep.open();
  },
  /** Two drawings, as a person has them: the panel comes, and “Open all” is pressed as soon as it is there. */
  open() {
    const [store, crosswalkStore, teamCrosswalkStore] = stores;
    element = document.createElement('ilp-iep-crosswalk');
    Object.assign(element, { store, crosswalkStore, teamCrosswalkStore, iep, headingLevel: 1 });
    main = document.createElement('main');
    main.append(element);
    document.body.append(main);
  },
  openRows: () => root().querySelector('[data-key="open-all"]').click(),
  isAllOpen: () => allOf('.line').length > 0 && allOf('.cell.closed').length === 0,
  async close() {
    main.remove();
    iep.close();
    await Promise.all(stores.map((store) => store.close()));
  },
  /** As it comes from a store, whoever made it. */
  link({ goal, item }) {
    const [, shared] = stores;
    const pointer = `/goals/${Object.keys(plan.goals)[goal]}`;
    shared.edit(...linkChanges(shared.snapshot.body, { plan: pointer, iepItem: item }, true));
  },
  readRows: () => allOf('.line').map(readRow),
  isSaved: () => stores.every((store) => store.snapshot.status.kind === 'saved'),
};
