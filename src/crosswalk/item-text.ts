import type { IepItem } from '../model/iep.js';

/** What an item of the IEP is called: its own words, else its name. */
export function itemText({ words, name = '' }: Pick<IepItem, 'words' | 'name'>): string {
  return words || name;
}
