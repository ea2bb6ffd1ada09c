import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { personRoles, type PersonRole, type Viewer } from 'ilp-elements';
import 'ilp-elements/course-plan';
import type { IepKind } from 'ilp-elements/crosswalk';
import { html } from 'lit';
import { loadableKinds } from '../../../src/rules/access-table.js';
import { plan as dariosPlan } from '../../../demo/samples/dario.js';
import { dario, dariosCaseManager, dariosCounselor, grandmother } from '../../../stories/fixtures/people.js';
import { classOf, dariosSupports, historyClass } from '../../../stories/fixtures/supports.js';
import { texasPack } from '../../../stories/fixtures/what-ifs.js';
import { everythingIn, listenTo, markedIep, markOf, marksOf } from '../iep-crosswalk/marked-iep.js';
import { plain } from '../iep-crosswalk/page.js';
import { keptInBrowser, SupportsPage } from '../shared/supports-page.js';
import { isChromium, isWebKit, leave, planOn, treeOf, until } from '../support.js';

const kinds: readonly IepKind[] = ['iep-shared', 'iep-team'];
const beside = [...kinds, 'crosswalk-shared', 'crosswalk-team'] as const;
const history = classOf(dariosPlan, historyClass);
const pointer = `/courses/${history}`;
const details = `open.${history}`;
const note = 'Qsharednoteq';

const pathNote = 'qsharedsaidpathnoteq';

const iep = markedIep(dariosPlan.id, dariosCaseManager);
const marked = {
  iep,
  links: (['accommodation', 'modification'] as const).map((name) => ({
    ...{ by: dariosCaseManager, plan: pointer, item: markOf('iep-team', name, 'words') },
  })),
  marks: [{ by: dariosCaseManager, title: historyClass, kind: 'modified' as const, note }],
  path: { graduationPlan: 'tx-foundation', decidedOn: '1907-05-14', note: pathNote },
};

const viewerOf = (role: PersonRole): Viewer => (role === 'student' ? dario : { id: `some-${role}`, role });

async function open(viewer: Viewer, supports = dariosSupports, lang = ''): Promise<SupportsPage> {
  return SupportsPage.open({
    ...{ plan: dariosPlan, viewer, beside: supports, lang },
    inside: html`<ilp-course-plan></ilp-course-plan>`,
    parts: async () => {
      await import('../../../components/course-plan/lazy.js');
      const root = () => document.querySelector('ilp-course-plan')?.shadowRoot;
      await until(() => root()?.querySelector('.check') && root()?.querySelector('.course'), 'the classes');
    },
  });
}

/** Opens all that opens, the ways to finish school too, where the note of a decided way stands. */
async function openAll(page: SupportsPage): Promise<void> {
  planOn(page.main).packs = texasPack;
  await until(() => page.has('open-ways'), 'the rules of a state');
  await page.click('open-ways');
  const ways = () => plain(page.root.querySelector('.to-finish'));
  await until(() => ways() !== '' && !ways().includes('Getting the rules'), 'the ways to finish');
  for (const closed of page.all('details')) closed.setAttribute('open', '');
  await page.drawn();
}

/** Everything that somebody in this role can come to read; the class is open. */
async function allRead(role: PersonRole) {
  const outside = listenTo(document, window);
  const page = await open(viewerOf(role), marked);
  const [askedBefore, before] = [[...page.asked], everythingIn(page.root)];
  if (page.has('iep-look')) await page.look();
  await page.click(details);
  const isWithout = isWebKit || role === 'caseManager';
  const tree = isWithout ? '' : JSON.stringify(await treeOf('ilp-course-plan'));
  await page.click('plan.paper');
  const paper = everythingIn(await page.printed('paper-normal'));
  const [file, table] = [await page.file('paper-file'), await page.file('paper-table')];
  await openAll(page);
  await planOn(page.main).store?.flush();
  return {
    ...{ page, askedBefore, before, outside: outside.join('\n'), alone: { paper, file, table } },
    read: { page: everythingIn(document.body), tree, live: page.said },
    told: { events: page.events.join('\n'), given: page.given.join('\n'), kept: keptInBrowser() },
  };
}

