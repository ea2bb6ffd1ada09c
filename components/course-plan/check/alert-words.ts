import type { CourseNeed } from '../../../src/courses/catalog.js';
import type {
  AlertReason,
  CourseAlert,
  MissingFact,
  NeedProblem,
  Remedy,
  UncountedCourse,
} from '../../../src/courses/check/index.js';
import type { GraduationPlan } from '../../../src/courses/graduation-plan.js';
import { formatNumber } from '../../../src/i18n/format.js';
import type { TermKind } from '../../../src/model/planned-course.js';
import { creditsInWords } from '../course-names.js';
import { codeTitle, creditNumber, listed, requirementName, titleOf, type CheckModel } from './check-model.js';

/** What sentences about a course are made with. */
export interface Telling extends CheckModel {
  /** The graduation plans whose requirements are named, the way to finish first. */
  readonly plans: readonly GraduationPlan[];
}

type ReasonOf<Kind extends AlertReason['kind']> = Extract<AlertReason, { readonly kind: Kind }>;
type Sentences = {
  readonly [Kind in AlertReason['kind']]: (telling: Telling, reason: ReasonOf<Kind>) => readonly string[];
};

const reasons: Sentences = {
  needs: (telling, { needs, problems }) => [
    telling.words.reasons.asksFor(needInWords(telling, needs)),
    ...problems.flatMap((problem) => problemInWords(telling, problem)),
  ],
  approval: ({ words }, { by }) => [by ? words.reasons.approvalBy(by) : words.reasons.approval],
  placed: ({ words }) => [words.reasons.placed],
  ruleInWords: ({ words }) => [words.reasons.ruleInWords],
  grade: (telling, { offered }) => [telling.words.reasons.grade(gradesInWords(telling, offered))],
  term: (telling, { offered }) => [telling.words.reasons.term(termsInWords(telling, offered))],
  takenBefore: (telling, { course, most }) => {
    const { takenOnce, takenOften } = telling.words.reasons;
    const title = titleOf(telling, course);
    return [most > 1 ? takenOften(title, most) : takenOnce(title)];
  },
  missingFacts: (telling, { facts }) => [telling.words.reasons.missingFacts(factsInWords(telling, facts))],
  failed: (telling, { requirements }) => [telling.words.reasons.failed(namesInWords(telling, requirements))],
  nothingFits: ({ words }, { filters }) => [words.reasons.nothingFits(filters.length)],
  credits: (telling, { left, needed }) => [
    telling.words.reasons.credits(creditNumber(telling, left), creditsInWords(telling.context, needed)),
  ],
  mark: ({ words }, { mark, least }) => [words.reasons.mark(mark, least)],
  unknownCode: ({ words }, { code }) => [words.reasons.unknownCode(code)],
};

/** What an alert is called. */
export function alertName(
  { words }: Telling,
  alert: Pick<CourseAlert, 'code' | 'reason' | 'resolves'>,
): string {
  if (alert.reason.kind === 'placed') return words.placed;
  return isToAsk(alert) ? words.askWhether : words.alerts[alert.code];
}

/** Whether all there is to do is to ask if a class of another school counts as what is asked for. */
export function isToAsk({ resolves }: Pick<CourseAlert, 'resolves'>): boolean {
  return resolves.length > 0 && resolves.every(({ kind }) => kind === 'ask');
}

/** Why there is an alert, in sentences. */
export function reasonInWords<Kind extends AlertReason['kind']>(
  telling: Telling,
  reason: ReasonOf<Kind> & { readonly kind: Kind },
): readonly string[] {
  return reasons[reason.kind](telling, reason);
}

type RemedyOf<Kind extends Remedy['kind']> = Extract<Remedy, { readonly kind: Kind }>;
type Helps = { readonly [Kind in Remedy['kind']]: (telling: Telling, remedy: RemedyOf<Kind>) => string };

