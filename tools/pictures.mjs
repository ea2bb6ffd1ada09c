// `npm run pictures`: takes the pictures of docs/pictures anew, from the stories and the demo portal, in Chromium; with
// names (`npm run pictures -- portal`) those alone. They are not compared by a test: letters are drawn otherwise on
// every machine.

import { mkdir } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { findBrowsers } from './browsers.mjs';
import { fromRoot } from './lib/root.mjs';

const goals = 'audit/story.html?story=goal-editor--SeveralGoals';

/** A little more than the first goal. */
const oneGoal = { width: 760, height: 620, deviceScaleFactor: 1 };

/** A page of the portal down to the goals. */
const wholePage = { width: 1280, height: 1000, deviceScaleFactor: 1 };

/** What is pictured: a name, the page, and how much of it. */
const pictures = [
  ['portal', 'index.html?student=yusra&as=student&lang=en&theme=light', wholePage],
  ['theme-none', `${goals}&scheme=light`],
  ['theme-light', `${goals}&theme=light`],
  ['theme-dark', `${goals}&theme=dark`],
  ['theme-high-contrast', `${goals}&theme=high-contrast&scheme=light`],
  ['theme-high-contrast-dark', `${goals}&theme=high-contrast&scheme=dark`],
  ['theme-district', `${goals}&theme=district&scheme=light`],
  ['theme-district-dark', `${goals}&theme=district&scheme=dark`],
  ['theme-uswds', `${goals}&theme=uswds`],
  ['theme-material', `${goals}&theme=material&scheme=light`],
];

const asked = process.argv.slice(2);

async function takeAll(page, base) {
  for (const [name, address, view = oneGoal] of pictures) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    await page.setViewport(view);
    await page.goto(base + address, { timeout: 120_000 });
    await page.waitForFunction(
      () => globalThis.document.querySelector('ilp-goal-editor')?.shadowRoot?.querySelector('.card'),
      { timeout: 120_000 },
    );
    // Words and styles of a part that is loaded later.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await page.screenshot({ path: fromRoot('docs/pictures', `${name}.webp`), type: 'webp', quality: 70 });
  }
}

const { chromium } = findBrowsers();
if (!chromium) throw new Error('No Chromium was found.');
await mkdir(fromRoot('docs/pictures'), { recursive: true });
const server = await createServer({ configFile: fromRoot('vite.config.ts'), server: { port: 0 } });
await server.listen();
const browser = await puppeteer.launch({ executablePath: chromium.binary, args: ['--no-sandbox'] });
try {
  await takeAll(await browser.newPage(), server.resolvedUrls.local[0]);
} finally {
  await browser.close();
  await server.close();
}
