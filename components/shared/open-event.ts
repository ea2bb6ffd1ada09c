/** What is to be shown elsewhere: its kind and id. */
export interface OpenDetail {
  readonly kind: string;
  readonly id: string;
}

/** A person wants to see something another element shows; the host decides where. */
export class IlpOpenEvent extends CustomEvent<OpenDetail> {
  constructor(detail: OpenDetail) {
    super('ilp-open', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'ilp-open': IlpOpenEvent;
  }
}
