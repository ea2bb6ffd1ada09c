import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineTerm } from '../../../src/courses/timeline.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import { guardedList, type GuardedItem } from '../../shared/guarded-list.js';
import { heading } from '../../shared/heading.js';
import type { BoardModel } from './board-model.js';
import { courseCard } from './course-card.view.js';
import { creditsInWords, placeName } from '../course-names.js';

/** One part of a school year: its courses, and the way to add one. */
export function termView(board: BoardModel, term: TimelineTerm): TemplateResult {
  const { context, target } = board;
  const { words, level } = context;
  const id = `term-${term.key}`;
  return html`<div class="term" data-term=${term.key} part="term">
    ${heading(level + 2, id, term.term ? words.terms[term.term] : words.noTerm)}
    <p class="facts">${creditsInWords(context, term.credits)}</p>
    <ul role="list" aria-labelledby=${id}>
      ${guardedList(term.courses.map((course) => courseItem(board, term, course)))}
    </ul>
    ${target === term.key ? html`<p class="target">${words.here}</p>` : nothing}
    ${board.mayAdd ? addButton(board, term) : nothing}
  </div>`;
}

function courseItem(board: BoardModel, term: TimelineTerm, course: PlannedCourse): GuardedItem {
  const { context, mover } = board;
  const item = board.itemOf(course.id);
  const notes = board.notesOf(course);
  const isMoving = mover.now?.course === course.id;
  return {
    key: course.id,
    from: [context, course, item, notes, isMoving && mover.now, ...board.partsOn(item, notes)],
    draw: () =>
      courseCard({
        ...{ context, course, item, mover, isMoving, term },
        mayMove: context.mayWrite([...context.collection, course.id], 'schoolYear'),
        lines: board.linesOf(course, notes),
        below: board.drawBelow(course, notes, item),
      }),
  };
}

function addButton(board: BoardModel, term: TimelineTerm): TemplateResult {
  const { context } = board;
  const { words } = context;
  const item = board.itemOf(term.key);
  const isOpen = item.open?.add === true;
  const handleClick = () => {
    // Whoever opens it goes on at the search; where there is none, from the button.
    context.deeds.show(term.key, 'add', !isOpen, isOpen ? {} : { focus: `search.${term.key}` });
  };
  return html`
    <button
      type="button"
      class="quiet add"
      part="add"
      data-key=${`add.${term.key}`}
      data-add=${term.key}
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-label=${words.addTo(placeName(context, term))}
      @click=${handleClick}
    >
      ${words.addCourse}
    </button>
    ${isOpen ? board.addPanel(term, item) : nothing}
  `;
}
