import { expect } from '@open-wc/testing';
import * as stories from '../../../stories/iep-crosswalk-import.stories.js';
import { plan as dariosPlan } from '../../../demo/samples/dario.js';
import { dariosIep } from '../../../stories/fixtures/iep-documents.js';
import { fileOf, importOf } from '../../../stories/fixtures/iep-import.js';
import { fresh } from '../../../stories/fixtures/iep-times.js';
import { dariosCaseManager } from '../../../stories/fixtures/people.js';
import { found, leave, planOn, until } from '../support.js';
import { ImportPage } from './import-page.js';
import { plain } from './page.js';

const line = 'import.line.000001';
const iepDate = 'import.dates.iepDate';
const birthDate = 'import.file-dates.birthDate';
const unfinished = 'A date is not finished. Finish it or empty it. Then bring the copy in.';
const stillHere = 'What you typed is still here';

const oneLine = fileOf('one.csv', 'Section,Words\nStrengths,Does voices\nBirthday,2010-01-01\nGrade,11\n');

/** Half types a date: the text a browser without date fields takes. */
async function halfType(page: ImportPage, key: string): Promise<void> {
  page.panel.keyed(key).setAttribute('type', 'text');
  await page.write(key, '2026-99');
  expect(page.text).to.contain(stillHere);
}

function isAtFault(page: ImportPage, key: string): boolean {
  return page.panel.keyed(key).getAttribute('aria-invalid') === 'true';
}

/** Opens or closes the part as a whole. */
async function fold(page: ImportPage): Promise<void> {
  const was = page.panel.all('.import .inside').length;
  await page.panel.click('import');
  await until(() => page.panel.all('.import .inside').length !== was, 'it is opened or closed');
  await page.panel.drawn();
}

async function typing(): Promise<ImportPage> {
  const page = await ImportPage.open(stories.Typing, 'import.paste.add');
  await page.write(`${line}.words`, 'Explains well.');
  return page;
}

async function fileHere(): Promise<ImportPage> {
  const page = await ImportPage.open(stories.NothingYet, 'import.file');
  await page.choose(oneLine);
  return page;
}

async function broughtIn(page: ImportPage): Promise<void> {
  await page.panel.click('import.bring');
  await page.done();
  expect(page.outcome).to.contain('The copy is in: 1 line.');
}

describe('a date of an IEP that is half typed', () => {
  afterEach(leave);

  const away: Readonly<Record<string, (page: ImportPage) => Promise<void>>> = {
    'another way is chosen': async (page) => {
      await page.panel.click('import.way.file');
      await page.panel.click('import.way.typed');
    },
    'the part is closed': async (page) => {
      await fold(page);
      await fold(page);
    },
  };
  for (const [when, goAndComeBack] of Object.entries(away))
    it(`should hold nothing up once its field is gone: ${when}`, async () => {
      const page = await typing();
      await halfType(page, iepDate);
      await goAndComeBack(page);
      expect(page.value(iepDate)).to.equal('');
      expect(isAtFault(page, iepDate)).to.equal(false);
      expect(page.text).not.to.contain(stillHere);
      await page.write(iepDate, '2026-05-14');
      await page.panel.click('import.look');
      await broughtIn(page);
      expect(planOn(page.panel.main).iep?.now.iep?.shared?.iepDate).to.equal('2026-05-14');
    });

  it('should not be lost with its line: nothing comes in, and the focus is led there', async () => {
    const page = await typing();
    await page.panel.click(`${line}.more`);
    await halfType(page, `${line}.date`);
    await page.panel.click('import.look');
    const said = page.panel.listen();
    await page.panel.click('import.bring');
    expect(said.filter((sentence) => sentence === unfinished)).to.have.length(1);
    expect(page.outcome).to.equal('');
    expect(page.panel.focusedKey).to.equal(`${line}.date`);
    await page.write(`${line}.date`, '2026-10-01');
    await broughtIn(page);
    const [item] = Object.values(planOn(page.panel.main).iep?.now.iep?.shared?.items ?? {});
    expect(item?.date).to.equal('2026-10-01');
  });

  it('should keep its line open, and go with it when that is taken out', async () => {
    const page = await typing();
    await page.panel.click(`${line}.more`);
    await halfType(page, `${line}.date`);
    await page.panel.click(`done.${line}`);
    expect(page.panel.focusedKey).to.equal(`${line}.date`);
    expect(page.value(`${line}.date`)).to.equal('2026-99');
    await page.panel.click(`out.${line}`);
    await page.panel.click('import.add');
    expect(page.lines).to.deep.equal([line]);
    expect(page.text).not.to.contain(stillHere);
  });

  it('should hold the copy up where it is the day the file was made', async () => {
    const page = await fileHere();
    await halfType(page, 'import.date');
    const said = page.panel.listen();
    await page.panel.click('import.bring');
    expect(said.filter((sentence) => sentence === unfinished)).to.have.length(1);
    expect(page.outcome).to.equal('');
    expect(page.panel.focusedKey).to.equal('import.date');
  });
});

