import { lazyLanguages, type Dictionary, type Words } from '../../src/i18n/dictionary.js';

/** The same loader for each language there is, so that a test stands when one is added. */
export function inEveryLanguage<W extends Words>(load: () => Promise<W>): Dictionary<W>['load'] {
  const loaders = Object.keys(lazyLanguages).map((language) => [language, load]);
  return Object.fromEntries(loaders) as Dictionary<W>['load'];
}
