import type { GraduationPlan } from '../../../src/courses/graduation-plan.js';
import { openThings } from '../../../src/courses/open-things.js';
import { fitsCohort, usualWay } from '../../../src/courses/usual-way.js';
import type { CourseCheckWords } from '../../../src/i18n/course-check/dictionary.js';
import { markedCourses } from '../../../src/model/crosswalk.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import type { Plan } from '../../../src/model/plan.js';
import { experienceMinutes } from '../../../src/rules/experience-hours.js';
import { warnOnce } from '../../shared/warn-once.js';
import type { CourseContext } from '../course-context.js';
import { exceptionsIn, shownIn, type DecidedThings } from './decision-place.js';
import type { CheckedWay, PlanAnswer } from './plan-answer.js';
import { PlanChecker } from './plan-checker.js';
import { idOf, RuleBook, type RuleEntry } from './rule-book.js';

/** What the page knows when it asks how the student stands. */
export interface CheckSituation {
  readonly context: Pick<CourseContext, 'pack' | 'catalog' | 'coursePath' | 'student' | 'collection'>;
  readonly courses: readonly PlannedCourse[];
  readonly body: Pick<Partial<Plan>, 'exceptions' | 'experiences' | 'whatIfs'>;
  /** The host's own graduation plans; they win over those of the pack. */
  readonly graduationPlans: readonly GraduationPlan[] | undefined;
  /** What an IEP team decided, what was shown for it, and marks on courses; for those who may load it. */
  readonly crosswalk: DecidedThings | undefined;
}

type Rules = Pick<PlanAnswer, 'rules'> & {
  readonly main: GraduationPlan | undefined;
  readonly beside: readonly GraduationPlan[];
};

/** The check of one plan as it changes: it gets the rules, asks again, and says what a deed changed. */
export class PlanCheck {
  readonly #book: RuleBook;
  #checker = new PlanChecker();
  #made = makers();

  constructor(book: RuleBook) {
    this.#book = book;
  }

  /** The answer as it stands now; the same object while nothing in it changes. */
  answer({ context, courses, body, graduationPlans, crosswalk }: CheckSituation): PlanAnswer {
    const { catalog, coursePath, student } = context;
    const made = this.#made;
    const decidedPath = crosswalk?.coursePath?.graduationPlan ?? undefined;
    this.#sendFor(context.pack);
    return this.#checker.answer({
      ...this.#rules(context, body.whatIfs, graduationPlans, decidedPath),
      ...{ decidedPath, courses, catalog, marks: made.marks(crosswalk) },
      exceptions: made.exceptions(body.exceptions, crosswalk?.exceptions),
      experienceMinutes: made.minutes(body.experiences),
      shown: made.shown(coursePath.shown, crosswalk?.coursePath?.shown),
      cohortGraduationYear: student.cohortGraduationYear ?? undefined,
    });
  }

  /** Another person: nothing of the former plan is held any more. The rules of a place are nobody's own. */
  forget(): void {
    this.#checker = new PlanChecker();
    this.#made = makers();
  }

  readonly askAgain = (): void => {
    this.#book.askAgain();
  };

  /** The ways to finish that are there; the first question sends for one. */
  ways(
    { pack, student }: Pick<CheckSituation['context'], 'pack' | 'student'>,
    own: readonly GraduationPlan[] | undefined,
  ) {
    const ids = own
      ? own.map(({ id }) => id)
      : (pack.graduationPlans ?? []).filter((id) => this.#isKnown(id));
    const ruleOf = (id: string) => own?.find((plan) => plan.id === id) ?? this.#fromBook(id);
    // A host's own rules are all there is to choose from.
    const mainOf = (id: string) => (!own || ids.includes(id) ? ruleOf(id) : undefined);
    const usual = usualEntry(
      ids.flatMap((id) => ruleOf(id) ?? []),
      student.cohortGraduationYear,
    );
    return { ids, ruleOf, mainOf, usual, askAgain: this.askAgain };
  }

  /** A typing error in a pack would read as “no rules”. */
  #isKnown(id: string): boolean {
    const isKnown = this.#book.has(id);
    if (!isKnown) warnOnce(`<ilp-course-plan> knows no graduation plan “${id}”, which the pack names.`);
    return isKnown;
  }

  /** All rules of a place are sent for together: which ones a page asks for would tell what was decided. */
  #sendFor({ graduationPlans = [] }: CheckSituation['context']['pack']): void {
    for (const id of graduationPlans) this.#fromBook(id);
  }

  #rules(
    { pack, coursePath, collection, student }: CheckSituation['context'],
    whatIfs: Plan['whatIfs'],
    own: readonly GraduationPlan[] | undefined,
    decided: string | undefined,
  ): Rules {
    const { ids, ruleOf: planOf, mainOf, usual } = this.ways({ pack, student }, own);
    const aim = collection[0] === 'whatIfs' ? whatIfs?.[collection[1] ?? '']?.graduationPlan : undefined;
    const wanted = aim ?? decided ?? coursePath.graduationPlan ?? idOf(usual);
    const beside = Object.entries(coursePath.supplements ?? {})
      .flatMap(([id, isOn]) => (isOn && id !== wanted ? [planOf(id)] : []))
      .filter((entry) => typeof entry === 'object')
      // Only an IEP team decides on a credential: it is nothing to aim at beside a diploma.
      .filter(({ kind }) => kind !== 'credential');
    const none = ids.length === 0 ? 'none' : 'notChosen';
    if (wanted === undefined)
      return { rules: typeof usual === 'string' ? usual : none, main: undefined, beside };
    const main = wanted === decided ? planOf(wanted) : mainOf(wanted);
    // Only an IEP team decides on a credential; from anywhere else it is no choice.
    const isChosen = typeof main !== 'object' || main.kind !== 'credential' || wanted === decided;
    if (!isChosen) return { rules: 'notChosen', main: undefined, beside };
    if (typeof main === 'object') return { rules: 'ready', main, beside };
    return { rules: main ?? 'notChosen', main: undefined, beside };
  }

  /** What is aimed at beside it may be the toolkit's even where a host brings its own ways to finish. */
  #fromBook(id: string): RuleEntry | undefined {
    return this.#book.has(id) ? this.#book.planOf(id) : undefined;
  }
}

