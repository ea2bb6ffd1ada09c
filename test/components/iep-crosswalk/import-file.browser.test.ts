import { expect } from '@open-wc/testing';
import { plan as theosPlan } from '../../../demo/samples/theo.js';
import * as panels from '../../../stories/iep-crosswalk.stories.js';
import * as stories from '../../../stories/iep-crosswalk-import.stories.js';
import { fileOf, theosFile, wrensNewerFile } from '../../../stories/fixtures/iep-import.js';
import { found, leave, planOn, until } from '../support.js';
import { ImportPage } from './import-page.js';
import { endWatch, watchTaking } from './own-page-support.js';
import { PanelPage } from './page.js';

const fileDate = (name: string): string => `import.file-dates.${name}`;

/** All looks that are loaded: a part brings its own along. */
function looks({ root }: PanelPage): string {
  return root.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules])
    .map(({ cssText }) => cssText)
    .join(' ');
}

describe('a file with what an IEP says', () => {
  afterEach(leave);

  it('should be shown before it comes in, with each row that was doubted or left out, by line', async () => {
    const page = await ImportPage.open(stories.FileWithDoubts, 'import.bring');
    expect(page.preview).to.contain('27 lines of the IEP can come in.');
    expect(page.preview).to.contain('New: 27');
    expect(page.findings).to.have.length(2);
    expect(page.findings.join(' ')).to.contain('Line 13: Date: “25/08/2026” has its day first.');
    expect(page.findings.join(' ')).to.contain('“Parking lot” is no part of an IEP that is known here.');
    expect(planOn(page.panel.main).iep?.now.iep?.shared, 'nothing is saved yet').to.equal(undefined);
  });

  it('should say its dates, who will see what, and where it is from', async () => {
    const page = await ImportPage.open(stories.FileWithDoubts, 'import.bring');
    const dates = ['iepDate', 'birthDate', 'transferOfRightsDate'].map((date) => page.value(fileDate(date)));
    expect(dates).to.deep.equal(['2026-05-15', '2008-08-29', '']);
    expect(page.preview).to.contain('A copy from a spreadsheet, of September 14, 2026.');
    const [shared = '', team = ''] = page.preview.split('Only the IEP team sees these');
    expect(shared).to.contain('The student sees these').and.contain('Goal for work');
    expect(shared.slice(shared.indexOf('Who sees what'))).not.to.contain('accommodations');
    expect(team).to.contain('What helps (accommodations): 3');
  });

  it('should take the dates it does not give by hand, and keep them with the preview', async () => {
    const page = await ImportPage.open(stories.NothingYet, 'import.file');
    const bare = fileOf('bare.csv', 'Section,Words\nStrengths,Does voices\nIEP date,2026-05-15\n');
    await page.choose(bare);
    await page.write(fileDate('annualReviewDate'), '2027-05-14');
    await page.write(fileDate('iepDate'), '2026-05-16');
    await page.select('import.file-grade', '12');
    expect(page.findings.join(' ')).to.contain('the file says “May 15, 2026”. What was given by hand counts');
    await page.panel.click('import.way.typed');
    await page.panel.click('import.way.file');
    expect(page.value(fileDate('annualReviewDate'))).to.equal('2027-05-14');
    await page.panel.click('import.bring');
    await page.done();
    expect(planOn(page.panel.main).iep?.now.iep?.shared).to.include({
      ...{ iepDate: '2026-05-16', annualReviewDate: '2027-05-14', gradeLevel: 12 },
    });
  });

  it('should not come in while a date is not finished, and lead there', async () => {
    const page = await ImportPage.open(stories.FileWithDoubts, 'import.bring');
    const date = fileDate('transferOfRightsDate');
    page.panel.keyed(date).setAttribute('type', 'text');
    await page.write(date, '2028-99');
    expect(page.preview).to.contain('This date is not finished, or there is no such day.');
    const said = page.panel.listen();
    await page.panel.click('import.bring');
    expect(said).to.deep.equal(['A date is not finished. Finish it or empty it. Then bring the copy in.']);
    expect(page.panel.focusedKey).to.equal(date);
    await page.choose(fileOf('other.csv', 'Section,Words\nStrengths,Does voices\n'));
    expect(page.value(date)).to.equal('');
    await page.panel.click('import.bring');
    await page.done();
    expect(page.outcome).to.contain('The copy is in: 1 line.');
  });

  it('should be shown by a sample of either form, which comes in whole', async () => {
    const page = await ImportPage.open(stories.NothingYet, 'import.file');
    expect(page.text).to.contain('Write IEP date, Annual review date or Birthday under Section.');
    const taken = watchTaking();
    try {
      for (const [kind, name] of [
        ['csv', 'iep-sample.csv'],
        ['json', 'iep-sample.json'],
      ] as const) {
        await page.panel.click(`import.sample.${kind}`);
        expect(page.panel.said).to.equal(`It is in a file: ${name}. Look in your downloads.`);
        const kept = found(taken.kept.at(-1), 'file');
        await page.choose(fileOf(kept.name, await kept.blob.text()));
        expect(kept.name).to.equal(name);
        expect(page.preview).to.contain('5 lines of the IEP can come in.');
        expect(page.findings).to.deep.equal([]);
      }
    } finally {
      endWatch();
    }
  });

  it('should come in with one press, said once, and then stand in the rows', async () => {
    const page = await ImportPage.open(stories.FileWithDoubts, 'import.bring');
    await page.write('import.system', 'Riverbend');
    const said = page.panel.listen();
    await page.panel.click('import.bring');
    await page.done();
    expect(page.outcome).to.contain('The copy is in: 27 lines.');
    expect(said.filter((sentence) => sentence.includes('The copy is in'))).to.have.length(1);
    expect(page.panel.focusedKey).to.equal('import');
    expect(page.panel.all('.preview')).to.have.length(0);
    expect(page.copy.shared).to.include('Theo will work with stories and children at a public library.');
    expect(page.copy.shared.join()).not.to.contain('Large print');
    expect(page.copy.team).to.include('Large print');
    expect(planOn(page.panel.main).iep?.now.iep?.shared?.source.system).to.equal('Riverbend');
    expect(page.panel.names).to.include('Work after high school');
  });

  it('should be told apart by what is in it: JSON under any name', async () => {
    const page = await ImportPage.open(stories.NothingYet, 'import.file');
    await page.choose(fileOf('wren.csv', await wrensNewerFile.text()));
    expect(page.preview).to.contain('A copy from Riverbend special education system');
    await page.choose(fileOf('theo.json', await theosFile.text()));
    expect(page.preview).to.contain('27 lines of the IEP can come in.');
  });

  it('should say what is new, changed and gone, and which links would lead to nothing', async () => {
    const page = await ImportPage.open(stories.NewerFile, 'import.lines-all');
    await page.shows('import.bring');
    expect(page.preview).to.match(/New: 1\s?The same: 27\s?Changed: 1\s?Not there any more: 1/);
    expect(page.preview).to.contain('1 link leads to a line that is not in the new copy.');
    expect(page.preview).to.contain('Wren will take part in supported work in manufacturing.');
    expect(page.preview).to.contain('A link would be lost: “Be a licensed electrician at 22');
  });

  it('should ask whether it is the right student where the birthday is another', async () => {
    const page = await ImportPage.open(stories.NewerFile, 'import.bring');
    expect(page.preview).not.to.contain('right student');
    await page.choose(theosFile);
    expect(page.preview).to.contain('The birthday is another one than in the copy that is here.');
    expect(page.preview).to.contain('The grade is another one than in the plan.');
  });

  it('should name the student it comes in for, and doubt another grade where there was no copy before', async () => {
    const page = await ImportPage.open(stories.NothingYet, 'import.file');
    await page.choose(wrensNewerFile);
    const { name = 'nobody' } = theosPlan.student ?? {};
    expect(page.preview.replace(/[\u2066-\u2069]/g, '')).to.contain(`Before it comes in for ${name}`);
    expect(page.preview).to.contain('The grade is another one than in the plan.');
  });

  it('should be put aside without a trace', async () => {
    const page = await ImportPage.open(stories.FileWithDoubts, 'import.bring');
    const said = page.panel.listen();
    await page.panel.click('import.leave');
    expect(said).to.deep.equal(['Nothing came in. The copy from before is as it was.']);
    expect(page.panel.focusedKey).to.equal('import.file');
    expect(page.panel.all('.preview')).to.have.length(0);
  });

  const hostile: Readonly<Record<string, readonly [file: File, sentence: string]>> = {
    'a picture': [
      fileOf('scan.csv', new Uint8Array([137, 80, 78, 71, 0, 0, 0, 13])),
      'It is no text file. Save the sheet as CSV',
    ],
    'half a JSON file': [fileOf('half.json', '{"schema":1,"items":[{"sec'), 'It is not whole'],
    'another JSON file': [fileOf('list.json', '[1,2,3]'), 'It holds no IEP'],
    'keys that nothing may have': [
      fileOf('bad.json', '{"schema":1,"__proto__":{"a":1},"source":{},"items":[{"section":"strengths"}]}'),
      'It does not say where it is from',
    ],
    'a newer form': [fileOf('new.json', '{"schema":9,"items":[]}'), 'newer form (9)'],
    'a table of something else': [
      fileOf('grades.csv', 'Name,Grade\nTheo,12\n'),
      'The column words is missing',
    ],
    'an open quotation mark': [
      fileOf('quotes.csv', 'Section,Words\nStrengths,"no end\n'),
      'A quotation mark has no partner',
    ],
    'an empty file': [fileOf('empty.csv', ''), 'It has no rows'],
    'letters of another alphabet': [
      fileOf('latin.csv', 'Section,Words\nStrengths,', new Uint8Array([0xe9, 0x74])),
      'Its letters cannot be read',
    ],
    'too many lines': [
      fileOf('long.csv', `Section,Words\n${'Strengths,x\n'.repeat(700)}`),
      'It has too many rows',
    ],
  };
  for (const [name, [file, sentence]] of Object.entries(hostile))
    it(`should change nothing and say what to do: ${name}`, async () => {
      const page = await ImportPage.open(stories.NothingYet, 'import.file');
      const said = page.panel.listen();
      await page.choose(file);
      expect(page.findings.join(' ')).to.contain(sentence);
      expect(page.text).to.contain('nothing was changed');
      expect(said).to.have.length(1);
      expect(page.panel.all('[data-key="import.bring"]')).to.have.length(0);
      expect(planOn(page.panel.main).iep?.now.iep?.shared).to.equal(undefined);
    });

  it('should speak Spanish', async () => {
    const page = await ImportPage.open(stories.Spanish, 'import.bring');
    await until(() => page.text.startsWith('Traer lo que dice el IEP'), 'it speaks Spanish');
    expect(page.findings.join(' ')).to.contain('Línea 13: Date: “25/08/2026” tiene el día primero.');
    expect(page.preview).to.contain('El IEP es del');
  });

  for (const [who, story] of Object.entries({
    'a counselor': stories.CounselorSeesNothing,
    'the student': panels.StudentView,
    'the family': panels.FamilyInSpanish,
    'an adult student': panels.AdultStudent,
    'a case manager who has not said why they look': panels.CaseManager,
  }))
    it(`should be neither there nor loaded for ${who}`, async () => {
      const page = await PanelPage.open(story);
      await page.drawn();
      expect(page.all('.import, [data-key^="import"]')).to.have.length(0);
      expect(looks(page), 'what is loaded').not.to.contain('.import .typed-line');
    });

  it('should be loaded for the case manager as soon as they have said why they look', async () => {
    const page = await PanelPage.open(panels.CaseManager);
    await page.look();
    await until(() => page.root.querySelector('[data-key="import"]'), 'the part is there');
    expect(looks(page)).to.contain('.import .typed-line');
  });

  it('should need no scrolling to the side on a narrow screen', async () => {
    const page = await ImportPage.open(stories.FileWithDoubts, 'import.bring', 320);
    const part = page.panel.one('.import');
    expect(part.scrollWidth).to.be.at.most(part.clientWidth);
  });
});
