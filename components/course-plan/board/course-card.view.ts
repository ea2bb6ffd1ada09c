import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import type { CourseContext } from '../course-context.js';
import type { CourseItemState } from '../course-deeds.js';
import { courseCredits, courseTitle, creditsInWords } from '../course-names.js';
import type { CourseMover } from './course-mover.js';
import { movePanel } from './move-panel.view.js';

/** All that one course shows; it is drawn anew when one of these is another object. */
export interface CourseCard {
  readonly context: CourseContext;
  readonly course: PlannedCourse;
  readonly item: CourseItemState;
  readonly mover: CourseMover;
  /** True: the course is picked up. */
  readonly isMoving: boolean;
  /** What the check says of it, and what waits for an answer. */
  readonly notes: unknown;
  readonly mayMove: boolean;
}

/** One course: its name, the facts in a line, what the check says, and the handle that moves it. */
export function courseCard(card: CourseCard): TemplateResult {
  const { context, course, item, isMoving, notes } = card;
  const isOpen = item.open?.details === true;
  const handleClick = () => {
    context.deeds.show(course.id, 'details', !isOpen);
  };
  return html`
    <button
      type="button"
      class="title"
      data-key=${`open.${course.id}`}
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${handleClick}
    >
      ${titleView(context, course)}
    </button>
    ${card.mayMove ? handle(card) : nothing}
    <span class="facts">${courseFacts(context, course)}</span>
    ${notes} ${isMoving ? movePanel(card) : nothing}
  `;
}

/** A catalog's titles are English, whatever the screen is in; people's own words are in any language. */
function titleView(context: CourseContext, course: PlannedCourse): TemplateResult {
  const isListed = context.catalogCourse(course.course) !== undefined;
  const listedLang = context.locale.language === 'es' ? 'en' : undefined;
  const lang = isListed ? listedLang : course.title ? '' : undefined;
  return html`<span dir="auto" lang=${ifDefined(lang)}>${courseTitle(context, course)}</span>`;
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

function handle({ context, course, mover, isMoving }: CourseCard): TemplateResult {
  const handleClick = () => {
    mover.press(course);
  };
  const handleKeydown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !mover.handleKey(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return html`
    <button
      type="button"
      class="quiet handle"
      data-drag
      data-key=${`move.${course.id}`}
      aria-pressed=${isMoving ? 'true' : 'false'}
      aria-label=${context.words.moveCourse(courseTitle(context, course))}
      @click=${handleClick}
      @keydown=${handleKeydown}
    >
      <span aria-hidden="true">⠿</span>
    </button>
  `;
}
