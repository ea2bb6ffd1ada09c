// A portal that is a custom element itself: the plan stands in one shadow root, the goals in another one within.

const styles = new CSSStyleSheet();
styles.replaceSync(':host { display: block; --ilp-color-accent: #7a0019; }');

class DistrictPage extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.append(document.createElement('ilp-goal-editor'));
  }
}

class DistrictPortal extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styles];
    const plan = document.createElement('ilp-plan');
    plan.setAttribute('plan-id', 'in-shadow-host');
    plan.setAttribute('storage', 'indexed-db');
    plan.setAttribute('viewer-id', 'dario');
    plan.setAttribute('viewer-role', 'student');
    plan.append(document.createElement('district-page'));
    root.append(plan, this.#heard(plan));
  }

  /** What a portal hears of the plan inside it: events cross the borders of shadow roots. */
  #heard(plan) {
    const note = document.createElement('output');
    plan.addEventListener('ilp-sign-in-needed', () => (note.value = 'Please sign in again.'));
    return note;
  }
}

customElements.define('district-page', DistrictPage);
customElements.define('district-portal', DistrictPortal);
