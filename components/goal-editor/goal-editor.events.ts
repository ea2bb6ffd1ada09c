export type { AccessDetail, IlpAccessEvent } from '../shared/access/access-event.js';
export { IlpEditEvent, type EditDetail } from '../shared/edit-event.js';
export { IlpSignInNeededEvent } from '../shared/sign-in-event.js';
