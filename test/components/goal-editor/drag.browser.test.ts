import { expect } from '@open-wc/testing';
import { sendMouse, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { dario } from '../../../stories/fixtures/people.js';
import { goalOf, planOf } from '../../../stories/fixtures/plans.js';
import { changeElsewhere, storageWith } from '../../../stories/fixtures/storages.js';
import { storeOf } from '../../../stories/fixtures/stores.js';
import { OneGoal } from '../../../stories/goal-editor.stories.js';
import { found, leave, pause, until } from '../support.js';
import { GoalEditorPage } from './page.js';
import { fill } from './progress-page.js';

const plan = planOf(
  dario,
  ['A', 'B', 'C', 'D'].map((studentWords, index) => goalOf(dario, index, { studentWords })),
);

async function open(adapter = storageWith(plan)): Promise<GoalEditorPage> {
  const store = storeOf(plan, dario, adapter);
  const page = await GoalEditorPage.open({
    render: () => html`<ilp-goal-editor .store=${store}></ilp-goal-editor>`,
  });
  // The file is loaded at the first press; here every press is the first.
  await import('../../../components/goal-editor/lazy.js');
  page.root.host.scrollIntoView();
  return page;
}

const order = (page: GoalEditorPage) => page.goals.map(({ studentWords }) => studentWords).join('');
const handle = (page: GoalEditorPage, index: number) =>
  found(page.cards[index]?.querySelector<HTMLElement>('[data-drag]'), 'handle');

const handleOf = (page: GoalEditorPage, studentWords: string) =>
  handle(
    page,
    page.goals.findIndex((goal) => goal.studentWords === studentWords),
  );

type Kind = 'pointermove' | 'pointerup' | 'pointercancel';

/** Presses the handle of a goal, as a finger does; what follows is sent by what it gives back. */
async function press(
  page: GoalEditorPage,
  index: number,
  isSteady = true,
): Promise<(kind: Kind, y: number) => Promise<void>> {
  const from = handle(page, index);
  // No engine lets a test capture a pointer that it has made up.
  from.setPointerCapture = () => undefined;
  const { x, y } = from.getBoundingClientRect();
  const send = (kind: string, clientY: number) =>
    from.dispatchEvent(
      new PointerEvent(kind, {
        ...{ bubbles: true, composed: true, isPrimary: true, pointerId: 7, pointerType: 'touch' },
        ...{ clientX: x, clientY },
      }),
    );
  page.focused?.blur();
  send('pointerdown', y);
  // It begins when its file is there; how soon that is, no test can know.
  await until(() => page.focused === from, 'the drag has begun');
  // The first move folds the cards: from here on they lie where they can be reached.
  if (isSteady) send('pointermove', y + 10);
  return async (kind, clientY) => {
    send(kind, clientY);
    await page.drawn();
  };
}

/** Whether frames are drawn: of several pages under test only the one in front may be. */
async function isSeen(): Promise<boolean> {
  const frame = new Promise<boolean>((resolve) => requestAnimationFrame(() => resolve(true)));
  return Promise.race([frame, pause(1_000).then(() => false)]);
}

function middle(page: GoalEditorPage, index: number): number {
  const { top, height } = found(page.cards[index], 'card').getBoundingClientRect();
  return top + height / 2;
}

describe('<ilp-goal-editor> with goals that are dragged', () => {
  // High enough that nothing scrolls by itself.
  before(async () => setViewport({ width: 800, height: 1400 }));
  afterEach(leave);

  it('should put a goal where it is dropped, say where it is, and keep the focus', async () => {
    const page = await open();
    const send = await press(page, 0);
    await send('pointermove', middle(page, 2) + 5);
    expect(page.cards[3]?.dataset.drop).to.equal('before');
    expect(page.cards[0]?.dataset.dragged).to.equal('');
    expect(order(page)).to.equal('ABCD');
    await send('pointerup', middle(page, 2) + 5);
    expect(order(page)).to.equal('BCAD');
    expect(page.said).to.equal('Moved. Now goal 3 of 4.');
    expect(page.focusedKey).to.equal(`${page.goals[2]?.id ?? ''}.drag`);
    expect(page.root.querySelector('[data-drop], [data-dragged]')).to.equal(null);
  });

  it('should reach the first and the last place', async () => {
    const page = await open();
    let send = await press(page, 1);
    await send('pointermove', middle(page, 3) + 5);
    expect(page.cards[3]?.dataset.drop).to.equal('after');
    await send('pointerup', 0);
    expect(order(page)).to.equal('ACDB');
    send = await press(page, 3);
    await send('pointermove', middle(page, 0) - 5);
    await send('pointerup', 0);
    expect(order(page)).to.equal('BACD');
  });

  it('should reach the last place though a removed goal is still asked about', async () => {
    const adapter = storageWith(plan);
    const page = await open(adapter);
    const { id } = found(page.goals[1], 'goal B');
    fill(page.words(1), 'B, and more');
    await changeElsewhere(adapter, plan.id, (stored) => {
      const goal = found(stored.goals?.[id], 'goal B');
      return { ...stored, goals: { ...stored.goals, [id]: { ...goal, removed: true } } };
    });
    await page.problem();
    expect(page.cards).to.have.length(4);
    const send = await press(page, 0);
    await send('pointermove', middle(page, 3) + 5);
    expect(page.cards[2]?.dataset.drop).to.equal('after');
    await send('pointerup', 0);
    expect(order(page)).to.equal('CDA');
    expect(page.said).to.equal('Moved. Now goal 3 of 3.');
  });

  it('should leave all as it was after Escape, and after a pointer that was lost', async () => {
    const page = await open();
    let send = await press(page, 0);
    await send('pointermove', middle(page, 2) + 5);
    await page.press('Escape');
    expect(page.root.querySelector('[data-drop], [data-dragged]')).to.equal(null);
    await send('pointerup', middle(page, 2) + 5);
    send = await press(page, 0);
    await send('pointermove', middle(page, 2) + 5);
    await send('pointercancel', 0);
    await send('pointerup', middle(page, 2) + 5);
    expect(order(page)).to.equal('ABCD');
    expect(page.store.snapshot.canUndo).to.equal(false);
  });

  it('should take an unsteady press for a press, and say how it is done', async () => {
    const page = await open();
    const send = await press(page, 0, false);
    await send('pointermove', handle(page, 0).getBoundingClientRect().y + 3);
    expect(page.cards[0]?.dataset.dragged).to.equal(undefined);
    await send('pointerup', 0);
    handle(page, 0).click();
    await page.drawn();
    expect(page.said).to.contain('Drag the goal to its new place.');
    expect(order(page)).to.equal('ABCD');
  });

  it('should move by the arrow keys on the same handle', async () => {
    const page = await open();
    handle(page, 0).focus();
    await page.press('ArrowDown');
    await page.press('ArrowDown');
    expect(order(page)).to.equal('BCAD');
    expect(page.said).to.equal('Moved. Now goal 3 of 4.');
    await page.press('ArrowUp');
    expect(order(page)).to.equal('BACD');
    expect(page.focusedKey).to.equal(`${page.goals[1]?.id ?? ''}.drag`);
  });

  it('should keep the handle in sight while the arrow keys move its goal', async () => {
    await setViewport({ width: 800, height: 500 });
    const page = await open();
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown']) {
      if (key === 'ArrowUp') handleOf(page, 'D').focus();
      await page.press(key);
      // The browser holds what is shown where it was once the next frame is drawn.
      await pause(100);
      const { top, bottom } = handleOf(page, 'D').getBoundingClientRect();
      expect(top, key).to.be.at.least(0);
      expect(bottom, key).to.be.at.most(window.innerHeight);
    }
    await setViewport({ width: 800, height: 1400 });
  });

  it('should say the place of a goal that an arrow key cannot move any further', async () => {
    const page = await open();
    handle(page, 0).focus();
    await page.press('ArrowUp');
    expect(page.said).to.equal('Not moved. Still goal 1 of 4.');
    expect(page.store.snapshot.canUndo).to.equal(false);
  });

  it('should offer no handle where there is nothing to order', async () => {
    const page = await GoalEditorPage.open(OneGoal);
    expect(page.root.querySelector('[data-drag]')).to.equal(null);
  });

  it('should keep the page scrollable by touch everywhere but on the handle', async () => {
    const page = await open();
    expect(getComputedStyle(handle(page, 0)).touchAction).to.equal('none');
    expect(getComputedStyle(found(page.cards[0], 'card')).touchAction).to.equal('auto');
  });
});

