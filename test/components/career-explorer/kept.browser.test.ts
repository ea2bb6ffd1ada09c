import { expect } from '@open-wc/testing';
import type { Plan, Store } from 'ilp-elements';
import { html } from 'lit';
import { keptCareerId } from 'ilp-elements/careers';
import {
  airTrafficController,
  emergencyManager,
  reporter,
  yusrasCareers,
} from '../../../stories/fixtures/kept-careers.js';
import { counselor, yusra } from '../../../stories/fixtures/people.js';
import { changeElsewhere, storageWith } from '../../../stories/fixtures/storages.js';
import { opened, storeOf } from '../../../stories/fixtures/stores.js';
import { Saved, SavedEmpty, SavedReadOnly, TwoWhys } from '../../../stories/career-kept.stories.js';
import { found, leave, treeOf, until, type Story } from '../support.js';
import { KeptPage, plain } from './kept-page.js';

const idOf = ({ code }: { readonly code: string }) => keptCareerId('occupation', code);
const [manager, journalist, controller] = [emergencyManager, reporter, airTrafficController].map(idOf) as [
  string,
  string,
  string,
];

function savedOn(store: Store): Story {
  return {
    render: () => html`<ilp-career-explorer screen="saved" .store=${store}></ilp-career-explorer>`,
  };
}

/** The plan in which another device has removed a career. */
function withoutCareer(plan: Plan, id: string): Plan {
  const career = found(plan.careers?.[id], 'career');
  const wrote = { ...career.wrote, removed: { by: yusra.id, session: 'phone', at: '2026-11-20T08:00:00Z' } };
  return { ...plan, careers: { ...plan.careers, [id]: { ...career, removed: true, wrote } } };
}

