export { IlpEditEvent, type EditDetail } from '../shared/edit-event.js';
