import assert from 'node:assert/strict';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { HTTPResponse } from 'puppeteer-core';
import { LiveWindows } from './live-windows.js';

let opened: LiveWindows | undefined;

/** The windows; a machine without Chromium cannot look at them. */
function windowsOrSkip(test: TestContext): LiveWindows | undefined {
  if (!opened) test.skip('no Chromium');
  return opened;
}

const allSaved = 'All changes are saved.';
const isOfIep = (address: string): boolean => /iep|crosswalk/.test(new URL(address).search);

describe('two windows on one plan', () => {
  before(async () => {
    opened = await LiveWindows.open();
    await opened?.reads('left', allSaved);
    await opened?.reads('right', allSaved);
  });
  after(() => opened?.close());

  it('show the student and the counselor, each signed in as themselves', async (test) => {
    const windows = windowsOrSkip(test);
    if (!windows) return;
    const titles = await windows.page.$$eval('iframe', (frames) => frames.map(({ title }) => title));
    assert.deepEqual(titles, ['The portal as Dario M. sees it', 'The portal as School counselor K. sees it']);
    await windows.reads('left', 'My goals');
    await windows.reads('right', 'Goals of Dario M.');
    await windows.reads('left', 'a server on this computer');
    assert.doesNotMatch(await windows.words('right'), /My goals/);
  });

  it('show a goal that the student writes to the counselor, who reloads nothing', async (test) => {
    const windows = windowsOrSkip(test);
    if (!windows) return;
    const counselors = await windows.frame('right');
    await counselors.evaluate('window.isTheSame = true');
    await windows.press('left', 'add');
    await windows.page.keyboard.type('Build a rain gauge.');
    await windows.reads('right', 'Build a rain gauge.');
    assert.equal(await counselors.evaluate('window.isTheSame'), true);
  });

  it('say when a network is cut, keep what both write, and join it when it is back', async (test) => {
    const windows = windowsOrSkip(test);
    if (!windows) return;
    const said = () => windows.page.$eval('#said', ({ textContent }) => textContent);
    await windows.pressNetwork('left');
    assert.match(await said(), /^Dario M\. has no network now/);
    await windows.write('left', 'studentWords', ' Written on the bus.');
    await windows.write('right', 'teamWording', 'Said in the office.');
    await windows.reads(
      'left',
      'Not saved yet. Kept on this device. It will be sent when you are back online.',
    );
    await windows.reads('right', allSaved);
    assert.doesNotMatch(await windows.words('right'), /Written on the bus/);
    assert.doesNotMatch(await windows.words('left'), /Said in the office/);
    await windows.pressNetwork('left');
    assert.match(await said(), /^Dario M\. has a network again\. What was written is sent now\./);
    for (const side of ['left', 'right'] as const) {
      await windows.reads(side, 'Written on the bus.');
      await windows.reads(side, 'Said in the office.');
      await windows.reads(side, allSaved);
    }
  });

  it('say in both windows that a browser has no network of its own', async (test) => {
    const windows = windowsOrSkip(test);
    if (!windows) return;
    await windows.page.setOfflineMode(true);
    await windows.write('left', 'studentWords', ' Offline.');
    await windows.reads('left', 'It will be sent when you are back online.');
    await windows.page.setOfflineMode(false);
    await windows.reads('right', 'Offline.');
    await windows.reads('left', allSaved);
  });

  it('open a plan on the person’s own device without a network, with what was written there', async (test) => {
    const windows = windowsOrSkip(test);
    if (!windows) return;
    await windows.page.click('#own');
    await windows.reads('left', allSaved);
    await windows.reads('right', allSaved);
    await windows.pressNetwork('left');
    await windows.write('left', 'studentWords', ' On my own.');
    await windows.reads('left', 'Not saved yet. Kept on this device.');
    await windows.reopen('left');
    await windows.reads('left', 'On my own.');
    await windows.reads('left', 'It will be sent when you are back online.');
    await windows.pressNetwork('left');
    await windows.reads('right', 'On my own.');
    await windows.reads('left', allSaved);
  });

  it('give the counselor nothing of an IEP, and let no token out of the page', async (test) => {
    const windows = windowsOrSkip(test);
    if (!windows) return;
    const [left, right] = [await windows.frame('left'), await windows.frame('right')];
    await left.click('[data-page="two-plans"]');
    await right.click('[data-page="two-plans"]');
    await windows.reads('right', 'Plan for meetings');
    await right.waitForSelector('ilp-iep-crosswalk >>> h2, ilp-iep-crosswalk >>> h3');
    const read = (of: typeof left): HTTPResponse[] =>
      windows.responses.filter((each) => each.frame() === of && each.url().includes('/ilp/v1/'));
    await left.waitForSelector('ilp-iep-crosswalk >>> h3');
    assert.ok(read(left).some((each) => isOfIep(each.url()) && each.ok()));
    assert.ok(read(right).some((each) => each.ok()));
    assert.deepEqual(
      read(right).flatMap((each) => (isOfIep(each.url()) && each.status() !== 404 ? [each.url()] : [])),
      [],
    );
    const addresses = windows.responses.map((each) => each.url()).join(' ');
    const stored = await left.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })');
    assert.doesNotMatch(`${addresses} ${String(stored)}`, /eyJ/);
  });

  it('let somebody else look, in Spanish, on a phone, without a violation', async (test) => {
    const windows = windowsOrSkip(test);
    if (!windows) return;
    await windows.page.setViewport({ width: 320, height: 800 });
    await windows.page.select('#as', 'guardian');
    await windows.page.select('#lang', 'es');
    await windows.reads('right', 'Abuela L.');
    await windows.reads('left', 'Mis metas');
    await windows.reads('right', 'Metas de Dario M.');
    const main = windows.page.mainFrame();
    for (const frame of [main, await windows.frame('left'), await windows.frame('right')]) {
      assert.deepEqual(await windows.violations(frame), []);
      assert.equal(await frame.evaluate('document.documentElement.scrollWidth <= innerWidth'), true);
    }
  });
});
