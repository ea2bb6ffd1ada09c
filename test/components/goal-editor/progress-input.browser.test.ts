import { expect } from '@open-wc/testing';
import { found, leave, until } from '../support.js';
import { leaveField } from './page.js';
import { field, fill, openEntries, openFields } from './progress-page.js';

describe('what shows the work', () => {
  afterEach(leave);

  for (const hostile of [
    'javascript:globalThis.wasHurt=true',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    '//evil.example',
    'https://',
  ]) {
    it(`should never link “${hostile}”`, async () => {
      const { page, part, newest } = await openFields();
      fill(field(part, 'Show it'), hostile);
      await page.drawn();
      expect(newest().evidence).to.equal(hostile);
      expect(part.querySelector('a') === null).to.equal(true);
      expect(part.textContent).to.contain('This is kept as a note. A link starts with https://');
      await page.click('Close entry 1 of goal 1');
      expect(part.querySelector('a') === null).to.equal(true);
      expect(part.querySelector('.evidence')?.textContent).to.contain(hostile);
    });
  }

  it('should link an address, in a new page that knows nothing of this one', async () => {
    const { part } = await openEntries();
    const link = found(part.querySelector('a'), 'link');
    expect(link.href).to.equal('https://podcasts.example/river/1');
    expect(link.target).to.equal('_blank');
    expect(link.rel).to.equal('noopener noreferrer');
    expect(link.textContent).to.contain('(opens a new page)');
  });
});

describe('bad input in an entry', () => {
  afterEach(leave);

  const hostile = '<img src=x onerror="globalThis.wasHurt = true"><script>globalThis.wasHurt = true</script>';

  it('should keep pasted HTML and pictures as the text they are', async () => {
    const { page, part, newest } = await openFields();
    fill(field(part, 'What happened'), hostile);
    fill(field(part, 'Show it'), hostile);
    await page.click('Close entry 1 of goal 1');
    expect(newest().note).to.equal(hostile);
    expect(part.querySelector('.entry blockquote')?.textContent).to.equal(hostile);
    expect(part.querySelector('img, script') === null).to.equal(true);
    expect('wasHurt' in globalThis).to.equal(false);
  });

  for (const day of ['0001-01-01', '9999-12-31']) {
    it(`should keep ${day} in the field, not in the plan, and say what to do`, async () => {
      const { page, part, newest } = await openFields();
      const date = field(part, 'Date');
      fill(date, day);
      leaveField(date);
      await page.drawn();
      expect(newest().date).to.equal('2026-11-02');
      expect(date.value).to.equal(day);
      expect(date.getAttribute('aria-invalid')).to.equal('true');
      expect(part.textContent).to.contain('Give a year from 1900 to 2199.');
    });
  }

  it('should take a note of 10,000 letters without growing past the screen', async () => {
    const { page, part, newest } = await openFields();
    const box = field(part, 'What happened');
    fill(box, 'river '.repeat(2_000));
    await page.drawn();
    expect(newest().note).to.have.length(12_000);
    expect(box.getBoundingClientRect().height).to.be.below(1_000);
    await page.click('Close entry 1 of goal 1');
    expect(part.querySelector('.entry blockquote')?.getBoundingClientRect().height).to.be.below(1_000);
  });

  it('should make one edit of a composition in a note, at its end', async () => {
    const { page, part, newest } = await openFields();
    const box = field(part, 'What happened');
    const edits: string[] = [];
    page.element.addEventListener('ilp-edit', (event) => edits.push(event.detail.type));
    box.focus();
    box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    for (const typed of ['に', 'にほ', '日本']) {
      box.value = typed;
      box.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    }
    expect(newest().note).to.equal('First episode is out!');
    box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '日本' }));
    await page.drawn();
    expect(newest().note).to.equal('日本');
    expect(edits).to.deep.equal(['text']);
  });

  it('should write nothing into a note that has the focus, and show beside it what came in', async () => {
    const { page, part, newest, elsewhere } = await openFields();
    const box = field(part, 'What happened');
    box.focus();
    const { id } = newest();
    await elsewhere((goal) => ({
      ...goal,
      progress: {
        ...goal.progress,
        [id]: { ...found(goal.progress?.[id], 'entry'), note: 'First episode is out! At last.' },
      },
    }));
    await until(() => newest().note?.endsWith('At last.'), 'the change arrives');
    await page.drawn();
    expect(box.value).to.equal('First episode is out!');
    expect(part.querySelector('[part=incoming]')?.textContent).to.contain('At last.');
    expect(page.said).to.contain('changed somewhere else');
    leaveField(box);
    await page.drawn();
    expect(box.value).to.equal('First episode is out! At last.');
  });

  it('should ask about words in an entry that was removed elsewhere meanwhile', async () => {
    const { page, part, newest, entries, elsewhere } = await openFields();
    const { id } = newest();
    fill(field(part, 'What happened'), 'First episode is out! 40 people.');
    await elsewhere((goal) => ({
      ...goal,
      progress: {
        ...goal.progress,
        [id]: {
          ...found(goal.progress?.[id], 'entry'),
          removed: true,
          wrote: { removed: { by: 'dario', session: 'another', at: '2026-11-20T10:00:00Z' } },
        },
      },
    }));
    await until(() => page.store.snapshot.problems.length > 0, 'there is a question');
    await page.drawn();
    expect(field(part, 'What happened').value).to.equal('First episode is out! 40 people.');
    await page.click('Put it back');
    await until(() => entries().length === 3, 'the entry is back');
    expect(newest().note).to.equal('First episode is out! 40 people.');
  });
});
