import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CatalogCourse } from '../../../src/courses/catalog.js';
import type { OpenAlert } from '../../../src/courses/check/index.js';
import type { GuardedItem } from '../../shared/guarded-list.js';
import { catalogLang, descriptionView } from '../details/catalog-words.view.js';
import { addClass, chosen, idPart, type Adding } from './adding.js';
import { alreadyThere, classFacts } from './course-facts.view.js';
import { obstaclesView } from './obstacles.view.js';

/** A class that can be added: why it does not fit yet, and what it would count for. */
export interface Result {
  readonly course: CatalogCourse;
  readonly obstacles: () => readonly OpenAlert[];
  readonly counts: () => unknown;
}

/** One class that was found. It is drawn anew when the plan, the place or the words are others. */
export function resultItem(adding: Adding, { course, obstacles, counts }: Result): GuardedItem {
  const { context, words, courses, answer, place } = adding;
  return {
    key: course.code,
    from: [
      ...[
        context,
        words,
        course,
        courses,
        answer,
        place.schoolYear,
        place.term,
        context.parts.details.now,
        context.parts.check.now,
      ],
      // What is done when it is added depends on these.
      ...[chosen(adding, 'as'), chosen(adding, 'more')],
    ],
    draw: () => resultView(adding, { course, obstacles, counts }),
  };
}

function resultView(adding: Adding, { course, obstacles, counts }: Result): TemplateResult {
  const { context, words, itemId } = adding;
  const found = obstacles();
  const notes = `obstacles-${itemId}-${idPart(course.code)}`;
  const handleClick = () => {
    addClass(adding, { kind: 'catalog', course: course.code, title: course.title }, course.title);
  };
  return html`
    <li class="result">
      <p class="label" lang=${ifDefined(catalogLang(context))}>${course.title}</p>
      ${classFacts(adding, course)} ${descriptionView(context, course)} ${counts()}
      ${alreadyThere(adding, course)} ${obstaclesView(adding, notes, found)}
      <button
        type="button"
        data-key=${`add.${itemId}.${course.code}`}
        aria-label=${words.addOne(course.title)}
        aria-describedby=${ifDefined(found.length > 0 ? notes : undefined)}
        @click=${handleClick}
      >
        ${words.add}
      </button>
    </li>
  `;
}
