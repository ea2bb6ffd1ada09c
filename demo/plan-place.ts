import type { StorageAdapter, Viewer } from 'ilp-elements/core';
import type { GraduationPlan } from 'ilp-elements/courses';
import type { PlanColumn } from 'ilp-elements/crosswalk';
import type { IlpAccessEvent } from 'ilp-elements/iep-crosswalk';
import type { IlpPlan } from 'ilp-elements/plan/class';
import { loadDemoCatalog } from './catalog/load.js';
import type { PortalPage, PortalView } from './portal-view.js';
import type { DemoStudent } from './students.js';

/** The element that holds a student's plan. */
export type PlanElement = IlpPlan;

/** Whose plan is shown, to whom, and where it is kept. */
export interface PlanPlacing {
  readonly adapter: StorageAdapter;
  readonly device: 'shared' | 'own';
  readonly student: DemoStudent;
  readonly viewer: Viewer;
  /** The ways to finish school of the student's district, where it brings its own. */
  readonly graduationPlans: readonly GraduationPlan[] | undefined;
  /** The further plans of the student that this viewer is handed, such as a 504 plan. */
  readonly columns: readonly PlanColumn[] | undefined;
  /** Hears that a part of the IEP was seen; every element tells it to its own listeners alone. */
  readonly handleAccess: (event: IlpAccessEvent) => void;
}

/** Puts the plan into its place in the page, or hands it another student or viewer. */
export function placePlan(
  place: HTMLElement,
  current: PlanElement | undefined,
  placing: PlanPlacing,
): PlanElement {
  const plan = current ?? document.createElement('ilp-plan');
  const { adapter, device, student, viewer, graduationPlans } = placing;
  const planId = `plan-${student.id}`;
  const isOther = plan.viewer?.id !== viewer.id || plan.planId !== planId;
  const beside = plan.querySelector('ilp-iep-crosswalk');
  // Out of sight it would open the IEP of whoever is next, though nobody went there.
  if (isOther && beside?.hidden) beside.remove();
  else if (beside) handBeside(beside, placing);
  Object.assign(plan, { adapter, device, viewer, state: student.state, planId });
  if (!current) for (const page of ['plan', 'courses', 'careers'] as const) add(plan, page, placing);
  const courses = plan.querySelector('ilp-course-plan');
  if (courses) courses.graduationPlans = graduationPlans;
  if (!plan.isConnected) place.replaceChildren(plan);
  return plan;
}

/** Shows one of the elements in the plan; the others stay as they are, out of sight. */
export function showInPlan(plan: PlanElement, placing: PlanPlacing, { page, place }: PortalView): void {
  if (page === 'two-plans' && !plan.querySelector('ilp-iep-crosswalk')) {
    add(plan, page, placing);
  }
  for (const child of plan.children)
    if (child instanceof HTMLElement) child.hidden = child.localName !== elementOf[page];
  const explorer = plan.querySelector('ilp-career-explorer');
  if (explorer) Object.assign(explorer, place);
  if (page !== 'plan') void giveCatalog(plan);
}

function add(plan: PlanElement, page: PortalPage, placing: PlanPlacing): void {
  const element = document.createElement(elementOf[page]);
  element.addEventListener('ilp-access', placing.handleAccess);
  if (element.localName === elementOf['two-plans']) handBeside(element, placing);
  plan.append(element);
}

/** What the element of two plans is handed beside what it takes from the plan around it. */
function handBeside(beside: HTMLElement, { student, columns, graduationPlans }: PlanPlacing): void {
  Object.assign(beside, { columns, columnsFor: `plan-${student.id}`, graduationPlans });
}

/** The courses of the district come when somebody looks at courses, or at what they lead to. */
async function giveCatalog(plan: PlanElement): Promise<void> {
  const courses = plan.querySelector('ilp-course-plan');
  const explorer = plan.querySelector('ilp-career-explorer');
  const catalog = courses?.catalog ?? (await loadDemoCatalog());
  const beside = plan.querySelector('ilp-iep-crosswalk');
  if (beside) beside.catalog = catalog;
  if (!courses || courses.catalog) return;
  courses.catalog = catalog;
  if (explorer)
    explorer.courses = catalog.courses.map(({ code: id, title, clusters = [] }) => ({ id, title, clusters }));
}

const elementOf = {
  plan: 'ilp-goal-editor',
  courses: 'ilp-course-plan',
  careers: 'ilp-career-explorer',
  'two-plans': 'ilp-iep-crosswalk',
} as const;
