import { expect } from '@open-wc/testing';
import type { Store } from 'ilp-elements';
import { IlpGoalEditor } from 'ilp-elements/goal-editor/class';
import { IlpPlan } from 'ilp-elements/plan/class';
import { LitElement } from 'lit';
import { draftPlace, StoreController } from '../../../components/shared/store-controller.js';
import { define } from '../../../components/shared/define.js';
import { counselor, dario, yusra } from '../../../stories/fixtures/people.js';
import { dariosPlan, yusrasPlan } from '../../../stories/fixtures/plans.js';
import { storageWith } from '../../../stories/fixtures/storages.js';
import { opened, storeOf } from '../../../stories/fixtures/stores.js';
import { pause, until } from '../support.js';

// Each test takes tags of its own, so that it may decide what is defined first.
let count = 0;

function freshTags(): { readonly planTag: string; readonly editorTag: string } {
  count += 1;
  return { planTag: `ilp-test-plan-${count}`, editorTag: `ilp-test-editor-${count}` };
}

/** An element that shows both documents, as far as its controllers go. */
class BothShown extends LitElement {
  store: Store | undefined;
  draftStore: Store | undefined;
  swaps = 0;
  readonly #swap = { leaving: () => undefined, swapped: () => (this.swaps += 1) };
  readonly plan = new StoreController(this, ({ body }) => [body], this.#swap);
  readonly draft = new StoreController(this, ({ body }) => [body], this.#swap, draftPlace);
}

/** Elements may be built before their tags are defined; they are plain elements then. */
function build(planTag: string, editorTag: string): { plan: HTMLElement; editor: HTMLElement } {
  const plan = document.createElement(planTag);
  const editor = document.createElement(editorTag);
  plan.append(editor);
  document.body.append(plan);
  return { plan, editor };
}

function give(plan: HTMLElement): void {
  Object.assign(plan, { planId: yusrasPlan.id, adapter: storageWith(yusrasPlan), viewer: yusra });
}

const cardsOf = (editor: Element): number => editor.shadowRoot?.querySelectorAll('.card').length ?? 0;

describe('a provider and an element inside it', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('[data-test], body > *'))
      if (element.localName.startsWith('ilp-test-')) element.remove();
  });

  it('should find each other when the provider is defined first', async () => {
    const { planTag, editorTag } = freshTags();
    define(planTag, IlpPlan);
    define(editorTag, IlpGoalEditor);
    const { plan, editor } = build(planTag, editorTag);
    give(plan);
    await until(() => cardsOf(editor) === 2, 'two cards are drawn');
  });

  it('should find each other when the element is defined first, and the provider much later', async () => {
    const { planTag, editorTag } = freshTags();
    define(editorTag, IlpGoalEditor);
    const { plan, editor } = build(planTag, editorTag);
    await pause(20);
    expect(cardsOf(editor)).to.equal(0);
    define(planTag, IlpPlan);
    customElements.upgrade(plan);
    give(plan);
    await until(() => cardsOf(editor) === 2, 'two cards are drawn');
  });

  it('should keep properties that were set before the provider was defined', async () => {
    const { planTag, editorTag } = freshTags();
    define(editorTag, IlpGoalEditor);
    const { plan, editor } = build(planTag, editorTag);
    plan.setAttribute('plan-id', 'plan-late');
    plan.setAttribute('storage', 'memory');
    plan.setAttribute('viewer-id', 'yusra');
    plan.setAttribute('viewer-role', 'student');
    define(planTag, IlpPlan);
    await until(() => editor.shadowRoot?.querySelector('[part=add]'), 'the editor is open');
  });

  it('should part and meet again when the element moves to another provider', async () => {
    const { planTag, editorTag } = freshTags();
    define(planTag, IlpPlan);
    define(editorTag, IlpGoalEditor);
    const { plan, editor } = build(planTag, editorTag);
    give(plan);
    const other = document.createElement(planTag);
    Object.assign(other, { planId: dariosPlan.id, adapter: storageWith(dariosPlan), viewer: dario });
    document.body.append(other);
    await until(() => cardsOf(editor) === 2, 'the first plan is drawn');
    other.append(editor);
    await until(
      () => editor.shadowRoot?.querySelector('textarea')?.value.includes('podcast'),
      'the other plan is drawn',
    );
    plan.append(editor);
    await until(
      () => editor.shadowRoot?.querySelector('textarea')?.value.includes('argument'),
      'the first plan is back',
    );
  });

  it('should take the nearest provider, even when it comes last', async () => {
    const { planTag, editorTag } = freshTags();
    define(planTag, IlpPlan);
    const nearTag = `${planTag}-near`;
    const outer = document.createElement(planTag);
    const near = document.createElement(nearTag);
    define(editorTag, IlpGoalEditor);
    const editor = document.createElement(editorTag);
    near.append(editor);
    outer.append(near);
    document.body.append(outer);
    give(outer);
    await until(
      () => editor.shadowRoot?.querySelector('textarea')?.value.includes('argument'),
      'the outer plan is drawn',
    );
    define(nearTag, class extends IlpPlan {});
    Object.assign(near, { planId: dariosPlan.id, adapter: storageWith(dariosPlan), viewer: dario });
    await until(
      () => editor.shadowRoot?.querySelector('textarea')?.value.includes('podcast'),
      'the near plan is drawn',
    );
  });

  it('should let a store in the property win over the provider', async () => {
    const { planTag, editorTag } = freshTags();
    define(planTag, IlpPlan);
    define(editorTag, IlpGoalEditor);
    const { plan, editor } = build(planTag, editorTag);
    give(plan);
    const store: Store = await opened(storeOf(dariosPlan, dario));
    Object.assign(editor, { store });
    await until(
      () => editor.shadowRoot?.querySelector('textarea')?.value.includes('podcast'),
      'its own store is drawn',
    );
    Object.assign(editor, { store: undefined });
    await until(
      () => editor.shadowRoot?.querySelector('textarea')?.value.includes('argument'),
      'the provider’s is drawn',
    );
  });

  it('should draw what one of two elements on one store changes in both, and say it in one', async () => {
    const { planTag, editorTag } = freshTags();
    define(planTag, IlpPlan);
    define(editorTag, IlpGoalEditor);
    const { plan, editor } = build(planTag, editorTag);
    const second = document.createElement(editorTag);
    plan.append(second);
    give(plan);
    await until(() => cardsOf(editor) === 2 && cardsOf(second) === 2, 'both are drawn');
    editor.shadowRoot?.querySelector<HTMLElement>('[part=add]')?.click();
    await until(() => cardsOf(second) === 3, 'the second draws the new goal');
    await until(() => editor.shadowRoot?.querySelector('#live')?.textContent, 'the first says it');
    expect(second.shadowRoot?.querySelector('#live')?.textContent).to.equal('');
  });

  it('should serve an element that shows the plan and the draft with both', async () => {
    const { planTag, editorTag } = freshTags();
    define(planTag, IlpPlan);
    customElements.define(editorTag, BothShown);
    const { plan, editor } = build(planTag, editorTag);
    if (!(editor instanceof BothShown)) throw new Error('It is not upgraded.');
    give(plan);
    await until(() => editor.draft.store, 'the draft is there');
    expect([editor.plan.store?.key.kind, editor.draft.store?.key.kind]).to.deep.equal(['plan', 'draft']);
    const own: Store = await opened(storeOf(dariosPlan, dario));
    editor.draftStore = own;
    editor.requestUpdate();
    await until(() => editor.draft.store === own, 'its own property wins');
    expect([editor.plan.isProvided, editor.draft.isProvided]).to.deep.equal([true, false]);
    editor.draftStore = undefined;
    Object.assign(plan, { viewer: counselor });
    await until(() => editor.plan.store?.viewer.id === counselor.id, 'the next person is there');
    expect(editor.draft.store).to.equal(undefined);
  });
});
