import type { StorageAdapter, Viewer } from 'ilp-elements';
import 'ilp-elements/plan';
import type { IlpPlan } from 'ilp-elements/plan';
import { html } from 'lit';
import { yusra } from '../../../stories/fixtures/people.js';
import { yusrasPlan } from '../../../stories/fixtures/plans.js';
import { planOn, show, until } from '../support.js';

const goalId = Object.keys(yusrasPlan.goals ?? {})[0] ?? '';

/** Draws the sample plan, for its student where nobody else is named. */
export function showPlan(adapter: StorageAdapter, viewer: Viewer = yusra): IlpPlan {
  return planOn(
    show(html`<ilp-plan plan-id=${yusrasPlan.id} .adapter=${adapter} .viewer=${viewer}></ilp-plan>`),
  );
}

/** Waits until the plan is open. */
export async function isOpen(plan: IlpPlan): Promise<void> {
  await until(() => plan.store?.snapshot.phase === 'open', 'the plan is open');
}

const statusOf = (plan: IlpPlan) => plan.shadowRoot?.querySelector('[part=status]')?.textContent.trim() ?? '';

/** What was said last to those who listen to the screen. */
export const saidBy = (plan: IlpPlan) => plan.shadowRoot?.querySelector('#live')?.textContent ?? '';

/** Waits until the sentence about the work holds these words. */
export async function shows(plan: IlpPlan, sentence: string): Promise<void> {
  await until(
    () => statusOf(plan).includes(sentence),
    `the status is “${sentence}”, not “${statusOf(plan)}”`,
  );
}

/** Changes the first goal, so that there is something to save. */
export function setStatus(plan: IlpPlan, value: 'paused' | 'active', was: 'paused' | 'active'): void {
  plan.store?.edit({ type: 'set', record: ['goals', goalId], field: 'status', was, value });
}
