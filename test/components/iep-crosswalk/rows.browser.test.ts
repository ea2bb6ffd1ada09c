import { expect } from '@open-wc/testing';
import { StorageError, type StorageAdapter } from 'ilp-elements';
import { plan as dariosPlan } from '../../../demo/samples/dario.js';
import { dariosIep } from '../../../stories/fixtures/iep-documents.js';
import { panelOf, spaceBeside } from '../../../stories/fixtures/iep-panel.js';
import { fresh } from '../../../stories/fixtures/iep-times.js';
import { grandmother } from '../../../stories/fixtures/people.js';
import { storageIn } from '../../../stories/fixtures/storages.js';
import * as stories from '../../../stories/iep-crosswalk.stories.js';
import { leave, planOn, until } from '../support.js';
import { PanelPage, plain, printedBy } from './page.js';

describe('the two plans side by side', () => {
  afterEach(leave);

  it('should show a student what everybody on the IEP may read, and say how it stands', async () => {
    const page = await PanelPage.open(stories.StudentView);
    expect(plain(page.one('#heading'))).to.equal('My two plans, side by side');
    expect(page.all('.group > h3').map(plain)).to.include.members(['My goals', 'My people', 'My dates']);
    expect(page.cells('strengths')[1]).to.contain('Dario listens closely');
    expect(page.standing('strengths')).to.equal('Not the same yet');
    expect(page.standing('careerGoal')).to.equal('Only in my plan');
    expect(plain(page.row('careerGoal'))).to.contain('The other plan need not say it yet.');
  });

  it('should say from when on something matters, with the day', async () => {
    const page = await PanelPage.open(stories.StudentView);
    expect(page.standing('educationGoal')).to.equal('Later');
    expect(plain(page.row('educationGoal'))).to.match(
      /From the yearly meeting on .+ on\. The IEP made there counts on the birthday, February 17, 2028\./,
    );
    expect(plain(page.row('educationGoal'))).not.to.contain('guess');
  });

  it('should speak Spanish to a family', async () => {
    const page = await PanelPage.open(stories.FamilyInSpanish);
    await until(() => plain(page.one('#heading')) === 'Mis dos planes, lado a lado', 'Spanish is there');
    await until(() => page.names.includes('Puntos fuertes'), 'the rows are Spanish');
    expect(plain(page.one('[part~=source]'))).to.contain('Esta copia se escribió a mano el 2 de septiembre');
  });

  it('should open what is the team’s only by hand, and tell the host of each', async () => {
    const page = await PanelPage.open(stories.FamilyInSpanish);
    expect(page.cells('accommodations').join('|')).to.match(/^(Closed|Cerrado), [^|]+$/);
    expect(page.row('accommodations').querySelector('.standing')).to.equal(null);
    await page.click('open.accommodations');
    expect(page.keyed('open.accommodations').getAttribute('aria-expanded')).to.equal('true');
    expect(page.focusedKey).to.equal('open.accommodations');
    expect(page.cells('accommodations')[1]).to.contain('Text read aloud by an app');
    expect(page.accesses.map(({ row, kind }) => [row, kind])).to.deep.equal([
      [undefined, 'iep-shared'],
      ['accommodations', 'iep-team'],
    ]);
    expect(page.accesses[1]).to.include({ viewer: 'guardian-l', role: 'actingParent', planId: 'plan-dario' });
    await page.click('open.accommodations');
    expect(page.cells('accommodations').join('|')).to.match(/^(Closed|Cerrado), [^|]+$/);
    expect(page.accesses).to.have.length(2);
  });

  it('should have as many cells in each line as the table has columns', async () => {
    const page = await PanelPage.open(stories.CaseManager);
    await page.look();
    await page.click('open.accommodations');
    await until(() => page.root.querySelector('.talk-cell'), 'what people do about a row');
    const columns = page.all('.group:first-of-type [role=columnheader]').length;
    for (const id of ['accommodations', 'services', 'careerGoal']) {
      const line = [...page.row(id).querySelectorAll(':scope > :is([role=rowheader], [role=cell])')];
      const spans = line.map((cell) => Number(cell.getAttribute('aria-colspan') ?? 1));
      const own = line.flatMap((cell, place) => (cell.matches('.talk-cell') ? [] : (spans[place] ?? 0)));
      expect(
        own.reduce((sum, span) => sum + span, 0),
        id,
      ).to.equal(columns);
      const talk = line.findIndex((cell) => cell.matches('.talk-cell'));
      if (talk >= 0) expect(spans[talk], id).to.equal(columns);
      for (const cell of line) expect(plain(cell), id).not.to.equal('');
    }
  });

  it('should open all that is closed at once, say so once, and close it again', async () => {
    const page = await PanelPage.open(stories.CaseManager);
    await page.look();
    const said = page.listen();
    const closed = page.all('.stands button[aria-expanded=false]').length;
    await page.click('open-all');
    expect(said).to.deep.equal([`${closed} lines were opened.`]);
    expect(page.accesses.filter(({ kind }) => kind === 'iep-team')).to.have.length(closed);
    expect(page.all('.stands button[aria-expanded=false]')).to.have.length(0);
    await page.click('open-all');
    expect(page.all('.stands button[aria-expanded=true]')).to.have.length(0);
  });

  it('should show both texts where people said that they differ, and merge nothing', async () => {
    const page = await PanelPage.open(stories.DisagreeingGoals);
    await until(() => page.root.querySelector('[data-key="filter.talk"]:checked'), 'the filter');
    expect(page.standing('careerGoal')).to.equal('Not the same yet');
    expect(page.cells('careerGoal')[0]).to.contain('Be a licensed electrician');
    expect(page.cells('careerGoal')[1]).to.contain('supported work in manufacturing');
    expect(plain(page.row('careerGoal'))).to.contain('Both stay as they are.');
  });

  it('should say before the birthday that the rights go over later, and when', async () => {
    const page = await PanelPage.open(stories.RightsAt17);
    expect(page.names).to.include('Rights as an adult');
    expect(page.cells('rights')[1]).to.contain('told which rights are hers at 18');
  });

  it('should name each further plan, and no IEP where there is none', async () => {
    const page = await PanelPage.open(stories.With504);
    expect(page.all('thead').map((head) => plain(head))[0])
      .to.contain('504 plan')
      .and.to.contain('Gifted plan');
    expect(page.standing('accommodations')).to.match(/^(Not the same yet|Only in: 504 plan)$/);
    expect(plain(page.one('.panel')).replace(plain(page.one('#heading')), '')).not.to.match(/\bIEP\b/);
    expect(page.accesses).to.deep.equal([]);
  });

  it('should not show a further plan beside the plan of another student', async () => {
    const page = await PanelPage.open(stories.LearningEnglish);
    expect(page.cells('accommodations')[1]).to.contain('A dictionary');
    page.element.columnsFor = 'plan-casey';
    await page.drawn();
    expect(page.names).to.deep.equal([]);
    expect(plain(page.one('[data-key=screen]'))).to.equal('There is nothing here beside your plan.');
  });

  it('should show no further plan that it cannot read, and warn the developer once', async () => {
    const page = await PanelPage.open(stories.NoIep);
    const { warn } = console;
    const warned: unknown[] = [];
    console.warn = (sentence: unknown) => warned.push(sentence);
    page.element.columns = [{ id: 'section504', items: [{ id: 'x' }] }] as never;
    await page.drawn();
    page.element.requestUpdate();
    await page.drawn();
    console.warn = warn;
    expect(warned).to.have.length(1);
    expect(String(warned[0])).to.contain('/0/items/0/row');
    expect(page.names).to.deep.equal([]);
  });

  it('should explain a hard word in place, and give the law on request', async () => {
    const page = await PanelPage.open(stories.StudentView);
    const details = page.row('interests').querySelector('details');
    expect(details?.open).to.equal(false);
    await page.click('more.interests');
    expect(details?.open).to.equal(true);
    expect(plain(details)).to.contain('What it means').and.to.contain('34 CFR 300.320(b)(1)');
    expect(plain(page.row('strengths').querySelector('details'))).to.contain(
      '34 CFR 300.324(a)(1)(i) (not checked yet)',
    );
  });

  it('should say that the copy is too old, and what to do', async () => {
    const page = await PanelPage.open(stories.StaleIep);
    await until(() => page.root.querySelector('[part~=stale]'), 'the sentence');
    expect(plain(page.one('[part~=stale]'))).to.contain('Bring in a new copy.');
  });

  it('should say that an import broke off, once, and how to finish it', async () => {
    const page = await PanelPage.open(stories.HalfImport);
    await until(() => page.root.querySelector('.faults'), 'the sentence');
    const faults = page.all('.faults p').map(plain);
    expect(faults).to.have.length(1);
    expect(faults[0]).to.contain('Bring it in once more.');
    expect(page.root.querySelector('[data-key="iep-again"]')).to.equal(null);
  });

  it('should say that it cannot be loaded, once, and load it when it is asked for again', async () => {
    const good = storageIn(spaceBeside(dariosPlan, { iep: fresh(dariosIep) }));
    let isDown = true;
    const load: StorageAdapter['load'] = async (key, call) => {
      if (isDown && key.kind.startsWith('iep-')) throw new StorageError('unavailable', 'Down.');
      return good.load(key, call);
    };
    const page = await PanelPage.open({
      render: () => panelOf(dariosPlan, { viewer: grandmother, adapter: { ...good, load } }),
    });
    expect(page.all('.faults p').map(plain)).to.deep.equal([
      'The IEP cannot be loaded right now. Try again in a moment.',
    ]);
    expect(page.said).to.equal('Not all of it could be loaded. The page says what to do.');
    isDown = false;
    await page.click('iep-again');
    await until(() => page.names.length > 20, 'the rows are there');
    expect(page.focusedKey).to.equal('screen');
    expect(page.root.querySelector('.faults')).to.equal(null);
  });
});

