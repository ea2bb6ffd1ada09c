import { placeKey, placeOf, type TimelineTerm } from '../../src/courses/timeline.js';
import type { PlannedCourse } from '../../src/model/planned-course.js';
import type { Problem } from '../../src/store/problem.js';
import { ProblemGroups } from '../shared/problems/problem-groups.js';
import type { CourseNotes } from './board/board-model.js';
import type { PlanAnswer } from './check/plan-answer.js';
import type { CheckSituation, PlanCheck } from './check/plan-check.js';
import type { CourseContext } from './course-context.js';
import { courseCredits } from './course-names.js';
import type { EffectModel } from './details/deed-effect.js';

/** What the element does for its notes. */
export interface NotesHost {
  /** The rules of the check have arrived, or failed to. */
  readonly changed: () => void;
  readonly say: (sentence: string) => void;
}

/** Keeps what is said of each course the same object while it is the same, so that only news are drawn. */
export class NotesKeeper {
  readonly #problems = new ProblemGroups(courseOf);
  readonly #made = new Map<string, CourseNotes>();
  readonly #host: NotesHost;
  #check: PlanCheck | undefined;
  #answer: PlanAnswer | undefined;
  #courses: readonly PlannedCourse[] = [];
  #isDeed = false;
  #whatIf: string | undefined;
  #ways: ReturnType<PlanCheck['ways']> | undefined;

  constructor(host: NotesHost) {
    this.#host = host;
  }

  /** The answer of the check, as it was given last. */
  get answer(): PlanAnswer | undefined {
    return this.#answer;
  }

  /** The ways to finish school, as they were when the check was asked last. */
  get ways(): ReturnType<PlanCheck['ways']> | undefined {
    return this.#ways;
  }

  /** Takes the questions as they are now. */
  sort(problems: readonly Problem[]): void {
    this.#problems.sort(problems);
  }

  /** What credits counted in hours are worth, as the way to finish says that was checked last. */
  get conversions(): CourseContext['conversions'] {
    return this.#answer?.main?.plan.conversions;
  }

  /** Something is done here: what it changes in the answer is said with it; of what the host prevented nothing is. */
  noteDeed(isDone: boolean): void {
    this.#isDeed = isDone;
  }

  /** Another plan, or another person: nobody hears how this one differs from theirs. */
  forget(): void {
    this.#showAnother();
    this.#check?.forget();
    this.#problems.sort([]);
  }

  #showAnother(): void {
    this.#answer = undefined;
    this.#made.clear();
  }

  /** Asks how the plan stands now, once the check is there. */
  look(asked: CheckSituation & { readonly context: CourseContext }): void {
    const { now } = asked.context.parts.check;
    if (typeof now === 'string') return;
    const situation = { ...asked, graduationPlans: now.views.usablePlans(asked.graduationPlans) };
    this.#check ??= now.views.makeCheck(this.#host.changed);
    this.#ways = this.#check.ways(situation.context, situation.graduationPlans);
    const [, whatIf] = situation.context.collection;
    // Nobody hears how one plan differs from another.
    if (whatIf !== this.#whatIf) this.#showAnother();
    this.#whatIf = whatIf;
    const before = this.#answer && { answer: this.#answer, courses: this.#courses };
    this.#answer = this.#check.answer(situation);
    this.#courses = situation.courses;
    const isNews = this.#isDeed && before;
    this.#isDeed = false;
    if (!isNews) return;
    const after = { answer: this.#answer, courses: this.#courses };
    const sentence = now.views.changeInWords(now.words, before.answer, after.answer);
    if (sentence) this.#host.say(sentence);
    this.#sayEffect(situation.context, { checkWords: now.words, before, after });
  }

  /** Says what the last deed did to the classes and the credits. */
  #sayEffect(context: CourseContext, change: Omit<EffectModel, 'context' | 'words'>): void {
    const { now } = context.parts.details;
    if (typeof now === 'string') return;
    const effect = now.views.effectInWords({ context, words: now.words, ...change });
    for (const sentence of effect) this.#host.say(sentence);
  }

  /** Sends again for rules that did not arrive. */
  readonly askAgain = (): void => {
    this.#check?.askAgain();
  };

  readonly of = ({ id }: PlannedCourse): CourseNotes => {
    const problems = this.#problems.of(id);
    const facts = this.#answer?.factsOf(id);
    const before = this.#made.get(id);
    if (before && before.problems === problems && before.facts === facts) return before;
    const made = { problems, facts };
    this.#made.set(id, made);
    return made;
  };

  /** The questions of everything but these courses. */
  except(courses: readonly PlannedCourse[]): readonly Problem[] {
    return this.#problems.except(new Set(courses.map(({ id }) => id)));
  }

  /** The credits of a term, were a course in it. */
  creditsWith(context: CourseContext, course: PlannedCourse, term: TimelineTerm | undefined): number {
    const own = courseCredits(context, course) ?? 0;
    const isThere = term?.key === placeKey(placeOf(course));
    return (term?.credits ?? 0) + (isThere ? 0 : own);
  }
}

/** The course a problem is about, of the plan or of a what-if. */
function courseOf({ record }: Problem): string {
  return record.at(-2) === 'courses' ? (record.at(-1) ?? '') : '';
}