const remedies: Helps = {
  take: (telling, { courses, when }) => {
    const { take, takeBefore, takeBeside } = telling.words.remedies;
    const titles = courses.map((code) => codeTitle(telling, code));
    const say = when === 'before' ? takeBefore : when === 'beside' ? takeBeside : take;
    return say(listed(telling, titles, 'or'));
  },
  move: (telling, { course, when }) => {
    const { moveBefore, moveBeside } = telling.words.remedies;
    return (when === 'before' ? moveBefore : moveBeside)(titleOf(telling, course));
  },
  moveTo: (telling, { grades, terms = [] }) => {
    const { moveToGrades, moveToTerms } = telling.words.remedies;
    return grades ? moveToGrades(gradesInWords(telling, grades)) : moveToTerms(termsInWords(telling, terms));
  },
  mark: (telling, { course, least }) => telling.words.remedies.mark(codeTitle(telling, course), least),
  approval: ({ words }, { by }) => (by ? words.remedies.approvalBy(by) : words.remedies.approval),
  ask: (telling, { course, as }) =>
    telling.words.remedies.ask(titleOf(telling, course), codeTitle(telling, as)),
  enter: (telling, { facts }) => telling.words.remedies.enter(factsInWords(telling, facts)),
  credits: ({ context, words }, { credits }) => words.remedies.credits(creditsInWords(context, credits)),
  remove: ({ words }) => words.remedies.remove,
  replace: ({ words }) => words.remedies.replace,
};

/** What would settle an alert, in a sentence. */
export function remedyInWords<Kind extends Remedy['kind']>(
  telling: Telling,
  remedy: RemedyOf<Kind> & { readonly kind: Kind },
): string {
  return remedies[remedy.kind](telling, remedy);
}

/** Why nothing of a course counts, in a sentence. */
export function uncountedInWords(telling: Telling, uncounted: UncountedCourse): string {
  const { uncounted: sentences, addsToAll } = telling.words;
  const isInAll = telling.plans[0]?.totalCredits !== undefined;
  switch (uncounted.because) {
    case 'repeat':
      return sentences.repeat(titleOf(telling, uncounted.of));
    case 'noFit':
      return isInAll ? `${addsToAll} ${sentences.noFit}` : sentences.noFit;
    case 'full': {
      const full = sentences.full(namesInWords(telling, uncounted.requirements));
      return isInAll ? `${addsToAll} ${full}` : full;
    }
    case 'markBelow':
    case 'markUnknown':
      return sentences[uncounted.because](namesInWords(telling, uncounted.requirements));
    default:
      return sentences[uncounted.because];
  }
}

/** What a course asks for: `Algebra 1 and (Biology or Chemistry)`. */
function needInWords(telling: Telling, need: CourseNeed, isInner = false): string {
  if ('course' in need) return codeTitle(telling, need.course);
  const [needs, by] = 'all' in need ? ([need.all, 'and'] as const) : ([need.any, 'or'] as const);
  const list = listed(
    telling,
    needs.map((each) => needInWords(telling, each, true)),
    by,
    8,
  );
  return isInner && needs.length > 1 ? `(${list})` : list;
}

function problemInWords(telling: Telling, { course, fault, mark, nearest }: NeedProblem): readonly string[] {
  // That it is not there is said by what is asked for.
  if (fault === 'missing') return [];
  if (fault === 'takenElsewhere')
    return [telling.words.perhapsCounts(titleOf(telling, nearest ?? ''), codeTitle(telling, course))];
  return [telling.words.needFaults[fault](codeTitle(telling, course), mark?.least ?? '')];
}

function gradesInWords(telling: Telling, grades: readonly number[]): string {
  const { tag } = telling.context.locale;
  return listed(
    telling,
    grades.map((grade) => formatNumber(tag, grade)),
    'or',
    12,
  );
}

function termsInWords(telling: Telling, terms: readonly TermKind[]): string {
  return listed(
    telling,
    terms.map((term) => telling.context.words.terms[term]),
    'or',
    12,
  );
}

function factsInWords(telling: Telling, facts: readonly MissingFact[]): string {
  return listed(
    telling,
    facts.map((fact) => telling.words.facts[fact]),
    'and',
    8,
  );
}

function namesInWords(telling: Telling, requirements: readonly string[]): string {
  const nameOf = (id: string) => {
    const plan = telling.plans.find((each) => each.requirements.some((own) => own.id === id));
    return plan ? requirementName(telling, plan, id) : id;
  };
  return listed(telling, requirements.map(nameOf), 'and');
}
