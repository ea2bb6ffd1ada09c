import { expect } from '@open-wc/testing';
import { today } from '../../../components/shared/day.js';
import { dario, yusra } from '../../../stories/fixtures/people.js';
import { yusrasProgress } from '../../../stories/fixtures/progress.js';
import {
  Entries,
  NothingYet,
  ReadByCounselor,
  Spanish,
} from '../../../stories/goal-editor-progress.stories.js';
import { found, leave, treeOf, until } from '../support.js';
import { GoalEditorPage, plain } from './page.js';
import { field, fill, openEntries, openFields, openFor } from './progress-page.js';

function days(part: ParentNode): (string | undefined)[] {
  return [...part.querySelectorAll('.entry .when strong')].map(({ textContent }) => textContent);
}

describe('how a goal is going', () => {
  afterEach(leave);

  it('should let somebody write an entry with the keyboard alone', async function () {
    this.timeout(30_000);
    const { page, entries } = await openFor(yusra, yusrasProgress);
    const part = await page.openSection('progress');
    page.button('Write how it is going with goal 1').focus();
    await page.press('Enter');
    expect(page.focused === field(part, 'What happened')).to.equal(true);
    expect(page.said).to.equal('New entry. It starts with today.');
    await page.type('I said one thing in history class.');
    for (let presses = 0; presses < 20 && page.focused?.textContent.trim() !== 'Close'; presses += 1) {
      // From the last choice up to the first: not every engine goes round from the end.
      if (page.focused?.matches('[type=radio]'))
        for (let up = 0; up < 3; up += 1) await page.press('ArrowUp');
      await page.press('Tab');
    }
    await page.press('Enter');
    expect(page.focusedKey).to.match(/\.change$/);
    const [entry] = entries();
    expect(entry?.note).to.equal('I said one thing in history class.');
    expect(entry?.date).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(entry?.feeling).to.equal('great');
    expect(part.querySelector('.entry blockquote')?.textContent).to.equal(
      'I said one thing in history class.',
    );
  });

  it('should date an entry by the day it is begun, though the page was drawn the day before', async () => {
    const { page, entries } = await openEntries();
    const now = Date.now;
    const tomorrow = new Date(now() + 24 * 60 * 60 * 1_000);
    Date.now = () => tomorrow.getTime();
    try {
      await page.click('Write how it is going with goal 1');
    } finally {
      Date.now = now;
    }
    expect(entries().map(({ date }) => date)).to.include(today(tomorrow));
  });

  it('should show entries newest first, with dates in full', async () => {
    const { part } = await openEntries();
    expect(days(part)).to.deep.equal(['November 2, 2026', 'October 11, 2026', 'September 20, 2026']);
  });

  it('should keep the entry that is changed in its place while its date is typed', async () => {
    const { page, part, entries } = await openFields();
    const date = field(part, 'Date');
    fill(date, '2020-01-01');
    await page.drawn();
    expect(page.focused === date).to.equal(true);
    expect(part.querySelector('.entry')?.contains(date)).to.equal(true);
    await page.click('Close entry 1 of goal 1');
    expect(days(part).at(-1)).to.equal('January 1, 2020');
    expect(page.focused?.closest('.entry') === [...part.querySelectorAll('.entry')].at(-1)).to.equal(true);
    expect(entries()).to.have.length(3);
  });

  it('should take a feeling and let go of it again', async () => {
    const { page, part, newest } = await openFields();
    const radios = () => [...part.querySelectorAll<HTMLInputElement>('[type=radio]')];
    expect(radios().map(({ checked }) => checked)).to.deep.equal([true, false, false, false]);
    radios()[2]?.click();
    await page.drawn();
    expect(newest().feeling).to.equal('hard');
    radios()[3]?.click();
    await page.drawn();
    expect(newest().feeling).to.equal(null);
    expect(radios().map(({ checked }) => checked)).to.deep.equal([false, false, false, true]);
  });

  it('should put the beginning of a sentence at the end of the box, and never over its words', async () => {
    const { page, part, newest } = await openFields();
    const box = field(part, 'What happened');
    await page.click('What helps me is …');
    expect(newest().note).to.equal('First episode is out!\nWhat helps me is ');
    expect(page.focused === box).to.equal(true);
    await page.type('quiet.');
    expect(newest().note).to.equal('First episode is out!\nWhat helps me is quiet.');
    fill(box, '');
    await page.click('I learned that …');
    expect(newest().note).to.equal('I learned that ');
    expect(box.selectionStart).to.equal(box.value.length);
  });

  it('should put a beginning into a box that keeps the focus, as under a finger', async () => {
    const { page, part, newest } = await openFields();
    const box = field(part, 'What happened');
    fill(box, 'Out!');
    page.button('I learned that …').click();
    await page.drawn();
    expect(newest().note).to.equal('Out!\nI learned that ');
    expect(box.value).to.equal('Out!\nI learned that ');
    expect(page.focused === box).to.equal(true);
  });

  it('should add a beginning to words that were too long to keep, and lose none', async () => {
    const { page, part, newest } = await openFields();
    const box = field(part, 'What happened');
    const long = 'w'.repeat(200_001);
    fill(box, long);
    await page.drawn();
    await page.click('I learned that …');
    expect(box.value === `${long}\nI learned that `).to.equal(true);
    expect(newest().note).to.equal('First episode is out!');
  });

  it('should keep the lesson on asking closed until somebody wants it', async () => {
    const { part } = await openFields();
    const lesson = found(part.querySelector<HTMLDetailsElement>('.lesson'), 'lesson');
    expect(lesson.open).to.equal(false);
    expect(lesson.querySelectorAll('li')).to.have.length(3);
  });

  it('should remove an entry, and bring it back with undo, with the focus on its neighbour', async () => {
    const { page, entries } = await openEntries();
    await page.click('Remove entry 1 of goal 1');
    expect(page.said).to.equal('Entry removed. Undo brings it back.');
    expect(entries()).to.have.length(2);
    expect(page.focused?.classList.contains('entry')).to.equal(true);
    page.store.undo();
    await page.drawn();
    expect(entries()).to.have.length(3);
  });

  it('should put a removed entry back after the page was opened again', async () => {
    const { page, part } = await openEntries();
    await page.click('Remove entry 1 of goal 1');
    expect(part.textContent).to.contain('1 removed entry');
    const plan = page.plan;
    leave();
    const again = await openFor(dario, plan);
    const inside = await again.page.openSection('progress');
    found(
      [...inside.querySelectorAll('summary')].find((each) => each.textContent.includes('1 removed entry')),
      'removed entries',
    ).click();
    await until(() => inside.querySelector('.put-back'), 'the list is drawn');
    await again.page.click('Put it back: November 2, 2026: First episode is out!');
    expect(again.entries()).to.have.length(3);
    expect(again.page.said).to.equal('The entry is back.');
    expect(again.page.focusedKey).to.match(/\.change$/);
  });

  it('should show a reader plain text, and nothing to write with', async () => {
    const page = await GoalEditorPage.open(ReadByCounselor);
    await until(() => page.root.querySelector('.entries'), 'the entries are drawn');
    const part = found(page.root.querySelector('.progress .inside'), 'progress');
    expect(part.querySelector('textarea, input, select, button') === null).to.equal(true);
    expect(part.querySelector('.entry')?.textContent).to.contain('First episode is out!');
    expect(part.querySelector('.entry')?.textContent).to.contain('It felt great');
  });

  it('should speak Spanish to an adult who reads Spanish', async () => {
    const page = await GoalEditorPage.open(Spanish);
    const part = () => plain(page.root.querySelector('.progress .inside')?.textContent);
    await until(() => part().includes('Ahora'), 'the Spanish words are there');
    const text = part();
    expect(text).to.contain('De 12 a 100 listeners. Ahora 37.');
    expect(text).to.contain('2 de noviembre de 2026');
    expect(text).to.contain('Muy bien');
  });

  it('should have nothing to read and one thing to do before there is an entry', async () => {
    const page = await GoalEditorPage.open(NothingYet);
    await until(() => page.root.querySelector('.progress .inside > .progress'), 'the part is drawn');
    expect(page.root.querySelector('.entries') === null).to.equal(true);
    expect(page.hasButton('Write how it is going with goal 1')).to.equal(true);
  });

  it('should be heard with its role, its name and its state', async function () {
    const page = await GoalEditorPage.open(Entries);
    await until(() => page.root.querySelector('.entries'), 'the entries are drawn');
    await page.click('Change entry 1 of goal 1');
    const tree = await treeOf('ilp-goal-editor');
    if (!tree) return this.skip();
    const heard = tree.map(({ role, name, states }) =>
      [role.toLowerCase(), plain(name), ...(states.checked === true ? ['checked'] : [])].join(' | '),
    );
    for (const line of [
      'button | Write how it is going with goal 1',
      'group | Entry 1 of goal 1',
      'textbox | What happened',
      'textbox | Show it',
      'radio | It felt great | checked',
      'radio | I leave this out',
      'group | How did it feel?',
      'button | What helps me is …',
      'button | Close entry 1 of goal 1',
      'button | Remove entry 2 of goal 1',
    ])
      expect(heard).to.include(line);
  });
});
