import type { IepExtract } from '../../../src/crosswalk/extract/extract.js';
import type { BroughtIn } from '../../../src/crosswalk/iep-reader.js';
import type { CrosswalkImportWords } from '../../../src/i18n/crosswalk-import/dictionary.js';
import { iepKindOf } from '../../../src/model/iep.js';

const unsaved = [
  ...(['conflict', 'half', 'forbidden', 'signIn', 'unreachable'] as const),
  ...(['tooLarge', 'readOnly', 'notLoaded'] as const),
];
type Unsaved = (typeof unsaved)[number];

/** What came of bringing in a copy; `saved` with how many lines, and how many of them the student sees. */
export type ImportOutcome = Unsaved | `saved ${number} ${number}`;

/** Reads what came of it from the answer of storage. */
export function outcomeOf(result: BroughtIn, { items }: Pick<IepExtract, 'items'>): ImportOutcome {
  const shared = items.filter(({ section }) => iepKindOf(section) === 'iep-shared');
  if (result.status === 'saved') return `saved ${items.length} ${shared.length}`;
  if (result.status === 'conflict') return 'conflict';
  if (result.isHalf) return 'half';
  switch (result.code) {
    case 'forbidden':
      return 'forbidden';
    case 'unauthenticated':
      return 'signIn';
    case 'quota':
    case 'too-large':
      return 'tooLarge';
    case 'unsupported':
      return 'readOnly';
    case 'invalid':
    case 'corrupt':
      return 'notLoaded';
    default:
      return 'unreachable';
  }
}

/** Puts into words what came of it; empty for any other text. */
export function outcomeInWords({ outcomes }: CrosswalkImportWords, outcome: string): string {
  const [kind, count, shared] = outcome.split(' ');
  if (kind === 'saved') return outcomes.saved(Number(count), Number(shared));
  const known = unsaved.find((each) => each === kind);
  return known ? outcomes[known] : '';
}
