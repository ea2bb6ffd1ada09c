import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Plan, Viewer } from 'ilp-elements';
import { html, type TemplateResult } from 'lit';
import 'ilp-elements/course-plan';
import 'ilp-elements/plan';
import {
  caseysTransfer,
  confirming,
  pressing,
  smallCatalog,
  yusrasClasses,
} from './fixtures/course-details.js';
import { casey, caseysCousin, caseysTeacher, yusra } from './fixtures/people.js';
import { storageWith } from './fixtures/storages.js';

/** Credits of another school, and other ways to finish. */
const meta: Meta = {
  title: 'Course plan/Transfer',
  component: 'ilp-course-plan',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

function planFor(viewer: Viewer, plan: Plan, pressed: readonly string[], lang = ''): TemplateResult {
  return html`
    <div lang=${lang} ${pressing(pressed)}>
      <ilp-plan plan-id=${plan.id} .adapter=${storageWith(plan)} .viewer=${viewer}>
        <ilp-course-plan .catalog=${smallCatalog}></ilp-course-plan>
      </ilp-plan>
    </div>
  `;
}

const section = 'Credits from another school';

/** Casey's credits from California. */
export const FromCalifornia: Story = { render: () => planFor(casey, caseysTransfer, [section, 'Change']) };

/** The counselor confirms. */
export const Confirming: Story = { render: () => planFor(confirming, caseysTransfer, [section]) };

/** A teacher writes what the records say, and confirms nothing. */
export const ForTeacher: Story = { render: () => planFor(caseysTeacher, caseysTransfer, [section]) };

/** Casey's cousin reads. */
export const ReadByCousin: Story = { render: () => planFor(caseysCousin, caseysTransfer, [section]) };

/** Nothing was brought along yet. */
export const NothingYet: Story = { render: () => planFor(yusra, yusrasClasses, [section]) };

/** In Spanish. */
export const Spanish: Story = {
  render: () => planFor(casey, caseysTransfer, ['Créditos de otra escuela'], 'es'),
};

/** English mirrored: a look at right-to-left layouts. */
export const RightToLeft: Story = {
  render: () => html`<div dir="rtl">${planFor(casey, caseysTransfer, [section], 'en-XB')}</div>`,
};