describe('<ilp-career-explorer> and what a student keeps', () => {
  afterEach(leave);

  it('should show it in the student’s order, with figures, and say what this pack does not have', async () => {
    const page = await KeptPage.open(Saved, '.kept-list > li');
    expect(page.items).to.have.length(5);
    expect(plain(page.items[0]?.textContent)).to.match(
      /Emergency Management Directors Job \$\d+,\d+ · Bachelor’s/,
    );
    expect(plain(page.items[3]?.textContent)).to.match(/Human Services Career cluster \d+ jobs/);
    expect(plain(page.items[4]?.textContent)).to.contain('The list of jobs does not have this one any more.');
  });

  it('should keep a job by keyboard, and take a why as it is typed', async () => {
    const page = await KeptPage.open(SavedEmpty, '.empty');
    page.element.occupation = '29-1141.00';
    await page.shows('[aria-pressed]');
    found(page.root.querySelector<HTMLElement>('[aria-pressed=false]'), 'keep button').focus();
    await page.press('Enter');
    expect(page.said).to.contain('You keep Registered Nurses now.');
    expect(plain(page.keyed('keep').textContent).trim()).to.equal('Kept');
    await page.enter('why.29-1141.00');
    await page.shows('.kept-list > li');
    const why = `${idOf({ code: '29-1141.00' })}.why`;
    expect(page.focusedKey).to.equal(why);
    await page.type('I like to help.');
    expect(page.careers[0]?.why).to.equal('I like to help.');
  });

  it('should say who can read a why before one writes it', async () => {
    const page = await KeptPage.open(Saved, '.kept-list > li');
    const box = page.box(`${manager}.why`);
    const ids = box.getAttribute('aria-describedby')?.split(' ') ?? [];
    const described = ids.map((id) => page.root.getElementById(id)?.textContent).join(' ');
    expect(described).to.contain('You, your family and your school can read this.');
    expect(box.compareDocumentPosition(found(page.root.getElementById('kept-readers'), 'readers'))).to.equal(
      Node.DOCUMENT_POSITION_PRECEDING,
    );
  });

  it('should move a career with its buttons and keep the focus there', async () => {
    const page = await KeptPage.open(Saved, '.kept-list > li');
    await page.enter(`${manager}.down`);
    await page.press('Enter');
    expect(page.careers.map(({ id }) => id).indexOf(manager)).to.equal(2);
    expect(page.focusedKey).to.equal(`${manager}.down`);
    expect(page.said).to.equal('Now number 3 of 5.');
  });

  it('should remove a career, go to the note in its place, and undo it there', async () => {
    const page = await KeptPage.open(Saved, '.kept-list > li');
    await page.enter(`${journalist}.remove`);
    expect(page.items).to.have.length(4);
    const note = found(page.root.querySelector('.last'), 'note');
    expect(page.root.activeElement).to.equal(note);
    expect(page.items.indexOf(note.nextElementSibling as HTMLElement)).to.equal(1);
    expect(plain(note.textContent)).to.contain('You do not keep this any more: News Analysts');
    expect(page.said).to.contain('You can undo this in “What I keep”.');
    await page.enter('undo-removal');
    expect(page.items).to.have.length(5);
    expect(page.focusedKey).to.equal(`${journalist}.remove`);
    expect(page.root.querySelector('.last')).to.equal(null);
  });

  it('should lead from a job that is kept in the list to the box for why', async () => {
    const page = await KeptPage.open(SavedEmpty, '.empty');
    page.element.screen = 'find';
    await page.shows('[data-keep]');
    const code = found(page.root.querySelector<HTMLElement>('[data-keep]')?.dataset.keep, 'code');
    await page.enter(`keep.${code}`);
    expect(plain(page.keyed(`why.${code}`).textContent).trim()).to.equal('Write why');
    await page.enter(`why.${code}`);
    await page.shows('.kept-list textarea');
    expect(page.focusedKey).to.equal(`${idOf({ code })}.why`);
  });

  it('should say that something came in until the box is left, and no longer', async () => {
    const adapter = storageWith(yusrasCareers);
    const store = await opened(storeOf(yusrasCareers, yusra, adapter));
    const page = await KeptPage.open(savedOn(store), '.kept-list > li');
    const note = () => page.root.getElementById(`note-${manager}.why`)?.textContent.trim();
    page.box(`${manager}.why`).focus();
    await page.press('End');
    await page.type(' Mine.');
    await store.save();
    await changeElsewhere(adapter, yusrasCareers.id, (plan) => {
      const career = found(plan.careers?.[manager], 'career');
      const careers = { ...plan.careers, [manager]: { ...career, why: `Theirs. ${career.why ?? ''}` } };
      return { ...plan, careers };
    });
    await store.refresh();
    await page.drawn();
    expect(note()).to.contain('Something else came in');
    await page.press('Tab');
    await page.drawn();
    expect(page.box(`${manager}.why`).value).to.match(/^Theirs\. .* Mine\.$/s);
    expect(note()).to.equal('');
  });

  it('should show what was said to activities, with its day and what asked', async () => {
    const page = await KeptPage.open(Saved, '.interests-line');
    const line = plain(page.root.querySelector('.interests-line')?.textContent);
    expect(line).to.contain('Answers from October 19, 2026.');
    expect(line).to.contain('Most liked: Find out, Help people.');
    expect(line).to.contain('ilp-elements activities 1');
  });

  it('should change nothing where the host prevents it', async () => {
    const page = await KeptPage.open(Saved, '.kept-list > li');
    page.main.addEventListener('ilp-edit', (event) => event.preventDefault(), { capture: true });
    await page.enter(`${manager}.remove`);
    page.keyed(`${manager}.why`).focus();
    await page.type('x');
    expect(page.items).to.have.length(5);
    expect(page.plan.careers).to.deep.equal(yusrasCareers.careers);
  });
});

describe('<ilp-career-explorer> for somebody who reads', () => {
  afterEach(leave);

  it('should show whys as they were written, in no language of ours, and no control that does nothing', async () => {
    const page = await KeptPage.open(SavedReadOnly, '.kept-list > li');
    const quote = found(page.items[0]?.querySelector('blockquote'), 'why');
    expect([quote.lang, quote.dir]).to.deep.equal(['', 'auto']);
    expect(quote.textContent).to.contain('four in the morning');
    expect(page.root.querySelector('textarea')).to.equal(null);
    const names = [...page.root.querySelectorAll('.kept-list button')].map((button) =>
      plain(button.textContent).trim(),
    );
    expect(names.filter((name) => /Remove|Move|Make it a goal/.test(name))).to.deep.equal([]);
  });
});

