import { recordAt } from '../../../src/edits/record-access.js';
import type { CareerKeptWords } from '../../../src/i18n/career-kept/dictionary.js';
import type { Locale } from '../../../src/i18n/locale.js';
import type { Plan } from '../../../src/model/plan.js';
import type { Problem } from '../../../src/store/problem.js';
import { nameOfField } from '../../shared/problems/field-name.js';
import type {
  ProblemContext,
  ProblemDeeds,
  ProblemField,
  ShownValue,
} from '../../shared/problems/problem-context.js';

/** The parts of a plan whose questions the explorer asks: what it writes in, and the plan as a whole. */
const ownParts: readonly (string | undefined)[] = ['careers', 'interests', undefined];

/** The problems that are asked about in the explorer. */
export function careerProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ record }) => ownParts.includes(record[0]));
}

/** What the questions are drawn with. */
export interface CareerProblemParts {
  readonly words: CareerKeptWords;
  readonly locale: Locale;
  readonly around: string;
  readonly viewerId: string;
  readonly isStudent: boolean;
  readonly plan: Plan;
  readonly deeds: ProblemDeeds;
}

/** What the explorer tells of the plan, so that questions about it can be asked. */
export function problemContext(parts: CareerProblemParts): ProblemContext {
  const { words, locale, around, viewerId, isStudent, plan, deeds } = parts;
  return {
    ...{ locale, around, deeds },
    readers: isStudent ? words.whoCanRead : words.whoCanReadOther,
    cancel: words.cancel,
    recordAt: (path) => recordAt(plan, path),
    personName: (id) => (id === viewerId ? words.you : words.somebody),
    fieldName: (of) => fieldName(plan, of),
    valueInWords: (of, value) => valueInWords(parts, of, value),
    spellcheck: () => 'true',
  };
}

/** Of several whys that wait, each says of which career it is. */
function fieldName(plan: Plan, { words, record, field = '' }: ProblemField): string {
  const [part, id = ''] = record;
  const name =
    nameOfField(words, part === 'careers' ? 'career' : 'interestAnswers', field) ?? words.pleaseLook;
  const title = part === 'careers' ? plan.careers?.[id]?.title : undefined;
  return title ? `${title}: ${name}` : name;
}

function valueInWords(
  { words, plan }: CareerProblemParts,
  { words: ours, field }: ProblemField,
  value: unknown,
): ShownValue {
  if (typeof value !== 'string' || value === '') return { text: words.nothing, isTheirs: false };
  if (value === 'cluster' || value === 'occupation') return { text: ours.values[value], isTheirs: false };
  const goal = field === 'goal' ? plan.goals?.[value] : undefined;
  return { text: goal?.studentWords ?? value, isTheirs: true };
}
