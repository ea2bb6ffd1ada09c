import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { KeptCopies, Plan, StatePack, StorageAdapter, Viewer } from 'ilp-elements';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import 'ilp-elements/goal-editor';
import 'ilp-elements/plan';
import { copiesOf } from './fixtures/kept-copies.js';
import { counselor, dario, grandmother, theo } from './fixtures/people.js';
import { theosPlan } from './fixtures/plans.js';
import { dariosAgreed, dariosChanged, dariosReviews, reviewPack } from './fixtures/reviews.js';
import { storageOfNewerSchema, storageWith } from './fixtures/storages.js';

/** Who has read the plan, who agrees, and what a person can say. */
const meta: Meta = {
  title: 'Goal editor/Review',
  component: 'ilp-goal-editor',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

interface Setting {
  readonly packs?: Partial<StatePack>;
  readonly adapter?: StorageAdapter;
  readonly copies?: KeptCopies;
}

function editorFor(viewer: Viewer, plan: Plan, setting: Setting = {}): TemplateResult {
  const { packs = {}, adapter, copies } = setting;
  return html`
    <ilp-plan plan-id=${plan.id} .adapter=${adapter ?? storageWith(plan)} .viewer=${viewer} .packs=${packs}>
      <ilp-goal-editor .copies=${copies} ${ref(openReview)}></ilp-goal-editor>
    </ilp-plan>
  `;
}

/** Opens the section once it is there. */
function openReview(editor: Element | undefined, tries = 200): void {
  if (!editor || tries === 0) return;
  const section = editor.shadowRoot?.querySelector<HTMLDetailsElement>('details.section.review');
  if (section) section.open = true;
  else
    setTimeout(() => {
      openReview(editor, tries - 1);
    }, 10);
}

/** The student asks for a review. */
export const ForTheStudent: Story = { render: () => editorFor(dario, dariosReviews) };

/** The school counselor reads, agrees or sends back. */
export const ForTheCounselor: Story = { render: () => editorFor(counselor, dariosReviews) };

/** A person acting as parent says that they have read the plan. */
export const ForTheFamily: Story = { render: () => editorFor(grandmother, dariosReviews) };

/** A state that asks the school and the family to agree, with the law. */
export const AsTheStateAsks: Story = {
  render: () => editorFor(grandmother, dariosReviews, { packs: reviewPack }),
};

/** An adult student agrees for himself. */
export const AdultStudent: Story = { render: () => editorFor(theo, theosPlan, { packs: reviewPack }) };

/** The family agreed, and a goal and a class are other ones since: the state asks for a new OK of both. */
export const ChangedSince: Story = {
  render: () =>
    editorFor(grandmother, dariosChanged, {
      packs: { ...reviewPack, agreeAgain: { changes: ['goalReworded', 'courseAdded'] } },
      copies: copiesOf(dariosAgreed),
    }),
};

/** A plan that a newer version of the code has written: nothing can be said. */
export const ReadOnly: Story = {
  render: () => editorFor(counselor, dariosReviews, { adapter: storageOfNewerSchema(dariosReviews) }),
};

/** The language around the element is Spanish. */
export const Spanish: Story = {
  render: () => html`<div lang="es">${editorFor(grandmother, dariosReviews, { packs: reviewPack })}</div>`,
};

/** English mirrored: a look at right-to-left layouts. */
export const RightToLeft: Story = {
  render: () => html`<div lang="en-XB" dir="rtl">${editorFor(counselor, dariosReviews)}</div>`,
};
