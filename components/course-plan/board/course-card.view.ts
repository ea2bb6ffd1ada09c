import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { TimelineTerm } from '../../../src/courses/timeline.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import type { CourseContext } from '../course-context.js';
import type { CourseItemState } from '../course-deeds.js';
import { courseCredits, courseTitle, creditsInWords, placeName } from '../course-names.js';
import type { CourseMover } from './course-mover.js';
import { movePanel } from './move-panel.view.js';

/** All that one course shows; it is drawn anew when one of these is another object. */
export interface CourseCard {
  readonly context: CourseContext;
  readonly course: PlannedCourse;
  /** The term it lies in. */
  readonly term: TimelineTerm;
  readonly item: CourseItemState;
  readonly mover: CourseMover;
  /** True: the course is picked up. */
  readonly isMoving: boolean;
  readonly mayMove: boolean;
  /** Its facts, and what the check says of it, in lines. */
  readonly lines: unknown;
  /** What should be looked at, what waits for an answer, and all about it while it is open. */
  readonly below: unknown;
}

/**
 * One course: its name, the handle that moves it, the facts in a line, and below them what the check says.
 * There may be hundreds, so a card is few elements and one text; what is pressed is heard by the timeline.
 */
export function courseCard(card: CourseCard): TemplateResult {
  const { context, course, item, term } = card;
  const { id, state } = course;
  const isOpen = item.open?.details === true;
  return html`<li
    class=${`course ${state ?? 'planned'}`}
    data-item=${id}
    data-list=${term.key}
    data-key=${id}
    tabindex="-1"
  >
    <button
      type="button"
      class="title"
      dir="auto"
      lang=${ifDefined(langOf(context, course))}
      data-key=${`open.${id}`}
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-describedby="year-${term.schoolYear ?? ''} term-${term.key}"
    >
      ${courseTitle(context, course)}
    </button>
    ${card.mayMove ? handle(card) : nothing}
    <p class="facts">${card.lines}</p>
    ${card.isMoving ? movePanel(card) : nothing} ${card.below}
  </li>`;
}

/** A catalog's titles are English, whatever the screen is in; people's own words are in any language. */
function langOf(context: CourseContext, course: PlannedCourse): string | undefined {
  if (context.catalogCourse(course.course)) return context.locale.language === 'es' ? 'en' : undefined;
  return course.title ? '' : undefined;
}

/** Such as “1 credit · Done · Grade B+”: nothing is said by colour or place alone. */
export function courseFacts(context: CourseContext, course: PlannedCourse): string {
  const { words } = context;
  const { state, result, mark, method, dualCredit, confirmation, repeats, alternateFor } = course;
  const other = alternateFor ? context.courseOf(alternateFor) : undefined;
  const facts = [
    creditsInWords(context, courseCredits(context, course)),
    isUnfinished(course) ? undefined : words.states[state ?? 'planned'],
    result && result !== 'pass' ? words.results[result] : undefined,
    mark ? words.mark(mark) : undefined,
    method ? words.methods[method] : undefined,
    dualCredit ? words.dualCredits[dualCredit] : undefined,
    confirmation ? words.confirmations[confirmation] : undefined,
    repeats ? words.repeats : undefined,
    other ? words.alternateFor(courseTitle(context, other)) : undefined,
  ];
  return facts.filter((fact) => fact !== undefined).join(' · ');
}

interface How {
  readonly state?: PlannedCourse['state'];
  readonly result?: PlannedCourse['result'] | undefined;
}

/** Over without being done: “Done” beside it would say the opposite. */
export function isUnfinished({ state, result }: How): boolean {
  return state === 'completed' && (result === 'incomplete' || result === 'withdrawn');
}

/** Says where the class lies, too: a class of the same name may lie in another term. */
function handle({ context, course, term, isMoving }: CourseCard): TemplateResult {
  return html`<button
    type="button"
    class="quiet handle"
    data-drag
    data-key=${`move.${course.id}`}
    aria-pressed=${isMoving ? 'true' : 'false'}
    aria-label=${context.words.moveCourse(courseTitle(context, course), placeName(context, term))}
  ></button>`;
}
