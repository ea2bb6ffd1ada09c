import { expect } from '@open-wc/testing';
import { lazyLanguages } from '../../src/i18n/dictionary.js';
import { found, until } from '../components/waiting.js';
import { DemoFrame } from './demo-frame.js';

/** Opened once: it loads every story there is. */
let audit: DemoFrame;

async function load(search: string): Promise<void> {
  audit.frame.src = `/demo/audit.html${search}`;
  await until(() => audit.maybe('[data-story]'), 'the stories are listed');
}

/** The document of the story that is shown, once it is drawn. */
async function storyShown(): Promise<Document> {
  const frame = () => audit.maybe('iframe') as HTMLIFrameElement | null;
  await until(() => frame()?.contentWindow?.auditStory, 'the story is drawn');
  return found(frame()?.contentDocument, 'document of the story');
}

async function choose(name: string, value: string): Promise<Document> {
  const select = audit.part(`#${name}`) as HTMLSelectElement;
  const before = audit.maybe('iframe');
  select.value = value;
  select.dispatchEvent(new audit.window.Event('change', { bubbles: true }));
  await until(() => audit.maybe('iframe') !== before, 'the story is drawn anew');
  return storyShown();
}

async function run(): Promise<string> {
  await until(() => !(audit.part('#run') as HTMLButtonElement).disabled, 'axe can be run');
  audit.part('#run').click();
  await until(() => audit.text('#found').includes('axe-core'), 'axe has answered');
  return audit.text('#found');
}

/** Opens a story from the list. */
async function openStory(key: string): Promise<Document> {
  const before = audit.maybe('iframe');
  audit.part(`[data-story="${key}"]`).click();
  await until(() => audit.maybe('iframe') !== before, 'the other story is drawn');
  return storyShown();
}

const goals = 'goal-editor--SeveralGoals';
const cards = (story: Document) =>
  story.querySelector('ilp-goal-editor')?.shadowRoot?.querySelectorAll('.card');

describe('the audit page', function () {
  this.timeout(60_000);

  before(async () => {
    audit = new DemoFrame('audit', 1280);
    await load('?lang=es');
  });

  after(async () => audit.close());

  for (const width of [320, 1280])
    it(`has no accessibility violation and no sideways scrolling at ${width} px`, async () => {
      audit.frame.width = String(width);
      expect(await audit.axeViolations()).to.deep.equal([]);
      expect(audit.tooWide).to.deep.equal([]);
    });

  it('offers every language the elements know, each named in its own', () => {
    const options = [...(audit.part('#lang') as HTMLSelectElement).options];
    expect(options.map(({ value }) => value)).to.deep.equal(['en', ...Object.keys(lazyLanguages)]);
    for (const option of options) expect(option.lang).to.equal(option.value);
    // WebKit begins the name of a language with a capital letter.
    const names = options.slice(0, 2).map(({ text }) => text.toLowerCase());
    expect(names).to.deep.equal(['english', 'español']);
    expect((audit.part('#lang') as HTMLSelectElement).value).to.equal('es');
  });

  it('lists every state of every element, and opens one by its name, as the address says', async () => {
    const names = [...audit.document.querySelectorAll<HTMLElement>('[data-story]')].map(
      ({ dataset }) => dataset['story'] ?? '',
    );
    expect(names.length).to.be.above(120);
    for (const element of ['plan', 'goal-editor', 'course-plan', 'career-explorer', 'iep-crosswalk'])
      expect(
        names.some((name) => name.startsWith(`${element}--`)),
        element,
      ).to.equal(true);
    const story = await openStory(goals);
    await until(() => cards(story)?.[0]?.textContent.includes('Meta 1'), 'it speaks Spanish');
    expect(audit.text('#story-title')).to.equal('Goal editor: Several goals');
    expect(audit.window.location.search).to.equal(`?story=${goals}&lang=es`);
    expect(audit.document.activeElement?.id).to.equal('story-title');
  });

  it('shows a story in another language, from right to left, in a theme, larger and set apart', async () => {
    let story = await choose('lang', 'en');
    await until(() => cards(story)?.[0]?.textContent.includes('Goal 1'), 'it speaks English');
    story = await choose('dir', 'rtl');
    await until(() => cards(story)?.[0]?.closest('[dir=rtl]'), 'it runs from right to left');
    await choose('dir', 'ltr');
    story = await choose('theme', 'dark');
    expect(getComputedStyle(story.documentElement).backgroundColor).to.equal('rgb(20, 23, 27)');
    await choose('theme', 'none');
    story = await choose('zoom', '400');
    expect(story.defaultView?.innerWidth).to.equal(320);
    story = await choose('spacing', 'yes');
    await until(() => cards(story)?.[0], 'a goal is there');
    const card = found(cards(story)?.[0], 'card');
    const size = Number.parseFloat(getComputedStyle(card).fontSize);
    expect(Number.parseFloat(getComputedStyle(card).letterSpacing)).to.be.closeTo(size * 0.12, 0.1);
    expect(audit.window.location.search).to.equal(`?story=${goals}&spacing=yes&zoom=400`);
    await choose('spacing', 'no');
    await choose('zoom', '100');
  });

  it('loads axe when it is asked to, and says what is wrong with a story that has a fault', async () => {
    const story = await openStory(goals);
    await until(() => cards(story)?.length === 2, 'both goals are there');
    const requests = () => story.defaultView?.performance.getEntriesByType('resource') ?? [];
    const isLoaded = () => requests().some(({ name }) => /axe/.test(name));
    expect(isLoaded()).to.equal(false);
    expect(await run()).to.contain('Nothing wrong was found');
    expect(isLoaded()).to.equal(true);
    found(story.querySelector('main'), 'main').append(story.createElement('button'));
    audit.part('#found').textContent = '';
    expect(await run()).to.contain('1 place is wrong');
    expect(audit.text('#findings')).to.contain('Buttons must have discernible text');
  });

  it('goes back to the story before', async () => {
    await openStory('plan--Saved');
    expect(audit.text('#story-title')).to.equal('Plan: Saved');
    audit.window.history.back();
    await until(() => audit.text('#story-title') === 'Goal editor: Several goals', 'the first one is back');
  });

  it('says so where there is no story of the name in the address', async () => {
    const titled = (title: string) =>
      until(() => audit.maybe('#story-title')?.textContent === title, `it is called ${title}`);
    await load('?story=nonsense--Foo');
    await titled('There is no such story. Choose another');
    await load(`?story=${goals}`);
    await titled('Goal editor: Several goals');
    await storyShown();
  });

  it('lets somebody else look, and says where that cannot be', async () => {
    const story = await choose('as', 'counselor');
    await until(() => cards(story)?.length === 2, 'both goals are there');
    expect(cards(story)?.[0]?.textContent).not.to.contain('Remove goal');
    expect(audit.text('#as-help')).to.equal('');
    await openStory('goal-editor--Conflict');
    await until(() => audit.text('#as-help').includes('who stays'), 'it says so');
  });
});
