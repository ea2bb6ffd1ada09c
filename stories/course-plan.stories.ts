import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Plan, StorageAdapter, Viewer } from 'ilp-elements';
import { html, type TemplateResult } from 'lit';
import 'ilp-elements/course-plan';
import 'ilp-elements/plan';
import { smallCatalog } from './fixtures/course-details.js';
import { emptyPlan, manyCourses, storeMovedTwice, tenthGrader } from './fixtures/course-timeline.js';
import { casey, caseysCounselor, caseysParent, yusra } from './fixtures/people.js';
import { storageOfNewerSchema, storageWith } from './fixtures/storages.js';

/** The student's courses: a timeline of years and terms. */
const meta: Meta = {
  title: 'Course plan/Timeline',
  component: 'ilp-course-plan',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

function planFor(viewer: Viewer, plan: Plan, adapter: StorageAdapter = storageWith(plan)): TemplateResult {
  return html`
    <ilp-plan plan-id=${plan.id} .adapter=${adapter} .viewer=${viewer}>
      <ilp-course-plan .catalog=${smallCatalog}></ilp-course-plan>
    </ilp-plan>
  `;
}

/** Before there is a class: the years are there as places for some. */
export const Empty: Story = { render: () => planFor(casey, emptyPlan) };

/** A student in grade 10: what was taken, what goes on, and what is planned. */
export const TenthGrader: Story = { render: () => planFor(casey, tenthGrader) };

/** Seven years from grade 6 on, with 120 classes. */
export const SevenYears: Story = { render: () => planFor(yusra, manyCourses) };

/** The school counselor proposes and confirms; the student decides where classes lie. */
export const ForCounselor: Story = { render: () => planFor(caseysCounselor, tenthGrader) };

/** A plan that a newer version of the code has written: the counselor reads it. */
export const ReadOnlyForCounselor: Story = {
  render: () => planFor(caseysCounselor, tenthGrader, storageOfNewerSchema(tenthGrader)),
};

/** A parent reads. */
export const ReadByParent: Story = { render: () => planFor(caseysParent, tenthGrader) };

/** The language around the element is Spanish. */
export const Spanish: Story = { render: () => html`<div lang="es">${planFor(casey, tenthGrader)}</div>` };

/** English mirrored: a look at right-to-left layouts. */
export const RightToLeft: Story = {
  render: () => html`<div lang="en-XB" dir="rtl">${planFor(casey, tenthGrader)}</div>`,
};

/** A class was moved here and elsewhere at the same time: both years are shown, and the student chooses. */
export const MovedElsewhere: Story = {
  render: () =>
    html`<ilp-course-plan .store=${storeMovedTwice()} .catalog=${smallCatalog}></ilp-course-plan>`,
};
