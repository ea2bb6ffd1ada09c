/** Keeps documents on a server, over HTTP. */
export { httpStorage } from './http-storage.js';
export type { HttpStorageOptions, HttpTimers } from './options.js';
