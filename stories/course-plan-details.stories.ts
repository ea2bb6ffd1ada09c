import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Plan, Viewer } from 'ilp-elements';
import { html, type TemplateResult } from 'lit';
import 'ilp-elements/course-plan';
import 'ilp-elements/plan';
import { pressing, smallCatalog, yusrasClasses } from './fixtures/course-details.js';
import { counselor, yusra, yusrasFather } from './fixtures/people.js';
import { storageWith } from './fixtures/storages.js';

/** All about one course. */
const meta: Meta = {
  title: 'Course plan/Details',
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

/** A class of the catalog with every kind of rule. */
export const FromCatalog: Story = { render: () => planFor(yusra, yusrasClasses, ['Chemistry']) };

/** A class the school places students in: nobody reads why. */
export const PlacedBySchool: Story = { render: () => planFor(yusra, yusrasClasses, ['Learning Lab']) };

/** A place that is held for a class to be chosen. */
export const Placeholder: Story = { render: () => planFor(yusra, yusrasClasses, ['An English elective']) };

/** A class of one's own, with what is rarely needed. */
export const OwnClass: Story = {
  render: () => planFor(yusra, yusrasClasses, ['Arabic', 'More about this class']),
};

/** A class with a grade that helps with a goal. */
export const Done: Story = { render: () => planFor(yusra, yusrasClasses, ['Reporting']) };

/** Two questions of the school counselor, for the student to answer. */
export const Proposals: Story = {
  render: () => planFor(yusra, yusrasClasses, ['Sports Medicine', 'Human Body Systems']),
};

/** The counselor waits for the answers, and writes what the school's records say. */
export const ForCounselor: Story = {
  render: () => planFor(counselor, yusrasClasses, ['Algebra 1', 'Sports Medicine', 'Human Body Systems']),
};

/** Yusra's father reads. */
export const ReadByFather: Story = {
  render: () => planFor(yusrasFather, yusrasClasses, ['Arabic', 'Reporting', 'Sports Medicine']),
};

/** In Spanish; what the catalog prints stays in English. */
export const Spanish: Story = { render: () => planFor(yusra, yusrasClasses, ['Chemistry', 'Arabic'], 'es') };

/** English mirrored: a look at right-to-left layouts. */
export const RightToLeft: Story = {
  render: () => html`<div dir="rtl">${planFor(yusra, yusrasClasses, ['Chemistry'], 'en-XB')}</div>`,
};
