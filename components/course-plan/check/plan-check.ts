import type { GraduationPlan } from '../../../src/courses/graduation-plan.js';
import type { CourseCheckWords } from '../../../src/i18n/course-check/dictionary.js';
import { markedCourses } from '../../../src/model/crosswalk.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import type { Plan } from '../../../src/model/plan.js';
import { experienceMinutes } from '../../../src/rules/experience-hours.js';
import { warnOnce } from '../../shared/warn-once.js';
import type { CourseContext } from '../course-context.js';
import { exceptionsIn, shownIn, type DecidedThings } from './decision-place.js';
import { openThings } from './open-things.js';
import type { PlanAnswer } from './plan-answer.js';
import { PlanChecker } from './plan-checker.js';
import { RuleBook, type RuleEntry } from './rule-book.js';

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
    this.#sendFor(context.pack);
    return this.#checker.answer({
      ...this.#rules(context, body.whatIfs, graduationPlans, crosswalk?.coursePath?.graduationPlan),
      ...{ courses, catalog, marks: made.marks(crosswalk) },
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

  /** The ways to finish that are there, by id, the usual one first; the first question sends for one. */
  ways(pack: CheckSituation['context']['pack'], own: readonly GraduationPlan[] | undefined) {
    const ids = own
      ? own.map(({ id }) => id)
      : (pack.graduationPlans ?? []).filter((id) => this.#isKnown(id));
    const ruleOf = (id: string) => own?.find((plan) => plan.id === id) ?? this.#fromBook(id);
    return { ids, ruleOf, askAgain: this.askAgain };
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
    { pack, coursePath, collection }: CheckSituation['context'],
    whatIfs: Plan['whatIfs'],
    own: readonly GraduationPlan[] | undefined,
    decided: string | null | undefined,
  ): Rules {
    const { ids, ruleOf: planOf } = this.ways(pack, own);
    const aim = collection[0] === 'whatIfs' ? whatIfs?.[collection[1] ?? '']?.graduationPlan : undefined;
    const wanted = aim ?? decided ?? coursePath.graduationPlan ?? ids[0];
    const beside = Object.entries(coursePath.supplements ?? {})
      .flatMap(([id, isOn]) => (isOn && id !== wanted ? [planOf(id)] : []))
      .filter((entry) => typeof entry === 'object')
      // Only an IEP team decides on a credential: it is nothing to aim at beside a diploma.
      .filter(({ kind }) => kind !== 'credential');
    if (wanted === undefined) return { rules: 'none', main: undefined, beside };
    // A host's own rules are all there is to choose from.
    const isKnown = !own || ids.includes(wanted) || wanted === decided;
    const main = isKnown ? planOf(wanted) : undefined;
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

/** What a deed changed, in a sentence; undefined where it changed nothing. */
export function changeInWords(
  words: CourseCheckWords,
  before: PlanAnswer,
  after: PlanAnswer,
): string | undefined {
  if (!before.main || before.main.plan !== after.main?.plan) return undefined;
  const [was, now] = [before, after].map(({ main }) => (main ? openThings(main.check.accepted).length : 0));
  if (was === undefined || now === undefined || was === now) return undefined;
  return now === 0 ? words.allSet : words.changed(now, was);
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
