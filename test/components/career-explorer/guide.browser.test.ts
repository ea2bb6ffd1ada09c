import { expect } from '@open-wc/testing';
import 'ilp-elements/career-explorer';
import { html } from 'lit';
import { builtInCareers } from '../../../src/careers/built-in.js';
import type { CareerParts } from '../../../src/careers/career-parts.js';
import {
  Guide,
  GuideOf2024,
  GuideSpanish,
  GuideWithoutCluster,
} from '../../../stories/career-interests.stories.js';
import { found, leave, treeOf, until } from '../support.js';
import { CareerPage, plain } from './interests-page.js';

const ownWindow = found(
  Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow'),
  'window of a frame',
);
let printed: Document[] = [];
let onPrint: (frame: Window) => void;

/** A print dialog would hold up the test: every frame of a guide gets a `print` of the test's own. */
function watchPrinting(): void {
  printed = [];
  onPrint = ({ document: page }) => {
    printed.push(page);
  };
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const frame = ownWindow.get?.call(this) as Window | null;
      if (frame && this.closest('.paper'))
        frame.print = () => {
          onPrint(frame);
        };
      return frame;
    },
  });
}

async function openGuide(story: typeof Guide): Promise<CareerPage> {
  const page = await CareerPage.open(story.render(), '.guide');
  await until(() => page.all('[part=loading]').length === 0 && page.all('table').length > 0, 'all is there');
  return page;
}

async function print(page: CareerPage, name: string): Promise<Document> {
  page.button(name).click();
  await until(() => printed.length > 0, 'the page is printed');
  return found(printed[0], 'page');
}