describe('the reason for looking', () => {
  afterEach(leave);

  it('should be asked before anything is loaded, and be given to the host', async () => {
    const page = await PanelPage.open(stories.CaseManager);
    expect(planOn(page.main).iep?.now.status).to.equal('closed');
    expect(page.names).to.deep.equal([]);
    await page.look('review');
    expect(page.names.length).to.be.above(20);
    expect(page.accesses.map(({ reason }) => reason)).to.deep.equal(['review']);
    expect(page.focusedKey).to.equal('screen');
    expect(page.said).to.equal('The two plans are here, side by side.');
  });

  it('should be missed in words, with the focus on the first of them', async () => {
    const page = await PanelPage.open(stories.CaseManager);
    const said = page.listen();
    expect(page.one('.reason [role=radiogroup]').getAttribute('aria-required')).to.equal('true');
    expect(page.keyed('reason.teaching').hasAttribute('aria-describedby')).to.equal(false);
    await page.click('reason-open');
    expect(page.focusedKey).to.equal('reason.teaching');
    expect(said).to.deep.equal(['Choose a reason first.']);
    const group = page.one('.reason [role=radiogroup]');
    expect(group.getAttribute('aria-invalid')).to.equal('true');
    expect(plain(page.one(`#${page.focused?.getAttribute('aria-describedby') ?? 'none'}`))).to.equal(
      'Choose a reason first.',
    );
    expect(planOn(page.main).iep?.now.status).to.equal('closed');
  });

  it('should not be asked again while the plan is open', async () => {
    const page = await PanelPage.open(stories.CaseManager);
    await page.look();
    const parent = page.element.parentElement;
    page.element.remove();
    parent?.append(page.element);
    await page.drawn();
    await until(() => page.names.length > 20, 'the rows are there again');
    expect(page.root.querySelector('.reason')).to.equal(null);
  });
});

