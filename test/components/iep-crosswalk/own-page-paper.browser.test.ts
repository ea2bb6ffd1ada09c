import { expect } from '@open-wc/testing';
import { Empty, NoIep } from '../../../stories/iep-crosswalk-own.stories.js';
import { found, until } from '../support.js';
import { plain, type PanelBelow } from './own-page-support.js';
import { open, printOn, taken, watchEach, wordsOf } from './own-pages.js';

watchEach();

/** Lays a printed page out on paper of Letter size, within its margins. */
function layOut({ root }: PanelBelow, paper: Document): void {
  const frames = [...root.querySelectorAll('iframe')];
  const frame = found(
    frames.find(({ contentDocument }) => contentDocument === paper),
    'frame',
  );
  Object.assign(frame.style, { inlineSize: '720px', blockSize: '10px' });
}

describe('my plan on paper', () => {
  it('should fit on one page, black on white', async () => {
    const page = await open(NoIep);
    for (const kind of ['page', 'script'] as const) {
      const paper = await printOn(page, kind);
      layOut(page, paper);
      const main = found(paper.querySelector('main'), 'main');
      expect(main.getBoundingClientRect().height).to.be.within(200, 960);
      expect(main.scrollWidth).to.be.at.most(720);
      for (const element of paper.querySelectorAll('main *'))
        expect(getComputedStyle(element).color).to.equal('rgb(0, 0, 0)');
    }
  });

  it('should be in 20 points in large print, and nothing smaller', async () => {
    const page = await open(NoIep);
    const paper = await printOn(page, 'script', 'large');
    layOut(page, paper);
    for (const element of paper.querySelectorAll('main *'))
      expect(parseFloat(getComputedStyle(element).fontSize), plain(element)).to.be.at.least(26.6);
    expect(found(paper.querySelector('main'), 'main').scrollWidth).to.be.at.most(720);
  });

  it('should name the student and the day, with lines to write on where nothing is written', async () => {
    const paper = await printOn(await open(NoIep), 'page');
    expect(paper.title).to.equal('My plan on a page');
    expect(plain(paper.querySelector('header'))).to.match(/Name: Casey L\. · Grade 10 · Printed on \w+ \d/);
    const empty = await printOn(await open(Empty), 'page');
    expect(empty.querySelectorAll('.blank')).to.have.length(5);
    expect(plain(empty.body)).to.contain('What helps me is …');
  });

  it('should be given as text, and say so once', async () => {
    const page = await open(NoIep);
    await wordsOf(page, 'script');
    const said = page.listen();
    await page.click('own.script.text');
    await until(() => said.length > 0, 'it is said');
    const { name, blob } = found(taken().kept[0], 'file');
    expect(name).to.match(/^my-meeting-casey-l-\d{4}-\d\d-\d\d\.txt$/);
    expect(await blob.text()).to.contain('WHAT I WANT\n- Not start over.');
    expect(said).to.deep.equal([`It is in a file: ${name}. Look in your downloads.`]);
    expect(plain(page.one('[part="own-script"] .own-note'))).to.equal(said[0]);
    expect(page.focusedKey).to.equal('own.script.text');
  });

  it('should say what else can be done where a page cannot be printed', async () => {
    const page = await open(NoIep);
    await wordsOf(page, 'page');
    taken().onPrint = () => {
      throw new Error('No printer.');
    };
    await page.click('own.page.normal');
    await page.shows('.own-note');
    expect(plain(page.one('.own-note'))).to.equal(
      'This page cannot be printed here. You can download it as text.',
    );
  });
});
