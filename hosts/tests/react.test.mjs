// A portal of React 19, drawn in the browser and drawn by a server.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostVisits, writesAGoalThatStays } from '../lib/host-test.mjs';

const planOf = () => document.querySelector('ilp-plan');

describe('a React app', () => {
  const visitTo = hostVisits();

  it('keeps a goal, and hears of it', async () => {
    const visit = await visitTo('react/');
    await visit.reads('Nothing was written.');
    await visit.addGoal('Add a goal', 'Run story hour');
    await visit.reads('Something was written.');
    await visit.reads('All changes are saved.');
    await visit.reload();
    await visit.reads('Run story hour');
    assert.deepEqual(visit.complaints, []);
  });

  it('hands over properties as they are', async () => {
    const visit = await visitTo('react/');
    await visit.reads('No goals yet.');
    assert.deepEqual(await visit.ask(`(${planOf})().viewer`), { id: 'dario', role: 'student' });
    assert.equal(await visit.ask(() => document.querySelector('ilp-goal-editor').headingLevel), 1);
  });

  it('wears a theme that went through the bundler, in light and in dark', async () => {
    const visit = await visitTo('react/');
    await visit.reads('No goals yet.');
    const groundIn = (scheme) => {
      document.documentElement.style.colorScheme = scheme;
      return getComputedStyle(document.querySelector('main')).backgroundColor;
    };
    assert.equal(await visit.ask(groundIn, 'light'), 'rgb(253, 252, 247)');
    assert.equal(await visit.ask(groundIn, 'dark'), 'rgb(19, 26, 22)');
  });

  it('can forbid a change', async () => {
    const visit = await visitTo('react/');
    await visit.reads('No goals yet.');
    await visit.press('Lock the plan', 'checkbox');
    await visit.press('Add a goal');
    assert.equal(await visit.sees('No goals yet.'), true);
    assert.equal(await visit.sees('Nothing was written.'), true);
  });

  it('takes elements out and puts them in again', async () => {
    const visit = await visitTo('react/');
    await visit.addGoal('Add a goal', 'Run story hour');
    await visit.press('Careers');
    await visit.reads('Career clusters');
    await visit.press('Goals');
    await visit.reads('Run story hour');
    assert.deepEqual(visit.complaints, []);
  });

  it('takes over what a server drew', async () => {
    const drawn = await fetch(new URL('react/drawn.html', process.env.HOSTS_URL));
    assert.match(await drawn.text(), /Your plan opens in a moment\./);
    const visit = await visitTo('react/drawn.html');
    await writesAGoalThatStays(visit);
    assert.deepEqual(await visit.ask(`(${planOf})().viewer`), { id: 'dario', role: 'student' });
    assert.deepEqual(visit.complaints, []);
  });

  it('does what the docs show: storage of its own, and a veto', async () => {
    const visit = await visitTo('react/sample.html');
    await visit.addGoal('Add a goal', 'Run story hour');
    await visit.reads('All changes are saved.');
    const locked = await visitTo('react/sample.html?locked');
    await locked.press('Add a goal');
    assert.equal(await locked.sees('No goals yet.'), true);
    assert.deepEqual([...visit.complaints, ...locked.complaints], []);
  });
});