describe('<ilp-career-explorer> with two versions of a why', () => {
  afterEach(leave);

  it('should ask, show both, and take the answer', async () => {
    const page = await KeptPage.open(TwoWhys, '[part=problem]');
    const asked = plain(page.root.querySelector('[part=problem]')?.textContent);
    expect(asked).to.contain('Two versions: Air Traffic Controllers: Why I keep it');
    expect(asked).to.contain('It surprised me a lot.');
    expect(asked).to.contain('It surprised my father, too.');
    const [problem] = page.store.snapshot.problems;
    await page.enter(`${problem?.id ?? ''}.mine`);
    expect(page.careers.find(({ id }) => id === controller)?.why).to.equal('It surprised me a lot.');
    expect(page.focusedKey).to.equal(`${controller}.why`);
    expect(page.said).to.contain('Thank you. That is settled.');
  });
});

describe('<ilp-career-explorer> when another person takes over', () => {
  afterEach(leave);

  it('should show the next one nothing of the former’s, and send what was typed to its own plan', async () => {
    const adapter = storageWith(yusrasCareers);
    const former = await opened(storeOf(yusrasCareers, yusra, adapter));
    const page = await KeptPage.open(savedOn(former), '.kept-list > li');
    await page.enter(`${journalist}.remove`);
    page.keyed(`${manager}.why`).focus();
    await page.type('Oh! ');
    await former.save();
    page.element.store = await opened(storeOf(yusrasCareers, counselor, adapter));
    await until(() => !page.root.querySelector('.kept-list textarea'), 'the list is for reading');
    expect(page.root.querySelector('.last')).to.equal(null);
    expect(page.items[0]?.textContent).to.contain('Oh! ');
  });
});

describe('<ilp-career-explorer> when another page removes what somebody writes in', () => {
  afterEach(leave);

  it('should tell them, show their words, and bring them back', async () => {
    const adapter = storageWith(yusrasCareers);
    const store = await opened(storeOf(yusrasCareers, yusra, adapter));
    const page = await KeptPage.open(savedOn(store), '.kept-list > li');
    page.keyed(`${manager}.why`).focus();
    await page.type('Oh! ');
    await store.save();
    await changeElsewhere(adapter, yusrasCareers.id, (plan) => withoutCareer(plan, manager));
    await store.refresh();
    await page.drawn();
    expect(page.items).to.have.length(4);
    expect(page.said).to.contain('This was removed on another page. Your words are safe.');
    const main = plain(page.root.querySelector('.explorer')?.textContent);
    expect(main).to.contain('This was removed on another page. Your words are safe.');
    expect(plain(page.root.querySelector('.last blockquote')?.textContent)).to.contain('Oh! ');
    expect(page.root.activeElement).not.to.equal(null);
    await page.enter('undo-removal');
    expect(page.box(`${manager}.why`).value).to.contain('Oh! ');
  });
});

describe('<ilp-career-explorer> and what is kept, as a screen reader hears it', () => {
  afterEach(leave);

  it('should name each control with the career it is for', async function () {
    await KeptPage.open(Saved, '.kept-list > li');
    const tree = await treeOf('ilp-career-explorer');
    if (!tree) return this.skip();
    const controls = tree
      .filter(({ role }) => ['button', 'textbox'].includes(role))
      .map(({ role, name }) => `${role} | ${name}`);
    expect(controls).to.include.members([
      'textbox | Why I keep it',
      'button | Move up: Air Traffic Controllers',
      'button | Move down: Air Traffic Controllers',
      'button | Remove: Air Traffic Controllers',
      'button | Make it a goal: Air Traffic Controllers',
    ]);
    expect(controls.every((line) => line.split(' | ')[1])).to.equal(true);
  });
});
