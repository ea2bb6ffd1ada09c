import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { KeptCopies, Plan, StorageAdapter, Viewer } from 'ilp-elements';
import { html, type TemplateResult } from 'lit';
import 'ilp-elements/course-plan';
import 'ilp-elements/plan';
import {
  agreedCopies,
  agreedPlan,
  askedPlan,
  caseysReview,
  changedPlan,
  goneOnPlan,
  returnedPlan,
} from './fixtures/agreed-courses.js';
import { pressing, smallCatalog } from './fixtures/course-details.js';
import { smallDiploma } from './fixtures/graduation.js';
import { casey, caseysCounselor, caseysParent } from './fixtures/people.js';
import { storageOfNewerSchema, storageWith } from './fixtures/storages.js';

/** Who has read the plan, who agrees, and what changed since. */
const meta: Meta = {
  title: 'Course plan/Review',
  component: 'ilp-course-plan',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

interface Setting {
  readonly copies?: KeptCopies;
  readonly adapter?: StorageAdapter;
  readonly pressed?: readonly string[];
  readonly lang?: string;
}

const mine = 'Send for review, and who has read it';
const others = 'Who has read this plan';
const since = 'What changed since then';

function planFor(viewer: Viewer, plan: Plan, setting: Setting = {}): TemplateResult {
  const { copies, adapter = storageWith(plan), pressed, lang = '' } = setting;
  return html`
    <div lang=${lang} ${pressing(pressed ?? [viewer === casey ? mine : others])}>
      <ilp-plan plan-id=${plan.id} .adapter=${adapter} .viewer=${viewer}>
        <ilp-course-plan
          .catalog=${smallCatalog}
          .graduationPlans=${[smallDiploma]}
          .copies=${copies}
        ></ilp-course-plan>
      </ilp-plan>
    </div>
  `;
}

/** The student has asked for a review. */
export const AskedByStudent: Story = { render: () => planFor(casey, askedPlan) };

/** The counselor looks at what was asked. */
export const ForCounselor: Story = { render: () => planFor(caseysCounselor, askedPlan) };

/** It came back with a comment: it is the student's turn. */
export const Returned: Story = { render: () => planFor(casey, returnedPlan) };

/** The school agrees, the family has read it, and nothing changed since: copies of that day are kept. */
export const Agreed: Story = { render: () => planFor(casey, agreedPlan, { copies: agreedCopies() }) };

/** The year went on as everybody expected: what changed is listed, and nobody has to look again. */
export const GoneOn: Story = {
  render: () => planFor(casey, goneOnPlan, { copies: agreedCopies(), pressed: [mine, since] }),
};

/** Classes came and went since: the OK is for the plan of that day, and that is said before the section is opened. */
export const ChangedSince: Story = {
  render: () => planFor(caseysCounselor, changedPlan, { copies: agreedCopies(), pressed: [others, since] }),
};

/** The same, closed. */
export const ChangedSinceClosed: Story = {
  render: () => planFor(caseysParent, changedPlan, { copies: agreedCopies(), pressed: [] }),
};

/** The plan as it was on that day. */
export const OnThatDay: Story = {
  render: () =>
    planFor(casey, changedPlan, { copies: agreedCopies(), pressed: [mine, 'The plan on that day'] }),
};

/** A parent says that they have read the plan, and signs. */
export const SignedByFamily: Story = {
  render: () => planFor(caseysParent, returnedPlan, { pressed: [others, 'I have read this plan'] }),
};

/** A plan that a newer version of the code has written: it can be read, and nothing can be said. */
export const ReadOnly: Story = {
  render: () =>
    planFor(caseysCounselor, agreedPlan, {
      ...{ adapter: storageOfNewerSchema(agreedPlan), copies: agreedCopies() },
    }),
};

/** One copy is not stored yet, and the other cannot be reached. */
export const CopyNotStored: Story = {
  render: () =>
    planFor(caseysParent, agreedPlan, {
      copies: agreedCopies({ [caseysReview(2)]: 'failed', [caseysReview(3)]: 'keeping' }),
    }),
};

/** The family reads in Spanish. */
export const Spanish: Story = {
  render: () =>
    planFor(caseysParent, changedPlan, {
      ...{ copies: agreedCopies(), lang: 'es' },
      pressed: ['Quién ha leído este plan', 'Qué cambió desde entonces', 'El plan de ese día'],
    }),
};

/** English mirrored: a look at right-to-left layouts. */
export const RightToLeft: Story = {
  render: () => html`
    <div dir="rtl">
      ${planFor(caseysCounselor, changedPlan, { copies: agreedCopies(), lang: 'en-XB', pressed: [others, since] })}
    </div>
  `,
};
