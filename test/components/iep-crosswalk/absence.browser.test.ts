import { expect } from '@open-wc/testing';
import { personRoles, type PersonRole } from 'ilp-elements';
import { iepKindOf, iepSections, type IepKind } from 'ilp-elements/crosswalk';
import { loadableKinds } from '../../../src/rules/access-table.js';
import { plan as dariosPlan } from '../../../demo/samples/dario.js';
import { panelOf } from '../../../stories/fixtures/iep-panel.js';
import { dario, dariosCaseManager } from '../../../stories/fixtures/people.js';
import { isWebKit, leave, planOn, treeOf } from '../support.js';
import {
  everythingIn,
  listenTo,
  markedFields,
  markedIep,
  markOf,
  marksOf,
  recordedIep,
  saidFields,
  saidMark,
} from './marked-iep.js';
import { PanelPage, plain, printedBy } from './page.js';

const iep = markedIep(dariosPlan.id, dariosCaseManager);
const [goal = ''] = Object.keys(dariosPlan.goals ?? {});
const links = [
  { by: dariosCaseManager, plan: `/goals/${goal}`, item: markOf('iep-team', 'annualGoal', 'words') },
  { by: dariosCaseManager, plan: `/goals/${goal}`, item: markOf('iep-shared', 'strengths', 'words') },
];
const kinds: readonly IepKind[] = ['iep-shared', 'iep-team'];
const beside = [...kinds, 'crosswalk-shared', 'crosswalk-team'] as const;

const viewerOf = (role: PersonRole) => (role === 'student' ? dario : { id: `some-${role}`, role });
const mayLoad = (role: PersonRole, kind: (typeof beside)[number]) => loadableKinds(role).includes(kind);

function keptInBrowser(): string {
  return JSON.stringify([localStorage, sessionStorage].flatMap((storage) => Object.entries(storage)));
}

/** Everything that somebody in this role can come to read, wherever it stands; all that opens is opened. */
async function allRead(role: PersonRole) {
  const { adapter, asked, given } = recordedIep(dariosPlan, iep, links);
  const outside = listenTo(document, window);
  const page = await PanelPage.open({
    render: () => panelOf(dariosPlan, { viewer: viewerOf(role), adapter }),
  });
  const events = listenTo(page.element, page.main);
  const before = page.root.querySelector('.reason') ? everythingIn(document.body) : '';
  if (before) await page.look();
  const closed = everythingIn(document.body);
  if (page.root.querySelector('[data-key="open-all"]')) await page.click('open-all');
  for (const details of page.all('details')) details.setAttribute('open', '');
  await page.drawn();
  // A tree takes its time: for whom nothing is hidden it says no more than the page; WebKit asks node by node.
  const isWithout = isWebKit || kinds.every((kind) => mayLoad(role, kind));
  const tree = isWithout ? '' : JSON.stringify(await treeOf('ilp-iep-crosswalk'));
  const paper = page.root.querySelector('[data-key="print.normal"]')
    ? everythingIn((await printedBy(page, 'print.normal')).documentElement)
    : '';
  await planOn(page.main).store?.flush();
  return {
    ...{ page, asked, before, closed, outside: outside.join('\n') },
    said: { events: events.join('\n'), kept: keptInBrowser() },
    given: given.join('\n'),
    read: { page: everythingIn(document.body), tree, paper, live: page.said },
  };
}

describe('what a role may not see of an IEP', () => {
  afterEach(leave);

  for (const role of personRoles) {
    const hidden = kinds.filter((kind) => !mayLoad(role, kind));
    const names = hidden.length === 0 ? 'nothing' : hidden.join(' and ');

    it(`is nowhere, for ${role}: ${names}`, async function () {
      this.timeout(20_000);
      const { read, said, given, asked, outside, before, closed } = await allRead(role);
      for (const kind of beside) if (!mayLoad(role, kind)) expect(asked, kind).not.to.include(kind);
      for (const kind of hidden)
        for (const [where, text] of Object.entries({ ...read, ...said, given, closed }))
          expect(marksOf[kind].test(text), `${kind} in ${where}`).to.equal(false);
      // Before somebody at school says why they look, nothing stands there that anybody wrote beside the IEP.
      for (const kind of kinds) expect(marksOf[kind].test(before), `${kind} unasked`).to.equal(false);
      // Nobody around hears that there is an IEP, and no event says a word of it.
      expect(/iep|q(team|shared)/i.test(outside), 'events around').to.equal(false);
      expect(/q(team|shared)/i.test(said.events), 'events').to.equal(false);
      expect(/q(team|shared)/i.test(said.kept), 'kept in the browser').to.equal(false);
    });
  }

  for (const role of ['adultStudent', 'parent', 'caseManager'] as const)
    it(`is there for ${role}, who may see all of it, once it is opened and not before`, async function () {
      this.timeout(20_000);
      const { read, closed } = await allRead(role);
      expect(marksOf['iep-team'].test(closed)).to.equal(false);
      for (const section of iepSections) {
        const kind = iepKindOf(section);
        // South Carolina alone has a row for this one.
        if (section === 'localProvision') continue;
        for (const field of markedFields)
          expect(read.page.includes(markOf(kind, section, field)), `${section} ${field}`).to.equal(true);
        expect(read.paper.includes(markOf(kind, section, 'words')), `${section} on paper`).to.equal(true);
      }
    });

  for (const role of ['student', 'adultStudent', 'parent', 'caseManager'] as const)
    it(`is there for ${role}, as far as they may read what people wrote beside it`, async function () {
      this.timeout(20_000);
      const { read, closed } = await allRead(role);
      for (const kind of kinds)
        for (const field of saidFields) {
          const mark = saidMark(kind, field);
          expect(read.page.includes(mark), `${kind} ${field}`).to.equal(mayLoad(role, kind));
          if (kind === 'iep-team') expect(closed.includes(mark), `${field}, closed`).to.equal(false);
        }
    });

  it('looks the same whether or not there is an IEP', async () => {
    const textFor = async (role: PersonRole, hasIep: boolean) => {
      const beside = hasIep ? { adapter: recordedIep(dariosPlan, iep, links).adapter } : {};
      const page = await PanelPage.open({
        render: () => panelOf(dariosPlan, { viewer: viewerOf(role), ...beside }),
      });
      return plain(page.one('.panel'));
    };
    for (const role of ['counselor', 'teacher', 'designee', 'mentor'] as const)
      expect(await textFor(role, true), role).to.equal(await textFor(role, false));
  });

  it('goes with the person: the next one finds nothing of it', async () => {
    const { page } = await allRead('parent');
    const isOnThePage = () => /qteam|qshared/.test(everythingIn(document.body));
    expect(isOnThePage()).to.equal(true);
    planOn(page.main).viewer = viewerOf('counselor');
    await page.drawn();
    const { store } = planOn(page.main);
    expect(store?.viewer.role).not.to.equal('parent');
    expect(isOnThePage()).to.equal(false);
  });
});
