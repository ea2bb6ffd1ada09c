import { render } from 'lit';
import { localeFor } from '../../src/i18n/locale.js';
import { setApart } from './apart.js';
import { runAxe } from './run-axe.js';
import { readAudit, type AuditSettings } from './settings.js';
import { storiesIn, storyFiles, wordsOfFile, wordsOfName } from './story-files.js';

declare global {
  interface Window {
    /** What the page around asks of a story's page; there once the story is drawn. */
    auditStory?: { readonly runAxe: typeof runAxe; readonly isOwnPlan: boolean };
  }
}

/** Sets the page as the switches say, before anything is drawn. */
function setPage({ lang, dir, theme, scheme, spacing }: AuditSettings): void {
  const { documentElement: root } = document;
  // So that the other direction can be seen without a translation.
  root.lang = dir === 'rtl' ? 'en-XB' : lang;
  root.dir = localeFor(root.lang).direction;
  if (theme !== 'none') root.classList.add(`ilp-theme-${theme}`);
  if (scheme !== 'auto') root.style.colorScheme = scheme;
  if (spacing === 'yes') setApart();
}

/** Lets somebody else look; a story that brings a store of its own keeps its person. */
function setViewer(main: HTMLElement, as: AuditSettings['as']): boolean {
  const plans = [...main.querySelectorAll('ilp-plan')];
  if (as !== 'story') for (const plan of plans) plan.viewer = { id: `audit-${as}`, role: as };
  return plans.length > 0;
}

async function show(settings: AuditSettings): Promise<void> {
  const [file = '', name = ''] = settings.story.split('--');
  const module = await storyFiles[file]?.();
  const story = module && storiesIn(module).find(([each]) => each === name)?.[1];
  const main = document.querySelector('main');
  const title = document.querySelector('h1');
  if (!main || !title) throw new Error('The page has no main part.');
  title.textContent = story ? `${wordsOfFile(file)}: ${wordsOfName(name)}` : 'There is no such story.';
  document.title = title.textContent;
  if (!story) return;
  const stage = document.createElement('div');
  main.append(stage);
  render(story.render(), stage);
  window.auditStory = { runAxe, isOwnPlan: !setViewer(stage, settings.as) };
}

const settings = readAudit(location.search);
setPage(settings);
await show(settings);
