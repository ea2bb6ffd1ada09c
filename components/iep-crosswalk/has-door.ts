import { mayImportIep } from '../../src/rules/access.js';
import type { CrosswalkModel } from './crosswalk-context.js';

/** Whether this viewer finds a way to bring in a copy of the IEP: for those who may, once the IEP is open. */
export function hasDoor({ context, iep }: Pick<CrosswalkModel, 'context' | 'iep'>): boolean {
  const { viewerId: id, viewerRole: role } = context;
  return iep?.status === 'open' && mayImportIep({ id, role });
}
