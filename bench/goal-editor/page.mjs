// Opens goal editors of several sizes in this page, and types one character into one of their goals.

import '../../components/goal-editor/goal-editor.define.ts';
import { memoryStorage } from '../../src/storage/memory.ts';
import { createStore } from '../../src/store/document-store.ts';
import { dario } from '../../stories/fixtures/people.ts';
import { BareLit } from './bare-lit.mjs';
import { buildByHand, describeNodes } from './by-hand.mjs';
import { planOfGoals } from './plan.mjs';

/** A store whose plan is in memory already: storage is measured elsewhere. */
async function openStore(count, inner) {
  const plan = planOfGoals(count, inner);
  const adapter = memoryStorage();
  await adapter.save(plan, plan, { expected: 'absent' });
  const store = createStore({ adapter, key: { kind: 'plan', id: plan.id }, viewer: dario });
  await new Promise((opened) => {
    const stop = store.subscribe(() => {
      if (store.snapshot.phase === 'open') opened(stop());
    });
  });
  return store;
}

/** Waits for what is under way, so that it is not counted as part of the next measurement. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

async function openEditor(store) {
  const editor = document.createElement('ilp-goal-editor');
  editor.store = store;
  document.body.append(editor);
  await editor.updateComplete;
  return editor;
}

async function openBareLit(plan) {
  const element = document.createElement('bare-lit');
  element.plan = plan;
  document.body.append(element);
  await element.updateComplete;
  return element;
}

function openByHand({ nodes, styles }) {
  const element = buildByHand(nodes, styles);
  document.body.append(element);
  return element;
}

/** What the editor shows and how it looks: all contenders show the same, in the same styles. */
async function patternOf(count) {
  const store = await openStore(count);
  const editor = await openEditor(store);
  const styles = [...editor.shadowRoot.adoptedStyleSheets];
  const pattern = { styles, nodes: describeNodes(editor.shadowRoot), elements: elementsIn(editor) };
  editor.remove();
  await store.close();
  return pattern;
}

const elementsIn = ({ shadowRoot }) => shadowRoot.querySelectorAll('*').length;

let pattern;

/** A contender that draws less has an easy time: it must draw as many elements, give or take a few. */
function checkContent(element, kind) {
  const share = elementsIn(element) / pattern.elements;
  if (share < 0.97 || share > 1.03)
    throw new Error(`${kind} draws ${elementsIn(element)} elements, the editor ${pattern.elements}.`);
}

const openers = {
  byHand: () => openByHand(pattern),
  bareLit: (store) => openBareLit(store.snapshot.body),
  ours: openEditor,
};

async function pressKey(element, field) {
  const start = performance.now();
  field.value += 'a';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: 'a' }));
  await element.updateComplete;
  element.getBoundingClientRect();
  return performance.now() - start;
}

window.bench = {
  /** Milliseconds until so many goals are drawn and laid out. */
  async open(kind, count) {
    pattern ??= await patternOf(count);
    BareLit.elementStyles = pattern.styles;
    const store = await openStore(count);
    await pause();
    const start = performance.now();
    const element = await openers[kind](store);
    element.getBoundingClientRect();
    const spent = performance.now() - start;
    checkContent(element, kind);
    element.remove();
    await store.close();
    return spent;
  },

  /** Milliseconds from one key press to the redrawn page, the median of many. */
  async type(kind, count, presses) {
    pattern ??= await patternOf(40);
    BareLit.elementStyles = pattern.styles;
    // A document holds a million bytes: 400 goals fit without what lies in closed sections.
    const store = await openStore(count, { benchmarks: 0, entries: 0 });
    const element = await openers[kind](store);
    const field = element.shadowRoot.querySelector('textarea');
    field.focus();
    const spent = [];
    for (let press = 0; press < presses; press += 1) {
      await pause();
      spent.push(await pressKey(element, field));
    }
    const body = kind === 'ours' ? store.snapshot.body : element.plan;
    if (!Object.values(body.goals)[0].studentWords.endsWith('a'.repeat(presses)))
      throw new Error('Nothing was typed.');
    element.remove();
    await store.close();
    return spent.sort((a, b) => a - b)[Math.floor(presses / 2)];
  },
};
