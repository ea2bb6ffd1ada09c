import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { placeKey, type TimelineYear } from '../../src/courses/timeline.js';
import type { PlannedCourse } from '../../src/model/planned-course.js';
import type { Problem } from '../../src/store/problem.js';
import type { StoreSnapshot } from '../../src/store/store.js';
import { actionButton } from '../shared/action-button.view.js';
import type { LastRemoved } from '../shared/deeds/plan-work.js';
import { heading } from '../shared/heading.js';
import { liveRegion } from '../shared/live-region.js';
import type { BoardModel } from './board/board-model.js';
import { boardView } from './board/board.view.js';
import type { CourseMover } from './board/course-mover.js';
import type { CourseContext } from './course-context.js';
import type { CourseItemState } from './course-deeds.js';
import type { NotesKeeper } from './notes-keeper.js';
import { withPart } from './with-part.view.js';

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
  readonly lastRemoved: LastRemoved | undefined;
  /** Why the last deed was not done. */
  readonly note: string | undefined;
  /** Takes the last step back; undefined where there is none. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

/** The whole element. */
export function coursePlanView(model: CoursePlanModel): TemplateResult {
  const { context, status } = model;
  const { words, locale, isStudent, level, student } = context;
  const other = student.name ? words.headingOf(student.name) : words.headingOther;
  return html`
    <section class="plan" lang=${locale.tag} dir=${locale.direction} aria-labelledby="heading">
      ${heading(level, 'heading', isStudent ? words.heading : other)} ${status}
      ${keyed(model.store, body(model))} ${liveRegion()}
    </section>
  `;
}

function body(model: CoursePlanModel): TemplateResult | typeof nothing {
  const { context, snapshot } = model;
  const { words } = context;
  if (!snapshot) return nothing;
  if (snapshot.phase === 'opening') return html`<p class="help">${words.opening}</p>`;
  const problems = problemsOf(model);
  if (!snapshot.body || snapshot.phase !== 'open')
    return html`<p>${words.notHere}</p>
      ${problems}`;
  return html`
    ${problems} ${toolbar(model)}
    <div class="board">${boardView(boardModel(model))}</div>
    ${lastNote(model)}
  `;
}

/** Questions about what is not on the board, and about the plan as a whole. */
function problemsOf({ context, notes, courses }: CoursePlanModel): unknown {
  const problems = notes.except(courses);
  return problems.length === 0 ? nothing : askAbout(context, '', problems);
}

function askAbout(context: CourseContext, courseId: string, problems: readonly Problem[]): unknown {
  return withPart(context, context.parts.problems, (views, words) =>
    views.problems({ context, words, courseId, problems }),
  );
}

function boardModel(model: CoursePlanModel): BoardModel {
  const { context, mover, itemOf, notes, years, yearShown, showYear, addYear } = model;
  const { now } = mover;
  const target = now && placeKey(now.to);
  return {
    ...{ context, mover, itemOf, years, yearShown, showYear, addYear, target },
    notesOf: notes.of,
    drawNotes: ({ id }, { problems }) => (problems.length === 0 ? nothing : askAbout(context, id, problems)),
    drawDetails: () => nothing,
    partsOn: ({ open = {} }, { problems }) =>
      problems.length > 0 || Object.values(open).includes(true) ? context.parts.shown : [],
    addPanel: () => nothing,
    drawnFrom: ({ key, courses }) => [
      itemOf(key),
      target === key,
      courses.some(({ id }) => id === now?.course) && now,
      ...courses.flatMap((course) => [itemOf(course.id), notes.of(course)]),
    ],
  };
}

function toolbar({ context, snapshot, courses, undo, redo }: CoursePlanModel): TemplateResult {
  const { words, isStudent } = context;
  const isEmpty = courses.length === 0;
  if (!context.mayAdd(context.collection))
    return html`${snapshot?.readOnly ? html`<p class="help">${words.readOnly}</p>` : nothing}
    ${isEmpty ? html`<p>${isStudent ? words.empty : words.emptyOther}</p>` : nothing}`;
  return html`
    ${
      isEmpty
        ? html`<div class="empty" part="empty">
            <p class="label">${isStudent ? words.empty : words.emptyOther}</p>
            <p>${words.emptyHelp}</p>
          </div>`
        : nothing
    }
    <div class="toolbar">
      ${actionButton({
        ...{ key: 'undo', otherwise: 'redo', words: words.undo, isDisabled: !undo },
        handleClick: () => undo?.(),
      })}
      ${actionButton({
        ...{ key: 'redo', otherwise: 'undo', words: words.redo, isDisabled: !redo },
        handleClick: () => redo?.(),
      })}
    </div>
  `;
}

/** Stays in view while the person goes on, for the timeline may be long. */
function lastNote({ context, lastRemoved, note }: CoursePlanModel): TemplateResult | typeof nothing {
  const { words, deeds } = context;
  if (note) return html`<p class="note last">${note}</p>`;
  if (!lastRemoved) return nothing;
  const { path, note: sentence, isElsewhere } = lastRemoved;
  const isMine = context.mayWrite(path, 'removed');
  const bringBack = isElsewhere
    ? { words: words.restore, handleClick: () => deeds.restore(path, { say: words.said.restored }) }
    : { words: words.undo, handleClick: deeds.undo };
  return html`
    <p class="note last">
      ${sentence} ${isMine ? actionButton({ key: 'undo-note', otherwise: 'undo', ...bringBack }) : nothing}
    </p>
  `;
}
