import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Plan, Viewer } from 'ilp-elements';
import type { Catalog } from 'ilp-elements/courses';
import { html, type TemplateResult } from 'lit';
import 'ilp-elements/course-plan';
import 'ilp-elements/plan';
import { pressing, smallCatalog, yusrasClasses, yusrasWay } from './fixtures/course-details.js';
import { counselor, yusra, yusrasFather } from './fixtures/people.js';
import { storageWith } from './fixtures/storages.js';

/** Which classes lead to the careers that are kept. */
const meta: Meta = {
  title: 'Course plan/Careers',
  component: 'ilp-course-plan',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

interface Setting {
  readonly pressed: readonly string[];
  readonly lang?: string;
  readonly catalog?: Catalog | undefined;
}

function planFor(viewer: Viewer, plan: Plan, { pressed, lang = '', ...more }: Setting): TemplateResult {
  const { catalog } = { catalog: smallCatalog, ...more };
  return html`
    <div lang=${lang} ${pressing(pressed)}>
      <ilp-plan plan-id=${plan.id} .adapter=${storageWith(plan)} .viewer=${viewer}>
        <ilp-course-plan .catalog=${catalog}></ilp-course-plan>
      </ilp-plan>
    </div>
  `;
}

const section = 'Where my classes lead';
const sectionOther = 'Where the classes lead';

/** A cluster, a cluster of 2024 and a job, with the classes that lead there. */
export const Kept: Story = {
  render: () => planFor(yusra, yusrasWay, { pressed: [section, 'There is one more class'] }),
};

/** Nothing is kept yet. */
export const NothingKept: Story = { render: () => planFor(yusra, yusrasClasses, { pressed: [section] }) };

/** The list of classes did not come along. */
export const WithoutCatalog: Story = {
  render: () => planFor(yusra, yusrasWay, { pressed: [section], catalog: undefined }),
};

/** The counselor suggests. */
export const ForCounselor: Story = {
  render: () => planFor(counselor, yusrasWay, { pressed: [sectionOther, 'There are 2 more classes'] }),
};

/** Yusra's father reads. */
export const ReadByFather: Story = {
  render: () => planFor(yusrasFather, yusrasWay, { pressed: [sectionOther, 'There are 2 more classes'] }),
};

/** In Spanish. */
export const Spanish: Story = {
  render: () =>
    planFor(yusra, yusrasWay, { pressed: ['A dónde llevan mis clases', 'Hay 2 clases más'], lang: 'es' }),
};

/** English mirrored: a look at right-to-left layouts. */
export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl">
      ${planFor(yusra, yusrasWay, { pressed: [section, 'There are 2 more classes'], lang: 'en-XB' })}
    </div>`,
};
