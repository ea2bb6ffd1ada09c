/** What brings in an IEP, in a file of its own: it is loaded by those alone who may. */
export * as bringing from './part.js';

// What the panel has loaded by then is named here too, so that bundlers do not part it once more.
export * as panel from '../lazy.js';
