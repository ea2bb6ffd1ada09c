import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { GraduationPlan } from '../../src/courses/graduation-plan.js';
import { placeKey, placeOf, type TimelineYear } from '../../src/courses/timeline.js';
import type { Crosswalk } from '../../src/model/crosswalk.js';
import type { Plan } from '../../src/model/plan.js';
import type { PlannedCourse } from '../../src/model/planned-course.js';
import type { Problem } from '../../src/store/problem.js';
import type { StoreSnapshot } from '../../src/store/store.js';
import type { KnownCopies } from '../shared/copies-controller.js';
import type { LastRemoved } from '../shared/deeds/plan-work.js';
import { heading } from '../shared/heading.js';
import { liveRegion } from '../shared/live-region.js';
import type { BoardModel, CourseNotes } from './board/board-model.js';
import { boardView } from './board/board.view.js';
import { courseFacts } from './board/course-card.view.js';
import type { CourseMover } from './board/course-mover.js';
import type { GapSlot } from './check/check-model.js';
import type { CourseContext } from './course-context.js';
import type { CourseItemState } from './course-deeds.js';
import type { NotesKeeper } from './notes-keeper.js';
import type { Adding } from './add/adding.js';
import type { views } from './ways/part.js';
import { lastNote, toolbar } from './toolbar.view.js';
import type { WaysModel } from './ways/ways-model.js';
import { withPart } from './with-part.view.js';

type WaysViews = typeof views;

