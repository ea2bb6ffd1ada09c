import type { IlpPlan } from 'ilp-elements/plan/class';
import type { StorageAdapter, Viewer } from 'ilp-elements/core';
import type { DemoRole, DemoStudent } from './students.js';

/** The element that holds a student's plan. */
export type PlanElement = IlpPlan;

/** Whose plan is shown, to whom, and where it is kept. */
export interface PlanPlacing {
  readonly adapter: StorageAdapter;
  readonly student: DemoStudent;
  readonly role: DemoRole;
}

/** Who is looking in the demo: every part has a person of its own for each student. */
export function demoViewer({ student, role }: Pick<PlanPlacing, 'student' | 'role'>): Viewer {
  if (role !== 'student') return { id: `${student.id}-${role}`, role };
  const ownRole = student.isAdult ? 'adultStudent' : 'student';
  return { id: student.id, role: ownRole, name: student.name };
}

/** Puts the plan into its place in the page, or hands it another student or viewer. */
export function placePlan(
  place: HTMLElement,
  current: PlanElement | undefined,
  placing: PlanPlacing,
): PlanElement {
  const plan = current ?? document.createElement('ilp-plan');
  plan.adapter = placing.adapter;
  plan.viewer = demoViewer(placing);
  plan.planId = `plan-${placing.student.id}`;
  if (!current) {
    plan.append(document.createElement('ilp-goal-editor'));
    place.replaceChildren(plan);
  }
  return plan;
}
