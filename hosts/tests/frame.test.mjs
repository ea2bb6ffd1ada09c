// A page of another origin in a frame that is always as high as what it shows.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostVisits } from '../lib/host-test.mjs';

const heightOfFrame = () => document.querySelector('iframe').getBoundingClientRect().height;

describe('a frame', () => {
  const visitTo = hostVisits();

  it('keeps a goal, and grows with it so that nothing is cut off', async () => {
    const visit = await visitTo('frame/');
    await visit.enterFrame();
    await visit.reads('No goals yet.');
    await visit.page.waitForFunction(`(${heightOfFrame})() > 160`, { polling: 50 });
    const before = await visit.page.evaluate(heightOfFrame);
    await visit.addGoal('Add a goal', 'Run story hour');
    await visit.reads('All changes are saved.');
    await visit.page.waitForFunction(`(${heightOfFrame})() > ${before}`, { polling: 50 });
    await visit.page.waitForFunction(
      (frame, height) => frame.getBoundingClientRect().height === Math.ceil(height),
      { polling: 50 },
      await visit.page.$('iframe'),
      await visit.ask(() => document.body.getBoundingClientRect().height),
    );
    await visit.reload();
    await visit.enterFrame();
    await visit.reads('Run story hour');
    assert.deepEqual(visit.complaints, []);
  });

  it('takes a height from nobody else', async () => {
    const visit = await visitTo('frame/');
    await visit.enterFrame();
    await visit.reads('No goals yet.');
    visit.leaveFrame();
    await visit.ask(() => window.postMessage({ type: 'ilp-height', height: 9999 }, '*'));
    await visit.ask(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    assert.notEqual(await visit.ask(heightOfFrame), 9999);
  });
});
