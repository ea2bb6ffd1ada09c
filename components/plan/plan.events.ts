export { IlpSignInNeededEvent } from '../shared/sign-in-event.js';