describe('a date that is given by hand for a file', () => {
  afterEach(leave);

  it('can be emptied: it stays empty, it is said, and it does not come in', async () => {
    const page = await fileHere();
    expect(page.value(birthDate)).to.equal('2010-01-01');
    await page.write(birthDate, '');
    expect(page.value(birthDate)).to.equal('');
    expect(page.findings).to.deep.equal([
      'Line 3: Birthday: the file says “January 1, 2010”. It was emptied by hand and is left out.',
    ]);
    await page.select('import.file-grade', '');
    expect(page.findings.join(' ')).to.contain('Grade: the file says “11”.');
    await broughtIn(page);
    const { shared, team } = planOn(page.panel.main).iep?.now.iep ?? {};
    for (const document of [shared, team]) {
      expect(document?.birthDate).to.equal(undefined);
      expect(document?.gradeLevel).to.equal(undefined);
    }
  });

  it('should be kept on the page alone, and whoever leaves is told of it', async () => {
    const page = await fileHere();
    expect(page.preview).to.contain('It is kept on this page alone');
    await page.write(birthDate, '2010-01-02');
    const result = await planOn(page.panel.main).leave();
    expect(result).to.deep.include({ status: 'unsaved', unsent: 1, edits: 0 });
  });

  for (const [what, end] of Object.entries({
    'put aside': async (page: ImportPage) => page.panel.click('import.leave'),
    'brought in': broughtIn,
    'another file is chosen': async (page: ImportPage) =>
      page.choose(fileOf('b.csv', 'Section,Words\nStrengths,x\n')),
  }))
    it(`should go with its file: ${what}`, async () => {
      const page = await fileHere();
      await page.write(birthDate, '2010-01-02');
      await end(page);
      expect(Object.keys(page.team.snapshot.unsent)).to.deep.equal([]);
    });

  it('should be there again, with its file, when the panel comes back to the page', async () => {
    const page = await fileHere();
    await page.write(birthDate, '2010-01-02');
    const { element, main } = page.panel;
    const parent = found(element.parentElement, 'plan');
    element.remove();
    parent.append(document.createElement('ilp-iep-crosswalk'));
    const keyed = (key: string) =>
      main
        .querySelector('ilp-iep-crosswalk')
        ?.shadowRoot?.querySelector<HTMLButtonElement | HTMLInputElement>(`[data-key="${key}"]`);
    await until(() => keyed('import.look-file'), 'the file is there');
    keyed('import.look-file')?.click();
    await until(() => keyed(birthDate), 'its dates are there');
    expect(keyed(birthDate)?.value).to.equal('2010-01-02');
  });
});

describe('dates that only the copy that is here has', () => {
  afterEach(leave);

  it('should be named before a copy without them comes in', async () => {
    const setting = { viewer: dariosCaseManager, iep: fresh(dariosIep) };
    const steps = ['import.way.typed', 'import.add'];
    const page = await ImportPage.open(
      { render: () => importOf(dariosPlan, setting, steps) },
      `${line}.words`,
    );
    await page.write(`${line}.words`, 'Explains well.');
    await page.panel.click('import.look');
    const gone = () => page.panel.all('[data-note="gone-facts"] li').map(plain);
    expect(gone()).to.include('Birthday of the student: February 17, 2012');
    await page.write('import.dates.birthDate', '2012-02-17');
    expect(gone()).to.have.length.above(0).and.not.include('Birthday of the student: February 17, 2012');
  });
});
