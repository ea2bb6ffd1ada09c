import type { StorageAdapter, Viewer } from 'ilp-elements/core';
import type { GraduationPlan } from 'ilp-elements/courses';
import type { IlpPlan } from 'ilp-elements/plan/class';
import { loadDemoCatalog } from './catalog/load.js';
import type { PortalView } from './portal-view.js';
import type { DemoStudent } from './students.js';

/** The element that holds a student's plan. */
export type PlanElement = IlpPlan;

/** Whose plan is shown, to whom, and where it is kept. */
export interface PlanPlacing {
  readonly adapter: StorageAdapter;
  readonly student: DemoStudent;
  readonly viewer: Viewer;
  /** The ways to finish school of the student's district, where it brings its own. */
  readonly graduationPlans: readonly GraduationPlan[] | undefined;
}

/** Puts the plan into its place in the page, or hands it another student or viewer. */
export function placePlan(
  place: HTMLElement,
  current: PlanElement | undefined,
  { adapter, student, viewer, graduationPlans }: PlanPlacing,
): PlanElement {
  const plan = current ?? document.createElement('ilp-plan');
  plan.adapter = adapter;
  plan.viewer = viewer;
  plan.state = student.state;
  plan.planId = `plan-${student.id}`;
  if (!current) for (const name of Object.values(elementOf)) plan.append(document.createElement(name));
  const courses = plan.querySelector('ilp-course-plan');
  if (courses) courses.graduationPlans = graduationPlans;
  if (!plan.isConnected) place.replaceChildren(plan);
  return plan;
}

/** Shows one of the elements in the plan; the others stay as they are, out of sight. */
export function showInPlan(plan: PlanElement, { page, place }: PortalView): void {
  for (const child of plan.children)
    if (child instanceof HTMLElement) child.hidden = child.localName !== elementOf[page];
  const explorer = plan.querySelector('ilp-career-explorer');
  if (explorer) Object.assign(explorer, place);
  if (page !== 'plan') void giveCatalog(plan);
}

/** The courses of the district come when somebody looks at courses, or at careers they lead to. */
async function giveCatalog(plan: PlanElement): Promise<void> {
  const courses = plan.querySelector('ilp-course-plan');
  const explorer = plan.querySelector('ilp-career-explorer');
  if (!courses || courses.catalog) return;
  const catalog = await loadDemoCatalog();
  courses.catalog = catalog;
  if (explorer)
    explorer.courses = catalog.courses.map(({ code: id, title, clusters = [] }) => ({ id, title, clusters }));
}

const elementOf = {
  plan: 'ilp-goal-editor',
  courses: 'ilp-course-plan',
  careers: 'ilp-career-explorer',
} as const;
