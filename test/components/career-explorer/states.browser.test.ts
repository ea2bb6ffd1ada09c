import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { expandCareers } from 'ilp-elements/careers';
import {
  Failed,
  Loading,
  Spanish,
  UnknownCluster,
  UnknownJob,
} from '../../../stories/career-explorer.stories.js';
import { careersThatComeAgain, fewCareers } from '../../../stories/fixtures/careers.js';
import { leave, until } from '../support.js';
import { CareerExplorerPage, plain } from './page.js';

afterEach(leave);

describe('states of the explorer', () => {
  it('should say that it is loading', async () => {
    const page = await CareerExplorerPage.open(Loading, '.state');
    expect(plain(page.one('.state'))).to.equal('Getting the jobs …');
    expect(page.one('.explorer').getAttribute('aria-busy')).to.equal('true');
  });

  it('should say that data did not come, aloud too, and bring them when asked again', async () => {
    const page = await CareerExplorerPage.open(Failed, '[data-key=retry]');
    expect(page.said).to.contain('The jobs could not be loaded.');
    await page.click('retry');
    await page.shows('tbody tr');
    expect(page.focusedKey).to.equal('screen');
    expect(page.one('.explorer').getAttribute('aria-busy')).to.equal('false');
  });

  it('should say so again when it fails again', async () => {
    const careers = careersThatComeAgain(2);
    const page = await CareerExplorerPage.open(
      { render: () => html`<ilp-career-explorer .careers=${careers}></ilp-career-explorer>` },
      '[data-key=retry]',
    );
    const said = page.listen();
    await page.click('retry');
    await page.shows('[data-key=retry]');
    await until(() => said.some((each) => each.includes('could not be loaded')), 'it is said again');
    expect(said.join(' ')).to.contain('Trying again.');
  });

  it('should say that it does not know a cluster or a job, and lead back', async () => {
    const cluster = await CareerExplorerPage.open(UnknownCluster);
    expect(plain(cluster.one('.note'))).to.contain('astrology');
    await cluster.click('cluster');
    expect(cluster.all('.note')).to.have.length(0);
    const job = await CareerExplorerPage.open(UnknownJob, '.note');
    expect(plain(job.one('.note'))).to.contain('99-9999.99');
    await job.click('back');
    expect(job.count).to.equal('44 jobs');
    expect(job.focusedKey).to.equal('screen');
  });

  it('should mark what is English on a Spanish page', async () => {
    const page = await CareerExplorerPage.open(Spanish);
    await until(() => page.one('.explorer').lang === 'es', 'it is in Spanish');
    await page.shows('.sentence:not(:empty)');
    const row = page.all('tbody tr').find((each) => each.querySelector('[lang=en]'));
    expect(row?.querySelector('.title')?.getAttribute('lang')).to.equal(null);
    expect(row?.querySelector('.help')?.getAttribute('lang')).to.equal('en');
    expect(page.one('.sources [lang=en]')).to.exist;
  });

  it('should tell a host that passes a pack itself what to pass, and go on with ours', async () => {
    const pack = await expandCareers(fewCareers);
    const { warn } = console;
    const said: unknown[] = [];
    console.warn = (sentence: unknown) => said.push(sentence);
    const element = document.createElement('ilp-career-explorer');
    Object.assign(element, { careers: pack });
    document.body.append(element);
    await until(() => element.shadowRoot?.querySelector('.count'), 'there are jobs');
    console.warn = warn;
    expect(String(said)).to.contain('careersOf(pack)');
    element.remove();
  });

  it('should have no guide to a cluster it does not know, but a heading, a note and all jobs', async () => {
    const page = await CareerExplorerPage.open(UnknownCluster);
    page.element.screen = 'guide';
    await page.drawn();
    expect(plain(page.one('#screen-heading'))).to.equal('Find jobs');
    expect(plain(page.one('.note'))).to.contain('astrology');
    await page.click('cluster');
    expect([page.element.screen, page.element.cluster]).to.deep.equal(['find', undefined]);
    expect(page.count).to.equal('44 jobs');
  });
});
