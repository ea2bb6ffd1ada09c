import { expect } from '@open-wc/testing';
import { personRoles, type PersonRole, type Viewer } from 'ilp-elements';
import 'ilp-elements/goal-editor';
import type { IepKind } from 'ilp-elements/crosswalk';
import { html } from 'lit';
import { loadableKinds } from '../../../src/rules/access-table.js';
import { plan as wrensPlan } from '../../../demo/samples/wren.js';
import { wren, wrensCaseManager, wrensCounselor, wrensParent } from '../../../stories/fixtures/people.js';
import { electrician, wrensSupports } from '../../../stories/fixtures/supports.js';
import { everythingIn, listenTo, markedIep, markOf, marksOf } from '../iep-crosswalk/marked-iep.js';
import { plain } from '../iep-crosswalk/page.js';
import { keptInBrowser, SupportsPage } from '../shared/supports-page.js';
import { isWebKit, leave, planOn, treeOf, until } from '../support.js';

const kinds: readonly IepKind[] = ['iep-shared', 'iep-team'];
const beside = [...kinds, 'crosswalk-shared', 'crosswalk-team'] as const;
const goal = electrician.split('/')[2] ?? '';
const section = `${goal}.supports`;

const iep = markedIep(wrensPlan.id, wrensCaseManager);
const marked = {
  iep,
  links: (
    [
      ['iep-team', 'accommodation'],
      ['iep-team', 'annualGoal'],
      ['iep-shared', 'instruction'],
    ] as const
  ).map(([kind, name]) => ({
    ...{ by: wrensCaseManager, plan: electrician, item: markOf(kind, name, 'words') },
  })),
};

const viewerOf = (role: PersonRole): Viewer => (role === 'student' ? wren : { id: `some-${role}`, role });

async function open(
  viewer: Viewer,
  supports = wrensSupports,
  lang = '',
  isDown = () => false,
): Promise<SupportsPage> {
  return SupportsPage.open({
    ...{ plan: wrensPlan, viewer, beside: supports, lang, isDown },
    inside: html`<ilp-goal-editor></ilp-goal-editor>`,
    // Opening a section brings all parts, and does not wait until the page has nothing better to do.
    parts: async () => {
      const root = () => document.querySelector('ilp-goal-editor')?.shadowRoot;
      const summary = () => root()?.querySelector<HTMLElement>('[data-key="plan.experience"]');
      await until(() => summary(), 'the goals are there');
      summary()?.click();
      await until(() => root()?.querySelector('.experience .inside > :not(.opening)'), 'all parts are there');
    },
  });
}

/** Everything that somebody in this role can come to read; all that opens is opened. */
async function allRead(role: PersonRole) {
  const outside = listenTo(document, window);
  const page = await open(viewerOf(role), marked);
  const askedBefore = [...page.asked];
  if (page.has('iep-look')) await page.look();
  if (page.has(section)) await page.click(section);
  const isWithout = isWebKit || role === 'caseManager';
  const tree = isWithout ? '' : JSON.stringify(await treeOf('ilp-goal-editor'));
  const paper = everythingIn(await page.printed('paper-normal'));
  const file = await page.file('paper-file');
  await planOn(page.main).store?.flush();
  return {
    ...{ page, askedBefore, outside: outside.join('\n'), alone: { paper, file } },
    read: { page: everythingIn(document.body), tree, live: page.said },
    told: { events: page.events.join('\n'), given: page.given.join('\n'), kept: keptInBrowser() },
  };
}

/** The lines of what helps with Wren’s goal, as they are shown. */
const helps = (page: SupportsPage) => page.all('.supports li .words').map(plain);

