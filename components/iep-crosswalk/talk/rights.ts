import type { IepKind } from '../../../src/model/iep.js';
import { mayConsent, planFacts } from '../../../src/rules/access.js';
import type { CrosswalkContext } from '../crosswalk-context.js';

/** Whether the viewer says yes or no to copying words of the IEP: the rule that a server enforces (`mayConsent`). */
export function mayDecide(
  { viewerId, viewerRole, student }: Pick<CrosswalkContext, 'viewerId' | 'viewerRole' | 'student'>,
  kind: IepKind,
): boolean {
  const document = kind === 'iep-shared' ? 'crosswalk-shared' : 'crosswalk-team';
  return mayConsent({ id: viewerId, role: viewerRole }, document, planFacts({ student }));
}

/** Whether the viewer asks the one who decides: those who look after the IEP at school. */
export function mayAsk({ viewerRole }: Pick<CrosswalkContext, 'viewerRole'>): boolean {
  return viewerRole === 'caseManager';
}
