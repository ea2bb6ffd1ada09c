import { expect } from '@open-wc/testing';
import * as stories from '../../../stories/iep-crosswalk-import.stories.js';
import { found, leave, planOn, until } from '../support.js';
import { ImportPage } from './import-page.js';
import { plain } from './page.js';
import { linkChanges } from '../../../components/iep-crosswalk/talk/link-changes.js';

const [first, second] = ['import.line.000001', 'import.line.000002'];

async function typing(): Promise<ImportPage> {
  return ImportPage.open(stories.Typing, 'import.paste.add');
}

describe('an IEP that is typed', () => {
  afterEach(leave);

  it('should be typed line by line, each with its part of the IEP and who sees it', async () => {
    const page = await typing();
    expect(page.lines).to.deep.equal([first]);
    await page.write(`${first}.words`, 'Sets up a microphone without being asked.');
    expect(page.text).to.contain('The student sees this.');
    await page.select(`${first}.section`, 'accommodation');
    expect(page.text).to.contain('Only the IEP team sees this.');
    await page.panel.click(`${first}.more`);
    await page.write(`${first}.applicability`, 'All classes');
    await page.write(`${first}.date`, '2026-10-01');
    await page.panel.click(`done.${first}`);
    const line = plain(page.panel.one(`[data-item="${first}"]`));
    expect(line).to.contain('Line 1 · What helps (accommodations)');
    expect(line).to.contain('Sets up a microphone without being asked.');
    expect(line).to.contain('October 1, 2026 · Where: All classes');
    expect(page.panel.focusedKey).to.equal(`change.${first}`);
  });

  it('should go on in the part of the last line, with the focus on the new one', async () => {
    const page = await typing();
    await page.select(`${first}.section`, 'modification');
    const said = page.panel.listen();
    await page.panel.click('import.add');
    expect(said).to.deep.equal(['A line was added.']);
    expect(page.panel.focusedKey).to.equal(`${second}.section`);
    const list = page.panel.keyed(`${second}.section`);
    expect(list instanceof HTMLSelectElement && list.value).to.equal('modification');
  });

  it('should be taken out, put back where it was, and never lose the focus', async () => {
    const page = await typing();
    await page.write(`${first}.words`, 'The first');
    await page.panel.click('import.add');
    await page.write(`${second}.words`, 'The second');
    await page.panel.click(`out.${first}`);
    expect(page.lines).to.deep.equal([second]);
    expect(page.panel.focused?.dataset.item).to.equal(second);
    await page.panel.click('import.back');
    expect(page.lines).to.deep.equal([first, second]);
    expect(page.panel.focusedKey).to.equal(`change.${first}`);
    expect(page.text).to.contain('The first');
  });

  it('should be put back below a line that was added in its place meanwhile', async () => {
    const page = await typing();
    await page.write(`${first}.words`, 'Taken out');
    await page.panel.click(`out.${first}`);
    expect(page.panel.focusedKey).to.equal('import.add');
    await page.panel.click('import.add');
    await page.write(`${first}.words`, 'New');
    await page.panel.click('import.back');
    expect(page.lines).to.deep.equal([first, second]);
    expect(plain(page.panel.one(`[data-item="${second}"]`))).to.contain('Taken out');
  });

  it('should be pasted into a part: one line is one thing', async () => {
    const page = await typing();
    await page.select('import.paste.section', 'teamMember');
    await page.write('import.line.000001.words', 'Kept beside it');
    await page.write('import.paste.text', '1. Student\n\n• Grandmother L.\r\n- Teacher V.');
    const said = page.panel.listen();
    await page.panel.click('import.paste.add');
    expect(said).to.deep.equal(['3 lines were added.']);
    expect(page.panel.focusedKey).to.equal('import.paste.add');
    expect(page.lines).to.have.length(4);
    expect(page.text).to.contain('Grandmother L.').and.not.contain('• Grandmother');
    await page.panel.click('import.paste.add');
    expect(page.panel.said).to.equal('Paste or type something first.');
  });

  it('should say that it is kept on the page alone, and whoever leaves is told of it', async () => {
    const page = await ImportPage.open(stories.NothingYet, 'import.way.typed');
    await page.panel.click('import.way.typed');
    expect(page.text, 'before anything is typed').to.contain('What you type is kept on this page alone.');
    await page.panel.click('import.add');
    const described = page.panel.keyed(`${first}.words`).getAttribute('aria-describedby') ?? '';
    expect(described.split(' ')).to.include(page.panel.one('[part="typed-note"]').id);
    await page.write(`${first}.words`, 'Nothing of this is in a journal.');
    const result = await planOn(page.panel.main).leave();
    expect(result).to.deep.include({ status: 'unsaved', unsent: 1, edits: 0 });
    const everything = JSON.stringify(Object.entries(localStorage));
    expect(everything).not.to.contain('in a journal');
    for (const { name = '' } of await indexedDB.databases())
      expect(await wordsIn(name), name).not.to.contain('in a journal');
    expect(JSON.stringify(page.panel.store?.snapshot.body)).not.to.contain('in a journal');
  });

  it('should be there again when the panel comes back to the page', async () => {
    const page = await typing();
    await page.write(`${first}.words`, 'Still here');
    const { element, main } = page.panel;
    const parent = found(element.parentElement, 'plan');
    element.remove();
    parent.append(document.createElement('ilp-iep-crosswalk'));
    await until(
      () => main.querySelector('ilp-iep-crosswalk')?.shadowRoot?.textContent.includes('Still here'),
      'the line is there',
    );
  });

  it('should come in with its dates, split by who may read what', async () => {
    const page = await typing();
    await page.write('import.dates.iepDate', '2026-09-02');
    await page.write('import.dates.birthDate', '2012-02-17');
    await page.select('import.grade', '9');
    await page.write(`${first}.words`, 'Asks good questions.');
    await page.panel.click('import.add');
    await page.select(`${second}.section`, 'accommodation');
    await page.write(`${second}.words`, 'Text read aloud');
    await page.panel.click('import.add');
    await page.panel.click('import.look');
    expect(page.panel.focusedKey).to.equal('import.preview');
    expect(page.preview).to.contain('2 lines of the IEP can come in. A copy typed in on');
    expect(page.preview).to.contain('The IEP is of September 2, 2026');
    expect(page.findings).to.deep.equal(['Line 3: It says nothing. It was left out.']);
    await page.panel.click('import.bring');
    await page.done();
    expect(page.outcome).to.equal('The copy is in: 2 lines. The student sees 1 of them.');
    expect(page.copy).to.deep.equal({ shared: ['Asks good questions.'], team: ['Text read aloud'] });
    const iep = planOn(page.panel.main).iep?.now.iep;
    expect(iep?.team).to.include({ iepDate: '2026-09-02', birthDate: '2012-02-17', gradeLevel: 9 });
    expect(Object.keys(page.team.snapshot.unsent), 'nothing typed is left').to.deep.equal([]);
  });

  it('should begin with the copy that is here, so that links stay with what is only reworded', async () => {
    const page = await ImportPage.open(stories.BeginningWithTheCopy, 'import.bring');
    expect(page.preview).to.contain('New: 0').and.contain('Changed: 0');
    expect(page.panel.accesses.map(({ row }) => row)).to.include('accommodations');
    const team = planOn(page.panel.main).iep?.now.iep?.team?.items ?? {};
    const before = found(
      Object.values(team).find(({ section }) => section === 'annualGoal'),
      'goal',
    );
    const line = found(
      page.panel.all('[data-list="typed"]').find(({ textContent }) => textContent.includes(before.words))
        ?.dataset.item,
      'line',
    );
    page.team.edit(...linkChanges({}, { plan: '/goals/any', iepItem: before.id }, true));
    await page.panel.click(`change.${line}`);
    await page.write(`${line}.words`, 'Dario will tell the story of the river in his own words.');
    expect(page.preview).to.contain('New: 0').and.contain('Changed: 1');
    await page.panel.click('import.bring');
    await page.done();
    const now = planOn(page.panel.main).iep?.now.iep?.team?.items ?? {};
    expect(now[before.id]?.words).to.equal('Dario will tell the story of the river in his own words.');
    expect(page.outcome).to.match(/Links lead to words that changed\. Please look at them again: .*\w/);
  });

  it('should not come in empty', async () => {
    const page = await typing();
    await page.panel.click('import.look');
    expect(page.preview).to.contain('No line can come in yet.').and.contain('It says nothing.');
    expect(page.panel.all('[data-key="import.bring"]')).to.have.length(0);
  });

  it('should keep a date that is not finished in its field, with what to do', async () => {
    const page = await typing();
    const field = page.panel.keyed('import.dates.iepDate');
    field.setAttribute('type', 'text');
    await page.write('import.dates.iepDate', '2026-99-01');
    expect(page.text).to.contain('This date is not finished, or there is no such day.');
  });
});

/** All that a database of this browser holds, as text. */
async function wordsIn(name: string): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error(`The database ${name} does not open.`));
    };
  });
  const stores = [...database.objectStoreNames];
  const rows =
    stores.length === 0 ? [] : await Promise.all(stores.map(async (store) => rowsOf(database, store)));
  database.close();
  return JSON.stringify(rows);
}

async function rowsOf(database: IDBDatabase, store: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = database.transaction(store).objectStore(store).getAll();
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error(`The rows of ${store} cannot be read.`));
    };
  });
}