describe('the guide of a cluster', () => {
  beforeEach(watchPrinting);
  afterEach(() => {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', ownWindow);
    leave();
  });

  it('should show 25 jobs with the most openings, what is next, and every source with its notice', async () => {
    const page = await openGuide(Guide);
    expect(page.texts('#screen-heading')).to.include('Cluster guide: Health Science');
    expect(page.text).to.contain('People help others stay healthy');
    expect(page.text).to.contain('Diagnostic Services; Health Informatics');
    const openings = page
      .texts('table:first-of-type tbody tr')
      .map((row) => Number((/([\d,]+)$/.exec(row)?.[1] ?? '').replace(',', '')));
    expect(openings).to.have.length(25);
    expect(openings.every((count, place) => count <= (openings[place - 1] ?? Infinity))).to.equal(true);
    const nurses = page.texts('tbody tr').find((row) => row.startsWith('Registered Nurses'));
    for (const words of ['track how they heal', '$93,600', '+4.9%', '189,100'])
      expect(nurses).to.contain(words);
    expect(page.texts('.guide ol li')).to.have.length(3);
    const { sources } = await builtInCareers.index();
    for (const { title, notice } of sources)
      expect(page.text)
        .to.contain(title)
        .and.to.contain(notice ?? '');
  });

  it('should keep jobs apart that are only counted in a group, and say whose figures they are', async () => {
    const page = await openGuide(Guide);
    expect(page.texts('#guide-jobs')).to.deep.equal(['25 jobs, most openings first']);
    expect(page.texts('#guide-groups')).to.deep.equal(['12 jobs counted in groups, biggest groups first']);
    const [first, second] = page.all('table');
    const isIn = (table: Element | undefined) =>
      plain(table ?? page.one('table')).includes('Home Health Aides');
    expect([isIn(first), isIn(second)]).to.deep.equal([false, true]);
    expect(first?.querySelectorAll('tbody .help')).to.have.length(0);
    const row = page.texts('tbody tr').find((text) => text.startsWith('Home Health Aides'));
    expect(row).to.contain('Counted together: Home health and personal care aides');
    expect(page.texts('tbody tr').join(' ')).to.contain('Numbers are for:');
  });

  it('should open the page of a job, and go to another cluster with the focus where it was', async () => {
    const page = await openGuide(Guide);
    const choice = page.one('select') as HTMLSelectElement;
    choice.focus();
    choice.value = 'finance';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await page.drawn();
    expect(page.texts('#screen-heading')).to.include('Cluster guide: Finance');
    expect(page.focused).to.equal(choice);
    page.one('tbody button').click();
    expect(page.element.occupation).to.match(/^\d\d-\d{4}\.\d\d$/);
  });

  it('should mark what is English on a Spanish screen', async () => {
    const page = await CareerPage.open(GuideSpanish.render(), '.guide');
    await until(
      () => page.texts('#screen-heading').includes('Guía del grupo: Arquitectura y construcción'),
      'Spanish is there',
    );
    await until(
      () => page.texts('tbody tr').some((row) => row.includes('Electricistas')),
      'the titles are there',
    );
    expect(page.one('.guide .sources li span').lang).to.equal('en');
    page.element.cluster = 'health';
    await page.drawn();
    const owners = page.all('tbody .help span');
    expect(owners).not.to.have.length(0);
    // A group that has a Spanish title is named by it.
    const [{ title }, details] = await Promise.all([builtInCareers.table(), builtInCareers.details()]);
    const published = new Set(title.map((_, row) => details.of(row).figuresOf?.title));
    for (const owner of owners) expect(owner.lang).to.equal(published.has(plain(owner)) ? 'en' : '');
    expect(owners.map(plain)).to.include('Enfermeras y enfermeros titulados');
  });

  it('should say that a cluster of 2024 is approximate', async () => {
    const page = await openGuide(GuideOf2024);
    expect(page.texts('#screen-heading')).to.include('Cluster guide: Advanced Manufacturing (approximate)');
    expect(page.text).to.contain('Jobs here come from: Manufacturing; Engineering and Technology.');
    expect(page.all('#guide-jobs + table tbody tr')).to.have.length(25);
  });

  it('should let one choose where no cluster is chosen', async () => {
    const page = await CareerPage.open(GuideWithoutCluster.render(), '.guide select');
    expect(page.all('option')).to.have.length(17);
    expect(page.all('table, .paper')).to.have.length(0);
  });

  it('should ask again for what did not arrive', async () => {
    let isOnline = false;
    const careers: CareerParts = {
      ...builtInCareers,
      texts: async (language) =>
        isOnline ? builtInCareers.texts(language) : Promise.reject(new Error('Offline.')),
    };
    const page = await CareerPage.open(
      html`<ilp-career-explorer .careers=${careers} screen="guide" cluster="health"></ilp-career-explorer>`,
      '[part=failed]',
    );
    expect(page.all('#guide-jobs + table tbody tr')).to.have.length(25);
    isOnline = true;
    await page.click('Try again');
    await until(() => page.text.includes('track how they heal'), 'the sentences are there');
    expect(page.all('[part=failed]')).to.have.length(0);
  });

  it('should fit a narrow page, and still be a table to those who listen', async function () {
    // Where each element is asked for its role, this many take a while.
    this.timeout(30_000);
    const page = await openGuide(Guide);
    page.element.style.inlineSize = '1200px';
    await page.drawn();
    // What was once wide must become narrow again.
    for (const width of [768, 360, 320]) {
      page.element.style.inlineSize = `${width}px`;
      await page.drawn();
      const { right } = page.element.getBoundingClientRect();
      expect(getComputedStyle(page.one('tbody tr')).display).to.equal(width < 700 ? 'block' : 'table-row');
      for (const each of page.all('.guide *:not(iframe, thead, thead *)'))
        expect(each.getBoundingClientRect().right, each.outerHTML.slice(0, 80)).to.be.at.most(right + 0.5);
    }
    const tree = await treeOf('ilp-career-explorer');
    if (!tree) return this.skip();
    const heads = tree.filter(({ role }) => role === 'rowheader');
    expect(heads).to.have.length(37);
    expect(heads.map(({ name }) => name)).to.include('Registered Nurses');
  });
});

