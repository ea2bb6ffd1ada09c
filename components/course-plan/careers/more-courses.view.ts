import { html, nothing, type TemplateResult } from 'lit';
import type { CatalogCourse } from '../../../src/courses/catalog.js';
import { placeKey, type TermPlace } from '../../../src/courses/timeline.js';
import type { Career } from '../../../src/model/career.js';
import { actionButton } from '../../shared/action-button.view.js';
import { creditsInWords, placeName } from '../course-names.js';
import { printed } from '../details/catalog-words.view.js';
import { choiceList } from '../details/plain-fields.view.js';
import type { CareersModel } from './careers-model.js';

/** The courses that lead there and are not in the plan: closed until somebody wants them. */
export function moreCourses(
  model: CareersModel,
  career: Career,
  more: readonly CatalogCourse[],
): TemplateResult {
  const { context, words, itemOf } = model;
  const isOpen = itemOf(career.id).open?.careers === true;
  const said = words.more(more.length);
  return html`
    <button
      type="button"
      class="quiet"
      data-key=${`more.${career.id}`}
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-label=${words.moreFor(said, career.title ?? career.code ?? '')}
      @click=${() => {
        context.deeds.show(career.id, 'careers', !isOpen);
      }}
    >
      ${said}
    </button>
    ${isOpen ? moreList(model, career, more) : nothing}
  `;
}

function moreList(model: CareersModel, career: Career, more: readonly CatalogCourse[]): TemplateResult {
  const { context } = model;
  const place = chosenPlace(model, career);
  const mayAdd = place && context.mayAdd(context.collection);
  return html`
    ${mayAdd ? placeField(model, career, place) : nothing}
    <ul class="leads">
      ${more.map(
        (course) => html`
          <li>
            ${printed(context, course.title)}
            <span class="facts">${creditsInWords(context, course.credits)}</span>
            ${mayAdd ? addButton(model, career, course) : nothing}
          </li>
        `,
      )}
    </ul>
  `;
}

/** The place that was chosen; else the first that is not over. */
function chosenPlace({ context, itemOf }: CareersModel, { id }: Career): TermPlace | undefined {
  const places = context.places();
  const chosen = itemOf(id).choices?.place;
  const next = places.find(({ schoolYear }) => (schoolYear ?? 0) > context.thisYear);
  return places.find((place) => placeKey(place) === chosen) ?? next ?? places[0];
}

function placeField({ context, words }: CareersModel, { id }: Career, place: TermPlace): TemplateResult {
  const list = choiceList({
    ...{ id: `place.${id}`, label: words.place, value: placeKey(place) },
    choices: context.places().map((each) => ({ value: placeKey(each), label: placeName(context, each) })),
    choose: (key) => {
      context.deeds.choose(id, 'place', key);
    },
  });
  return html`<div class="field">${list}</div>`;
}

/** School suggests; what a student adds is planned. */
function addButton(model: CareersModel, career: Career, { code, title }: CatalogCourse): TemplateResult {
  const { context, words } = model;
  const { isStudent, deeds } = context;
  return actionButton({
    key: `add.${career.id}.${code}`,
    words: isStudent ? words.add : words.propose,
    name: isStudent ? words.addName(title) : words.proposeName(title),
    handleClick: () => {
      const to = chosenPlace(model, career);
      if (!to) return;
      deeds.lookAt(to);
      deeds.addCourse(
        { kind: 'catalog', course: code, title, state: isStudent ? 'planned' : 'proposedAdd' },
        to,
        title,
      );
    },
  });
}
