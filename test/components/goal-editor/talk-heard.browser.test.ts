import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { yusrasTalk } from '../../../stories/fixtures/talk.js';
import {
  ForTheCounselor,
  ForTheStudent,
  Spanish,
  SpanishForTheFamily,
} from '../../../stories/goal-editor-talk.stories.js';
import { leave, treeOf, until } from '../support.js';
import { plain } from './page.js';
import { openTalk } from './talk-page.js';

describe('<ilp-goal-editor> and talk in Spanish, by keyboard and as it is heard', () => {
  afterEach(leave);

  it('should say “tú” to the student and “usted” to adults', async () => {
    const page = await openTalk(Spanish);
    await until(() => page.hasButton('Sí: Learn to drive.'), 'the words have come');
    expect(page.root.textContent).to.contain('Di que sí, cámbiala o di que no.');
    await page.click('Sí: Learn to drive.');
    expect(page.said).to.equal('Dijiste que sí. Ahora está en tu plan.');
    const family = await openTalk(SpanishForTheFamily);
    await until(() => family.hasButton('Cambiar las palabras'), 'the words have come');
    expect(plain(family.root.textContent)).to.contain('Su idea').and.not.to.contain('Tu idea');
  });

  it('should let the student answer with the keyboard alone', async function () {
    this.timeout(20_000);
    const page = await openTalk(ForTheStudent);
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 40; presses += 1) {
        const { focused } = page;
        const label = plain(
          (focused as HTMLInputElement | null)?.labels?.[0]?.textContent ??
            focused?.getAttribute('aria-label') ??
            focused?.textContent,
        ).trim();
        if (label === name) return;
        await sendKeys({ press: 'Tab' });
      }
      throw new Error(`Tab does not lead to “${name}”.`);
    };
    await tabTo('Change it: Learn to drive.');
    await page.press('Enter');
    await page.press('Control+a');
    await page.type('Take the bus alone.');
    await tabTo('Use my version');
    await page.press('Enter');
    expect(page.goals.at(-1)?.studentWords).to.equal('Take the bus alone.');
    expect(page.focusedKey).to.equal(`${page.goals.at(-1)?.id}.studentWords`);
  });

  it('should give each idea a group with its author’s name, and each button the idea it is for', async function () {
    await openTalk(ForTheCounselor);
    const before = await treeOf('ilp-goal-editor');
    if (!before) return this.skip();
    const named = (role: string) =>
      before.filter((node) => node.role === role).map(({ name }) => plain(name));
    expect(named('group')).to.include.members(['Your idea', 'Idea from Parent']);
    expect(named('textbox')).to.include('Your comment');
    expect(named('button')).to.include('Send the comment');
    await openTalk(ForTheStudent);
    const tree = (await treeOf('ilp-goal-editor')) ?? [];
    const buttons = tree.filter(({ role }) => role === 'button').map(({ name }) => name);
    expect(buttons).to.include.members([
      'Yes: Learn to drive.',
      'Change it: Learn to drive.',
      'No: Learn to drive.',
      'Thank you: You tell a story so that a room is quiet.',
    ]);
    expect(Object.keys(yusrasTalk.suggestions ?? {})).to.have.length(7);
  });
});
