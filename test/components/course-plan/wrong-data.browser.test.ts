import { expect } from '@open-wc/testing';
import { OnTrack } from '../../../stories/course-plan-check.stories.js';
import { leave } from '../support.js';
import { CoursePlanPage, plain } from './page.js';

/** What the console was told while something was done; an error that nobody caught fails it. */
async function warnings(work: () => Promise<void>): Promise<string> {
  const { warn } = console;
  const said: unknown[] = [];
  const failed: unknown[] = [];
  const note = (event: PromiseRejectionEvent): void => {
    event.preventDefault();
    failed.push(event.reason);
  };
  console.warn = (...words: unknown[]) => said.push(...words);
  addEventListener('unhandledrejection', note);
  try {
    await work();
  } finally {
    console.warn = warn;
    removeEventListener('unhandledrejection', note);
  }
  expect(failed).to.deep.equal([]);
  return said.join('\n');
}

const course = { code: 'A1', title: 'Art' };
const catalogOf = (...courses: unknown[]) => ({ schema: 1, id: 'x', title: 'X', courses });
const requirement = { kind: 'credits', id: 'a', name: { en: 'Art' }, credits: 1000, counts: { any: true } };
const plan = {
  ...{ schema: 1, id: 'ours', version: 1, name: { en: 'Our diploma' }, jurisdiction: 'Riverbend' },
  ...{ level: 'district', kind: 'diploma', cohorts: { by: 'graduation' }, requirements: [requirement] },
  sources: ['Board policy 7.2'],
};

describe('<ilp-course-plan> and what a page hands over', () => {
  afterEach(leave);

  for (const [what, catalog, place] of [
    ['that is empty', {}, 'courses is not there'],
    ['that is a list', [course], 'schema is not there'],
    ['that is a text', 'catalog.csv', 'needs an object'],
    ['with no course in a place', catalogOf(course, null), 'courses[1] needs an object'],
    ['with a course without a title', catalogOf({ code: 'A2' }), 'courses[0].title is not there'],
    ['with rules that are none', catalogOf({ ...course, rules: ['A1'] }), 'courses[0].rules[0]'],
    ['with grades in words', catalogOf({ ...course, grades: '9-12' }), 'courses[0].grades needs a list'],
  ] as const)
    it(`should go on without a catalog ${what}, and tell the console`, async () => {
      const page = await CoursePlanPage.open(OnTrack);
      const titles = page.all('.course .title').length;
      const said = await warnings(async () => {
        Object.assign(page.element, { catalog });
        await page.drawn();
      });
      expect(said).to.contain('<ilp-course-plan> goes on without its `catalog`.').and.to.contain(place);
      expect(page.all('.course .title').length).to.equal(titles);
    });

  for (const [what, wrong, place] of [
    ['without requirements', { ...plan, requirements: undefined }, 'requirements needs a list'],
    [
      'with a kind that is none',
      { ...plan, requirements: [{ ...requirement, kind: 'credit' }] },
      'requirements[0].kind needs a kind',
    ],
    ['with a name in plain text', { ...plan, name: 'Our diploma' }, 'name needs words in English'],
    ['that is a text', 'sc-diploma-2027', 'needs an object'],
  ] as const)
    it(`should go on without a graduation plan ${what}, and keep the others`, async () => {
      const page = await CoursePlanPage.open(OnTrack);
      const said = await warnings(async () => {
        Object.assign(page.element, { graduationPlans: [wrong, plan] });
        await page.drawn();
        await page.shows('.check .answer');
      });
      expect(said).to.contain('without its `graduationPlans[0]`.').and.to.contain(place);
      expect(plain(page.one('.check'))).to.contain('Our diploma');
    });

  it('should tell that graduation plans are a list', async () => {
    const page = await CoursePlanPage.open(OnTrack);
    const said = await warnings(async () => {
      Object.assign(page.element, { graduationPlans: plan });
      await page.drawn();
    });
    expect(said).to.contain('`graduationPlans`: they need a list');
  });

  it('should say nothing of data that are right', async () => {
    const page = await CoursePlanPage.open(OnTrack);
    const said = await warnings(async () => {
      Object.assign(page.element, { catalog: catalogOf(course), graduationPlans: [plan] });
      await page.drawn();
    });
    expect(said).to.equal('');
  });
});