/** All that the course plan shows. */
export interface CoursePlanModel extends Pick<BoardModel, 'years' | 'yearShown' | 'showYear' | 'addYear'> {
  readonly context: CourseContext;
  readonly snapshot: StoreSnapshot | undefined;
  readonly years: readonly TimelineYear[];
  /** Whose fields these are: with another store all are drawn anew. */
  readonly store: unknown;
  /** How safe the work is, where no `<ilp-plan>` says it. */
  readonly status: unknown;
  /** The courses that are shown. */
  readonly courses: readonly PlannedCourse[];
  readonly mover: CourseMover;
  readonly itemOf: (id: string) => CourseItemState;
  readonly notes: NotesKeeper;
  /** The what-if that is shown, by id; undefined for the plan itself. */
  readonly whatIf: string | undefined;
  readonly showPlan: (id: string | undefined) => void;
  /** What joins the plan with the IEP, for those who may load it. */
  readonly crosswalk: Crosswalk | undefined;
  /** What is open in that. */
  readonly beside: Pick<StoreSnapshot, 'problems' | 'unsent'>;
  /** The copies of the plan that are kept when people agree. */
  readonly copies: KnownCopies | undefined;
  readonly lastRemoved: LastRemoved | undefined;
  /** Why the last deed was not done. */
  readonly note: string | undefined;
  /** Takes the last step back; undefined where there is none. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

/** The whole element; nothing at all while there is no plan, as after a person has left. */
export function coursePlanView(model: CoursePlanModel): TemplateResult | typeof nothing {
  const { context, status, snapshot } = model;
  if (!snapshot) return nothing;
  const { words, locale, isStudent, level, student } = context;
  const other = student.name ? words.headingOf(student.name) : words.headingOther;
  return html`
    <section class="plan" lang=${locale.tag} dir=${locale.direction} aria-labelledby="heading">
      ${heading(level, 'heading', isStudent ? words.heading : other)} ${status}
      ${keyed(model.store, body(model, snapshot))} ${liveRegion()}
    </section>
  `;
}

function body(model: CoursePlanModel, snapshot: StoreSnapshot): TemplateResult {
  const { context } = model;
  const { words } = context;
  if (snapshot.phase === 'opening') return html`<p class="help">${words.opening}</p>`;
  const problems = problemsOf(model);
  if (!snapshot.body || snapshot.phase !== 'open')
    return html`<p>${words.notHere}</p>
      ${problems}`;
  return html`
    ${problems} ${withWays(model, (views, ways) => views.plansView(ways))} ${toolbar(model)}
    ${context.parts.beside?.door(context)}
    <div class="desk">
      <div class="check-place">${checkView(model)}</div>
      <div class="board">${keyed(model.whatIf, boardView(boardModel(model)))}</div>
    </div>
    ${below(model)} ${leftWords(model)} ${lastNote(model)}
  `;
}

/** What concerns the plan as a whole, below the years. */
function below(model: CoursePlanModel): unknown {
  const { context, courses, itemOf, notes } = model;
  const { transfer, careers } = context.parts;
  const { now } = careers;
  return [
    withPart(context, transfer, (views, words) =>
      views.transfer({ context, words, courses, itemOf, main: notes.answer?.main }),
    ),
    // Where the file did not arrive, it is said once.
    typeof now === 'object'
      ? now.views.careers({ context, words: now.words, courses, itemOf, careers: planOf(model).careers })
      : nothing,
    withWays(model, (views, ways) => views.yearsView(ways)),
    reviewView(model),
    paperView(model),
  ];
}

/** What was written and not sent, where its box is not on the page. */
function leftWords({ context, snapshot, beside }: CoursePlanModel): unknown {
  const { now } = context.parts.details;
  if (typeof now === 'string') return nothing;
  const { words } = now;
  const there = contextBeside(context);
  return [
    now.views.leftWords({ context, words, unsent: snapshot?.unsent ?? {} }),
    there ? now.views.leftWords({ context: there, words, unsent: beside.unsent }) : nothing,
  ];
}

/** Who has read the plan and who agrees: of the plan itself, whichever is shown. */
function reviewView(model: CoursePlanModel): unknown {
  const { context, itemOf, notes, whatIf, copies, snapshot } = model;
  const { now } = context.parts.review;
  if (typeof now === 'string') return nothing;
  const [body, rules] = [planOf(model), notes.ways];
  const { unsent } = snapshot ?? {};
  return now.views.reviewSection({ context, words: now.words, itemOf, whatIf, copies, body, rules, unsent });
}

/** Prints and saves the courses, and opens others. */
function paperView(model: CoursePlanModel): unknown {
  const { context, courses, years, itemOf, notes, whatIf } = model;
  const { now } = context.parts.paper;
  if (typeof now === 'string') return nothing;
  const [body, rules] = [planOf(model), notes.ways];
  return now.views.paper({ context, words: now.words, courses, years, itemOf, whatIf, body, rules });
}

/** Other plans and ways to finish school: nothing stands there before they have arrived. */
function withWays(model: CoursePlanModel, draw: (views: WaysViews, ways: WaysModel) => unknown): unknown {
  const { context, courses, itemOf, notes, whatIf, showPlan, crosswalk } = model;
  const [{ now }, { now: check }] = [context.parts.ways, context.parts.check];
  const rules = notes.ways;
  if (typeof now === 'string' || typeof check === 'string' || !rules) return nothing;
  return draw(now.views, {
    ...{ context, courses, itemOf, whatIf, showPlan, rules, body: planOf(model) },
    words: now.words,
    checkWords: check.words,
    crosswalk,
  });
}

/** Questions about what is not on the board, and about the plan as a whole. */
function problemsOf({ context, notes, courses, beside }: CoursePlanModel): unknown {
  const there = contextBeside(context);
  return [
    askAbout(context, '', notes.except(courses)),
    there ? askAbout(there, 'crosswalk', beside.problems) : nothing,
  ];
}

/** What the crosswalk is drawn with, for those who hold it. */
function contextBeside(context: CourseContext): CourseContext | undefined {
  return context.decided && { ...context, ...context.decided.access };
}

function askAbout(context: CourseContext, courseId: string, problems: readonly Problem[]): unknown {
  if (problems.length === 0) return nothing;
  return withPart(context, context.parts.problems, (views, words) =>
    views.problems({ context, words, courseId, problems }),
  );
}

/** “Am I on track?” */
function checkView(model: CoursePlanModel): unknown {
  const { context, courses, itemOf, notes } = model;
  const { answer, askAgain, ways: rules } = notes;
  const { add } = context.parts;
  const more = {
    drawGap: (gap: GapSlot) =>
      withPart(context, add, (views, words) => views.gapPanel({ ...gap, context, words, courses, answer })),
    gapFrom: [add.now, courses, answer],
    drawWays: () => withWays(model, (views, ways) => views.finishLink(ways)),
  };
  return withPart(context, context.parts.check, (views, words) =>
    answer
      ? views.checkPanel({ ...{ context, words, answer, courses, itemOf, askAgain, rules }, ...more })
      : nothing,
  );
}

/** The rules a course is checked against, the way to finish first. */
function plansOf({ answer }: NotesKeeper): readonly GraduationPlan[] {
  return [...(answer?.main ? [answer.main] : []), ...(answer?.beside ?? [])].map(({ plan }) => plan);
}

/** The facts of a course and what the check says of it, in lines. */
function linesOf({ context, notes }: CoursePlanModel, course: PlannedCourse, { facts }: CourseNotes) {
  const { now } = context.parts.check;
  const own = courseFacts(context, course);
  if (!facts || typeof now === 'string') return own;
  return now.views.courseLines(own, { context, words: now.words, course, facts, plans: plansOf(notes) });
}

/** What should be looked at, what waits for an answer, and all about a course while it is open. */
function belowCourse(
  model: CoursePlanModel,
  course: PlannedCourse,
  { facts, problems }: CourseNotes,
  item: CourseItemState,
): unknown {
  const { context, notes } = model;
  const { now } = context.parts.check;
  const hasAlerts = facts && facts.alerts.length > 0 && typeof now !== 'string';
  const isOpen = item.open?.details === true;
  // Most cards end with their facts.
  if (!hasAlerts && problems.length === 0 && !isOpen) return nothing;
  const plans = plansOf(notes);
  return html`
    ${hasAlerts ? now.views.courseAlerts({ context, words: now.words, course, facts, plans, item }) : nothing}
    ${askAbout(context, course.id, problems)} ${isOpen ? detailsOf(model, course, item) : nothing}
  `;
}

function boardModel(model: CoursePlanModel): BoardModel {
  const { context, mover, itemOf, notes, years, yearShown, showYear, addYear } = model;
  const target = mover.now && placeKey(mover.now.to);
  const { goals } = planOf(model);
  const { check } = context.parts;
  return {
    ...{ context, mover, itemOf, years, yearShown, showYear, addYear, target },
    notesOf: notes.of,
    linesOf: (course, own) => linesOf(model, course, own),
    drawBelow: (course, own, item) => belowCourse(model, course, own, item),
    partsOn: ({ open }, { problems, facts }) =>
      problems.length > 0 || (open && Object.values(open).includes(true))
        ? [...context.parts.shown, open?.details && model.courses, open?.details && goals]
        : [facts && check.now, context.parts.beside?.noted],
    mayAdd: context.mayAdd(context.collection),
    addPanel: (place, item) =>
      addPanel(model, { ...{ place, item, itemId: place.key }, opener: `add.${place.key}` }),
  };
}

/** The ways to add a class to a place, or to choose what a placeholder becomes. */
function addPanel(
  { context, courses, notes: { answer } }: CoursePlanModel,
  shown: Pick<Adding, 'itemId' | 'item' | 'place' | 'opener' | 'replaces'>,
): unknown {
  return withPart(context, context.parts.add, (views, words) =>
    views.addPanel({ ...{ context, words, courses, answer, section: 'add' }, ...shown }),
  );
}

/** All about a course, while it is open. */
function detailsOf(model: CoursePlanModel, course: PlannedCourse, item: CourseItemState): unknown {
  const { context, courses } = model;
  const goals = planOf(model).goals;
  return withPart(context, context.parts.details, (views, words) =>
    views.details({
      ...{ context, words, course, item, courses, goals },
      choose: () => {
        const opener = `choose.${course.id}`;
        return addPanel(model, {
          ...{ item, opener, itemId: course.id, place: placeOf(course), replaces: course },
        });
      },
    }),
  );
}

function planOf({ snapshot }: CoursePlanModel): Partial<Plan> {
  return snapshot?.body?.kind === 'plan' ? snapshot.body : {};
}
