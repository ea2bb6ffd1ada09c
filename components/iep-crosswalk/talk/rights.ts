import type { IepKind } from '../../../src/model/iep.js';
import { familyRoles } from '../../../src/model/people.js';
import type { CrosswalkContext } from '../crosswalk-context.js';

/**
 * Whether the viewer says yes or no to copying words of the IEP: a student who holds the rights; a student
 * who does not, to what everybody who may load an IEP reads; and whoever the plan names as holder of the
 * rights. To be a guardian is not enough: 34 CFR 300.520 moves the rights, not the guardian.
 */
export function mayDecide(
  { viewerId, viewerRole, student }: Pick<CrosswalkContext, 'viewerId' | 'viewerRole' | 'student'>,
  kind: IepKind,
): boolean {
  if (viewerRole === 'adultStudent') return true;
  if (viewerRole === 'student') return kind === 'iep-shared' || student.rightsHolder === viewerId;
  return familyRoles.includes(viewerRole) && student.rightsHolder === viewerId;
}

/** Whether the viewer asks the one who decides: those who look after the IEP at school. */
export function mayAsk({ viewerRole }: Pick<CrosswalkContext, 'viewerRole'>): boolean {
  return viewerRole === 'caseManager';
}
