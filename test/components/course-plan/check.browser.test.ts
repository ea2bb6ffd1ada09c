import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { inOrder } from 'ilp-elements';
import {
  Colorado,
  ForTheCounselor,
  ForTheFamily,
  NotChosen,
  NotExact,
  OffTrack,
  OnTrack,
  OtherCohort,
  Spanish,
  ThingsToSettle,
  ToBeConfirmed,
  WithAPathway,
  WithoutRules,
} from '../../../stories/course-plan-check.stories.js';
import { axeViolations } from '../axe.js';
import { found, isChromium, leave, until, type Story } from '../support.js';
import { CoursePlanPage, plain } from './page.js';

async function open(story: Story, width?: number): Promise<CoursePlanPage> {
  const page = await CoursePlanPage.open(story, width);
  await page.shows('.check');
  return page;
}

/** One requirement of the panel, by its name. */
function need(page: CoursePlanPage, name: string): HTMLElement {
  const items = page.all('.need').filter((item) => plain(item.querySelector('.label')) === name);
  return found(items[0], `requirement “${name}”`);
}

function answer(page: CoursePlanPage): string {
  return plain(page.one('.check .answer'));
}

/** The shape beside the name of an alert: it is seen, and not heard. */
function shapeOf(card: HTMLElement, severity: 'blocking' | 'information'): string {
  const summary = found(card.querySelector(`.check-alert.${severity} summary`), 'alert');
  return getComputedStyle(summary, '::before').content;
}

/** Presses the button of a part of the page that says this. */
async function press(page: CoursePlanPage, within: ParentNode, words: string): Promise<void> {
  const button = [...within.querySelectorAll('button')].find((each) => plain(each) === words);
  found(button, `button “${words}”`).click();
  await page.drawn();
}

