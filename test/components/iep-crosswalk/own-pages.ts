import { found, leave, until, type Story } from '../support.js';
import { endWatch, PanelBelow, plain, watchTaking, type Taken } from './own-page-support.js';

/** My plan on a page, or what I say at my meeting. */
export type OwnKind = 'page' | 'script';

let watched: Taken | undefined;

/** What was taken along since the test began. */
export const taken = (): Taken => found(watched, 'watch');

/** Watches in every test of a file what is taken along. */
export function watchEach(): void {
  beforeEach(() => {
    watched = watchTaking();
  });
  afterEach(() => {
    endWatch();
    leave();
  });
}

/** Draws a story and waits until both are there. */
export async function open(story: Story, width?: number): Promise<PanelBelow> {
  return PanelBelow.open(story, '[data-key="own.page"]', width);
}

/** The words of one of the two, while it is open. */
export async function wordsOf(page: PanelBelow, kind: OwnKind): Promise<HTMLElement> {
  const selector = `[part="own-${kind}"] .own-words`;
  await page.shows(selector);
  return page.one(selector);
}

/** Prints one of the two, and gives what is printed. */
export async function printOn(
  page: PanelBelow,
  kind: OwnKind,
  size: 'normal' | 'large' = 'normal',
): Promise<Document> {
  const before = taken().printed.length;
  await wordsOf(page, kind);
  await page.click(`own.${kind}.${size}`);
  await until(() => taken().printed.length > before, 'the page is printed');
  return found(taken().printed.at(-1), 'page');
}

/** The names of the parts, in order. */
export const partsOf = (words: Element | Document): string[] =>
  [...words.querySelectorAll(':is(.own-part, section) > :is(h2, h3, h4)')].map(plain);
