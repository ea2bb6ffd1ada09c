import { byId, partOf } from '../page-parts.js';
import { findingsList, sentenceOf, type AxeAnswer } from './findings.js';
import { StoryFrame } from './frame.js';
import { auditAddress, readAudit, switches, type AuditSettings } from './settings.js';
import { storiesIn, storyFiles, wordsOfFile, wordsOfName } from './story-files.js';

/** A story in the list: its key, and what it is called. */
interface Entry {
  readonly key: string;
  readonly file: string;
  readonly name: string;
}

let settings: AuditSettings = readAudit(location.search);
let entries: readonly Entry[] = [];
const frame = new StoryFrame(byId('window'));
let round = new AbortController();

/** Finds every story there is, file by file. */
async function loadEntries(): Promise<readonly Entry[]> {
  const files = await Promise.all(
    Object.entries(storyFiles).map(async ([file, load]) => ({ file, module: await load() })),
  );
  return files.flatMap(({ file, module }) =>
    storiesIn(module).map(([name]) => ({ key: `${file}--${name}`, file, name })),
  );
}

function showList(): void {
  const parts = Object.keys(storyFiles).flatMap((file) => {
    const title = document.createElement('h3');
    title.textContent = wordsOfFile(file);
    const list = document.createElement('ul');
    list.append(...entries.filter((entry) => entry.file === file).map(entryItem));
    return [title, list];
  });
  byId('stories').replaceChildren(...parts);
}

function entryItem({ key, name }: Entry): HTMLElement {
  const link = document.createElement('a');
  link.href = auditAddress({ ...settings, story: key });
  link.dataset['story'] = key;
  link.textContent = wordsOfName(name);
  const item = document.createElement('li');
  item.append(link);
  return item;
}

/** Each language is named in its own, so that whoever reads it finds it. */
function showLanguages(): void {
  const options = switches.lang.map((language) => {
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
    const option = new Option(name, language);
    option.lang = language;
    return option;
  });
  partOf('lang', HTMLSelectElement).replaceChildren(...options);
}

/** Shows what the settings say: the switches, the place in the list, the story. */
async function show(): Promise<void> {
  for (const name of Object.keys(switches))
    partOf(name, HTMLSelectElement).value = settings[name as keyof AuditSettings];
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-story]')) {
    const { story = '' } = link.dataset;
    link.href = auditAddress({ ...settings, story });
    if (story === settings.story) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  const shown = entries.find(({ key }) => key === settings.story);
  const none = settings.story ? 'There is no such story. Choose another' : 'Choose a story';
  const title = shown ? `${wordsOfFile(shown.file)}: ${wordsOfName(shown.name)}` : none;
  byId('story-title').textContent = title;
  document.title = `${shown ? `${title} – ` : ''}Audit – ilp-elements`;
  clearFindings();
  partOf('run', HTMLButtonElement).disabled = true;
  if (!shown) return;
  byId('found').textContent = 'The story is loading …';
  if (!(await frame.show(settings, title))) return;
  byId('found').textContent = '';
  partOf('run', HTMLButtonElement).disabled = false;
  const isFixed = settings.as !== 'story' && frame.isOwnPlan;
  byId('as-help').textContent = isFixed ? 'This story has a person of its own, who stays.' : '';
}

function clearFindings(): void {
  byId('found').textContent = '';
  byId('findings').hidden = true;
}

function go(next: Partial<AuditSettings>): Promise<void> {
  settings = { ...settings, ...next };
  history.pushState(null, '', auditAddress(settings));
  return show();
}

function handleListClick(event: MouseEvent): void {
  const link = event.target instanceof Element && event.target.closest<HTMLElement>('[data-story]');
  // A click with a key held opens a tab or a window, as the browser does it.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  byId('story-title').focus();
  void go({ story: link.dataset['story'] ?? '' });
}

function handleSwitch(): void {
  const params = new URLSearchParams({ story: settings.story });
  for (const name of Object.keys(switches)) params.set(name, partOf(name, HTMLSelectElement).value);
  void go(readAudit(`?${params.toString()}`));
}

async function handleRun(): Promise<void> {
  byId('found').textContent = 'Axe is looking …';
  const answer = await frame.runAxe();
  if (answer) showAnswer(answer);
}

function showAnswer(answer: AxeAnswer): void {
  byId('found').textContent = sentenceOf(answer);
  const parts = [
    ...(answer.wrong.length > 0 ? [titled('Wrong', findingsList(answer.wrong))] : []),
    ...(answer.unsure.length > 0 ? [titled('To be looked at by a person', findingsList(answer.unsure))] : []),
  ];
  byId('findings').replaceChildren(...parts.flat());
  byId('findings').hidden = parts.length === 0;
}

function titled(text: string, list: HTMLElement): HTMLElement[] {
  const title = document.createElement('h3');
  title.textContent = text;
  return [title, list];
}

/** Runs axe on one story after the other, as the switches are set; each with something wrong is listed with a link. */
async function handleRunAll(): Promise<void> {
  round = new AbortController();
  const { signal } = round;
  byId('stop').hidden = false;
  const list = document.createElement('ul');
  let [looked, wrong] = [0, 0];
  for (const entry of entries) {
    if (signal.aborted) break;
    settings = { ...settings, story: entry.key };
    await show();
    const answer = await frame.runAxe();
    looked += 1;
    if (answer && answer.wrong.length > 0) {
      wrong += 1;
      const item = entryItem(entry);
      item.append(`: ${answer.wrong.map(({ help }) => help).join('; ')}`);
      list.append(item);
    }
    byId('found').textContent = `${looked} of ${entries.length} stories, ${wrong} with something wrong.`;
    byId('findings').replaceChildren(list);
    byId('findings').hidden = wrong === 0;
  }
  byId('stop').hidden = true;
}

function showForced(query: MediaQueryList): void {
  byId('forced-now').textContent = query.matches
    ? 'Forced colors are on in this browser.'
    : 'Forced colors are off in this browser.';
}

byId('stories').addEventListener('click', handleListClick);
byId('findings').addEventListener('click', handleListClick);
byId('switches').addEventListener('change', handleSwitch);
byId('run').addEventListener('click', () => void handleRun());
byId('run-all').addEventListener('click', () => void handleRunAll());
byId('stop').addEventListener('click', () => round.abort());
addEventListener('popstate', () => {
  settings = readAudit(location.search);
  void show();
});
const forced = matchMedia('(forced-colors: active)');
forced.addEventListener('change', () => showForced(forced));
showForced(forced);
showLanguages();
entries = await loadEntries();
showList();
await show();
