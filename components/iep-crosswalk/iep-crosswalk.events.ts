import type { IepKind } from '../../src/model/iep.js';
import type { PersonRole } from '../../src/model/people.js';
import type { AccessReason } from '../../src/storage/contract.js';

export { IlpEditEvent, type EditDetail } from '../shared/edit-event.js';
export { IlpOpenEvent, type OpenDetail } from '../shared/open-event.js';
export { IlpSignInNeededEvent } from '../shared/sign-in-event.js';

/** Who saw what of an IEP, when and why. Never a word of it. */
export interface AccessDetail {
  /** The signed-in person, by the host's id. */
  readonly viewer: string;
  readonly role: PersonRole;
  readonly planId: string;
  /** The row that was opened, by id; undefined where the panel itself was. */
  readonly row: string | undefined;
  /** The document that was shown from. */
  readonly kind: IepKind;
  /** Undefined for those who are asked for none: the student, and the family. */
  readonly reason: AccessReason | undefined;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/**
 * A person saw a part of the IEP: the panel as a whole, once, or a row of the IEP team. A hint for the host:
 * the record that counts in law (34 CFR 300.614) is made where the documents are loaded from. It does not
 * bubble, so that nobody around hears that there is an IEP; listen at the element itself.
 */
export class IlpAccessEvent extends CustomEvent<AccessDetail> {
  constructor(detail: AccessDetail) {
    super('ilp-access', { detail, bubbles: false, composed: false });
  }
}

/** What was asked of the IEP team, by ids; the words lie in the document that is named. */
export interface ProposeDetail {
  readonly planId: string;
  /** The proposal, by id. */
  readonly proposal: string;
  /** The row it is about, by id. */
  readonly row: string;
  /** The item of the IEP it is about, by id; undefined for something new. */
  readonly iepItem: string | undefined;
  /** Which rows it stands among: with those for everybody who may load the IEP, or with the team's. */
  readonly kind: IepKind;
}

/**
 * Somebody asked the IEP team for a change. The proposal is kept beside the plan already; a host can tell the
 * team. It does not bubble; listen at the element itself.
 */
export class IlpProposeEvent extends CustomEvent<ProposeDetail> {
  constructor(detail: ProposeDetail) {
    super('ilp-propose', { detail, bubbles: false, composed: false });
  }
}

declare global {
  interface HTMLElementEventMap {
    'ilp-access': IlpAccessEvent;
    'ilp-propose': IlpProposeEvent;
  }
}
