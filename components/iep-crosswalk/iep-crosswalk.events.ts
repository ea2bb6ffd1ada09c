import type { IepKind } from '../../src/model/iep.js';

export { IlpAccessEvent, type AccessDetail } from '../shared/access/access-event.js';
export { IlpEditEvent, type EditDetail } from '../shared/edit-event.js';
export { IlpOpenEvent, type OpenDetail } from '../shared/open-event.js';
export { IlpSignInNeededEvent } from '../shared/sign-in-event.js';

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
    'ilp-propose': IlpProposeEvent;
  }
}
