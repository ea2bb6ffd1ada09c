// Opens goal editors of several sizes in this page, and types one character into one of their goals.

import '../../components/goal-editor/goal-editor.define.ts';
import { memoryStorage } from '../../src/storage/memory.ts';
import { createStore } from '../../src/store/document-store.ts';
import { planOfMany } from '../../stories/fixtures/plans.ts';
import { dario } from '../../stories/fixtures/people.ts';

/** A store whose plan is in memory already: storage is measured elsewhere. */
async function openStore(count) {
  const plan = planOfMany(count);
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
  editor.getBoundingClientRect();
  return editor;
}

/** The same nodes, attributes and styles by plain DOM calls. */
function copyByHand(from) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = from.shadowRoot.adoptedStyleSheets;
  copyChildren(from.shadowRoot, root);
  return host;
}

function copyChildren(from, to) {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) to.append(document.createTextNode(node.data));
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const copy = document.createElement(node.localName);
    for (const { name, value } of node.attributes) copy.setAttribute(name, value);
    copyChildren(node, copy);
    if ('value' in node && node.localName === 'textarea') copy.value = node.value;
    to.append(copy);
  }
}

const pattern = { editor: undefined };

window.bench = {
  /** Milliseconds to open an editor of so many goals; 40 goals by hand for `floor`. */
  async open(kind, count) {
    const store = await openStore(count);
    await pause();
    if (kind === 'floor') pattern.editor ??= await openEditor(store);
    await pause();
    const start = performance.now();
    let opened;
    if (kind === 'floor') {
      opened = copyByHand(pattern.editor);
      document.body.append(opened);
      opened.getBoundingClientRect();
    } else opened = await openEditor(store);
    const spent = performance.now() - start;
    opened.remove();
    pattern.editor?.remove();
    pattern.editor = undefined;
    await store.close();
    return spent;
  },

  /** Milliseconds from one key press to the redrawn page, the median of many. */
  async type(count, presses) {
    const store = await openStore(count);
    const editor = await openEditor(store);
    const field = editor.shadowRoot.querySelector('textarea');
    field.focus();
    const spent = [];
    for (let press = 0; press < presses; press += 1) {
      await pause();
      const start = performance.now();
      field.value += 'a';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: 'a' }));
      await editor.updateComplete;
      editor.getBoundingClientRect();
      spent.push(performance.now() - start);
    }
    const first = Object.values(store.snapshot.body.goals)[0];
    if (!first.studentWords.endsWith('a'.repeat(presses))) throw new Error('Nothing was typed.');
    editor.remove();
    await store.close();
    return spent.sort((a, b) => a - b)[Math.floor(presses / 2)];
  },
};
