import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Crosswalk, Plan, StatePack, Viewer } from 'ilp-elements';
import { html, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import 'ilp-elements/course-plan';
import 'ilp-elements/plan';
import { loadDemoCatalog } from '../demo/catalog/load.js';
import { crosswalk as theosCrosswalk } from '../demo/samples/theo-crosswalk.js';
import { plan as theosPlan } from '../demo/samples/theo.js';
import { casey, theosCaseManager, theosTeacher, wren } from './fixtures/people.js';
import { spaceWith, storageIn } from './fixtures/storages.js';
import { onTrackInGrade10, recovering } from './fixtures/students-courses.js';

/** Whole pages of sample students: a real school's list of classes, and the rules of their states. */
const meta: Meta = {
  title: 'Course plan/Students',
  component: 'ilp-course-plan',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

interface Setting {
  readonly viewer: Viewer;
  readonly state: string;
  readonly packs?: Partial<StatePack>;
  /** What joins the plan with the IEP; it lies in storage whoever looks. */
  readonly crosswalk?: Crosswalk;
}

function pageOf(plan: Plan, { viewer, state, packs, crosswalk }: Setting): TemplateResult {
  const space = spaceWith(plan);
  if (crosswalk) space.write({ kind: crosswalk.kind, id: crosswalk.id }, JSON.stringify(crosswalk));
  return html`
    <ilp-plan
      plan-id=${plan.id}
      state=${state}
      .packs=${packs}
      .adapter=${storageIn(space)}
      .viewer=${viewer}
    >
      <ilp-course-plan .catalog=${until(loadDemoCatalog(), undefined)}></ilp-course-plan>
    </ilp-plan>
  `;
}

/** A tenth-grader in Colorado, on track by the rules of a district. */
export const TenthGraderOnTrack: Story = {
  render: () =>
    pageOf(onTrackInGrade10, {
      ...{ viewer: wren, state: 'CO', packs: { graduationPlans: ['adams-12-diploma'] } },
    }),
};

/** At a small alternative school in Washington, in terms of nine weeks, credits are earned back. */
export const RecoveringCredits: Story = { render: () => pageOf(recovering, { viewer: casey, state: 'WA' }) };

/** What Theo's IEP team decided, as his case manager sees it. */
export const CredentialForCaseManager: Story = {
  render: () => pageOf(theosPlan, { viewer: theosCaseManager, state: 'SC', crosswalk: theosCrosswalk }),
};

/** The same plan for a teacher of his: nothing shows what was decided, nor that there is an IEP. */
export const CredentialForTeacher: Story = {
  render: () => pageOf(theosPlan, { viewer: theosTeacher, state: 'SC', crosswalk: theosCrosswalk }),
};
