/** Something of the plan that a person wants to see. */
export interface OpenDetail {
  readonly kind: 'goal';
  /** The id of the record. */
  readonly id: string;
}

/**
 * A person wants to see something that another element shows, such as a goal they just made. Inside
 * `<ilp-plan>` the element that shows it goes there by itself. A host that shows it on another page
 * listens as well, and prevents the event where it goes there in its own way.
 */
export class IlpOpenEvent extends CustomEvent<OpenDetail> {
  constructor(detail: OpenDetail) {
    super('ilp-open', { detail, bubbles: true, composed: true, cancelable: true });
  }
}

/** What somebody wants to see, as `<ilp-plan>` hands it down. */
export interface OpenRequest extends OpenDetail {
  /** Set by the element that shows it: one that comes into the page later leaves it alone. */
  isShown: boolean;
}

declare global {
  interface HTMLElementEventMap {
    'ilp-open': IlpOpenEvent;
  }
}