describe('<ilp-goal-editor> with a mouse', () => {
  before(async () => setViewport({ width: 1000, height: 700 }));
  afterEach(leave);

  it('should scroll near the edge while a goal is dragged, and drop it far away', async function () {
    this.timeout(20_000);
    const page = await open();
    if (!(await isSeen())) return this.skip();
    handle(page, 0).scrollIntoView({ block: 'center' });
    await pause(100);
    const { x, y, width, height } = handle(page, 0).getBoundingClientRect();
    const at = (top: number): [number, number] => [Math.round(x + width / 2), Math.round(top)];
    await sendMouse({ type: 'move', position: at(y + height / 2) });
    await sendMouse({ type: 'down' });
    for (let by = 30; by < 60 && page.cards[0]?.dataset.dragged === undefined; by += 1) {
      await sendMouse({ type: 'move', position: at(y + by) });
      await pause(20);
    }
    expect(page.cards[0]?.querySelector('.sections')?.checkVisibility()).to.equal(false);
    await sendMouse({ type: 'move', position: at(690) });
    try {
      await until(() => page.cards[3]?.dataset.drop === 'after', 'the page has scrolled to the end');
    } finally {
      await sendMouse({ type: 'up' });
    }
    await page.drawn();
    expect(order(page)).to.equal('BCDA');
    expect(page.said).to.equal('Moved. Now goal 4 of 4.');
  });
});
