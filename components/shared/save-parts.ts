// What an element needs to tell how safe the work is where no provider does; loaded only there.
// Nothing in here may import Lit, or a page with a provider would load one more file.

export { planDictionary } from '../../src/i18n/plan/dictionary.js';
export { saveNotice } from './save-notice.js';
export { SaveTeller } from './save-teller.js';
export { saveSentence } from './save-words.js';
