import type { StorageAdapter, Viewer } from 'ilp-elements/core';
import type { IlpPlan } from 'ilp-elements/plan/class';
import type { PortalView } from './portal-view.js';
import type { DemoStudent } from './students.js';

/** The element that holds a student's plan. */
export type PlanElement = IlpPlan;

/** Whose plan is shown, to whom, and where it is kept. */
export interface PlanPlacing {
  readonly adapter: StorageAdapter;
  readonly student: DemoStudent;
  readonly viewer: Viewer;
}

/** Puts the plan into its place in the page, or hands it another student or viewer. */
export function placePlan(
  place: HTMLElement,
  current: PlanElement | undefined,
  { adapter, student, viewer }: PlanPlacing,
): PlanElement {
  const plan = current ?? document.createElement('ilp-plan');
  plan.adapter = adapter;
  plan.viewer = viewer;
  plan.state = student.state;
  plan.planId = `plan-${student.id}`;
  if (!plan.isConnected) {
    if (!current)
      plan.append(document.createElement('ilp-goal-editor'), document.createElement('ilp-career-explorer'));
    place.replaceChildren(plan);
  }
  return plan;
}

/** Shows one of the elements in the plan; the other stays as it is, out of sight. */
export function showInPlan(plan: PlanElement, { page, place }: PortalView): void {
  for (const child of plan.children)
    if (child instanceof HTMLElement) child.hidden = child.localName !== elementOf[page];
  const explorer = plan.querySelector('ilp-career-explorer');
  if (explorer) Object.assign(explorer, place);
}

const elementOf = { plan: 'ilp-goal-editor', careers: 'ilp-career-explorer' } as const;
