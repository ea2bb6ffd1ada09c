import type { ProblemContext } from '../../shared/problems/problem-context.js';
import type { CardContext } from '../card-context.js';
import { personName } from '../../shared/person-names.js';
import { fieldName, valueInWords } from './values.js';

/** What the goal editor tells of a document, so that questions about it can be asked. */
export function problemContext(context: CardContext): ProblemContext {
  const { locale, around, deeds, recordAt, words } = context;
  return {
    ...{ locale, around, deeds, recordAt },
    cancel: words.cancel,
    readers: whoCanRead(context),
    personName: (id) => (id === undefined ? words.somebody : personName(context, id)),
    fieldName: (of) => fieldName({ ...of, context }),
    valueInWords: (of, value) => valueInWords({ ...of, context }, value),
    spellcheck: context.spellcheck,
  };
}

function whoCanRead({ words, place, isStudent }: CardContext): string {
  if (place === 'draft') return words.onlyYouCanRead;
  return isStudent ? words.whoCanRead : words.whoCanReadOther;
}
