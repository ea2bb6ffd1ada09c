import { expect } from '@open-wc/testing';
import { counselor, dario, theo, wren } from '../../../stories/fixtures/people.js';
import {
  dariosProgress,
  dariosTaps,
  theosProgress,
  wrensProgress,
} from '../../../stories/fixtures/progress.js';
import { goalOf, planOf } from '../../../stories/fixtures/plans.js';
import type { Plan, Viewer } from 'ilp-elements';
import { found, leave, until } from '../support.js';
import { leaveField, plain } from './page.js';
import { choose, field, fill, list, openFor } from './progress-page.js';

async function openCounting(viewer: Viewer, plan: Plan) {
  const setting = await openFor(viewer, plan);
  const part = await setting.page.openSection('progress');
  const standing = () => plain(part.querySelector('.standing')?.textContent.trim());
  return { ...setting, part, standing };
}

/** Opens what is counted, from where and to where. */
async function openSettings(viewer: Viewer, plan: Plan) {
  const setting = await openCounting(viewer, plan);
  const summaries = [...setting.part.querySelectorAll('summary')];
  found(
    summaries.find(({ textContent }) => textContent.includes('Count it')),
    'settings',
  ).click();
  await until(() => setting.part.querySelector('select'), 'the settings are drawn');
  return setting;
}

const add = 'Add 1 to the count of goal 1';
const take = 'Take 1 away from the count of goal 1';

describe('a goal that is counted', () => {
  afterEach(leave);

  it('should say in words from where, to where, and where now', async () => {
    const { part, standing } = await openCounting(dario, dariosProgress);
    expect(standing()).to.equal('From 12 to 100 listeners. Now 37.');
    expect(part.textContent).not.to.match(/behind/i);
  });

  it('should count up and down by one, and say the new number', async () => {
    const { page, goal, standing } = await openCounting(dario, dariosTaps);
    expect(standing()).to.equal('From 12 to 100 listeners. Now 37.');
    await page.click(add);
    expect(goal().tally).to.equal(26);
    expect(plain(page.said)).to.equal('Now 38.');
    await page.click(take);
    expect(goal().tally).to.equal(25);
    expect(plain(page.said)).to.equal('Now 37.');
    expect(standing()).to.contain('Now 37.');
  });

  it('should count two quick taps as two', async () => {
    const { page, goal } = await openCounting(dario, dariosTaps);
    const button = page.button(add);
    button.click();
    button.click();
    expect(goal().tally).to.equal(27);
    await page.drawn();
    expect(plain(page.said)).to.contain('Now 39.');
  });

  it('should count one tap on each of two devices as two', async () => {
    const { page, goal, elsewhere, standing } = await openCounting(dario, dariosTaps);
    await page.click(add);
    await elsewhere((stored) => ({ ...stored, tally: (stored.tally ?? 0) + 1 }));
    await until(() => goal().tally === 27, 'both taps are there');
    await page.drawn();
    expect(standing()).to.contain('Now 39.');
  });

  it('should not count below nothing, and move the focus to the other button', async () => {
    const plan = planOf(dario, [
      goalOf(dario, 0, { studentWords: 'Fly.', measurementType: 'count', tally: 1 }),
    ]);
    const { page, goal } = await openCounting(dario, plan);
    const button = page.button(take);
    button.focus();
    button.click();
    button.click();
    await page.drawn();
    expect(goal().tally).to.equal(0);
    expect(button.disabled).to.equal(true);
    expect(page.focused === page.button(add)).to.equal(true);
  });

  it('should leave the count to the entries as soon as one says a number, and say so', async () => {
    const { page, part, standing, entries } = await openCounting(dario, dariosTaps);
    await page.click('Write how it is going with goal 1');
    expect(entries().at(-1)?.value).to.equal(undefined);
    expect(page.hasButton(add)).to.equal(true);
    fill(field(part, 'How far I was that day'), '40');
    await page.drawn();
    expect(standing()).to.contain('Now 40.');
    expect(page.hasButton(add)).to.equal(false);
    expect(part.textContent).to.contain('The number comes from your newest entry');
  });

  it('should show a reader the sentence and the numbers, and no buttons', async () => {
    const { page, part, standing } = await openCounting(counselor, dariosProgress);
    expect(standing()).to.contain('Now 37.');
    expect(page.hasButton(add)).to.equal(false);
    expect(part.querySelectorAll('tbody tr')).to.have.length(3);
  });
});

