import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import {
  Empty,
  ForCounselor,
  MovedElsewhere,
  ReadByParent,
  ReadOnlyForCounselor,
  SevenYears,
  Spanish,
  TenthGrader,
} from '../../../stories/course-plan.stories.js';
import { thisYear } from '../../../stories/fixtures/course-timeline.js';
import { found, isChromium, leave, until } from '../support.js';
import { CoursePlanPage, plain } from './page.js';

const headings = (page: CoursePlanPage, level: number) => page.all(`.timeline h${level}`).map(plain);

describe('<ilp-course-plan> as a timeline', () => {
  afterEach(leave);

  it('should show years and terms as headings, in the order of time', async () => {
    const page = await CoursePlanPage.open(TenthGrader);
    expect(headings(page, 3)).to.deep.equal(['Grade 9', 'Grade 10', 'Grade 11', 'Grade 12']);
    expect(headings(page, 4).slice(0, 4)).to.deep.equal(['All year', 'Fall', 'Spring', 'Summer']);
  });

  it('should say of each class what it is worth and where it stands', async () => {
    const page = await CoursePlanPage.open(TenthGrader);
    expect(plain(page.card('Algebra 1').querySelector('.facts'))).to.equal('1 credit · Done · Grade A');
    expect(plain(page.card('English 10').querySelector('.facts'))).to.equal('1 credit · Taking it now');
    expect(plain(page.card('Art to be chosen').querySelector('.facts'))).to.equal('0.5 credits · Planned');
  });

  it('should not call a class done that was not finished', async () => {
    const page = await CoursePlanPage.open(TenthGrader);
    const { id } = page.course('Algebra 1');
    const record = ['courses', id];
    page.store?.edit({ type: 'set', record, field: 'result', was: 'pass', value: 'incomplete' });
    await page.drawn();
    expect(plain(page.card('Algebra 1').querySelector('.facts'))).to.equal(
      '1 credit · Not finished · Grade A',
    );
  });

  it('should go on paper by the browser’s own print without a button to press but the names of classes', async function () {
    if (!isChromium) return this.skip();
    const page = await CoursePlanPage.open(TenthGrader);
    await emulateMedia({ media: 'print' });
    const shown = page.all('button').filter((button) => button.getClientRects().length > 0);
    const years = page.all('.year').filter((year) => year.getClientRects().length > 0);
    await emulateMedia({ media: 'screen' });
    expect(
      shown.every((button) => button.matches('.course > .title')),
      'names alone',
    ).to.equal(true);
    expect(shown).to.have.length(page.courses.length);
    expect(years).to.have.length(4);
  });

  it('should add up the credits of each year and each term', async () => {
    const page = await CoursePlanPage.open(TenthGrader);
    const year = found(page.all('.year')[2], 'grade 11');
    expect(plain(year.querySelector('.facts'))).to.contain('3 credits');
    expect(plain(page.one(`[data-term="${thisYear + 1}.fallSemester"] .facts`))).to.equal('0.5 credits');
  });

  it('should keep places for classes where there is none yet, and say how to begin', async () => {
    const page = await CoursePlanPage.open(Empty);
    expect(plain(page.one('[part=empty]'))).to.contain('No classes yet.');
    expect(page.all('[part=add]')).to.have.length(16);
  });

  it('should show 120 classes of seven years', async () => {
    const page = await CoursePlanPage.open(SevenYears);
    expect(page.all('.course')).to.have.length(120);
    expect(headings(page, 3)[0]).to.equal('Grade 6');
  });

  it('should speak the language around it, with titles in their own', async () => {
    const page = await CoursePlanPage.open(Spanish);
    await until(() => page.root.querySelector('[lang=es]'), 'the words are Spanish');
    await page.drawn();
    expect(headings(page, 3)[0]).to.equal('Grado 9');
    const langOf = (title: string) => page.card(title).querySelector('.title')?.getAttribute('lang');
    expect(langOf('Chemistry')).to.equal('en');
    expect(langOf('World History')).to.equal('');
  });

  it('should offer a counselor to add, and not to move', async () => {
    const page = await CoursePlanPage.open(ForCounselor);
    expect(page.all('[part=add]').length).to.be.above(0);
    expect(page.all('[data-drag]')).to.have.length(0);
  });

  for (const [name, story] of Object.entries({ ReadByParent, ReadOnlyForCounselor }))
    it(`should show the same and offer nothing that does nothing: ${name}`, async () => {
      const page = await CoursePlanPage.open(story);
      expect(page.all('.course')).to.have.length(11);
      expect(page.all('[part=add], [data-drag], [data-key=undo], [data-key=add-year]')).to.have.length(0);
    });

  it('should ask about a class that was moved elsewhere at the same time, and move it as answered', async () => {
    const page = await CoursePlanPage.open(MovedElsewhere);
    await page.shows('[part=problem]');
    const problem = page.one('[part=problem]');
    expect(plain(problem)).to.contain('Chemistry');
    const keep = [...problem.querySelectorAll('button')].find((each) => plain(each) === 'Keep mine');
    keep?.click();
    await page.drawn();
    expect(page.root.querySelector('[part=problem]')).to.equal(null);
    expect(page.titlesIn(`${thisYear + 2}.yearRound`)).to.include('Chemistry');
  });

  it('should draw the two terms anew that a class goes from and to, and no other', async () => {
    const page = await CoursePlanPage.open(SevenYears);
    const changed = new Set<string>();
    const watch = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const term = element?.closest<HTMLElement>('[data-term]');
        if (term?.dataset.term) changed.add(term.dataset.term);
      }
    });
    const from = found(page.all(`[data-term="${thisYear + 1}.fallSemester"] .course .title`)[0], 'class');
    page.handle(plain(from)).focus();
    for (const key of ['Enter', 'ArrowRight']) await page.press(key);
    watch.observe(page.one('.timeline'), { childList: true, characterData: true, subtree: true });
    await page.press('Enter');
    watch.disconnect();
    expect([...changed].sort()).to.deep.equal([
      `${thisYear + 1}.fallSemester`,
      `${thisYear + 1}.springSemester`,
    ]);
  });
});
