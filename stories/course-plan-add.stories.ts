import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Plan, Viewer } from 'ilp-elements';
import { html, type TemplateResult } from 'lit';
import 'ilp-elements/course-plan';
import 'ilp-elements/plan';
import { pressing, smallCatalog } from './fixtures/course-details.js';
import { tenthGrader } from './fixtures/course-timeline.js';
import { smallDiploma } from './fixtures/graduation.js';
import { casey, caseysCounselor } from './fixtures/people.js';
import { storageWith } from './fixtures/storages.js';

/** The ways to add a class. */
const meta: Meta = {
  title: 'Course plan/Adding',
  component: 'ilp-course-plan',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

interface Setting {
  readonly viewer?: Viewer;
  readonly plan?: Plan;
  readonly catalog?: typeof smallCatalog | undefined;
}

/** Casey's plan with the panel open that these buttons lead to. */
function adding(pressed: readonly string[], setting: Setting = {}): TemplateResult {
  const { viewer = casey, plan = tenthGrader } = setting;
  const catalog = 'catalog' in setting ? setting.catalog : smallCatalog;
  return html`
    <div ${pressing(pressed)}>
      <ilp-plan plan-id=${plan.id} .adapter=${storageWith(plan)} .viewer=${viewer}>
        <ilp-course-plan .catalog=${catalog} .graduationPlans=${[smallDiploma]}></ilp-course-plan>
      </ilp-plan>
    </div>
  `;
}

/** The school's list, open at the first part of grade 9. */
export const FromTheList: Story = { render: () => adding(['Add a class']) };

/** What would fill a gap. */
export const Gap: Story = { render: () => adding(['What would fill this?']) };

/** A place that was kept: choosing what it becomes. */
export const ChooseForPlaceholder: Story = {
  render: () => adding(['Art to be chosen', 'Choose the class']),
};

/** The school's list is not there: a place can be kept, and a class of one's own put in. */
export const WithoutList: Story = { render: () => adding(['Add a class'], { catalog: undefined }) };

/** The school counselor adds an idea. */
export const ForCounselor: Story = {
  render: () => adding(['Add a class'], { viewer: caseysCounselor }),
};

/** The language around the element is Spanish. */
export const Spanish: Story = {
  render: () => html`<div lang="es">${adding(['Agregar una clase'])}</div>`,
};

/** English mirrored: a look at right-to-left layouts. */
export const RightToLeft: Story = {
  render: () => html`<div lang="en-XB" dir="rtl">${adding(['Add a class'])}</div>`,
};