const noteOf = (page: SupportsPage) => plain(page.root.querySelector('.supports-note'));
const inside = 'What helps here: open it to read';
const card = (page: SupportsPage) => page.one(`.course[data-item="${history}"]`);
/** What the host was told was seen beside the courses as a whole, then beside the class. */
const records = (page: SupportsPage) => page.accesses.map(({ record, kind }) => `${record ?? ''} ${kind}`);
const shared = (record: string) => `${record} iep-shared`;
const both = (record: string) => [shared(record), `${record} iep-team`];

describe('what helps in a class, for whoever may not see it', () => {
  afterEach(leave);

  for (const role of personRoles) {
    const hidden = kinds.filter((kind) => !loadableKinds(role).includes(kind));

    it(`is nowhere, for ${role}: ${hidden.join(' and ') || 'nothing is hidden'}`, async function () {
      this.timeout(20_000);
      const { page, read, told, alone, outside, askedBefore, before } = await allRead(role);
      for (const kind of beside)
        if (!loadableKinds(role).includes(kind)) expect(page.asked).not.to.include(kind);
      for (const kind of hidden)
        for (const [where, text] of Object.entries(read))
          expect(marksOf[kind].test(text), `${kind} in ${where}`).to.equal(false);
      for (const [where, text] of Object.entries({ ...told, ...alone, before }))
        expect(/q(team|shared)/i.test(text), where).to.equal(false);
      expect(/iep|q(team|shared)/i.test(outside), 'events around').to.equal(false);
      // What is marked does come to whoever may read it: its absence elsewhere proves something.
      if (!hidden.includes('iep-shared'))
        for (const mark of [note.toLowerCase(), pathNote])
          expect(read.page.toLowerCase(), mark).to.contain(mark);
      if (role === 'caseManager') for (const kind of kinds) expect(askedBefore).not.to.include(kind);
    });
  }

  it('leaves the page word for word as it is without an IEP', async () => {
    const bare = async (role: PersonRole, supports: typeof dariosSupports) => {
      const page = await open(viewerOf(role), supports);
      await page.click(details);
      return page.root.innerHTML.replaceAll(/\?lit\$\d+\$/g, '');
    };
    for (const role of ['counselor', 'teacher', 'designee', 'mentor'] as const) {
      const withIep = await bare(role, marked);
      expect(withIep, role).to.equal(await bare(role, {}));
    }
  });

  it('goes with the person: the next one finds nothing of it', async () => {
    const { page } = await allRead('parent');
    expect(everythingIn(page.root)).to.match(/qteam/);
    planOn(page.main).viewer = dariosCounselor;
    await until(() => planOn(page.main).store?.viewer.id === dariosCounselor.id, 'the counselor is here');
    await page.drawn();
    expect(/qteam|qshared/i.test(everythingIn(document.body))).to.equal(false);
  });
});

