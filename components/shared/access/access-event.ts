import type { IepReader } from '../../../src/crosswalk/iep-reader.js';
import type { IepKind } from '../../../src/model/iep.js';
import type { PersonRole } from '../../../src/model/people.js';
import type { AccessReason } from '../../../src/storage/contract.js';
import type { Store } from '../../../src/store/store.js';

/** Who saw what of an IEP, when and why. Never a word of it. */
export interface AccessDetail {
  /** The signed-in person, by the host's id. */
  readonly viewer: string;
  readonly role: PersonRole;
  readonly planId: string;
  /** The row that was opened, by id; undefined where the panel itself was, and beside a record of the plan. */
  readonly row: string | undefined;
  /** The record of the plan it was shown beside, as a JSON pointer such as `/goals/{id}`; `/courses` where classes say that there is help; `/coursePath` for the way the team decided on; none in the panel. */
  readonly record?: string;
  /** The document that was shown from. */
  readonly kind: IepKind;
  /** Undefined for those who are asked for none: the student, and the family. */
  readonly reason: AccessReason | undefined;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Puts together who saw a part of the IEP beside a plan, why, and when: now, where nothing else is said. */
export function accessDetail(
  { key, viewer }: Pick<Store, 'key' | 'viewer'>,
  { now: { reason } }: Pick<IepReader, 'now'>,
  seen: Pick<AccessDetail, 'kind' | 'row' | 'record'>,
  at: Date = new Date(Date.now()),
): AccessDetail {
  const { id, role } = viewer;
  return { viewer: id, role, planId: key.id, ...seen, reason, at: at.toISOString() };
}

/**
 * A person saw a part of the IEP: the panel as a whole, once; a row of the IEP team, opened or seen where its
 * words stand elsewhere, such as on paper; that there is help in classes, once; what stands beside a goal or a
 * class; or the way to finish school that the team decided on. A hint for the host: the record that counts in law (34 CFR 300.614) is made where the
 * documents are loaded from. It does not bubble, so that nobody around hears that there is an IEP; listen at
 * the element itself.
 */
export class IlpAccessEvent extends CustomEvent<AccessDetail> {
  constructor(detail: AccessDetail) {
    super('ilp-access', { detail, bubbles: false, composed: false });
  }
}

declare global {
  interface HTMLElementEventMap {
    'ilp-access': IlpAccessEvent;
  }
}
