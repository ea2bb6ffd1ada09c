import type { CrosswalkSources } from '../../../src/crosswalk/sources.js';
import type { PlanEntry } from '../../../src/crosswalk/plan-entries.js';
import type { CrosswalkRow } from '../../../src/crosswalk/row.js';
import type { ColumnItem } from '../../../src/crosswalk/columns.js';
import { formatDay, isolated } from '../../../src/i18n/format.js';
import type { IepItem } from '../../../src/model/iep.js';
import { fromPointer } from '../../../src/model/json-pointer.js';
import { personRoles, roleInPlan } from '../../../src/model/people.js';
import { labelIn } from '../../../src/packs/goal-domains.js';
import { itemFactsIn } from '../../shared/access/item-facts.js';
import { authorName, personName } from '../../shared/person-names.js';
import { schoolYearName, type RowsModel } from './rows-model.js';

/** One thing of a plan as it is shown. */
export interface ShownEntry {
  readonly text: string;
  /** Whether these are a person's own words, in a language nobody noted. */
  readonly isTheirs: boolean;
  /** What belongs to it, each a short sentence. */
  readonly facts: readonly string[];
}

type Shown = Pick<RowsModel, 'words' | 'context' | 'sources'>;

/** Puts an entry of the plan into words. */
export function entryInWords(model: Shown, row: CrosswalkRow, entry: PlanEntry): ShownEntry {
  const { words, isTheirs } = wordsOf(model, row, entry);
  const facts = factsOf(model, row, entry);
  return words ? { text: words, isTheirs, facts } : { text: model.words.noName, isTheirs: false, facts };
}

function wordsOf(
  { words, context, sources }: Shown,
  { plan: part }: CrosswalkRow,
  entry: PlanEntry,
): { readonly words: string; readonly isTheirs: boolean } {
  const ours = (text: string) => ({ words: text, isTheirs: false });
  const theirs = { words: entry.words, isTheirs: true };
  switch (part) {
    case 'interests':
      // The toolkit's own activities have a name for machines alone.
      return /^ilp-elements\b|^$/.test(entry.words) ? ours(words.answersAboutInterests) : theirs;
    case 'graduationPlan':
      return ours(graduationPlanName(context.locale.tag, sources, entry.words));
    case 'marks':
    case 'courses':
    case 'modifiedCourses':
      return { words: courseName(sources, entry.words), isTheirs: true };
    case 'yearlyReview':
    case 'familyReview':
      return ours(reviewer({ words, context, sources }, entry.pointer));
    case 'age':
      return ours(holderName({ words, context, sources }, entry.words));
    default:
      return theirs;
  }
}

function factsOf(
  { words, context }: Shown,
  { plan: part }: CrosswalkRow,
  { pointer, words: said, date, schoolYear, detail }: PlanEntry,
): readonly string[] {
  const { facts } = words;
  const isReview = part === 'yearlyReview' || part === 'familyReview';
  const isKept = pointer.startsWith('/careers/');
  return [
    ...(date ? [formatDay(context.locale.tag, date)] : []),
    ...(schoolYear ? [schoolYearName(words, schoolYear)] : []),
    ...(isReview && said ? [`“${said}”`] : []),
    ...(detail ? [detailInWords(part, isKept, detail, { facts, context })] : []),
  ];
}

function detailInWords(
  part: CrosswalkRow['plan'],
  isKept: boolean,
  detail: string,
  { facts, context }: Pick<RowsModel['words'], 'facts'> & Pick<Shown, 'context'>,
): string {
  if (isKept) return facts.why(detail);
  const role =
    part === 'people' || part === 'agencies' ? personRoles.find((each) => each === detail) : undefined;
  if (role) return context.words.roles[roleInPlan(role)];
  return part === 'marks' || part === 'courses' || part === 'modifiedCourses' ? facts.mark(detail) : detail;
}

function graduationPlanName(tag: string, { graduationPlans = [] }: CrosswalkSources, id: string): string {
  const known = graduationPlans.find((plan) => plan.id === id);
  return known ? labelIn({ ...known.name }, tag) : id;
}

/** Courses without a title are kept by their code alone. */
function courseName({ catalog }: CrosswalkSources, titleOrCode: string): string {
  return catalog?.courses.find(({ code }) => code === titleOrCode)?.title ?? titleOrCode;
}

function reviewer({ context, sources }: Shown, pointer: string): string {
  const [, id = ''] = fromPointer(pointer) ?? [];
  const review = sources.plan.reviews?.[id];
  return review ? authorName(context, review) : context.words.somebody;
}

function holderName({ words, context, sources }: Shown, name: string): string {
  const { rightsHolder, person } = sources.plan.student ?? {};
  if (name) return name;
  if (rightsHolder && rightsHolder === person) return words.theStudent;
  return rightsHolder === context.viewerId ? personName(context, rightsHolder) : words.somebodyElse;
}

/** Puts a thing of the IEP, or of a further plan, into words: its own, word for word, with what belongs to it. */
export function itemInWords({ words, context }: Shown, item: IepItem | ColumnItem): ShownEntry {
  const { facts } = words;
  const { name, date } = item;
  return {
    text: item.words || (name ?? ''),
    isTheirs: true,
    facts: [
      ...(name && item.words ? [isolated(name)] : []),
      ...(date ? [formatDay(context.locale.tag, date)] : []),
      ...itemFactsIn(facts, item),
    ],
  };
}
