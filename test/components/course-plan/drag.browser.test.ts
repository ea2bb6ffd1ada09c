import { expect } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import { ForCounselor, TenthGrader } from '../../../stories/course-plan.stories.js';
import { thisYear } from '../../../stories/fixtures/course-timeline.js';
import { leave, pause, until } from '../support.js';
import { CoursePlanPage } from './page.js';

const allYear = `${thisYear + 1}.yearRound`;
const fall = `${thisYear + 1}.fallSemester`;
const lastYear = `${thisYear + 2}.yearRound`;

type Kind = 'pointermove' | 'pointerup' | 'pointercancel';
type Point = readonly [x: number, y: number];

async function open(): Promise<CoursePlanPage> {
  const page = await CoursePlanPage.open(TenthGrader);
  await setViewport({ width: 1280, height: 2600 });
  page.element.scrollIntoView();
  return page;
}

/** Presses the handle of a class, as a finger does; what follows is sent by what it gives back. */
async function press(page: CoursePlanPage, title: string): Promise<(kind: Kind, at: Point) => Promise<void>> {
  const from = page.handle(title);
  // No engine lets a test capture a pointer that it has made up.
  from.setPointerCapture = () => undefined;
  const send = (kind: string, [clientX, clientY]: Point) =>
    from.dispatchEvent(
      new PointerEvent(kind, {
        ...{ bubbles: true, composed: true, isPrimary: true, pointerId: 7, pointerType: 'touch' },
        ...{ clientX, clientY },
      }),
    );
  page.focused?.blur();
  send('pointerdown', middle(from));
  await until(() => page.focused === from, 'the drag has begun');
  return async (kind, at) => {
    send(kind, at);
    await page.drawn();
  };
}

/** The middle, or a place that far up and to the left of it. */
function middle(element: HTMLElement, by = 0): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2 + by, top + height / 2 + by];
}

const term = (page: CoursePlanPage, key: string) => page.one(`[data-term="${key}"]`);
const below = (element: HTMLElement): Point => {
  const { left, bottom, width } = element.getBoundingClientRect();
  return [left + width / 2, bottom - 4];
};

