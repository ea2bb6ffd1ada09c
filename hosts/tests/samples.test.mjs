// The pages and scripts of the README and the docs, as a reader would copy them, under the strict policy.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostVisits, writesAGoalThatStays } from '../lib/host-test.mjs';
import { samplePages } from '../lib/samples.mjs';

/** Runs in the page: which elements are there, which of them show something, and what was handed over. */
function elementsOfPage() {
  const all = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('ilp-'));
  const isShown = ({ shadowRoot }) => Boolean(shadowRoot?.querySelector('slot, h1, h2, h3, p')?.isConnected);
  return {
    tags: all.map(({ localName }) => localName),
    isEachShown: all.length > 0 && all.every(isShown),
    courses: document.querySelector('ilp-course-plan')?.catalog?.courses.length ?? 0,
    packs: Object.keys(document.querySelector('ilp-plan')?.packs ?? {}),
    rules: document.querySelector('ilp-course-plan')?.graduationPlans?.map(({ id }) => id) ?? [],
  };
}

/** Waits until every element shows something. */
async function settled(visit) {
  await visit.page.waitForFunction(`(${elementsOfPage})().isEachShown`, { polling: 50 });
  return visit.ask(elementsOfPage);
}

const pages = samplePages({ 'ilp-elements.js': '' });
const textOf = ({ files }) => Object.values(files).join('\n');
const isSpanish = (page) => textOf(page).includes('lang="es"');
const isVeto = (page) => textOf(page).includes('preventDefault');
const spanish = { button: 'Agregar una meta', saved: 'Todos los cambios están guardados.' };

/** The pack of the docs names rules that the page does not hand over, as the guide says. */
const warning = '<ilp-course-plan> knows no graduation plan “riverbend-diploma”, which the pack names.';

/** A goal stays where the browser keeps plans, and the page allows goals. */
const keepsGoals = (page) => /storage="indexed-db"|indexedDbStorage/.test(textOf(page)) && !isVeto(page);

describe('the pages of the docs', () => {
  const visitTo = hostVisits();

  for (const page of pages)
    it(`show what they promise: ${page.name}`, async () => {
      const visit = await visitTo(`samples/${page.name}/`);
      const { tags } = await settled(visit);
      if (tags.includes('ilp-goal-editor') && keepsGoals(page))
        await writesAGoalThatStays(visit, isSpanish(page) ? spanish : {});
      assert.deepEqual(new Set(visit.complaints), new Set(isSpanish(page) ? [warning] : []));
    });

  it('hand a catalog and a pack to the elements from a file of their own', async () => {
    const visit = await visitTo(`samples/${pages.find(isSpanish).name}/`);
    await visit.page.waitForFunction(
      () => document.querySelector('ilp-plan').packs && document.querySelector('ilp-course-plan').catalog,
      { polling: 50 },
    );
    const { courses, packs } = await settled(visit);
    assert.equal(courses, 4);
    assert.ok(packs.includes('requiredItems'));
  });

  it('hand rules to the courses from a file of their own', async () => {
    const page = pages.find((each) => textOf(each).includes('our-rules.js'));
    const visit = await visitTo(`samples/${page.name}/`);
    await visit.page.waitForFunction(
      () => document.querySelector('ilp-course-plan').graduationPlans?.length,
      {
        polling: 50,
      },
    );
    assert.deepEqual((await settled(visit)).rules, ['riverbend-diploma']);
  });

  it('veto what they say they do', async () => {
    const visit = await visitTo(`samples/${pages.find(isVeto).name}/`);
    await visit.reads('No goals yet.');
    await visit.press('Add a goal');
    assert.equal(await visit.sees('No goals yet.'), true);
  });
});
