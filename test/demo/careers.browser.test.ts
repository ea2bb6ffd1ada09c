import { expect } from '@open-wc/testing';
import { found, until } from '../components/waiting.js';
import { DemoFrame } from './demo-frame.js';

let page: DemoFrame | undefined;

async function open(search = '', width = 1280): Promise<DemoFrame> {
  const opened = new DemoFrame('careers', width);
  page = opened;
  opened.frame.src = `/demo/careers.html${search}`;
  await until(() => countOf(opened), 'the jobs are listed');
  return opened;
}

function rootOf(careers: DemoFrame): ShadowRoot | null | undefined {
  return careers.maybe('ilp-career-explorer')?.shadowRoot;
}

function countOf(careers: DemoFrame): string | undefined {
  return rootOf(careers)?.querySelector('.count')?.textContent.trim();
}

describe('the public page of careers', function () {
  this.timeout(40_000);

  afterEach(async () => {
    await page?.close();
    page = undefined;
  });

  for (const [search, width] of [
    ['', 1280],
    ['?lang=es', 320],
    ['?job=29-1141.00', 768],
  ] as const) {
    it(`has no accessibility violation and no sideways scrolling with “${search}” at ${width} px`, async () => {
      const careers = new DemoFrame('careers', width);
      page = careers;
      careers.frame.src = `/demo/careers.html${search}`;
      await until(() => rootOf(careers)?.querySelector('h3, h4'), 'the explorer shows something');
      expect(await careers.axeViolations()).to.deep.equal([]);
      expect(careers.tooWide).to.deep.equal([]);
    });
  }

  it('finds a job without a plan, a person or a storage', async () => {
    const careers = await open();
    const field = found(rootOf(careers)?.querySelector<HTMLInputElement>('input[type=search]'), 'search');
    field.value = 'nurse';
    field.dispatchEvent(new careers.window.Event('input', { bubbles: true }));
    await until(() => countOf(careers)?.includes('nurse'), 'the list is another');
    expect(rootOf(careers)?.textContent).to.include('Registered Nurses');
  });

  it('keeps the place in its address, so that Back leads where one came from', async () => {
    const careers = await open();
    const explorer = found(careers.maybe('ilp-career-explorer'), 'explorer');
    const link = found(rootOf(careers)?.querySelector<HTMLElement>('tbody button, tbody a'), 'first job');
    link.click();
    await until(() => careers.window.location.search.includes('job='), 'the address names the job');
    expect(careers.window.location.search).not.to.include('page=');
    careers.window.history.back();
    await until(() => !careers.window.location.search.includes('job='), 'the address is as before');
    await until(() => Reflect.get(explorer, 'occupation') === undefined, 'the list is shown again');
  });

  it('stays at the job, and keeps what was said to activities, when one changes the language', async () => {
    const careers = await open();
    const press = async (selector: string) => {
      const button = () => rootOf(careers)?.querySelector<HTMLElement>(selector);
      await until(button, `${selector} is there`);
      button()?.click();
    };
    await press('[data-key="nav.interests"]');
    await press('[data-key=interests-start]');
    await press('.activity input');
    await press('[data-key="nav.find"]');
    await press('tbody .title');
    await until(() => careers.window.location.search.includes('job='), 'the address names the job');
    const job = new URLSearchParams(careers.window.location.search).get('job');
    careers.part('a[hreflang=es]').click();
    await until(
      () => careers.window.location.search.includes('lang=es') && rootOf(careers)?.querySelector('#job-pay'),
      'the job is shown in Spanish',
    );
    expect(new URLSearchParams(careers.window.location.search).get('job')).to.equal(job);
    await press('[data-key="nav.interests"]');
    await until(
      () => rootOf(careers)?.textContent.includes('Actividades 3 y 4 de 60'),
      'the answer is there',
    );
    careers.window.location.reload();
    await until(() => rootOf(careers)?.textContent.includes('Actividades 3 y 4 de 60'), 'it is there again');
  });

  it('speaks Spanish from its first word', async () => {
    const careers = await open('?lang=es');
    expect(careers.text('h1')).to.equal('¿Qué trabajos hay?');
    expect(careers.text('#skip')).to.equal('Ir a los trabajos');
    await until(() => /trabajos/.test(countOf(careers) ?? ''), 'the explorer speaks Spanish');
  });

  it('calls nobody but its own site', async () => {
    const careers = await open();
    const others = careers.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).origin)
      .filter((origin) => origin !== location.origin);
    expect(others).to.deep.equal([]);
  });
});