describe('<ilp-course-plan> with a class that is dragged', () => {
  afterEach(leave);

  it('should put a class into the term it is dropped on, say so, and keep the focus', async () => {
    const page = await open();
    const send = await press(page, 'Chemistry');
    const target = below(term(page, lastYear));
    await send('pointermove', target);
    expect(term(page, lastYear).dataset.drop).to.equal('');
    expect(page.card('Chemistry').dataset.dragged).to.equal('');
    expect(page.titlesIn(lastYear)).to.deep.equal([]);
    await send('pointerup', target);
    expect(page.titlesIn(lastYear)).to.deep.equal(['Chemistry']);
    expect(page.said).to.contain('Chemistry is in Grade 12, All year now.');
    expect(page.focused).to.equal(page.handle('Chemistry'));
    expect(page.root.querySelector('[data-drop], [data-dragged]')).to.equal(null);
  });

  it('should put a class in front of another one of the other term', async () => {
    const page = await open();
    const send = await press(page, 'World History');
    const target = middle(page.card('Chemistry'), -8);
    await send('pointermove', target);
    expect(page.card('Chemistry').dataset.drop).to.equal('before');
    await send('pointerup', target);
    expect(page.titlesIn(allYear)).to.deep.equal([
      'English 11',
      'World History',
      'Chemistry',
      'Art to be chosen',
    ]);
    expect(page.titlesIn(fall)).to.deep.equal([]);
  });

  it('should reach the first and the last place of its own term', async () => {
    const page = await open();
    let send = await press(page, 'English 11');
    let target = below(term(page, allYear));
    await send('pointermove', target);
    await send('pointerup', target);
    expect(page.titlesIn(allYear)).to.deep.equal(['Chemistry', 'Art to be chosen', 'English 11']);
    expect(page.said).to.contain('Moved. Now class 3 of 3.');
    expect(page.focused).to.equal(page.handle('English 11'));
    send = await press(page, 'English 11');
    target = middle(page.card('Chemistry'), -8);
    await send('pointermove', target);
    await send('pointerup', target);
    expect(page.titlesIn(allYear)).to.deep.equal(['English 11', 'Chemistry', 'Art to be chosen']);
  });

  it('should change nothing where a class is dropped on its own place, and say so', async () => {
    const page = await open();
    const send = await press(page, 'Art to be chosen');
    const target = below(term(page, allYear));
    await send('pointermove', target);
    await send('pointerup', target);
    expect(page.said).to.contain('Art to be chosen stays where it was.');
    expect(page.store?.snapshot.canUndo).to.equal(false);
  });

  it('should leave all as it was after Escape, beside the years, and after a pointer that was lost', async () => {
    const page = await open();
    const target = below(term(page, lastYear));
    let send = await press(page, 'Chemistry');
    await send('pointermove', target);
    await page.press('Escape');
    await send('pointerup', target);
    send = await press(page, 'Chemistry');
    await send('pointermove', target);
    await send('pointercancel', target);
    send = await press(page, 'Chemistry');
    await send('pointermove', [1, 1]);
    await send('pointerup', [1, 1]);
    expect(page.root.querySelector('[data-drop], [data-dragged]')).to.equal(null);
    expect(page.titlesIn(allYear)).to.include('Chemistry');
    expect(page.store?.snapshot.canUndo).to.equal(false);
  });

  it('should let go by dragging what was picked up by a key', async () => {
    const page = await open();
    page.handle('English 11').focus();
    await page.press('Enter');
    const send = await press(page, 'Chemistry');
    await send('pointermove', below(term(page, lastYear)));
    expect(page.root.querySelector('.move-panel')).to.equal(null);
    await send('pointerup', below(term(page, lastYear)));
    expect(page.titlesIn(lastYear)).to.deep.equal(['Chemistry']);
  });

  it('should keep the page scrollable by touch everywhere but on the handle', async () => {
    const page = await open();
    expect(getComputedStyle(page.handle('Chemistry')).touchAction).to.equal('none');
    expect(getComputedStyle(page.card('Chemistry')).touchAction).to.equal('auto');
  });

  it('should offer no handle to those who do not plan', async () => {
    const page = await CoursePlanPage.open(ForCounselor);
    expect(page.root.querySelector('[data-drag]')).to.equal(null);
  });
});

describe('<ilp-course-plan> with a mouse', () => {
  afterEach(leave);

  it('should scroll near the edge while a class is dragged, and drop it far away', async function () {
    this.timeout(20_000);
    const page = await CoursePlanPage.open(TenthGrader);
    await setViewport({ width: 1000, height: 500 });
    const frame = new Promise<boolean>((resolve) => requestAnimationFrame(() => resolve(true)));
    // Of several pages under test only the one in front draws frames.
    if (!(await Promise.race([frame, pause(1_000).then(() => false)]))) return this.skip();
    page.handle('Algebra 1').scrollIntoView({ block: 'center' });
    await pause(100);
    const [x, y] = middle(page.handle('Algebra 1')).map(Math.round) as [number, number];
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    for (let by = 10; by < 40 && page.card('Algebra 1').dataset.dragged === undefined; by += 1) {
      await sendMouse({ type: 'move', position: [x, y + by] });
      await pause(20);
    }
    await sendMouse({ type: 'move', position: [x, 492] });
    const last = page.one(`[data-term="${lastYear}"]`);
    try {
      await until(() => last.getBoundingClientRect().bottom < 460, 'the page has scrolled to the last year');
      const { left, top } = last.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(left + 30), Math.round(top + 30)] });
      await until(() => last.dataset.drop !== undefined, 'the last year is aimed at');
    } finally {
      await sendMouse({ type: 'up' });
    }
    await page.drawn();
    expect(page.titlesIn(lastYear)).to.deep.equal(['Algebra 1']);
  });
});