describe('the guide on paper and as a file', () => {
  beforeEach(watchPrinting);
  afterEach(() => {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', ownWindow);
    document.documentElement.removeAttribute('style');
    leave();
  });

  it('should print the same in black on white, with a head on each page and no row cut in two', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const page = await openGuide(Guide);
    const paper = await print(page, 'Print this guide');
    expect(paper.title.replace(/[\u2068\u2069]/g, '')).to.equal('Cluster guide: Health Science');
    expect(paper.querySelectorAll('tbody tr')).to.have.length(37);
    expect(paper.querySelectorAll('button, select')).to.have.length(0);
    expect(plain(paper.body)).to.contain('What is next').and.to.contain('O*NET® is a trademark');
    for (const element of paper.querySelectorAll('main *'))
      expect(getComputedStyle(element).color).to.equal('rgb(0, 0, 0)');
    expect(getComputedStyle(paper.documentElement).backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(found(paper.querySelector('thead'), 'head')).display).to.equal(
      'table-header-group',
    );
    expect(getComputedStyle(found(paper.querySelector('tbody tr'), 'row')).breakInside).to.equal('avoid');
    paper.defaultView?.dispatchEvent(new Event('afterprint'));
    await until(() => page.all('iframe').length === 0, 'the frame is gone');
  });

  it('should print in 18 points or more in large letters', async () => {
    const page = await openGuide(Guide);
    const paper = await print(page, 'Print in large letters');
    for (const element of paper.querySelectorAll('main *'))
      expect(parseFloat(getComputedStyle(element).fontSize)).to.be.at.least(23.9);
  });

  for (const width of [720, 697])
    it(`should stay on a page ${width} pixels wide`, async () => {
      const page = await openGuide(Guide);
      const paper = await print(page, 'Print this guide');
      page.one('iframe').style.inlineSize = `${width}px`;
      expect(paper.documentElement.scrollWidth).to.be.at.most(width);
    });

  it('should say so where a page cannot print', async () => {
    const page = await openGuide(Guide);
    onPrint = () => {
      throw new DOMException('No dialogs here.', 'SecurityError');
    };
    page.button('Print this guide').click();
    await until(() => page.texts('.paper > p').includes('This page does not let you do that.'), 'it is said');
    await page.drawn();
    expect(page.said).to.equal('This page does not let you do that.');
  });

  it('should say nothing of a former guide beside another one', async () => {
    const page = await openGuide(Guide);
    onPrint = () => {
      throw new DOMException('No dialogs here.', 'SecurityError');
    };
    page.button('Print this guide').click();
    await until(() => page.texts('.paper > p').includes('This page does not let you do that.'), 'it is said');
    page.element.cluster = 'finance';
    await until(
      () => page.texts('#screen-heading').includes('Cluster guide: Finance'),
      'the other guide is there',
    );
    expect(page.texts('.paper > p')).to.deep.equal(['']);
    expect(page.all('.paper > p:not([hidden])')).to.have.length(0);
  });

  it('should give the table as a file, with plain figures and every source', async () => {
    const { click } = HTMLAnchorElement.prototype;
    const { createObjectURL } = URL;
    let blob: Blob | undefined;
    let name = '';
    URL.createObjectURL = (given) => {
      blob = given as Blob;
      return createObjectURL.call(URL, given);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      name = this.download;
    };
    try {
      const page = await openGuide(Guide);
      page.button('Download the table (CSV)').click();
      await until(() => blob, 'the file is there');
      const lines = ((await blob?.text()) ?? '').split('\r\n');
      expect(name).to.equal('health.csv');
      const { sources } = await builtInCareers.index();
      expect(lines).to.have.length(39 + sources.length);
      expect(lines[0]).to.contain('"Job","What people do","Numbers are for","Middle pay, US dollars a year"');
      const nurses = lines.find((line) => line.startsWith('"29-1141.00"'));
      expect(nurses).to.contain(
        '"Registered Nurses",93600,"$93,600","Bachelor’s degree (4 years)",4.9,189100',
      );
      expect(lines.join('')).not.to.match(/[\u2068\u2069]/);
      for (const { title, notice = '' } of sources)
        expect(lines.filter((line) => line.includes(title) && line.includes(notice))).to.have.length(1);
      expect(page.texts('.paper > p')[0]).to.contain('The table is in a file: health.csv.');
    } finally {
      HTMLAnchorElement.prototype.click = click;
      URL.createObjectURL = createObjectURL;
    }
  });
});
