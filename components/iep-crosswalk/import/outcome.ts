import type { IepExtract } from '../../../src/crosswalk/extract/extract.js';
import type { BroughtIn } from '../../../src/crosswalk/iep-reader.js';
import { iepKindOf, type IepSection } from '../../../src/model/iep.js';
import { readSection, type ImportModel } from './import-model.js';
import { sectionName } from './sections.view.js';

const unsaved = [
  ...(['conflict', 'half', 'forbidden', 'signIn', 'unreachable'] as const),
  ...(['tooLarge', 'readOnly', 'notLoaded'] as const),
];
type Unsaved = (typeof unsaved)[number];

/**
 * What came of bringing in a copy; `saved` with how many lines, how many of them the student sees, and the
 * sections, commas between, whose links lead to other words now.
 */
export type ImportOutcome = Unsaved | `saved ${number} ${number} ${string}`;

/** Reads what came of it from the answer of storage. */
export function outcomeOf(
  result: BroughtIn,
  { items }: Pick<IepExtract, 'items'>,
  toLookAt: readonly IepSection[],
): ImportOutcome {
  const shared = items.filter(({ section }) => iepKindOf(section) === 'iep-shared');
  if (result.status === 'saved') return `saved ${items.length} ${shared.length} ${toLookAt.join(',')}`;
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
export function outcomeInWords(model: ImportModel, outcome: string): string {
  const { outcomes } = model.bring;
  const [kind, count, shared, toLookAt = ''] = outcome.split(' ');
  if (kind === 'saved') {
    const list = new Intl.ListFormat(model.context.locale.tag);
    const names = toLookAt.split(',').flatMap((text) => {
      const section = readSection(text);
      return section ? [sectionName(model, section)] : [];
    });
    const again = names.length > 0 ? ` ${outcomes.lookAgain(list.format(names))}` : '';
    return outcomes.saved(Number(count), Number(shared)) + again;
  }
  const known = unsaved.find((each) => each === kind);
  return known ? outcomes[known] : '';
}
