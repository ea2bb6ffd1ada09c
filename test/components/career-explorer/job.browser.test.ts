import { expect } from '@open-wc/testing';
import {
  Combined,
  FailsOnce,
  FewerJobs,
  HourlyOnly,
  InAPlan,
  Military,
  NoPlan,
  PartOfAGroup,
  Spanish,
  SpanishGroup,
  TopCoded,
} from '../../../stories/career-job.stories.js';
import { leave, until, type Story } from '../support.js';
import { CareerExplorerPage, plain } from './page.js';

const open = async (story: Story) => CareerExplorerPage.open(story, '#job-pay');

/** What a section says, by the end of its heading's id. */
function said(page: CareerExplorerPage, name: string): string {
  return plain(page.one(`#job-${name}`).parentElement);
}

function titles(page: CareerExplorerPage, name: string): string[] {
  return [...(page.one(`#job-${name}`).parentElement?.querySelectorAll('li button') ?? [])].map(plain);
}

describe('the page of one job', () => {
  afterEach(leave);

  it('should say what people do, and what else it is called', async () => {
    const page = await open(NoPlan);
    await until(() => plain(page.one('.job')).includes('Also called:'), 'everyday names are there');
    expect(plain(page.one('#screen-heading'))).to.equal('Registered Nurses');
    expect(plain(page.one('.job'))).to.contain('Care for sick or hurt people');
    expect(plain(page.one('.job'))).to.contain('charge nurse');
  });

  it('should say in text every number that its pictures show', async () => {
    const page = await open(NoPlan);
    const pay = said(page, 'pay');
    for (const amount of ['$93,600 a year', '$66,030', '$78,610', '$107,960', '$135,320', '$62,340'])
      expect(pay).to.contain(amount);
    const outlook = said(page, 'outlook');
    for (const number of ['+4.9%', '2024: 3,391,000 people', '2034: 3,557,100 people', '189,100 new people'])
      expect(outlook).to.contain(number);
    expect(said(page, 'takes')).to.contain('Step 4 of 5');
    expect(said(page, 'like')).to.match(/Help people \(Social\): a lot .*Create \(Artistic\): a little/);
    for (const picture of page.all('svg')) expect(picture.getAttribute('aria-hidden')).to.equal('true');
  });

  it('should name the source and the year of figures beside them', async () => {
    const page = await open(NoPlan);
    expect(said(page, 'pay')).to.contain('Pay in the United States, 2024.');
    expect(said(page, 'pay')).to.contain('People who work for themselves are not counted.');
    expect(said(page, 'pay')).to.contain('Source: U.S. Bureau of Labor Statistics (April 2025).');
    expect(said(page, 'outlook')).to.contain('Employment Projections 2024–34');
    expect(said(page, 'like')).to.contain('O*NET');
  });

  it('should say of the way in what is published, and claim no other', async () => {
    const takes = said(await open(FewerJobs), 'takes');
    expect(takes).to.match(/What most people start with No diploma needed/);
    expect(takes).to.contain('For some jobs you need a license from your state.');
    expect(takes).not.to.match(/college|apprentice|military/);
  });

  it('should not set years of preparation beside years of school', async () => {
    const takes = said(await open(NoPlan), 'takes');
    expect(takes).to.contain('Bachelor’s degree (4 years)');
    expect(takes).to.match(
      /after you start None needed .* experts say it takes A lot .*Step 4 of 5 \(O\*NET/,
    );
    expect(takes.match(/years/g)).to.have.length(1);
  });

  it('should say of a job in uniform only what holds there', async () => {
    const page = await open(Military);
    const all = ['pay', 'takes', 'helps'].map((name) => said(page, name)).join(' ');
    for (const words of ['37 U.S.C. 204(a)', 'is not for people in uniform', '29 U.S.C. 791', 'Pre-ETS'])
      expect(all).to.contain(words);
    for (const untrue of ['work from home', '12112', 'license', 'Source:', 'askjan.org'])
      expect(all).not.to.contain(untrue);
    expect(page.all('#job-outlook')).to.deep.equal([]);
  });

  it('should show the notices that licences ask for', async () => {
    const page = await open(NoPlan);
    expect(plain(page.one('.sources'))).to.contain('O*NET® is a trademark');
  });

  it('should say “or more” of pay that is published no further', async () => {
    const pay = said(await open(TopCoded), 'pay');
    expect(pay).to.contain('$239,200 or more a year');
    expect(pay).to.contain('25 of 100 people earn at least $239,200 or more');
    expect(pay).not.to.contain('10 of 100 people earn at least');
    expect(pay).to.contain('$0 $239,200 or more');
  });

  it('should say why there is no pay', async () => {
    const hourly = said(await open(HourlyOnly), 'pay');
    expect(hourly).to.contain('$23.33 an hour');
    expect(hourly).not.to.contain('a year');
    const military = await open(Military);
    expect(said(military, 'pay')).to.contain('Military: figures are not published');
    expect(military.all('#job-pay ~ svg, #job-like')).to.deep.equal([]);
  });

  it('should say whose figures it shows, by each of them', async () => {
    const parent = await open(PartOfAGroup);
    for (const section of ['pay', 'outlook'])
      expect(said(parent, section)).to.contain('for the whole group: Registered nurses');
    const combined = await open(Combined);
    for (const section of ['pay', 'outlook'])
      expect(said(combined, section)).to.contain('several jobs together: Buyers and purchasing agents');
  });

  it('should say of a job that shrinks that it shrinks, and that people are needed', async () => {
    const outlook = said(await open(FewerJobs), 'outlook');
    expect(outlook).to.contain('(−0.7%)');
    expect(outlook).to.contain('456,700 new people are needed each year.');
    expect(outlook).to.contain('Many of these jobs open because somebody leaves or retires.');
  });

  it('should tell everybody what helps at work, and ask nothing', async () => {
    const page = await open(NoPlan);
    const helps = said(page, 'helps');
    for (const words of ['Captions', '42 U.S.C. 12112(b)(5)', '34 CFR 361.48(a)'])
      expect(helps).to.contain(words);
    expect(page.all('.job :is(input, select, textarea)')).to.deep.equal([]);
    const links = page.all('#job-helps ~ p a') as HTMLAnchorElement[];
    expect(links.map(({ href }) => new URL(href).host)).to.deep.equal(['askjan.org', 'rsa.ed.gov']);
    expect(links.map(({ rel }) => rel)).to.deep.equal(['noreferrer', 'noreferrer']);
  });

  for (const [what, courses] of [
    ['a whole catalog', { courses: [] }],
    ['courses that name no clusters', [{ code: 'A1', title: 'Art' }, null]],
  ] as const)
    it(`should go on without classes where it is handed ${what}, and tell the console`, async () => {
      const page = await open(NoPlan);
      const { warn } = console;
      const told: unknown[] = [];
      console.warn = (sentence: unknown) => told.push(sentence);
      Object.assign(page.element, { courses });
      await page.drawn();
      console.warn = warn;
      expect(page.all('#job-classes')).to.deep.equal([]);
      // Each thing is said once for a page.
      if (!Array.isArray(courses)) expect(String(told)).to.contain('goes on without `courses`');
    });

  it('should name the classes at the school that lead there, and no others', async () => {
    const page = await open(NoPlan);
    expect(said(page, 'classes')).to.match(/lead here Biology ?Patient care$/);
    const actor = await open(HourlyOnly);
    expect(actor.all('#job-classes')).to.deep.equal([]);
  });

  it('should speak Spanish, with the pack’s English marked as such', async () => {
    const page = await open(Spanish);
    await until(() => plain(page.one('.job')).includes('Enfermeras'), 'Spanish titles are there');
    expect(plain(page.one('#screen-heading'))).to.contain('Enfermeras');
    expect(page.one('#screen-heading').closest('[lang]')?.getAttribute('lang')).not.to.equal('en');
    expect(plain(page.one('.job > [lang=en]'))).to.equal('Registered Nurses');
    expect(said(page, 'pay')).to.contain('$93,600 por año');
    expect(plain(page.one('#job-pay ~ p bdi[lang=en]'))).to.equal('U.S. Bureau of Labor Statistics');
    expect(titles(page, 'alike')[0]).to.equal('Enfermeras y enfermeros especialistas clínicos');
  });

  it('should name a group in Spanish where it has a Spanish title, and say which names are English', async () => {
    const page = await CareerExplorerPage.open(SpanishGroup, '#job-pay');
    await until(() => said(page, 'pay').includes('Enfermeras'), 'the Spanish title is there');
    expect(said(page, 'pay')).to.contain('de todo el grupo: Enfermeras y enfermeros');
    expect(page.one('.whose strong').lang).to.equal('');
    await until(() => plain(page.one('.job')).includes('En inglés también se llama:'), 'the names are there');
  });

  it('should try again when the figures did not arrive, and bring the focus along', async () => {
    const page = await CareerExplorerPage.open(FailsOnce, '[part=failed]');
    expect(page.all('#job-pay')).to.deep.equal([]);
    expect(plain(page.one('#job-helps'))).to.equal('What helps at work');
    await page.click('retry');
    await page.shows('#job-pay');
    expect(page.focusedKey).to.equal('screen');
  });
});

describe('ways on from the page of one job', () => {
  afterEach(leave);

  it('should lead back to the row of the list', async () => {
    const page = await CareerExplorerPage.open({ render: NoPlan.render }, '#job-pay');
    page.element.occupation = undefined;
    await page.shows('tbody tr');
    await page.click('job.13-2011.00');
    await page.shows('#job-pay');
    expect(page.focusedKey).to.equal('screen');
    await page.click('back');
    await page.shows('tbody tr');
    await until(() => page.focusedKey === 'job.13-2011.00', 'the row one came from has the focus');
  });

  it('should lead to a job like it, and to its heading', async () => {
    const page = await open(NoPlan);
    expect(titles(page, 'alike')).to.have.length.within(1, 8);
    const [first = ''] = titles(page, 'alike');
    page.one('#job-alike ~ ul button').click();
    await page.drawn();
    expect(plain(page.one('#screen-heading'))).to.equal(first);
    expect(page.focusedKey).to.equal('screen');
  });

  it('should show three quite different ones, say how they are chosen, and walk on', async () => {
    const page = await open(NoPlan);
    const before = titles(page, 'unlike');
    expect(before).to.have.length(3);
    expect(said(page, 'unlike')).to.match(/More: .* Less: /);
    expect(said(page, 'unlike')).to.contain('How we choose: another career cluster');
    await page.click('job.others');
    const after = titles(page, 'unlike');
    expect(after).to.have.length(3);
    expect(after.filter((title) => before.includes(title))).to.deep.equal([]);
    expect(plain(page.focused)).to.equal(after[0]);
  });

  it('should lead to its cluster, whatever was searched for before', async () => {
    const page = await open(NoPlan);
    await page.click('in.health');
    await page.shows('tbody tr');
    expect(page.element.cluster).to.equal('health');
    expect(page.element.occupation).to.equal(undefined);
    expect(page.count).to.contain('Health Science');
  });

  it('should be compared and kept by buttons that stay pressed', async () => {
    const page = await open(InAPlan);
    await until(() => page.all('[data-key=keep]').length > 0, 'the plan is open');
    const isPressed = (key: string) => page.keyed(key).getAttribute('aria-pressed');
    expect([isPressed('keep'), isPressed('compare')]).to.deep.equal(['false', 'false']);
    await page.click('keep');
    await page.click('compare');
    expect([isPressed('keep'), isPressed('compare')]).to.deep.equal(['true', 'true']);
    expect(page.focusedKey).to.equal('compare');
    await page.click('keep');
    expect(isPressed('keep')).to.equal('false');
  });

  it('should offer to make it a goal before the figures', async () => {
    const page = await open(InAPlan);
    await until(() => page.all('[data-key^="make."]').length > 0, 'the plan is open');
    const offer = page.one('[data-key^="make."]');
    expect(offer.compareDocumentPosition(page.one('#job-pay'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('should offer nothing to keep where there is no plan', async () => {
    const page = await open(NoPlan);
    expect(page.all('[data-key=keep]')).to.deep.equal([]);
    expect(page.all('[data-key=compare]')).to.have.length(1);
  });
});
