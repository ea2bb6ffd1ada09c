import { placeKey, placeOf, type TimelineTerm } from '../../src/courses/timeline.js';
import type { PlannedCourse } from '../../src/model/planned-course.js';
import type { Problem } from '../../src/store/problem.js';
import { ProblemGroups } from '../shared/problems/problem-groups.js';
import type { CourseNotes } from './board/board-model.js';
import type { PlanAnswer } from './check/plan-answer.js';
import type { CourseContext } from './course-context.js';
import { courseCredits } from './course-names.js';

/** Keeps what is said of each course the same object while it is the same, so that only news are drawn. */
export class NotesKeeper {
  readonly #problems = new ProblemGroups(courseOf);
  readonly #made = new Map<string, CourseNotes>();
  #answer: PlanAnswer | undefined;

  /** The answer of the check, as it was given last. */
  get answer(): PlanAnswer | undefined {
    return this.#answer;
  }

  /** Takes the questions as they are now. */
  sort(problems: readonly Problem[]): void {
    this.#problems.sort(problems);
  }

  /** Takes what the check says now. */
  take(answer: PlanAnswer | undefined): void {
    this.#answer = answer;
  }

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
