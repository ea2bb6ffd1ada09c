import { expect } from '@open-wc/testing';
import {
  NothingYet,
  OneRemoved,
  ReadByCounselor,
  Spanish,
  TowardsHours,
} from '../../../stories/goal-editor-experience.stories.js';
import { found, leave, treeOf, until } from '../support.js';
import { experiencesOf, field, lines, openItem, openPart, partOf } from './experience-page.js';
import { type GoalEditorPage, leaveField, plain } from './page.js';

async function tabTo(page: GoalEditorPage, key: RegExp, step = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (key.test(page.focusedKey ?? '')) return;
    await page.press(step);
  }
  throw new Error(`Tab does not lead to ${String(key)}; it is at ${page.focusedKey ?? ''}.`);
}

describe('what the student has done', () => {
  afterEach(leave);

  it('should be written, counted and removed with the keyboard alone', async function () {
    this.timeout(30_000);
    const page = await openPart(NothingYet);
    await tabTo(page, /^add-experience$/);
    await page.press('Enter');
    expect(page.focusedKey).to.match(/\.title$/);
    expect(page.said).to.equal('Added. Now say what it was.');
    await page.type('Looking after my cousins');
    await tabTo(page, /\.kind$/);
    await page.type('Car');
    await tabTo(page, /\.minutes$/);
    await page.type('2.5');
    await tabTo(page, /\.added$/);
    await page.type('6');
    await page.press('Enter');
    expect(plain(page.said)).to.equal('6 hours added. Now 8.5 hours.');
    expect(page.focusedKey).to.match(/\.added$/);
    await tabTo(page, /\.paid$/);
    await page.press(' ');
    expect(experiencesOf(page)[0]).to.include({
      title: 'Looking after my cousins',
      kind: 'familyCare',
      minutes: 510,
      paid: true,
    });
    expect(lines(page)).to.deep.equal(['Looking after my cousins, Caring for family, 8.5 hours']);
    await tabTo(page, /\.remove$/);
    await page.press('Enter');
    expect(experiencesOf(page)).to.have.length(0);
    expect(page.focusedKey).to.equal('add-experience');
    expect(page.root.querySelector('.note.last')?.textContent).to.contain('You removed something you did.');
    await tabTo(page, /^undo-note$/);
    await page.press('Enter');
    expect(experiencesOf(page)).to.have.length(1);
  });

  it('should stand in one line each, with the fields behind it', async () => {
    const page = await openPart(TowardsHours);
    expect(lines(page)).to.deep.equal([
      'Story hour at the public library, Learning at a place of work (work-based learning), 212 hours, since September 2, 2025',
      'Radio station, Learning at a place of work (work-based learning), 75 hours, February 3, 2026 to May 29, 2026',
      'Cooking for my aunt, Caring for family, 2.5 hours',
    ]);
    expect(partOf(page).querySelector('ol textarea')).to.equal(null);
    await openItem(page, 0);
    expect(field(page, 'Where').value).to.equal('Public library');
    const describedBy = field(page, 'What it was').getAttribute('aria-describedby') ?? '';
    const [readers = ''] = describedBy.split(' ');
    expect(page.root.getElementById(readers)?.textContent).to.contain(
      'You, your family and your school can read this.',
    );
  });

  it('should keep what is no number in the field and say what to do', async () => {
    const page = await openPart(TowardsHours);
    await openItem(page, 2);
    const hours = field(page, 'Hours so far');
    hours.focus();
    hours.select();
    await page.type('many');
    leaveField(hours);
    await page.drawn();
    expect(hours.value).to.equal('many');
    expect(hours.getAttribute('aria-invalid')).to.equal('true');
    expect(experiencesOf(page)[2]?.minutes).to.equal(150);
    const amount = field(page, 'Hours to add');
    for (const typed of ['', '0', '-3', 'abc', '1e9', '99999999']) {
      amount.value = typed;
      await page.click('Add hours to Cooking for my aunt');
      expect(amount.getAttribute('aria-invalid'), typed).to.equal('true');
      expect(page.focusedKey, typed).to.match(/\.added$/);
    }
    expect(experiencesOf(page)[2]?.minutes).to.equal(150);
  });

  it('should put the beginning of a sentence at the end of what is written', async () => {
    const page = await openPart(TowardsHours);
    await openItem(page, 0);
    const [first] = experiencesOf(page);
    const before = first?.reflection ?? '';
    await page.click('Next time I want to … (Story hour at the public library)');
    expect(page.focusedKey).to.match(/\.reflection$/);
    await page.type('sing.');
    expect(experiencesOf(page)[0]?.reflection).to.equal(`${before}\nNext time I want to sing.`);
    expect(page.said).to.contain('Go on writing.');
    await page.click('I was good at … (Story hour at the public library)');
    await page.click('I was good at … (Story hour at the public library)');
    expect(experiencesOf(page)[0]?.reflection).to.equal(
      `${before}\nNext time I want to sing.\nI was good at `,
    );
  });

  it('should move up and down with the focus on the button', async () => {
    const page = await openPart(TowardsHours);
    await openItem(page, 1);
    await page.click('Move up: Radio station');
    expect(experiencesOf(page).map(({ title }) => title)).to.deep.equal([
      'Radio station',
      'Story hour at the public library',
      'Cooking for my aunt',
    ]);
    expect(page.said).to.equal('Moved. Now number 1 of 3.');
    expect(page.focusedKey).to.match(/\.down$/);
    await page.press('Enter');
    expect(experiencesOf(page)[1]?.title).to.equal('Radio station');
    expect(page.said).to.equal('Moved. Now number 2 of 3.');
  });

  it('should put back what was removed before the page was loaded', async () => {
    const page = await openPart(OneRemoved);
    expect(experiencesOf(page)).to.have.length(1);
    found(partOf(page).querySelector<HTMLElement>('.removed-experiences summary'), 'list').click();
    await page.click('Put it back: Robotics club');
    expect(experiencesOf(page)).to.have.length(2);
    expect(page.focusedKey).to.match(/\.experience$/);
    expect(page.said).to.equal('It is back.');
  });

  it('should be summed by kind and towards what the state counts', async () => {
    const page = await openPart(TowardsHours);
    const rows = [...partOf(page).querySelectorAll('table tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()).join(' | '),
    );
    expect(rows).to.deep.equal([
      'Kind | Hours',
      'Learning at a place of work (work-based learning) | 287 hours',
      'Caring for family | 2.5 hours',
      'All together | 289.5 hours',
    ]);
    const towards = found(partOf(page).querySelector('.towards'), 'sum');
    expect(plain(towards.querySelector('p')?.textContent).replace(/\s+/g, ' ').trim()).to.equal(
      '287 of 360 hours for: South Carolina High School Credential. Still to go: 73 hours.',
    );
    expect(towards.querySelector('progress')?.position).to.be.closeTo(287 / 360, 1e-9);
    expect(towards.querySelector('a')?.textContent).to.equal('S.C. Code Regs. 43-235');
  });

  it('should be plain text for a reader', async () => {
    const page = await openPart(ReadByCounselor);
    expect(partOf(page).querySelector('input, textarea, select, button')).to.equal(null);
    await openItem(page, 0);
    const facts = [...partOf(page).querySelectorAll('ol dl > div')].map((fact) =>
      fact.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(facts).to.deep.equal([
      'Where Public library',
      'An adult who can tell about it Librarian K.',
      'What the student learned I learned that the voices work best when I slow down.',
    ]);
    expect(partOf(page).querySelector('input, textarea, select, button')).to.equal(null);
  });

  it('should speak Spanish', async () => {
    const page = await openPart(Spanish);
    // The words of the part and of the editor arrive one after the other.
    await until(() => /Cuidar.*2\.5/.test(lines(page)[2] ?? ''), 'the words are there');
    expect(lines(page)[2]).to.equal('Cooking for my aunt, Cuidar a la familia, 2.5 horas');
    expect(plain(partOf(page).querySelector('.towards p')?.textContent)).to.contain(
      'Todavía faltan: 73 horas.',
    );
  });

  it('should give every control a role, a name and a state', async function () {
    const page = await openPart(TowardsHours);
    await openItem(page, 2);
    const tree = await treeOf('ilp-goal-editor');
    if (!tree) return this.skip();
    const named = tree.map(({ role, name }) => `${role} | ${plain(name)}`);
    for (const line of [
      'textbox | What it was',
      'textbox | Hours so far',
      'textbox | Hours to add',
      'button | Add hours to Cooking for my aunt',
      'checkbox | I was paid',
      'textbox | What I learned',
      'button | Move up: Cooking for my aunt',
      'button | Remove: Cooking for my aunt',
      'button | Add something I did',
    ])
      expect(named).to.include(line);
    expect(named.some((line) => line.startsWith('progressbar | 287 of 360 hours'))).to.equal(true);
  });
});
