import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { CoursePath, Plan, StatePack, Student, Viewer } from 'ilp-elements';
import type { Catalog, GraduationPlan } from 'ilp-elements/courses';
import { html, type TemplateResult } from 'lit';
import 'ilp-elements/course-plan';
import 'ilp-elements/plan';
import { done, planned, withCourses, type CourseDraft } from './fixtures/course-plans.js';
import { checkCatalog, ownPlan, overlappingPlan, pathwayPlan } from './fixtures/graduation-plans.js';
import { dario, dariosCounselor, grandmother } from './fixtures/people.js';
import { planOf } from './fixtures/plans.js';
import { storageWith } from './fixtures/storages.js';

/** “Am I on track?”: a plain answer, what fills what, and what is still to plan. */
const meta: Meta = {
  title: 'Course plan/Check',
  component: 'ilp-course-plan',
};

export default meta;

type Story = StoryObj & { readonly render: () => TemplateResult };

interface Setting {
  readonly viewer?: Viewer;
  readonly student?: Student;
  readonly coursePath?: CoursePath;
  readonly packs?: Partial<StatePack>;
  /** The host's own; null where it brings none. */
  readonly graduationPlans?: readonly GraduationPlan[] | null;
  readonly catalog?: Catalog;
}

const tenthGrader: Student = { gradeLevel: 10, cohortGraduationYear: 2029 };

/** The plan of a tenth-grader with these courses. */
function checkedPlan(
  courses: readonly CourseDraft[],
  { student = tenthGrader, coursePath }: Setting = {},
): Plan {
  const plan = withCourses(planOf(dario, [], student), dario, courses);
  return coursePath ? { ...plan, coursePath } : plan;
}

function pageOf(courses: readonly CourseDraft[], setting: Setting = {}): TemplateResult {
  const { viewer = dario, packs = {}, graduationPlans = [ownPlan], catalog = checkCatalog } = setting;
  const plan = checkedPlan(courses, setting);
  return html`
    <ilp-plan plan-id=${plan.id} .adapter=${storageWith(plan)} .viewer=${viewer} .packs=${packs}>
      <ilp-course-plan .catalog=${catalog} .graduationPlans=${graduationPlans ?? undefined}></ilp-course-plan>
    </ilp-plan>
  `;
}

const subject = (code: string): CourseDraft => ({ subject: code });

/** What fills the sample rules, but for one science class. */
const almostAll: readonly CourseDraft[] = [
  done(2026, 'English 1', subject('01')),
  done(2026, 'Algebra 1', subject('02')),
  done(2026, 'Biology', { ...subject('03'), mark: 'A' }),
  planned(2027, 'English 2', { ...subject('01'), state: 'inProgress' }),
  planned(2027, 'Geometry', { ...subject('02'), state: 'inProgress' }),
  planned(2028, 'Theater', subject('05')),
];

const all: readonly CourseDraft[] = [...almostAll, planned(2028, 'Chemistry', subject('03'))];

/** Everything is earned or planned. */
export const OnTrack: Story = { render: () => pageOf(all) };

/** One science class is missing, and one credit in all. */
export const OffTrack: Story = { render: () => pageOf(almostAll) };

/** Credits of another school are to be confirmed: both answers stand side by side. */
export const ToBeConfirmed: Story = {
  render: () =>
    pageOf([
      ...almostAll,
      done(2026, 'Earth Science', {
        ...{ subject: '03', method: 'transferCredit', school: 'Other High', confirmation: 'toBeConfirmed' },
      }),
    ]),
};

/** Courses that ask for something: another class first, a yes of the school, another grade. */
export const ThingsToSettle: Story = {
  render: () => pageOf([...almostAll, ...coursesToSettle]),
};

/** The same, for the counselor: who may decide, with a reason. */
export const ForTheCounselor: Story = {
  render: () => pageOf([...almostAll, ...coursesToSettle], { viewer: dariosCounselor }),
};

/** The family reads. */
export const ForTheFamily: Story = { render: () => pageOf(almostAll, { viewer: grandmother }) };

const coursesToSettle: readonly CourseDraft[] = [
  planned(2028, 'Physics', { kind: 'catalog', course: 'PHY', credits: null }),
  planned(2027, 'Study Skills', { kind: 'catalog', course: 'SKILL', credits: null, state: 'inProgress' }),
  planned(2029, 'Robotics', { kind: 'catalog', course: 'ROBO', credits: null, term: 'fallSemester' }),
];

/** Beside the way to finish, the student aims at a pathway. */
export const WithAPathway: Story = {
  render: () =>
    pageOf(all, {
      graduationPlans: [ownPlan, pathwayPlan],
      coursePath: { supplements: { [pathwayPlan.id]: true } },
    }),
};

/** The rules of a state: measures and items that the school ticks. */
export const Colorado: Story = {
  render: () =>
    pageOf([done(2026, 'Civics', { subject: '04' })], {
      ...{ graduationPlans: null, packs: { graduationPlans: ['co-menu-of-options'] } },
      viewer: dariosCounselor,
    }),
};

/** The rules of South Carolina for a student who started grade 9 before them. */
export const OtherCohort: Story = {
  render: () =>
    pageOf(all, {
      graduationPlans: null,
      packs: { graduationPlans: ['sc-diploma-2027', 'sc-diploma-2026'] },
      student: { gradeLevel: 12, cohortGraduationYear: 2026 },
      coursePath: { graduationPlan: 'sc-diploma-2027' },
    }),
};

/** The plan aims at something nobody here knows. */
export const NotChosen: Story = {
  render: () => pageOf(all, { coursePath: { graduationPlan: 'of-another-place' } }),
};

/** Nobody has said what it takes. */
export const WithoutRules: Story = { render: () => pageOf(all, { graduationPlans: null }) };

/** Rules that ask for more than the check can be sure of. */
export const NotExact: Story = { render: () => pageOf(all, { graduationPlans: [overlappingPlan] }) };

/** The language around the element is Spanish. */
export const Spanish: Story = {
  render: () => html`<div lang="es">${pageOf([...almostAll, ...coursesToSettle])}</div>`,
};

/** English mirrored: a look at right-to-left layouts. */
export const RightToLeft: Story = {
  render: () => html`<div lang="en-XB" dir="rtl">${pageOf([...almostAll, ...coursesToSettle])}</div>`,
};