describe('what helps with a goal, for whoever may not see it', () => {
  afterEach(leave);

  for (const role of personRoles) {
    const hidden = kinds.filter((kind) => !loadableKinds(role).includes(kind));

    it(`is nowhere, for ${role}: ${hidden.join(' and ') || 'nothing is hidden'}`, async function () {
      this.timeout(20_000);
      const { page, read, told, alone, outside, askedBefore } = await allRead(role);
      for (const kind of beside)
        if (!loadableKinds(role).includes(kind)) expect(page.asked).not.to.include(kind);
      for (const kind of hidden)
        for (const [where, text] of Object.entries(read))
          expect(marksOf[kind].test(text), `${kind} in ${where}`).to.equal(false);
      // Whoever may see all of it: no word of it goes on paper, into a file, an event, storage or the browser.
      for (const [where, text] of Object.entries({ ...told, ...alone }))
        expect(/q(team|shared)/i.test(text), where).to.equal(false);
      expect(/iep|q(team|shared)/i.test(outside), 'events around').to.equal(false);
      if (role === 'caseManager') for (const kind of kinds) expect(askedBefore).not.to.include(kind);
    });
  }

  it('leaves the page word for word as it is without an IEP', async () => {
    for (const role of ['counselor', 'teacher', 'designee', 'mentor'] as const) {
      const bare = (page: SupportsPage) => page.root.innerHTML.replaceAll(/\?lit\$\d+\$/g, '');
      const withIep = bare(await open(viewerOf(role), marked));
      expect(withIep, role).to.equal(bare(await open(viewerOf(role), {})));
      expect(withIep).not.to.contain('iep');
    }
  });

  it('goes with the person: the next one finds nothing of it', async () => {
    const { page } = await allRead('parent');
    expect(everythingIn(page.root)).to.contain('qteam');
    planOn(page.main).viewer = wrensCounselor;
    await until(() => planOn(page.main).store?.viewer.id === wrensCounselor.id, 'the counselor is here');
    await page.drawn();
    expect(/qteam|qshared/.test(everythingIn(document.body))).to.equal(false);
  });
});

