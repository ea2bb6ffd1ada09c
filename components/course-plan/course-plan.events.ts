export { IlpEditEvent, type EditDetail } from '../shared/edit-event.js';
export { IlpOpenEvent, type OpenDetail } from '../shared/open-event.js';
export { IlpSignInNeededEvent } from '../shared/sign-in-event.js';