describe('the picture of the numbers', () => {
  afterEach(leave);

  it('should be hidden from those who listen, with the same numbers in a table', async () => {
    const { part } = await openCounting(dario, dariosProgress);
    expect(part.querySelector('.picture > svg')?.getAttribute('aria-hidden')).to.equal('true');
    expect(part.querySelectorAll('circle')).to.have.length(3);
    const rows = [...part.querySelectorAll('tbody tr')].map(({ textContent }) =>
      textContent.trim().replaceAll(/\s+/g, ' '),
    );
    expect(rows).to.deep.equal(['September 20, 2026 12', 'October 11, 2026 18', 'November 2, 2026 37']);
  });

  it('should need at least two values', async () => {
    const progress = [{ date: '2026-09-01', value: 3 }, { date: '2026-09-02' }];
    const goal = goalOf(dario, 0, { studentWords: 'Fly.', measurementType: 'scale', progress });
    const { part } = await openCounting(dario, planOf(dario, [goal]));
    expect(part.querySelector('svg') === null).to.equal(true);
    expect(part.querySelector('table') === null).to.equal(true);
  });

  it('should differ in shape, not in colour', async () => {
    const { part } = await openCounting(dario, dariosProgress);
    const svg = found(part.querySelector('.picture > svg'), 'picture');
    const dashes = [...svg.querySelectorAll('line')].map((line) => line.getAttribute('stroke-dasharray'));
    expect(new Set(dashes).size).to.equal(2);
    expect(svg.querySelectorAll('polyline')).to.have.length(1);
    expect(svg.querySelector('[style]') === null).to.equal(true);
    expect(svg.getAttribute('stroke')).to.equal('currentColor');
  });

  it('should put many numbers behind a disclosure', async () => {
    const { part } = await openCounting(wren, wrensProgress);
    expect(part.querySelector<HTMLDetailsElement>('.numbers')?.open).to.equal(false);
    expect(part.querySelector('.numbers summary')?.textContent).to.equal('All 8 numbers');
  });
});

describe('the measure of a goal', () => {
  afterEach(leave);

  it('should be chosen, named, and given up again', async () => {
    const plan = planOf(dario, [goalOf(dario, 0, { studentWords: 'Fly.' })]);
    const { page, part, goal, standing } = await openSettings(dario, plan);
    choose(list(part, 'How I count'), 'As a number of things');
    await page.drawn();
    fill(field(part, 'What I count'), 'flights');
    fill(field(part, 'Where I want to get'), '10');
    await page.drawn();
    expect(goal()).to.include({ measurementType: 'count', measurementDescription: 'flights', target: 10 });
    expect(standing()).to.equal('The goal is 10 flights.');
    choose(list(part, 'How I count'), 'I do not count this');
    await page.drawn();
    expect(goal().measurementType).to.equal(null);
    expect(part.querySelector('.measure') === null).to.equal(true);
    expect(goal().target).to.equal(10);
  });

  it('should read “2,5” as two and a half', async () => {
    const { page, part, goal } = await openSettings(theo, theosProgress);
    fill(field(part, 'Where it begins'), '2,5');
    await page.drawn();
    expect(goal().baseline).to.equal(2.5);
  });

  for (const [typed, sentence] of [
    ['abc', 'Give a number, such as 12 or 2.5.'],
    ['9', 'This number is too small or too large.'],
    ['1e3', 'Give a number, such as 12 or 2.5.'],
  ] as const) {
    it(`should keep “${typed}” in the field, not in the plan, and say what to do`, async () => {
      const { page, part, goal } = await openSettings(theo, theosProgress);
      const target = field(part, 'Where I want to get');
      fill(target, typed);
      leaveField(target);
      await page.drawn();
      expect(goal().target).to.equal(5);
      expect(target.value).to.equal(typed);
      expect(target.getAttribute('aria-invalid')).to.equal('true');
      expect(part.textContent).to.contain(sentence);
    });
  }
});
