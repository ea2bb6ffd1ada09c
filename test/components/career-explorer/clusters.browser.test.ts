import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { careersOf, expandCareers } from 'ilp-elements/careers';
import { All, Framework2024, ReadOnly, WithPlan } from '../../../stories/career-explorer.stories.js';
import { fewCareers } from '../../../stories/fixtures/careers.js';
import { leave } from '../support.js';
import { CareerExplorerPage, openWith, placesOf, plain, shownCounts } from './page.js';

afterEach(leave);

describe('clusters', () => {
  it('should all be there, with how many jobs, and narrow the list', async () => {
    const page = await CareerExplorerPage.open(All);
    const places = placesOf(page);
    expect(page.all('.cluster-button')).to.have.length(16);
    expect(plain(page.keyed('cluster.health'))).to.match(/^Health Science \d+ jobs$/);
    await page.click('cluster.health');
    expect(page.focusedKey).to.equal('cluster');
    expect(page.count).to.match(/ in Health Science$/);
    expect(places).to.deep.equal([{ screen: 'find', cluster: 'health', occupation: undefined }]);
    await page.click('all-clusters');
    expect(page.count).to.equal('44 jobs');
    expect(page.focusedKey).to.equal('cluster.health');
  });

  it('should show their pathways, each a button that stays pressed', async () => {
    const page = await CareerExplorerPage.open(All);
    await page.click('cluster.arts');
    const before = page.titles.length;
    const pathway = page.all('.pathways button:enabled')[0]?.dataset.key ?? '';
    await page.click(pathway);
    expect(page.keyed(pathway).getAttribute('aria-pressed')).to.equal('true');
    expect(page.titles.length).to.be.within(1, before - 1);
    await page.click(pathway);
    expect(page.titles.length).to.equal(before);
  });

  it('should stand in the order of what somebody likes, said in words, and none be hidden', async () => {
    const page = await CareerExplorerPage.open(WithPlan);
    await page.shows('.near');
    const words = page.all('.near').map((near) => plain(near).replace(', ', ''));
    expect(words).to.have.length(16);
    expect(words[0]).to.equal('close to what you like');
    const rank = ['close to what you like', 'partly what you like', 'something different'];
    const ranks = words.map((each) => rank.indexOf(each));
    expect(ranks).to.deep.equal(ranks.toSorted());
  });

  it('should be those of 2024 for whoever wants them, and say that they are approximate', async () => {
    const page = await CareerExplorerPage.open(Framework2024, '[data-key^="cluster.2024/"]');
    expect(plain(page.one('.clusters'))).to.contain('approximate');
    await page.click('cluster.2024/healthcare');
    expect(plain(page.one('#cluster-name'))).to.equal('Healthcare & Human Services (approximate)');
    expect(page.titles).to.include('Registered Nurses');
    expect(page.all('[data-key=guide]')).to.have.length(0);
  });

  it('should list nothing before the clusters of 2024 are there, and then no other jobs', async () => {
    const page = await CareerExplorerPage.open(
      {
        render: () =>
          html`<ilp-career-explorer .careers=${fewCareers} cluster="2024/healthcare"></ilp-career-explorer>`,
      },
      '.results',
    );
    const counts = shownCounts(page);
    await page.shows('tbody tr');
    expect([...counts, page.count].filter((count) => count.startsWith('44'))).to.deep.equal([]);
    expect(page.count).to.match(/ in Healthcare/);
  });

  it('should offer those of 2024 only where the clusters are those they are made of', async () => {
    const page = await openWith({
      index: async () => {
        const index = await fewCareers.index();
        return { ...index, clusters: index.clusters.map((each) => ({ ...each, id: `our-${each.id}` })) };
      },
    });
    expect(page.all('.cluster-button')).to.have.length(16);
    expect(page.all('[data-key=framework]')).to.have.length(0);
  });

  it('should leave out those a district has no jobs in', async () => {
    const pack = await expandCareers(fewCareers);
    const occupations = pack.occupations.filter(({ pathways }) =>
      pathways.every((id) => id.startsWith('health/')),
    );
    const page = await openWith(careersOf({ ...pack, occupations }));
    expect(page.all('.cluster-button').map(plain)).to.deep.equal([
      `Health Science ${occupations.length} jobs`,
    ]);
  });
});

describe('a plan beside the list', () => {
  it('should keep a job and a cluster, and count what is kept', async () => {
    const page = await CareerExplorerPage.open(WithPlan, '[data-keep]');
    const count = () => Number(/\d+/.exec(plain(page.keyed('nav.saved')))?.[0]);
    const before = count();
    await page.click('keep.15-2011.00');
    expect(page.keyed('keep.15-2011.00').getAttribute('aria-pressed')).to.equal('true');
    expect(count()).to.equal(before + 1);
    await page.click('cluster.finance');
    await page.click('keep-cluster');
    expect(page.keyed('keep-cluster').getAttribute('aria-pressed')).to.equal('true');
    expect(count()).to.equal(before + 2);
  });

  it('should offer a reader nothing to keep', async () => {
    const page = await CareerExplorerPage.open(ReadOnly, '[data-key="nav.saved"]');
    expect(page.all('[data-keep]')).to.have.length(0);
  });

  it('should speak of no plan where there is none', async () => {
    const page = await CareerExplorerPage.open(All);
    expect(page.all('[data-keep], [data-key="nav.saved"]')).to.have.length(0);
  });

  it('should speak to the student as the student, and to nobody else', async () => {
    const own = await CareerExplorerPage.open(WithPlan, '[data-key="nav.saved"]');
    expect(plain(own.keyed('nav.saved'))).to.match(/^What I keep /);
    expect(plain(own.keyed('nav.interests'))).to.equal('What I like to do');
    const other = await CareerExplorerPage.open(ReadOnly, '[data-key="nav.saved"]');
    expect(plain(other.keyed('nav.saved'))).to.match(/^Kept /);
    expect(plain(other.keyed('nav.interests'))).to.equal('Interests');
    await other.shows('.near');
    expect(other.all('.near').map(plain).join()).not.to.contain('you');
  });
});
