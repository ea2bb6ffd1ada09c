import { expect } from '@open-wc/testing';
import type { Json } from 'ilp-elements';
import { render } from 'lit';
import { ownTick } from '../../../components/iep-crosswalk/own-page/own-tick.view.js';
import { theosAunt } from '../../../stories/fixtures/people.js';
import {
  EmptyForCounselor,
  EmptyInSpanish,
  ForCaseManager,
  GoalsLinked,
  LeadsTheMeeting,
  NoHelpInIep,
  NoIep,
  NothingLinked,
  WithSupports,
} from '../../../stories/iep-crosswalk-own.stories.js';
import { found, planOn, until } from '../support.js';
import { plain } from './own-page-support.js';
import { open, printOn, watchEach, wordsOf } from './own-pages.js';

watchEach();

describe('what helps from the IEP, in what I say', () => {
  /** The rows of the team whose help is shown. */
  const seen = [
    ['services', 'iep-team'],
    ['accommodations', 'iep-team'],
  ];
  const ofIep = /Whom to ask at work|Large print \(|comes from my IEP|From my IEP/;

  it('should be left out, also on paper, until it is ticked', async () => {
    const page = await open(LeadsTheMeeting);
    expect(plain(await wordsOf(page, 'script'))).not.to.match(ofIep);
    expect(plain((await printOn(page, 'script')).body)).not.to.match(ofIep);
    expect(page.keyed('own.supports')).to.have.property('checked', false);
  });

  it('should then stand with its goal, on paper too, which says where it comes from', async () => {
    const page = await open(LeadsTheMeeting);
    await wordsOf(page, 'script');
    const said = page.listen();
    await page.click('own.supports');
    expect(page.all('.supports li').map(plain)).to.deep.equal([
      'Whom to ask at work and how to say what helps',
      'Large print',
    ]);
    expect(said).to.deep.equal(['What helps from the IEP is shown.']);
    expect(page.focusedKey).to.equal('own.supports');
    const paper = await printOn(page, 'script');
    expect(plain(paper.querySelector('.from-iep'))).to.equal(
      'Part of this comes from my IEP. It is only for people who may read my IEP.',
    );
    expect(plain(paper.body)).to.contain('From my IEP, for this goal: Large print');
    if (page.all('[part="own-page"] .own-words').length === 0) await page.click('own.page');
    expect(plain((await printOn(page, 'page')).body)).not.to.match(ofIep);
  });

  it('should have a goal of the IEP as a goal, and no help', async () => {
    const page = await open(GoalsLinked);
    const words = await wordsOf(page, 'script');
    await page.click('own.supports');
    expect(plain(words)).to.contain(
      'A goal in my IEP for this Theo will tell a story of twelve pages by heart.',
    );
    expect(plain(words)).not.to.contain('for this goal Theo will');
    const paper = await printOn(page, 'script');
    expect(plain(paper.body)).to.contain('A goal in my IEP for this: Theo will tell a story');
  });

  it('should have what is linked to no goal under what helps me, one by one', async () => {
    const page = await open(LeadsTheMeeting);
    await wordsOf(page, 'script');
    expect(page.all('.own-further')).to.have.length(0);
    await page.click('own.supports');
    const ticks = () => page.all('.own-further input').map((tick) => (tick as HTMLInputElement).checked);
    expect(page.all('.own-further label').map(plain)).to.include('Read it to him once, then wait');
    expect(page.all('.own-further label').map(plain).join()).not.to.match(/Shorter texts|Theo will/);
    expect(new Set(ticks())).to.deep.equal(new Set([true]));
    const helps = () => plain(page.one('#own-script-helps').parentElement);
    expect(helps()).to.contain('From my IEP: Read it to him once, then wait');
    const said = page.listen();
    const [wait = ''] = page
      .all('.own-further .own-tick')
      .filter(({ textContent }) => textContent.includes('Read it to him'))
      .map((tick) => tick.querySelector('input')?.dataset.key);
    await page.click(wait);
    expect(said).to.deep.equal(['It stays out.']);
    expect(page.focusedKey).to.equal(wait);
    expect(helps()).not.to.contain('Read it to him');
    expect(plain((await printOn(page, 'script')).body))
      .to.contain('From my IEP: He says it, somebody types it, he checks it')
      .and.not.contain('Read it to him');
  });

  it('should tell the host, in the element alone, which rows of the team are seen', async () => {
    const page = await open(LeadsTheMeeting);
    await wordsOf(page, 'script');
    const told: unknown[] = [];
    page.element.addEventListener('ilp-access', ({ detail: { row, kind } }) => told.push([row, kind]));
    page.main.addEventListener('ilp-access', () => told.push('outside'));
    await page.click('own.supports');
    expect(told).to.deep.equal(seen);
    await page.click('own.supports');
    expect(told).to.deep.equal(seen);
    expect(plain(await wordsOf(page, 'script'))).not.to.match(ofIep);
  });

  it('should tell the host of what goes along on paper or in a file, and of nothing where it is left out', async () => {
    const page = await open(LeadsTheMeeting);
    await wordsOf(page, 'script');
    const told: unknown[] = [];
    page.element.addEventListener('ilp-access', ({ detail: { row, kind } }) => told.push([row, kind]));
    await printOn(page, 'script');
    await page.click('own.script.text');
    expect(told).to.deep.equal([]);
    await page.click('own.supports');
    await printOn(page, 'script', 'large');
    await until(() => told.length === 2 * seen.length, 'it is told of the paper');
    await page.click('own.script.text');
    await until(() => told.length === 3 * seen.length, 'it is told of the file');
    expect(told).to.deep.equal([...seen, ...seen, ...seen]);
  });

  it('should tell the host of what a new copy of the IEP brings under the same tick', async () => {
    const page = await open(LeadsTheMeeting);
    await wordsOf(page, 'script');
    const told: unknown[] = [];
    page.element.addEventListener('ilp-access', ({ detail: { row, kind } }) => told.push([row, kind]));
    await page.click('own.supports');
    expect(told).to.deep.equal(seen);
    const { adapter, iep } = planOn(page.main);
    const key = { kind: 'iep-team', id: page.store?.key.id ?? '' } as const;
    const stored = found(await adapter?.load(key, {}), 'IEP of the team');
    const next = JSON.stringify(stored.body).replaceAll('Large print', 'Large print in every class');
    await adapter?.save(key, JSON.parse(next) as Json, { expected: stored.revision });
    await iep?.refresh();
    await until(() => plain(page.root).includes('Large print in every class'), 'the new copy is there');
    await page.drawn();
    expect(told).to.deep.equal([...seen, ...seen]);
  });

  it('should be asked of nobody who has no IEP before them', async () => {
    for (const story of [NoIep, ForCaseManager]) {
      const page = await open(story);
      if (story === ForCaseManager) await page.click('own.script');
      await wordsOf(page, 'script');
      expect(page.all('[data-key="own.supports"]')).to.have.length(0);
    }
  });

  it('should be there where nothing is linked yet', async () => {
    const page = await open(NothingLinked);
    await wordsOf(page, 'script');
    await page.shows('[data-key="own.supports"]');
    await page.click('own.supports');
    expect(plain(page.one('#own-script-helps').parentElement)).to.contain('From my IEP: Large print');
  });

  it('should say that the IEP has none for this reader only once it is ticked, and tell the host', async () => {
    const page = await open(NoHelpInIep);
    const words = await wordsOf(page, 'script');
    const none = 'There is no help from the IEP to add here yet.';
    const told: unknown[] = [];
    page.element.addEventListener('ilp-access', ({ detail: { row, kind } }) => told.push([row, kind]));
    await page.shows('[data-key="own.supports"]');
    expect(plain(words.parentElement)).not.to.contain(none);
    expect(told).to.deep.equal([]);
    const said = page.listen();
    await page.click('own.supports');
    expect(plain(words.parentElement)).to.contain(none);
    expect(said).to.deep.equal([none]);
    expect(told).to.deep.include(['accommodations', 'iep-team']);
    expect(page.focusedKey).to.equal('own.supports');
    await page.click('own.supports');
    expect(plain(words.parentElement)).not.to.contain(none);
  });

  it('should be ticked by its own words, however like another’s its id is', () => {
    const ticked: string[] = [];
    const tick = (key: string) =>
      ownTick({ key, label: key, isOn: false, handleTick: () => ticked.push(key) });
    const place = document.createElement('div');
    document.body.append(place);
    render(['own.help.acc-1', 'own.help.acc.1', 'own.help.acc_1'].map(tick), place);
    for (const label of place.querySelectorAll('label')) label.click();
    expect(ticked).to.deep.equal(['own.help.acc-1', 'own.help.acc.1', 'own.help.acc_1']);
    place.remove();
  });

  it('should be gone for whoever comes next at the same screen', async () => {
    const page = await open(WithSupports);
    await page.shows('.supports li');
    planOn(page.main).viewer = theosAunt;
    await until(() => !page.root.querySelector('.supports'), 'it is gone');
    await wordsOf(page, 'script');
    expect(plain(page.root)).not.to.match(ofIep);
  });
});

describe('questions to think about before a meeting', () => {
  it('should be there for every student, also where the plan is full', async () => {
    const page = await open(NoIep);
    const words = await wordsOf(page, 'script');
    expect(plain(page.one('#own-before').parentElement)).to.contain('Who should be in the room?');
    const helps = plain(page.one('#own-script-helps').parentElement);
    expect(helps).to.contain('To think about What helped you last year?');
    expect(words.querySelectorAll('.think')).to.have.length(4);
    expect(page.all('[part="own-page"] .think')).to.have.length(0);
  });

  it('should be for the student where somebody else reads', async () => {
    const page = await open(EmptyForCounselor);
    await wordsOf(page, 'script');
    expect(page.all('.think .label').map(plain)).to.deep.equal(
      Array.from({ length: 5 }, () => 'Questions for the student'),
    );
  });

  it('should go on paper with room to write only where that is ticked, said once', async () => {
    const page = await open(NoIep);
    expect((await printOn(page, 'script')).querySelectorAll('.prompts')).to.have.length(0);
    const said = page.listen();
    await page.click('own.prompts');
    expect(said).to.deep.equal(['The questions go along on paper.']);
    expect(page.focusedKey).to.equal('own.prompts');
    const paper = await printOn(page, 'script', 'large');
    expect([...paper.querySelectorAll('.prompts li')].map(plain)).to.include('What would you change?');
    expect(paper.querySelectorAll('.prompts .blank')).to.have.length(20);
    expect(plain(paper.body)).to.match(/ask me\? Questions I think about Who should be in the room\?/);
    expect((await printOn(page, 'page')).querySelectorAll('.prompts')).to.have.length(0);
  });

  it('should speak Spanish', async () => {
    const page = await open(EmptyInSpanish);
    await page.shows('.panel[lang="es"]');
    await wordsOf(page, 'script');
    expect(page.all('.think').map(plain).join(' ')).to.contain('¿Quién debe estar en la sala?');
  });
});
