import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Plan, StorageAdapter, Viewer } from 'ilp-elements';
import { html, type TemplateResult } from 'lit';
import 'ilp-elements/goal-editor';
import 'ilp-elements/plan';
import { fullPlan, paperPack, privateDraft } from './fixtures/paper.js';
import { counselor, dario, yusra } from './fixtures/people.js';
import { goalOf, planOf } from './fixtures/plans.js';
import { spaceWith, storageIn, storageWith } from './fixtures/storages.js';

/** The plan on paper and as a file. */
const meta: Meta = {
  title: 'Goal editor/Paper',
  component: 'ilp-goal-editor',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

function editorFor(viewer: Viewer, plan: Plan, adapter: StorageAdapter = storageWith(plan)): TemplateResult {
  return html`
    <ilp-plan plan-id=${plan.id} .adapter=${adapter} .viewer=${viewer} .packs=${paperPack}>
      <ilp-goal-editor></ilp-goal-editor>
    </ilp-plan>
  `;
}

/** Three goals with three steps each: what fits on one page. */
export const FullPlan: Story = { render: () => editorFor(dario, fullPlan) };

/** The student has a goal that nobody else can read. */
export const WithPrivateGoal: Story = {
  render: () => {
    const space = spaceWith(fullPlan);
    space.write({ kind: 'draft', id: privateDraft.id }, JSON.stringify(privateDraft));
    return editorFor(dario, fullPlan, storageIn(space));
  },
};

/** The school counselor prints and downloads it too. */
export const ReadByCounselor: Story = { render: () => editorFor(counselor, fullPlan) };

/** The language around the element is Spanish. */
export const Spanish: Story = { render: () => html`<div lang="es">${editorFor(dario, fullPlan)}</div>` };

/** English mirrored: a look at right-to-left layouts. */
export const RightToLeft: Story = {
  render: () => html`<div lang="en-XB" dir="rtl">${editorFor(dario, fullPlan)}</div>`,
};

/** Words that look like a page of their own, and words written from right to left. */
export const StrangeWords: Story = {
  render: () =>
    editorFor(
      yusra,
      planOf(yusra, [
        goalOf(yusra, 0, {
          studentWords: '<img src=x onerror=alert(1)><b>Bold</b>',
          steps: [{ description: 'أكتب إلى المدرسة', dueDate: '2026-12-01' }],
        }),
      ]),
    ),
};