describe('what helps in a class, for whoever may see it', () => {
  afterEach(leave);

  it('is the note alone for the student, and the host is told when the class is opened', async () => {
    const page = await open(dario);
    expect(noteOf(page)).to.equal('');
    await page.click(details);
    expect(noteOf(page)).to.contain('What helps in this class');
    expect(noteOf(page)).to.contain('It counts like any other class.');
    expect(noteOf(page)).to.contain('Dario hears the chapters first.');
    expect(noteOf(page)).not.to.contain('Text read aloud');
    expect(records(page)).to.deep.equal([shared('/courses'), shared(pointer)]);
    for (const seen of page.accesses) expect(seen).to.include({ viewer: 'dario', role: 'student' });
  });

  it('is the note and the linked help for those who hold the rights', async () => {
    const page = await open(grandmother);
    await page.click(details);
    expect(page.all('.supports li .words').map(plain)).to.deep.equal([
      'Text read aloud by an app',
      'Half as much time again',
    ]);
    expect(records(page)).to.deep.equal([...both('/courses'), ...both(pointer)]);
    await page.click(details);
    await page.click(details);
    expect(records(page)).to.deep.equal([...both('/courses'), ...both(pointer), ...both(pointer)]);
  });

  it('is told to the host once where the classes say that there is help, before one is opened', async () => {
    for (const viewer of [dario, grandmother]) {
      const page = await open(viewer);
      expect(plain(card(page))).to.contain(inside);
      expect(records(page)).to.deep.equal(viewer === dario ? [shared('/courses')] : both('/courses'));
    }
    const page = await open(dariosCaseManager);
    expect(records(page)).to.deep.equal([]);
    await page.look();
    expect(records(page)).to.deep.equal(both('/courses'));
    expect(page.accesses.map(({ reason }) => reason)).to.deep.equal(['teaching', 'teaching']);
  });

  it('is on no card that the browser prints', async function () {
    if (!isChromium) return this.skip();
    const page = await open(dario);
    const lines = () => card(page).innerText.split('\n').map(plain);
    const onScreen = lines();
    expect(onScreen).to.include(inside);
    await emulateMedia({ media: 'print' });
    try {
      expect(lines().filter((line) => line !== '')).not.to.include(inside);
      expect(plain(page.one(`[data-item="${history}"] > .facts`))).to.contain('credit');
      expect(page.one(`[data-item="${history}"] > .facts`).checkVisibility()).to.equal(true);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('is marked on the card of the class once the IEP is open, and nowhere before', async () => {
    const page = await open(dariosCaseManager);
    const marked = () =>
      page.all('.course').filter((card) => plain(card).includes('What helps here: open it to read'));
    expect(marked()).to.have.length(0);
    await page.look();
    expect(marked().map(({ dataset }) => dataset.item)).to.deep.equal([history]);
    expect(plain(page.root.querySelector('[data-key="iep-here"]'))).to.equal(
      `The IEP is open. It says what helps in 1 class: ${historyClass}. Open the class to read it.`,
    );
    const counselor = await open(dariosCounselor);
    expect(plain(counselor.root.querySelector('.board'))).not.to.contain('What helps here');
  });

  it('is asked for by a case manager with a reason, once; the class waits open', async () => {
    const page = await open(dariosCaseManager);
    await page.click(details);
    expect(noteOf(page)).to.equal('');
    for (const kind of kinds) expect(page.asked).not.to.include(kind);
    await page.look();
    expect(page.focusedKey).to.equal('iep-here');
    expect(noteOf(page)).to.contain('Text read aloud by an app').and.to.contain('Dario hears');
    await until(() => page.said.includes('The IEP is open'), 'it is said');
    expect(page.said).to.equal(plain(page.one('[data-key="iep-here"]')));
    expect(page.accesses.map(({ reason }) => reason)).to.deep.equal(Array(4).fill('teaching'));
    expect(page.has('iep-look')).to.equal(false);
  });

  it('is said as it is shown, also where the IEP says nothing of any class', async () => {
    const item = markOf('iep-team', 'annualGoal', 'words');
    const page = await open(dariosCaseManager, {
      iep,
      links: [{ by: dariosCaseManager, plan: pointer, item }],
    });
    await page.look();
    expect(plain(page.one('[data-key="iep-here"]'))).to.equal('The IEP says nothing here right now.');
    await until(() => page.said, 'something is said');
    expect(page.said).to.equal('The IEP says nothing here right now.');
    expect(page.accesses).to.have.length(0);
  });

  it('says that changed class work may not count, and does not say what to aim at', async () => {
    const page = await open(grandmother, marked);
    await page.click(details);
    expect(noteOf(page)).to.contain('What is taught is changed. Ask which diploma it counts for.');
    expect(noteOf(page)).to.contain(note);
  });

  it('speaks Spanish to the family', async () => {
    const page = await open(grandmother, dariosSupports, 'es');
    await page.click(details);
    await until(() => noteOf(page).includes('Lo que ayuda en esta clase'), 'Spanish is there');
  });
});
