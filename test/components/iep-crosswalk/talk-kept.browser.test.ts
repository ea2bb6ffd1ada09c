import { expect } from '@open-wc/testing';
import { StorageError, type StorageAdapter, type Viewer } from 'ilp-elements';
import { inOrder } from '../../../src/edits/order.js';
import { plan as wrensPlan } from '../../../demo/samples/wren.js';
import { looking, panelOf } from '../../../stories/fixtures/iep-panel.js';
import { spaceWithTalk, type TalkDraftBeside } from '../../../stories/fixtures/iep-talk.js';
import { wrensTalk } from '../../../stories/fixtures/iep-talk-wren.js';
import { wren, wrensCaseManager } from '../../../stories/fixtures/people.js';
import { madeBy } from '../../../stories/fixtures/plans.js';
import { storageIn } from '../../../stories/fixtures/storages.js';
import { leave, until } from '../support.js';
import { plain } from './page.js';
import { boxOf, TalkPage } from './talk-page.js';

const training = 'After high school, Wren will complete';

/** Wren’s question about training, said of the words the IEP had before. */
function saidOfOthers(decision: 'yes' | null): TalkDraftBeside {
  const asked = { by: wrensCaseManager, on: '2026-11-03', iepItem: training, wordsHash: 'words_before' };
  const wrote = { decision: madeBy(wren, '2026-11-04') };
  return {
    ...wrensTalk,
    shared: { consents: [{ ...asked, decision, ...(decision ? { wrote } : {}), reason: 'For training.' }] },
  };
}

function pageOf(
  viewer: Viewer,
  talk: TalkDraftBeside,
  faults: Partial<StorageAdapter> = {},
): Promise<TalkPage> {
  const adapter = storageIn(spaceWithTalk(wrensPlan, talk), faults);
  const pressed = [...(viewer === wren ? [] : looking), 'talk.educationGoal', 'talk.careerGoal'];
  const render = () => panelOf(wrensPlan, { viewer, adapter, state: 'CO', pressed });
  return TalkPage.open({ render }, 'belongs.educationGoal');
}

/** A storage that keeps no crosswalk as long as `isOut` says so. */
function withoutCrosswalk(isOut: () => boolean): { readonly talk: TalkDraftBeside; readonly faults: Faults } {
  const space = spaceWithTalk(wrensPlan, wrensTalk);
  const whole = storageIn(space);
  const save: StorageAdapter['save'] = async (key, body, call) => {
    if (isOut() && key.kind === 'crosswalk-shared') throw new StorageError('unavailable', 'Out of reach.');
    return whole.save(key, body, call);
  };
  return { talk: wrensTalk, faults: { load: whole.load, save } };
}
type Faults = Partial<StorageAdapter>;

const goals = (page: TalkPage) => inOrder(page.plan.goals).map(({ studentWords }) => studentWords);
const consents = (page: TalkPage) => inOrder(page.body().consents);
const buttons = (page: TalkPage, row: string) => [...page.talk(row).querySelectorAll('button')].map(plain);

