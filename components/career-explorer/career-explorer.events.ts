import type { CareerPlace } from './career-place.js';

export { IlpEditEvent, type EditDetail } from '../shared/edit-event.js';
export { IlpOpenEvent, type OpenDetail } from '../shared/open-event.js';
export { IlpSignInNeededEvent } from '../shared/sign-in-event.js';
export { careerScreens, type CareerPlace, type CareerScreen } from './career-place.js';

/** Somebody went to another place in the explorer; for a host that keeps the address in step. */
export class IlpCareerPlaceEvent extends CustomEvent<CareerPlace> {
  constructor(detail: CareerPlace) {
    super('ilp-career-place', { detail, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'ilp-career-place': IlpCareerPlaceEvent;
  }
}
