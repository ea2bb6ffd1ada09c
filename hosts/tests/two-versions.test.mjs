// An older version of the plan and a newer one of everything on one page.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hostVisits, writesAGoalThatStays } from '../lib/host-test.mjs';
import { olderVersion } from '../lib/site.mjs';

const versions = () =>
  ['ilp-plan', 'ilp-goal-editor'].map((tag) => customElements.get(tag)?.version ?? 'none');

describe('a page with two versions', () => {
  const visitTo = hostVisits();

  it('leaves a tag to whoever took it first, says so once, and both versions work together', async () => {
    const visit = await visitTo('two-versions/');
    await writesAGoalThatStays(visit);
    const [plan, goals] = await visit.ask(versions);
    assert.equal(plan, olderVersion);
    assert.notEqual(goals, olderVersion);
    const warning = `<ilp-plan> is registered by version ${olderVersion} already; version ${goals} was left out.`;
    // One warning for each time the page was loaded, and nothing else.
    assert.deepEqual(visit.complaints, [warning, warning]);
  });

  it('needs a policy that allows a second Lit; without it the first version stands alone', async () => {
    const visit = await visitTo('two-versions/?one-lit');
    await visit.ask(() => customElements.whenDefined('ilp-plan'));
    const [plan, goals] = await visit.ask(versions);
    assert.equal(plan, olderVersion);
    assert.equal(goals, 'none');
    assert.match(visit.complaints.join(), /lit-html/);
  });
});
