import type { itemFacts } from '../../../src/i18n/crosswalk-access/en.js';
import type { IepItem } from '../../../src/model/iep.js';

/** Who gives what an IEP names, how often, and where: each a short sentence, where the IEP says it. */
export function itemFactsIn(
  words: typeof itemFacts,
  { provider, frequency, applicability }: Pick<IepItem, 'provider' | 'frequency' | 'applicability'>,
): readonly string[] {
  return [
    ...(provider ? [words.provider(provider)] : []),
    ...(frequency ? [words.frequency(frequency)] : []),
    ...(applicability ? [words.applicability(applicability)] : []),
  ];
}