describe('<ilp-course-plan> and “Am I on track?”', () => {
  afterEach(leave);

  it('should give a plain answer first', async () => {
    expect(answer(await open(OnTrack))).to.contain('On track: everything is earned or planned.');
    expect(answer(await open(OffTrack))).to.contain('Not yet: 1 thing is still to plan.');
    const page = await open(Spanish);
    await until(
      () => answer(page).includes('El plan va bien: todo está ganado o planeado.'),
      'it is in Spanish',
    );
  });

  it('should go on paper whole: nothing of it scrolls or is folded away', async function () {
    if (!isChromium) return this.skip();
    for (const width of [1280, 700]) {
      const page = await open(OffTrack, width);
      await emulateMedia({ media: 'print' });
      const check = page.one('.check');
      const { maxBlockSize, overflowY } = getComputedStyle(check);
      const needs = page.all('.need').filter((each) => each.getClientRects().length > 0);
      await emulateMedia({ media: 'screen' });
      expect([maxBlockSize, overflowY], `at ${width}`).to.deep.equal(['none', 'visible']);
      expect(needs, `at ${width}`).to.have.length(page.all('.need').length);
      leave();
    }
  });

  it('should say of each requirement how it stands, what fills it and what is left', async () => {
    const page = await open(OffTrack);
    const science = plain(need(page, 'Science'));
    expect(science).to.contain('To plan').and.to.contain('1 of 2 credits: 1 earned');
    expect(science)
      .to.contain('Biology')
      .and.to.contain('Still to plan: 1 credit. Add a class that counts here.');
    expect(plain(need(page, 'English')))
      .to.contain('Planned')
      .and.to.contain('2 of 2 credits: 1 earned, 1 planned');
    expect(plain(page.one('.total')))
      .to.contain('Credits in all ○ To plan')
      .and.to.contain('6 of 7 credits: 3 earned, 3 planned');
  });

  it('should ask for what would fill a gap under the name of the requirement', async () => {
    const page = await open(OffTrack);
    const button = page.keyed('gap.science');
    expect(button.getAttribute('aria-label')?.replaceAll(/[\u2068\u2069]/g, '')).to.equal(
      'What would fill this? Science',
    );
    await page.click('gap.science');
    expect(page.keyed('gap.science').getAttribute('aria-expanded')).to.equal('true');
    expect(page.focusedKey).to.equal('gap.science');
  });

  it('should show both answers where credits of another school are open', async () => {
    const page = await open(ToBeConfirmed);
    expect(answer(page)).to.contain('On track');
    expect(plain(page.one('.check'))).to.contain('Until other schools’ credits are confirmed: 1 thing');
    const sides = [...need(page, 'Science').querySelectorAll('dd')].map(plain);
    expect(sides).to.deep.equal(['1 of 2 credits: 1 earned', '2 of 2 credits: 1 earned, 1 to be confirmed']);
  });

  it('should say with a deed what it changed in the answer, and nothing with what came from elsewhere', async () => {
    const page = await open(OffTrack);
    const said = page.listen();
    const record = ['courses', page.course('Theater').id];
    page.store?.edit({ type: 'set', record, field: 'state', was: 'planned', value: 'alternate' });
    await page.drawn();
    expect(answer(page)).to.contain('2 things');
    expect(said).to.deep.equal([]);
    await page.click('undo');
    expect(said).to.deep.equal(['Undone. Still to plan: 1 thing. Before: 2. Credits in all: 6. Before: 5.']);
  });

  it('should draw a card anew whose facts changed through another course', async () => {
    const page = await open(OffTrack);
    expect(plain(page.card('English 2'))).to.contain('Counts for English');
    const record = ['courses', page.course('English 1').id];
    page.store?.edit({ type: 'set', record, field: 'credits', was: 1000, value: 2000 });
    await page.drawn();
    expect(plain(page.card('English 2'))).to.contain(
      'It adds to your credits in all. Already full: English.',
    );
  });

  it('should say on a card what it counts for, and what should be looked at', async () => {
    const page = await open(ThingsToSettle);
    expect(plain(page.card('Biology'))).to.contain('Counts for Science');
    const physics = plain(page.card('Physics'));
    expect(physics).to.contain('Another class comes first To settle');
    expect(shapeOf(page.card('Physics'), 'blocking')).to.contain('▲');
    expect(physics)
      .to.contain('It asks for Algebra 2 or Precalculus.')
      .and.to.contain('Take Algebra 2 first.');
    expect(plain(page.card('Study Skills')))
      .to.contain('Placed by the school')
      .and.not.to.contain('IEP');
    expect(plain(page.card('Robotics'))).to.contain('Something is not known yet Good to know');
    expect(shapeOf(page.card('Robotics'), 'information')).to.contain('ℹ');
    expect(page.card('Robotics').querySelector('blockquote')?.lang).to.equal('en');
    expect(page.all('.check-alert button')).to.have.length(0);
  });

  it('should let the school settle an alert with a reason, and show who, when and why', async () => {
    const page = await open(ForTheCounselor);
    await press(page, page.card('Physics'), 'Settle this');
    expect(page.focused?.tagName).to.equal('TEXTAREA');
    await press(page, page.card('Physics'), 'Save this decision');
    expect(plain(page.card('Physics'))).to.contain('Please write the reason first.');
    await page.type('He did the work in summer.');
    await press(page, page.card('Physics'), 'Save this decision');
    const [decision] = inOrder(page.plan.exceptions);
    expect(decision).to.include({ kind: 'override', role: 'counselor' });
    expect(decision?.alert, 'what was decided about').to.match(/^prerequisiteMissing:needs:.+,.+$/);
    expect(decision?.made.by).to.equal('counselor-k');
    const card = plain(page.card('Physics'));
    expect(card).to.contain('Settled by the school').and.to.contain('He did the work in summer.');
    expect(card).to.contain('You, School counselor');
    expect(page.store?.snapshot.unsent).to.deep.equal({});
  });

  it('should settle one of two alerts of a kind: each has fields of its own', async () => {
    const page = await open(ForTheCounselor);
    const robotics = () => page.card('Robotics');
    const settleAt = async (place: number) => {
      const buttons = [...robotics().querySelectorAll('button')].filter(
        (each) => plain(each) === 'Settle this',
      );
      found(buttons[place], 'button').click();
      await page.drawn();
    };
    expect(plain(robotics()).match(/Not taught at that time/g)).to.have.length(2);
    await settleAt(0);
    await settleAt(0);
    expect(robotics().querySelectorAll('textarea')).to.have.length(2);
    const ids = page.all('[id]').map(({ id }) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).to.deep.equal([]);
    await page.type('The teacher made room in fall.');
    await press(page, found(page.focused?.closest('li') ?? undefined, 'alert'), 'Save this decision');
    const [decision, ...others] = inOrder(page.plan.exceptions);
    expect(others).to.have.length(0);
    expect(decision?.alert).to.equal('notOffered:term:fallSemester');
    expect(robotics().querySelectorAll('.check-alert.resolved')).to.have.length(1);
  });

  it('should keep the reason while it is not saved', async () => {
    const page = await open(ForTheCounselor);
    await press(page, page.card('Physics'), 'Settle this');
    await page.type('Not yet');
    await press(page, page.card('Physics'), 'Cancel');
    await press(page, page.card('Physics'), 'Settle this');
    expect((page.focused as HTMLTextAreaElement).value).to.equal('Not yet');
  });

  it('should let the school tick what was shown, and decide about what was not', async () => {
    const page = await open(Colorado);
    await page.shows('.need');
    expect(answer(page)).to.contain('Not yet: 3 things are still to show.');
    const said = page.listen();
    const key = 'shown.co-menu-of-options/icap';
    page.keyed(key).click();
    await page.drawn();
    expect(answer(page)).to.contain('2 things');
    expect(said.join(' ')).to.contain('Still to show: 2 things. Before: 3.');
    expect(page.plan.coursePath?.shown).to.deep.equal({ 'co-menu-of-options/icap': true });
    const english = need(page, 'Ready in English');
    expect(plain(english)).to.contain('To show').and.to.contain('SAT: 470');
    await press(page, english, 'Decide as the school');
    await page.select('kind.decide.need.co-menu-of-options/readiness-english', 'exemption');
    page.keyed('reason.decide.need.co-menu-of-options/readiness-english').focus();
    await page.type('New to the country.');
    await press(page, need(page, 'Ready in English'), 'Save this decision');
    expect(answer(page)).to.contain('1 thing');
    expect(plain(need(page, 'Ready in English')))
      .to.contain('This is not asked of you')
      .and.to.contain('New to the');
  });

  it('should offer none of that to the family', async () => {
    const page = await open(ForTheFamily);
    expect(page.all('.check input, .check textarea')).to.have.length(0);
    const offered = page.all('.check button').map(plain);
    expect(offered).to.contain('Show what it takes');
    for (const word of ['What would fill this?', 'Decide as the school'])
      expect(offered).not.to.contain(word);
  });

  it('should say in words where rules are missing, are not chosen, are for others or are not sure', async () => {
    expect(plain((await open(WithoutRules)).one('.check'))).to.contain('has not put in yet');
    expect(plain((await open(NotChosen)).one('.check'))).to.contain('Choose a way to finish school');
    expect(plain((await open(NotExact)).one('.check'))).to.contain('There may be a better way');
    const page = await open(OtherCohort);
    await page.shows('.need');
    expect(plain(page.one('.check'))).to.contain(
      'These rules are for other years: grade 9 in 2023–24 or later.',
    );
  });

  it('should show what the student aims at beside it', async () => {
    const page = await open(WithAPathway);
    const beside = plain(page.one('.beside'));
    expect(beside).to.contain('Health pathway').and.to.contain('1 of 2 classes: 1 passed');
    expect(beside).to.contain('0 hours of 40 hours');
  });

  it('should stand beside the years where there is room, and above them where there is not', async () => {
    const wide = await open(OffTrack, 1400);
    const [check, board] = [wide.one('.check'), wide.one('.board')].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(check?.right ?? 0).to.be.at.most(board?.left ?? 0);
    expect(getComputedStyle(wide.one('.check .toggle')).display).to.equal('none');
    const narrow = await open(OffTrack, 320);
    expect(getComputedStyle(narrow.one('.check .all')).display).to.equal('none');
    await narrow.click('check-toggle');
    expect(getComputedStyle(narrow.one('.check .all')).display).not.to.equal('none');
    const [above, below] = [narrow.one('.check'), narrow.one('.board')].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(above?.bottom ?? 0).to.be.at.most(below?.top ?? 0);
    expect(narrow.main.scrollWidth).to.be.at.most(320);
  });

  it('should pass the accessibility check with everything open', async function () {
    this.timeout(30_000);
    const page = await open(ForTheCounselor);
    for (const details of page.all('details')) details.setAttribute('open', '');
    await press(page, page.card('Physics'), 'Settle this');
    expect(await axeViolations(page.main)).to.deep.equal([]);
  });
});
