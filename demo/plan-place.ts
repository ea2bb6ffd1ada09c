import type { StorageAdapter, Viewer } from 'ilp-elements/core';
import type { IlpPlan } from 'ilp-elements/plan/class';
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
    if (!current) plan.append(document.createElement('ilp-goal-editor'));
    place.replaceChildren(plan);
  }
  return plan;
}
