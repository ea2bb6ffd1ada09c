/** Storage wants the person to sign in again. What was typed is kept until then. */
export class IlpSignInNeededEvent extends CustomEvent<undefined> {
  constructor() {
    super('ilp-sign-in-needed', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'ilp-sign-in-needed': IlpSignInNeededEvent;
  }
}