describe('the filter', () => {
  afterEach(leave);

  it('should say how many there are of each, and show them, said once', async () => {
    const page = await PanelPage.open(stories.StudentView);
    const said = page.listen();
    const words = plain(page.keyed('filter.talk').closest('label'));
    const count = Number(/\((\d+)\)/.exec(words)?.[1]);
    await page.click('filter.talk');
    expect(page.names).to.have.length(count);
    expect(said).to.deep.equal([`${count} lines are shown.`]);
    expect(page.focusedKey).to.equal('filter.talk');
  });

  it('should tell nothing of how a closed line stands, and keep one where it was opened', async () => {
    const page = await PanelPage.open(stories.CaseManager);
    await page.look();
    const counts = () =>
      ['talk', 'match', 'all'].map((name) => plain(page.keyed(`filter.${name}`).closest('label')));
    const closed = page.all('.stands button[aria-expanded=false]').length;
    const sentence = `${closed} lines are closed. Open them to see how they stand.`;
    expect(plain(page.one('[data-note=closed]'))).to.equal(sentence);
    const before = counts();
    for (const filter of ['match', 'talk']) {
      await page.click(`filter.${filter}`);
      expect(page.all('.stands button[aria-expanded=false]')).to.have.length(closed);
      expect(page.said).to.contain(sentence);
      expect(counts()).to.deep.equal(before);
    }
    expect(page.accesses.map(({ row }) => row)).to.deep.equal([undefined]);
    await page.click('open-all');
    expect(page.all('.stands button[aria-expanded=true]')).to.have.length(closed);
    expect(page.root.querySelector('[data-note=closed]')).to.equal(null);
    await page.click('filter.match');
    expect(new Set(page.all('.line .standing').map(plain))).to.deep.equal(new Set(['They match']));
  });

  it('should lead back from where there is nothing', async () => {
    const page = await PanelPage.open(stories.LearningEnglish);
    await page.click('filter.match');
    expect(page.names).to.deep.equal([]);
    await page.click('filter.show-all');
    expect(page.names.length).to.be.above(0);
    expect(page.focused).not.to.equal(null);
    expect(page.keyed('filter.all').matches(':checked')).to.equal(true);
  });
});

describe('the printed page', () => {
  afterEach(leave);

  it('should hold the rows that are open, and nothing else', async () => {
    const page = await PanelPage.open(stories.CaseManager);
    await page.look();
    await page.click('open.accommodations');
    const paper = plain((await printedBy(page, 'print.normal')).body);
    expect(paper).to.contain('Dario listens closely').and.to.contain('Text read aloud by an app');
    expect(paper).not.to.contain('Reading in a small group');
    expect(paper).not.to.contain('Help from others');
    expect(paper).to.contain('It is not the IEP').and.to.contain('This copy was typed in on');
    await until(() => page.said === 'The page went to the printer.', 'it is said');
  });

  it('should leave out what a filter leaves out, and be large where it is asked for', async () => {
    const page = await PanelPage.open(stories.StudentView);
    await page.click('filter.match');
    const paper = await printedBy(page, 'print.large');
    expect(paper.documentElement.className).to.equal('large');
    expect(plain(paper.body)).not.to.contain('Dario listens closely');
  });
});