/** The usual way of the place; while rules before it in the list are not here, nobody can say which it is. */
function usualEntry(
  entries: readonly RuleEntry[],
  cohortGraduationYear: number | null | undefined,
): RuleEntry | undefined {
  const gap = entries.findIndex((entry) => typeof entry === 'string');
  const known = (gap < 0 ? entries : entries.slice(0, gap)).filter((entry) => typeof entry === 'object');
  const usual = usualWay(known, cohortGraduationYear);
  const isSure = gap < 0 || (usual !== undefined && fitsCohort(usual, cohortGraduationYear) !== false);
  return isSure ? usual : entries[gap];
}

/** What a deed changed, in a sentence; undefined where it changed nothing. */
export function changeInWords(
  words: CourseCheckWords,
  before: PlanAnswer,
  after: PlanAnswer,
): string | undefined {
  if (!before.main || !after.main || before.main.plan !== after.main.plan) return undefined;
  const [was, now] = [countsOf(before.main), countsOf(after.main)];
  const sentences = [
    ...(was.toPlan === now.toPlan ? [] : [words.changed(now.toPlan, was.toPlan)]),
    ...(was.toShow === now.toShow ? [] : [words.changedToShow(now.toShow, was.toShow)]),
  ];
  if (sentences.length === 0) return undefined;
  return now.toPlan + now.toShow === 0 ? words.allSet : sentences.join(' ');
}

function countsOf({ plan, check }: CheckedWay): { readonly toPlan: number; readonly toShow: number } {
  const { toPlan, toShow } = openThings(plan, check.accepted);
  return { toPlan: toPlan.length, toShow: toShow.length };
}

/** What the check takes, each made anew only when what it is made from is another object. */
function makers() {
  return {
    exceptions: remembered(exceptionsIn),
    minutes: remembered((all: Plan['experiences']) => experienceMinutes(all).byKind),
    shown: remembered(shownIn),
    marks: remembered((crosswalk: DecidedThings | undefined) => crosswalk && markedCourses(crosswalk)),
  };
}

/** Keeps what was made as long as what it is made from is the same. */
function remembered<From extends readonly unknown[], Made>(
  make: (...from: From) => Made,
): (...from: From) => Made {
  let last: { readonly from: From; readonly made: Made } | undefined;
  return (...from) => {
    if (!last?.from.every((part, index) => part === from[index])) last = { from, made: make(...from) };
    return last.made;
  };
}
