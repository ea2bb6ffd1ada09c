import type { LeaveResult } from 'ilp-elements/core';
import { byId, make, partOf } from './page-parts.js';
import type { PlanElement } from './plan-place.js';
import type { PortalWords } from './portal-words.js';

type Left = Extract<LeaveResult, { status: 'left' }>;
type Unsaved = Extract<LeaveResult, { status: 'unsaved' }>;

/**
 * Signs out of the plan. Where something is unsaved, unanswered or unsent it asks first; undefined
 * where the person stays.
 */
export async function signOutOf(plan: PlanElement, words: PortalWords): Promise<Left | undefined> {
  const result = await plan.leave();
  if (result.status === 'left') return result;
  if (!(await mayErase(result, words))) return undefined;
  const erased = await plan.leave({ discard: true });
  return erased.status === 'left' ? erased : undefined;
}

async function mayErase({ edits, problems, unsent }: Unsaved, words: PortalWords): Promise<boolean> {
  const facts = [
    // A key press is an edit, so their number says nothing to a person.
    edits > 0 ? words.leaveEdits : '',
    problems > 0 ? words.leaveProblems(problems) : '',
    unsent > 0 ? words.leaveUnsent(unsent) : '',
  ].filter(Boolean);
  byId('leave-facts').replaceChildren(...facts.map((fact) => make('li', '', fact)));
  const dialog = partOf('leave-dialog', HTMLDialogElement);
  dialog.returnValue = '';
  dialog.showModal();
  await new Promise((closed) => {
    dialog.addEventListener('close', closed, { once: true });
  });
  return dialog.returnValue === 'discard';
}
