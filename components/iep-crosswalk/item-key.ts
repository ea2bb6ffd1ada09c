import { idFromText } from '../../src/model/hashed-id.js';

/** Names what belongs to an item of the IEP on the page: a district's ids may be long, and hold spaces. */
export function itemKey(id: string): string {
  return /^[\w.-]{1,100}$/.test(id) ? id : idFromText('item', id);
}
