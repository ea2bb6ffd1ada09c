import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { placeKey, placeOf } from '../../../src/courses/timeline.js';
import { actionButton } from '../../shared/action-button.view.js';
import { courseTitle, placeName } from '../course-names.js';
import type { CourseCard } from './course-card.view.js';

/** Where a course that was picked up shall go: a list of places, for fingers and for those who do not drag. */
export function movePanel({ context, course, mover }: CourseCard): TemplateResult {
  const { words } = context;
  const places = context.places();
  const to = mover.now?.to;
  const key = `to.${course.id}`;
  const handleChange = (event: Event) => {
    const { value } = event.currentTarget as HTMLSelectElement;
    const place = places.find((each) => placeKey(each) === value);
    if (place) mover.aim(place);
  };
  const handleKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    mover.cancel();
  };
  return html`
    <div class="move-panel" @keydown=${handleKeydown}>
      <label for=${key}>${words.whereTo(courseTitle(context, course))}</label>
      <select id=${key} data-key=${key} @change=${handleChange}>
        ${places.map(
          (place) =>
            html`<option
              value=${placeKey(place)}
              .selected=${live(to !== undefined && placeKey(place) === placeKey(to))}
              .text=${placeName(context, place)}
            ></option>`,
        )}
      </select>
      <div class="buttons">
        ${actionButton({ key: `put.${course.id}`, words: words.moveHere, look: 'main', handleClick: mover.put })}
        ${actionButton({ key: `stay.${course.id}`, words: words.cancel, handleClick: mover.cancel })}
      </div>
      <p class="help">${words.moveKeys}</p>
      ${orderButtons({ context, course })}
    </div>
  `;
}

/** The order within a part of the year, for those who do not drag. */
function orderButtons({
  context,
  course,
}: Pick<CourseCard, 'context' | 'course'>): TemplateResult | typeof nothing {
  const { words, deeds } = context;
  const here = context.places().find(({ key }) => key === placeKey(placeOf(course)));
  const ids = (here?.courses ?? []).map(({ id }) => id);
  if (!here || ids.length < 2) return nothing;
  const place = ids.indexOf(course.id);
  const [up, down] = [`up.${course.id}`, `down.${course.id}`];
  return html`
    <div class="buttons">
      ${actionButton({
        ...{ key: up, otherwise: down, words: words.moveUp, isDisabled: place === 0 },
        handleClick: () => deeds.moveCourse(course, here, { before: ids[place - 1] }),
      })}
      ${actionButton({
        ...{ key: down, otherwise: up, words: words.moveDown, isDisabled: place === ids.length - 1 },
        handleClick: () => deeds.moveCourse(course, here, { before: ids[place + 2] }),
      })}
    </div>
  `;
}
