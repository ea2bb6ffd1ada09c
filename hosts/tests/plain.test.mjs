// Plain pages, without a bundler, under a strict policy with Trusted Types.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engine } from '../lib/browser.mjs';
import { hostVisits, writesAGoalThatStays } from '../lib/host-test.mjs';

describe('a plain page', () => {
  const visitTo = hostVisits();

  it('keeps a goal with nothing but the one file, and breaks no rule of its policy', async () => {
    const visit = await visitTo('plain/');
    await writesAGoalThatStays(visit);
    assert.deepEqual(visit.complaints, []);
  });

  it('shows careers from the same file, and asks for no other', async () => {
    const visit = await visitTo('plain/');
    await visit.reads('Career clusters');
    const loaded = await visit.ask(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const scripts = loaded.map((name) => new URL(name).pathname).filter((name) => name.endsWith('.js'));
    assert.deepEqual(scripts, ['/ilp-elements/ilp-elements.js']);
  });

  it('runs no file that is another one than it names', async () => {
    const visit = await visitTo('tampered/');
    assert.equal(await visit.ask(() => customElements.get('ilp-plan') === undefined), true);
    // Firefox writes why into its console alone, where no test can read it.
    if (engine === 'chromium') assert.match(visit.complaints.join(), /integrity/);
  });

  it('loads one element at a time from files that share, in Spanish', async () => {
    const visit = await visitTo('parts/');
    await writesAGoalThatStays(visit, {
      button: 'Agregar una meta',
      saved: 'Todos los cambios están guardados.',
    });
    assert.deepEqual(visit.complaints, []);
  });
});