describe('a yes to words of the IEP', () => {
  afterEach(leave);

  it('should count for no other words: nothing is copied, and a new question may begin', async () => {
    const page = await pageOf(wren, saidOfOthers('yes'));
    expect(page.text('educationGoal')).to.contain('The words of the IEP have changed since.');
    // What is left is her own hand, which asks her about the words of now.
    expect(buttons(page, 'educationGoal').filter((each) => each === 'Put it into my plan')).to.have.length(1);
    expect(buttons(page, 'educationGoal')).not.to.include('Take this answer back');
    const before = goals(page);
    await page.press('educationGoal', 'Put it into my plan');
    expect(goals(page)).to.deep.equal(before);
    await page.press('educationGoal', 'Yes, put it there');
    await until(() => goals(page).length === before.length + 1, 'the goal is there');
    expect(consents(page)).to.have.length(2);
    expect(consents(page)[0]?.result ?? null).to.equal(null);
  });

  it('should not be asked any more about words that are not there', async () => {
    const page = await pageOf(wren, saidOfOthers(null));
    expect(page.text('educationGoal')).to.contain('The words of the IEP have changed since.');
    expect(buttons(page, 'educationGoal')).not.to.include('Yes, it may be copied');
    const [shown] = page.panel.keyed('talk.educationGoal').children;
    expect(plain(shown)).to.equal('Talk about this');
  });

  it('should be kept in storage before anything is copied; until then it says so, and can be tried again', async () => {
    let isOut = true;
    const { talk, faults } = withoutCrosswalk(() => isOut);
    const page = await pageOf(wren, talk, faults);
    const before = goals(page);
    await page.press('careerGoal', 'Put it into my plan');
    await page.press('careerGoal', 'Yes, put it there');
    await until(() => /not kept yet/.test(page.panel.said), 'it is said');
    await page.panel.drawn();
    expect(page.text('careerGoal')).to.contain('The yes is not kept yet, so nothing was copied.');
    expect(goals(page)).to.deep.equal(before);
    isOut = false;
    await page.press('careerGoal', 'Put it into my plan');
    await until(() => goals(page).length === before.length + 1, 'the goal is there');
    const stored = page.shared.snapshot.stored;
    expect(JSON.stringify(stored)).to.contain('"decision":"yes"');
    await page.panel.drawn();
    expect(page.text('careerGoal')).not.to.contain('not kept yet');
  });
});

describe('a link somebody judged', () => {
  afterEach(leave);

  it('should stand as nobody’s word once the words are others, until somebody looks again', async () => {
    const page = await pageOf(wren, wrensTalk);
    const [link] = Object.values(page.body().links ?? {});
    const record = ['links', link?.id ?? ''];
    const was = link?.wordsHash ?? null;
    page.shared.edit({ type: 'set', record, field: 'wordsHash', was, value: 'words_before' });
    await page.panel.drawn();
    expect(page.text('careerGoal')).to.contain('The words of the IEP have changed since.');
    expect(page.option('careerGoal', 'Nobody has said yet').checked).to.equal(true);
    page.option('careerGoal', 'Not the same yet').click();
    await page.panel.drawn();
    expect(page.text('careerGoal')).not.to.contain('have changed since');
    expect(page.body().links?.[link?.id ?? '']?.wordsHash).to.equal(was);
  });
});

describe('what somebody asked', () => {
  afterEach(leave);

  it('should be taken back by the case manager who asked it, as long as nobody answered', async () => {
    const page = await pageOf(wrensCaseManager, wrensTalk);
    const [asked] = consents(page);
    await page.press('educationGoal', 'Take the question back');
    expect(consents(page)).to.deep.equal([]);
    expect(buttons(page, 'educationGoal')).to.include('Ask to copy this');
    await page.press('educationGoal', 'Undo');
    expect(consents(page).map(({ id }) => id)).to.deep.equal([asked?.id]);
  });

  it('should be taken back also by a case manager who answers for the team', async () => {
    const page = await pageOf(wrensCaseManager, wrensTalk);
    await page.press('careerGoal', 'Ask for a change');
    await page.fill(boxOf('propose', 'careerGoal'), 'Name the trade.');
    await page.press('careerGoal', 'Send it to the team');
    const count = inOrder(page.body().proposals).length;
    await page.press('careerGoal', 'Take it back');
    expect(inOrder(page.body().proposals)).to.have.length(count - 1);
  });

  it('should not come as an idea with a passage of the IEP in it, of whatever row', async () => {
    const page = await pageOf(wrensCaseManager, wrensTalk);
    const before = inOrder(page.plan.suggestions).length;
    await page.panel.click('suggest.careerGoal');
    await page.fill(
      boxOf('suggest', 'careerGoal'),
      'An idea: after high school, Wren will complete a training program in a skilled trade. Good?',
    );
    await page.press('careerGoal', 'Suggest it for the plan');
    expect(page.text('careerGoal')).to.contain('These are the words of the IEP.');
    expect(inOrder(page.plan.suggestions)).to.have.length(before);
  });
});
