import { expect } from '@open-wc/testing';
import { iep as wrensIep, wrensExtractFile } from '../../demo/samples/iep/wren.js';
import { plan as wrensPlan } from '../../demo/samples/wren.js';
import { fileOf, theosFile, wrensNewerFile } from '../../stories/fixtures/iep-import.js';
import { found, until } from '../components/waiting.js';
import { everyWord, recordAdapter, portalForEach } from './portal-frame.js';
import {
  beginAnew,
  bringIn,
  giveReason,
  keyed,
  root,
  rowsShown,
  shown,
  tabTo,
  text,
  twoPlans,
} from './two-plans-page.js';

describe('who sees what on the portal’s page of two plans', function () {
  this.timeout(60_000);

  const open = portalForEach();

  it('asks the case manager once why they look, and keeps a list of it for them alone', async () => {
    const page = await open('page=two-plans&student=theo&as=caseManager');
    const asked = recordAdapter(found(page.plan.adapter, 'adapter'));
    expect(page.text('#looks-place')).to.include('Nobody from school has looked yet.');
    await giveReason(page);
    expect(asked).to.include('iep-team');
    await tabTo(page, 'open.accommodations', 'Enter', 90);
    await until(() => text(page).includes('Large print'), 'the row is open');
    const list = page.text('#looks-place');
    expect(list).to.include('Teacher N.').and.include('For a meeting').and.include('What helps in class');
    page.part('[data-page=courses]').click();
    expect(page.text('#looks-place')).to.equal('');
    twoPlans(page).click();
    await until(() => rowsShown(page) > 0, 'the rows are shown without another question');
    expect(root(page).querySelector('.reason')).to.equal(null);
    expect(await page.axeViolations()).to.deep.equal([]);
    for (const [as, id] of [
      ['student', 'theo'],
      ['counselor', 'counselor-w'],
    ] as const) {
      await page.lookAs(as, id);
      expect(page.text('#looks-place'), as).to.equal('');
    }
  });

  it('lists no look of the student or the family', async () => {
    const page = await open('page=two-plans&student=dario&as=guardian');
    (await shown(page, 'open-all')).click();
    await until(() => text(page).includes('Text read aloud by an app'), 'the rows are open');
    await page.lookAs('caseManager', 'case-p');
    expect(page.text('#looks-place')).to.include('Nobody from school has looked yet.');
  });

  it('brings in JSON and CSV, refuses what is broken, and begins anew with the sample', async () => {
    const page = await open('page=two-plans&student=wren&as=caseManager');
    await beginAnew(page);
    await giveReason(page);
    (await shown(page, 'import')).click();
    await bringIn(page, fileOf('wren.json', '{"schema": 1, "items": ['));
    await until(() => root(page).querySelector('.findings, [part=fault], .import .alert'), 'it is refused');
    expect(keyed(page, 'import.bring')).to.equal(null);
    await bringIn(page, fileOf('notes.csv', 'a,b\n1,2\n'));
    await until(() => text(page).includes('notes.csv'), 'the next file is read');
    expect(keyed(page, 'import.bring')).to.equal(null);
    await bringIn(page, wrensNewerFile);
    (await shown(page, 'import.bring')).click();
    await until(() => text(page).includes('an electrician with her own van'), 'the newer copy is shown');
    await bringIn(page, theosFile);
    await until(
      () => text(page).includes('The birthday is another one'),
      'another student’s file is doubted',
    );
    await beginAnew(page);
    await giveReason(page);
    expect(text(page)).to.include(wrensExtractFile.items[2].words).and.not.include('with her own van');
  });

  it('holds nothing of an IEP for a counselor, nor is any asked for', async () => {
    const page = await open('page=two-plans&student=wren&as=caseManager');
    await beginAnew(page);
    await giveReason(page);
    (await shown(page, 'open-all')).click();
    await until(() => text(page).includes('Captions on every video'), 'all of it is on the page');
    const asked = recordAdapter(found(page.plan.adapter, 'adapter'));
    await page.lookAs('counselor', 'counselor-n');
    await until(() => text(page).includes('There is nothing here beside the plan.'), 'there is nothing');
    for (const name of ['plan', 'courses', 'careers', 'two-plans'])
      page.part(`[data-page="${name}"]`).click();
    await until(() => text(page).includes('There is nothing here beside the plan.'), 'still nothing');
    const words = ['header', 'main'].map((part) => everyWord(page.part(part))).join(' ');
    const inPlan = JSON.stringify(wrensPlan);
    const lines = Object.values({ ...wrensIep.shared.items, ...wrensIep.team.items }).map(
      (item) => item.words,
    );
    expect(
      lines.filter((line) => line !== 'Student' && !inPlan.includes(line) && words.includes(line)),
    ).to.deep.equal([]);
    expect(words.match(/rb-22|consent_|proposal_|link_|IEP teacher|case-d|who looked/gi)).to.equal(null);
    await beginAnew(page);
    await page.saved();
    expect(asked.filter((kind) => /iep|crosswalk|draft/.test(kind))).to.deep.equal([]);
    expect(asked).to.include('plan');
    expect(page.plan.iep).to.equal(undefined);
    // What the counselor could not take away goes when somebody looks who may.
    await page.lookAs('caseManager', 'case-d');
    expect(asked).to.include('iep-team');
  });
});