describe('what helps with a goal, for whoever may see it', () => {
  afterEach(leave);

  it('is there at once for the student, as far as it is for her, and closed', async () => {
    const page = await open(wren);
    expect(page.has('iep-look')).to.equal(false);
    expect(helps(page)).to.deep.equal([]);
    expect(page.accesses).to.deep.equal([]);
    expect(plain(page.one('.section.supports summary'))).to.equal('What helps with this goal');
    await page.click(section);
    expect(helps(page)).to.deep.equal([
      'How to ask for an interpreter, and what the law says about it',
      'Visit two Deaf-owned shops',
    ]);
    const [seen, ...more] = page.accesses;
    expect(more).to.deep.equal([]);
    expect(seen).to.include({ viewer: 'wren', role: 'student', planId: wrensPlan.id, record: electrician });
    expect(seen).to.include({ kind: 'iep-shared', row: undefined, reason: undefined });
  });

  it('is there for those who hold the rights, the team’s part too, and each opening is told', async () => {
    const page = await open(wrensParent);
    await page.click(section);
    expect(helps(page)).to.have.length(3);
    expect(page.accesses.map(({ kind }) => kind).sort()).to.deep.equal(['iep-shared', 'iep-team']);
    await page.click(section);
    expect(helps(page)).to.deep.equal([]);
    await page.click(section);
    expect(page.accesses).to.have.length(4);
  });

  it('says what kind of help it is in plain words, with who gives it', async () => {
    const page = await open(wrensParent);
    await page.click(section);
    const lines = page.all('.supports li').map(plain);
    expect(lines.join(' ')).to.contain('Help to get ready for adult life').and.to.contain('Who: ');
    expect(lines.join(' ')).not.to.match(/disab|deficit/i);
  });

  it('is asked for by a case manager with a reason, once, from the keyboard', async () => {
    const page = await open(wrensCaseManager);
    expect(plain(page.one('[data-key="iep-look"]'))).to.equal('Show what the IEP says here');
    await page.click('iep-look');
    expect(page.focusedKey).to.equal('reason.teaching');
    await page.click('reason-open');
    expect(plain(page.one('#reason-fault'))).to.equal('Choose a reason first.');
    expect(page.said).to.contain('Choose a reason first.');
    expect(page.focusedKey).to.equal('reason.teaching');
    for (const kind of kinds) expect(page.asked).not.to.include(kind);
    await page.click('reason.meeting');
    await page.click('reason-open');
    await until(() => planOn(page.main).iep?.now.status === 'open', 'the IEP is open');
    await page.drawn();
    expect(page.focusedKey).to.equal('iep-here');
    await until(() => page.said.includes('The IEP is open'), 'it is said');
    expect(page.has('iep-look')).to.equal(false);
    await page.click(section);
    expect(helps(page)).to.have.length(3);
    expect(page.accesses.map(({ reason }) => reason)).to.deep.equal(['meeting', 'meeting']);
  });

  it('keeps the focus of a parent who tries again after it could not be loaded', async () => {
    let isDown = true;
    const page = await open(wrensParent, wrensSupports, '', () => isDown);
    await until(() => page.has('iep-again'), 'it could not be loaded');
    await page.click('iep-again');
    await until(() => page.has('iep-again'), 'it is still away');
    isDown = false;
    await page.click('iep-again');
    await until(() => page.has(section), 'what helps is there');
    await page.drawn();
    expect(page.focusedKey).to.equal('iep-here');
    expect(plain(page.one('[data-key="iep-here"]'))).to.contain('The IEP is open.');
  });

  it('is open here once it was opened elsewhere on the page', async () => {
    const page = await open(wrensCaseManager);
    await planOn(page.main).iep?.open('review');
    await until(() => page.has(section), 'what helps is there');
    expect(page.has('iep-look')).to.equal(false);
  });

  it('speaks Spanish to a parent', async () => {
    const page = await open(wrensParent, wrensSupports, 'es');
    await until(() => plain(page.root).includes('Lo que ayuda con esta meta'), 'Spanish is there');
    expect(page.root.textContent).not.to.contain('What helps');
  });

  it('asks for no IEP where nothing is joined with the plan', async () => {
    for (const viewer of [wren, wrensParent, wrensCaseManager]) {
      const page = await open(viewer, { iep });
      for (const kind of kinds) expect(page.asked, viewer.role).not.to.include(kind);
      expect(page.has('iep-look')).to.equal(false);
    }
  });

  it('redraws nothing while another goal is written in', async () => {
    const page = await open(wrensParent);
    await page.click(section);
    const line = page.one('.supports li');
    const seen = page.accesses.length;
    planOn(page.main).store?.edit({
      ...{ type: 'text', record: ['goals', goal], field: 'teamWording' },
      ...{ was: wrensPlan.goals?.[goal]?.teamWording ?? '', value: 'Other words' },
    });
    await page.drawn();
    expect(page.one('.supports li')).to.equal(line);
    expect(page.accesses).to.have.length(seen);
  });
});

describe('what helps, on paper', () => {
  afterEach(leave);

  it('is left out unless whoever may see it asks for it; then it is told, too', async () => {
    const page = await open(wrensParent, marked);
    expect(everythingIn(await page.printed('paper-normal'))).not.to.match(/qteam|qshared/i);
    expect(page.accesses).to.deep.equal([]);
    await page.click('paper-supports');
    const paper = everythingIn(await page.printed('paper-normal'));
    expect(paper).to.contain(markOf('iep-team', 'accommodation', 'words'));
    expect(paper).to.contain(markOf('iep-shared', 'instruction', 'words'));
    expect(page.accesses.map(({ record }) => record)).to.deep.equal([electrician, electrician]);
    expect(await page.file('paper-file')).not.to.match(/qteam|qshared/i);
  });

  it('is no choice for anybody else', async () => {
    expect((await open(wrensCounselor, marked)).has('paper-supports')).to.equal(false);
    expect((await open(wrensCaseManager, marked)).has('paper-supports')).to.equal(false);
  });
});
