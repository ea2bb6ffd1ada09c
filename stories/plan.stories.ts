import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { StorageAdapter } from 'ilp-elements';
import { html, type TemplateResult } from 'lit';
import 'ilp-elements/plan';
import { yusra } from './fixtures/people.js';
import { yusrasPlan } from './fixtures/plans.js';
import {
  storageOfNewerSchema,
  storageThatCannotLoad,
  storageThatIsSlow,
  storageWith,
} from './fixtures/storages.js';

/** The provider: it opens a plan and says how safe the work is. */
const meta: Meta = {
  title: 'Plan',
  component: 'ilp-plan',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

function planIn(adapter: StorageAdapter): TemplateResult {
  return html`
    <ilp-plan plan-id=${yusrasPlan.id} .adapter=${adapter} .viewer=${yusra}>
      <p>What the page shows of the plan.</p>
    </ilp-plan>
  `;
}

/** Everything is saved. */
export const Saved: Story = { render: () => planIn(storageWith(yusrasPlan)) };

/** The plan is on its way. */
export const Opening: Story = { render: () => planIn(storageThatIsSlow()) };

/** Storage cannot be reached. */
export const NotReached: Story = { render: () => planIn(storageThatCannotLoad('unavailable')) };

/** Storage wants the person to sign in again. */
export const SignInNeeded: Story = { render: () => planIn(storageThatCannotLoad('unauthenticated')) };

/** This person may not open the plan. */
export const Forbidden: Story = { render: () => planIn(storageThatCannotLoad('forbidden')) };

/** The stored plan cannot be read. */
export const Damaged: Story = { render: () => planIn(storageThatCannotLoad('corrupt')) };

/** A plan that a newer version of the code has written. */
export const NewerSchema: Story = { render: () => planIn(storageOfNewerSchema(yusrasPlan)) };

/** The page does not say whose plan it is. */
export const NotSetUp: Story = {
  render: () => html`<ilp-plan><p>What the page shows of the plan.</p></ilp-plan>`,
};

/** In Spanish. */
export const Spanish: Story = {
  render: () => html`<div lang="es">${planIn(storageThatCannotLoad('unavailable'))}</div>`,
};

/** With the words and rules of a state. */
export const OfAState: Story = {
  render: () => html`
    <ilp-plan state="AZ" plan-id=${yusrasPlan.id} .adapter=${storageWith(yusrasPlan)} .viewer=${yusra}>
      <p>What the page shows of the plan.</p>
    </ilp-plan>
  `,
};

/** Ten lines of HTML are enough: everything in attributes. */
export const InAttributes: Story = {
  render: () => html`
    <ilp-plan plan-id="plan-attributes" storage="memory" viewer-id="yusra" viewer-role="student">
      <p>What the page shows of the plan.</p>
    </ilp-plan>
  `,
};
