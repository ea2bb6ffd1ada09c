// The course plan with everything on: catalog, check, alerts, what-ifs, and a store in memory.

import '../../../components/course-plan/course-plan.define.ts';
import { checkCatalog } from '../../../src/courses/check-catalog.ts';
import { loadGraduationPlan } from '../../../src/courses/load-graduation-plan.ts';
import { memoryStorage } from '../../../src/storage/memory.ts';
import { createStore } from '../../../src/store/document-store.ts';
import { yusra } from '../../../stories/fixtures/people.ts';
import { planOf, recordsOf } from '../../../stories/fixtures/plans.ts';
import { watchCheck } from './check-watch.mjs';
import { marked } from './board.mjs';

/** A district's diploma, what a university asks, and the diplomas of two other states. */
const ruleSets = ['poway-diploma', 'ca-a-g', 'wa-diploma', 'tx-foundation-endorsement'];
const askCheck = watchCheck();

function makePlan({ courses, graduationYear }, rules) {
  const drafts = courses.map(({ code, title, subject, year, term, credits, state, result, mark }) => {
    const standing = { state, ...(result ? { result, mark } : {}) };
    const kind = code ? { kind: 'catalog', course: code } : { kind: 'custom', subject };
    return { ...kind, title, schoolYear: year, term, credits, ...standing };
  });
  const supplements = Object.fromEntries(rules.slice(1).map(({ id }) => [id, true]));
  return {
    ...planOf(yusra, [], { gradeLevel: 11, cohortGraduationYear: graduationYear }),
    coursePath: { firstGrade: 6, calendar: 'semesters', supplements },
    courses: recordsOf(yusra, 'course', 'bench', drafts),
  };
}

/** A store whose plan is in memory already: storage is measured elsewhere. */
async function openStore(plan) {
  const adapter = memoryStorage();
  await adapter.save(plan, plan, { expected: 'absent' });
  const store = createStore({ adapter, key: { kind: 'plan', id: plan.id }, viewer: yusra });
  await new Promise((opened) => {
    const stop = store.subscribe(() => {
      if (store.snapshot.phase === 'open') opened(stop());
    });
  });
  return store;
}

let element;
let main;
let store;
let rules;
let catalog;
let ids;

const root = () => element?.shadowRoot;
const byKey = (key) => root().querySelector(`[data-key="${CSS.escape(key)}"]`);
const own = marked(root);
const ownId = ({ id }) => ids.get(id) ?? id;

/** Whether the timeline, the check with its rules and what it says of the courses stand there. */
const isAllThere = () =>
  root()?.querySelector('.need') && root().querySelector('.course .counts, .course .facts');

export const page = {
  ...own,
  placeOf: (id) => own.placeOf(ownId({ id })),
  card: (id) => own.card(ownId({ id })),
  handle: (id) => own.handle(ownId({ id })),
  problem: () => (isAllThere() ? undefined : 'the check is not there'),
  /** What comes behind the first view is loaded with it here, as it is in a page that was here before. */
  loadMore: () => import('../../../components/course-plan/lazy.ts'),
  async prepare({ courses, graduationYear, catalog: given, ruleSetCount }) {
    catalog = checkCatalog(given);
    rules = await Promise.all(ruleSets.slice(0, ruleSetCount).map(loadGraduationPlan));
    const plan = makePlan({ courses, graduationYear }, rules);
    const made = Object.keys(plan.courses);
    ids = new Map(courses.map(({ id }, place) => [id, made[place]]));
    store = await openStore(plan);
  },
  open() {
    element = document.createElement('ilp-course-plan');
    Object.assign(element, { store, catalog, graduationPlans: rules, headingLevel: 1 });
    main = document.createElement('main');
    main.append(element);
    document.body.append(main);
  },
  async close() {
    main.remove();
    await store.close();
  },
  /** Picks a course up, and says where it shall go. */
  async aim({ id }) {
    const handle = own.handle(ownId({ id }));
    handle.focus({ preventScroll: true });
    handle.click();
    await element.updateComplete;
    handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true }));
    await element.updateComplete;
  },
  /** Puts it there. */
  move: ({ id }) => own.handle(ownId({ id })).click(),
  /** Opens the panel that finds classes for a term. */
  async aimAdd({ key }) {
    byKey(`add.${key}`).click();
    await element.updateComplete;
  },
  /** Adds the first class that was found. */
  add({ key }) {
    root()
      .querySelector(`[data-key^="add.${CSS.escape(key)}."]`)
      .click();
  },
  /** The check by itself, after one course was moved. */
  check: ({ id, from }) => askCheck(ownId({ id }), from),
  isSaved: () => store.snapshot.status.kind === 'saved',
};
