import { expect } from '@open-wc/testing';
import { StorageError, type StorageAdapter } from 'ilp-elements';
import { sendKeys } from '@web/test-runner-commands';
import { plan as theosPlan } from '../../../demo/samples/theo.js';
import * as stories from '../../../stories/iep-crosswalk-import.stories.js';
import { importOf, theosFile } from '../../../stories/fixtures/iep-import.js';
import { dariosIep, theosIep } from '../../../stories/fixtures/iep-documents.js';
import { spaceBeside } from '../../../stories/fixtures/iep-panel.js';
import { theosCaseManager } from '../../../stories/fixtures/people.js';
import { storageIn } from '../../../stories/fixtures/storages.js';
import { leave, planOn, until, type Story } from '../support.js';
import { ImportPage } from './import-page.js';

/** Theo's file is looked at, in a storage of the test's own. */
function fileIn(adapter: StorageAdapter): Story {
  return { render: () => importOf(theosPlan, { viewer: theosCaseManager, adapter }, [theosFile]) };
}

const failure = async () => Promise.reject(new StorageError('unavailable', 'A fault of the test.'));

describe('bringing in an IEP', () => {
  afterEach(leave);

  it('should keep what was chosen where storage is out of reach, and come in at the next press', async () => {
    const space = spaceBeside(theosPlan, {});
    const faults: Partial<StorageAdapter> = { save: failure };
    const page = await ImportPage.open(fileIn(storageIn(space, faults)), 'import.bring');
    const said = page.panel.listen();
    await page.panel.click('import.bring');
    await page.done();
    expect(said).to.deep.equal([page.outcome]);
    expect(page.outcome).to.contain('storage is out of reach').and.contain('is kept');
    expect(page.panel.focusedKey).to.equal('import.bring');
    expect(page.preview).to.contain('27 lines of the IEP can come in.');
  });

  for (const [code, sentence] of [
    ['forbidden', 'You may not bring in an IEP here.'],
    ['unauthenticated', 'Please sign in again'],
    ['quota', 'it is too large'],
    ['corrupt', 'could not be loaded'],
  ] as const)
    it(`should say what to do: ${code}`, async () => {
      const save = async () => Promise.reject(new StorageError(code, 'A fault of the test.'));
      const space = spaceBeside(theosPlan, {});
      const page = await ImportPage.open(fileIn(storageIn(space, { save })), 'import.bring');
      await page.panel.click('import.bring');
      await page.done();
      expect(page.outcome).to.contain(sentence);
      expect(page.panel.all('[data-key="import.bring"]')).to.have.length(1);
    });

  it('should say that half came in, and finish it with the next press', async () => {
    const space = spaceBeside(theosPlan, {});
    const storage = storageIn(space);
    let isFailing = true;
    const save: StorageAdapter['save'] = async (key, body, call) =>
      key.kind === 'iep-shared' && isFailing ? failure() : storage.save(key, body, call);
    const page = await ImportPage.open(fileIn({ ...storage, save }), 'import.bring');
    await page.panel.click('import.bring');
    await page.done();
    expect(page.outcome).to.contain('Only half of the copy came in.');
    expect(page.panel.all('[part="fault"]')).to.have.length(1);
    isFailing = false;
    await page.panel.click('import.bring');
    await until(() => page.outcome.includes('The copy is in'), 'it is in');
    await page.panel.drawn();
    expect(page.panel.all('[part="fault"]')).to.have.length(0);
    expect(page.copy.shared).to.have.length(15);
  });

  it('should keep a date that was given by hand while the copy was on its way', async () => {
    const storage = storageIn(spaceBeside(theosPlan, {}));
    let goOn = (): void => undefined;
    const waits = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const save: StorageAdapter['save'] = async (key, body, call) => {
      if (key.kind.startsWith('iep-')) await waits;
      return storage.save(key, body, call);
    };
    const page = await ImportPage.open(fileIn({ ...storage, save }), 'import.bring');
    await page.panel.click('import.bring');
    await page.write('import.file-dates.annualReviewDate', '2027-05-10');
    goOn();
    await page.done();
    expect(page.outcome).to.contain('The copy is in: 27 lines.');
    expect(page.value('import.file-dates.annualReviewDate')).to.equal('2027-05-10');
    expect(Object.keys(page.team.snapshot.unsent)).to.have.length(1);
  });

  it('should leave a copy alone that somebody else brought in meanwhile, and show anew what changes', async () => {
    const space = spaceBeside(theosPlan, { iep: theosIep });
    const storage = storageIn(space, { subscribe: () => () => undefined });
    const page = await ImportPage.open(fileIn(storage), 'import.bring');
    expect(page.preview).to.contain('New: 0');
    for (const { kind, id, ...document } of [dariosIep.shared, dariosIep.team])
      space.write(
        { kind, id: theosPlan.id },
        JSON.stringify({ ...document, kind, id: id && theosPlan.id, importedBy: theosCaseManager.id }),
      );
    const said = page.panel.listen();
    await page.panel.click('import.bring');
    await page.done();
    expect(said).to.deep.equal([page.outcome]);
    expect(page.outcome).to.contain('somebody else brought in a copy.');
    expect(page.panel.focusedKey).to.equal('import.preview');
    expect(page.preview).to.contain('Not there any more: 14');
    expect(page.copy.team).to.include('Text read aloud by an app');
    await page.panel.click('import.bring');
    await until(() => page.outcome.includes('The copy is in'), 'it is in');
    expect(page.copy.team).to.include('Large print');
  });

  it('should look again where a newer copy came while the person was reading', async () => {
    const space = spaceBeside(theosPlan, { iep: theosIep });
    const page = await ImportPage.open(fileIn(storageIn(space)), 'import.bring');
    const { kind, id } = theosIep.team;
    const { items: _items, ...bare } = theosIep.team;
    space.write({ kind, id }, JSON.stringify({ ...bare, items: {} }));
    await planOn(page.panel.main).iep?.refresh();
    await page.panel.drawn();
    await page.panel.click('import.bring');
    await page.done();
    expect(page.outcome).to.contain('somebody else brought in a copy.');
    expect(page.copy.team).to.deep.equal([]);
  });

  it('should work with the keyboard alone', async function () {
    this.timeout(40_000);
    const page = await ImportPage.open(stories.Typing, 'import.paste.add');
    const { panel } = page;
    panel.keyed('import').focus();
    await panel.tabTo('import.line.000001.section');
    await sendKeys({ press: 'ArrowDown' });
    await panel.tabTo('import.line.000001.words');
    await sendKeys({ type: 'Likes sound.' });
    await panel.tabTo('done.import.line.000001');
    await panel.press('Enter');
    expect(panel.focusedKey).to.equal('change.import.line.000001');
    await panel.tabTo('import.look');
    await panel.press('Enter');
    expect(panel.focusedKey).to.equal('import.preview');
    await panel.tabTo('import.bring');
    await panel.press('Enter');
    await page.done();
    expect(page.outcome).to.contain('The copy is in: 1 line.');
    expect(panel.focusedKey).to.equal('import');
    expect(page.copy.shared).to.deep.equal(['Likes sound.']);
  });
});
