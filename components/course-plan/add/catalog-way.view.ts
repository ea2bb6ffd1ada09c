import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Catalog } from '../../../src/courses/catalog.js';
import { actionButton } from '../../shared/action-button.view.js';
import { guardedList } from '../../shared/guarded-list.js';
import { ownField } from '../../shared/own-fields.js';
import { placeName } from '../course-names.js';
import { subjectName } from '../details/catalog-words.view.js';
import { choose, chosen, type Adding } from './adding.js';
import { afterRest } from './after-rest.js';
import { countsFor } from './course-facts.view.js';
import { findCourses, obstaclesAt, subjectsIn, type CourseScene, type FoundCourses } from './find-courses.js';
import { resultItem } from './result.view.js';

/** How many classes are listed at first, and how many more each time. */
const pageSize = 10;

/** The classes of the school's list: a search, filters, how it is to be added, and what was found. */
export function catalogWay(adding: Adding, catalog: Catalog, options: unknown): TemplateResult {
  const scene = sceneOf(adding, catalog);
  const wish = {
    text: chosen(adding, 'text') ?? '',
    subject: chosen(adding, 'subject'),
    isOffered: chosen(adding, 'offered') !== undefined,
  };
  const found = findCourses(scene, wish, adding.context.found);
  return html`
    <div class="search" role="search" aria-label=${adding.words.search}>
      ${searchField(adding)} ${filters(adding, catalog)}
    </div>
    <div class="own">${options}</div>
    ${foundCount(adding, found)} ${results(adding, scene, found)}
  `;
}

function sceneOf({ context, courses, answer, place }: Adding, catalog: Catalog): CourseScene {
  return {
    ...{ catalog, courses, answer, place },
    cohortGraduationYear: context.student.cohortGraduationYear ?? undefined,
    language: context.locale.language === 'es' ? 'es' : 'en',
  };
}

/** A box to type what is looked for. */
export function searchField(adding: Adding): TemplateResult {
  const { context, words, itemId } = adding;
  const key = `search.${itemId}`;
  const own = {
    kind: 'text',
    key,
    value: chosen(adding, 'text') ?? '',
    write: (_was: string, value: string) => {
      choose(adding, 'text', value);
      choose(adding, 'most', undefined);
      return true;
    },
  } as const;
  return html`
    <div class="field wide">
      <label for=${key}>${words.search}</label>
      <input
        id=${key}
        data-key=${key}
        type="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-describedby=${`help-${key}`}
        ${ownField(context.fields, own)}
      />
      <p class="help" id=${`help-${key}`}>${words.searchHelp}</p>
    </div>
  `;
}

function filters(adding: Adding, catalog: Catalog): TemplateResult {
  const { context, words, itemId, place } = adding;
  const subjects = subjectsIn(catalog);
  const handleOffered = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLInputElement)
      choose(adding, 'offered', currentTarget.checked ? 'yes' : undefined);
  };
  return html`
    ${subjects.length > 1 ? subjectFilter(adding, subjects) : nothing}
    <label class="tick">
      <input
        type="checkbox"
        data-key=${`offered.${itemId}`}
        .checked=${live(chosen(adding, 'offered') !== undefined)}
        @change=${handleOffered}
      />
      <span>${words.onlyOffered(placeName(context, place))}</span>
    </label>
  `;
}

function subjectFilter(adding: Adding, subjects: readonly string[]): TemplateResult {
  const { context, words, itemId } = adding;
  const subject = chosen(adding, 'subject');
  const key = `subject.${itemId}`;
  const handleChange = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLSelectElement) choose(adding, 'subject', currentTarget.value);
  };
  return html`
    <div class="field">
      <label for=${key}>${words.subject}</label>
      <select id=${key} data-key=${key} @change=${handleChange}>
        <option value="" .selected=${live(subject === undefined)}>${words.everySubject}</option>
        ${subjects.map(
          (code) => html`
            <option value=${code} .selected=${live(code === subject)}>
              ${subjectName(context, code) ?? code}
            </option>
          `,
        )}
      </select>
    </div>
  `;
}

/** How many there are, seen at once and heard once typing rests. */
function foundCount(adding: Adding, { how, courses }: FoundCourses): TemplateResult {
  const { context, words } = adding;
  const sentence = courses.length === 0 ? words.none : words[how](courses.length);
  const asked = [chosen(adding, 'text')?.trim(), chosen(adding, 'subject'), chosen(adding, 'offered')];
  return html`
    <p class="label count" ${afterRest(asked.join('|'), sentence, context.deeds.say)}>${sentence}</p>
    ${courses.length === 0 ? html`<p class="help">${words.noneHelp}</p>` : nothing}
  `;
}

function results(adding: Adding, scene: CourseScene, { courses }: FoundCourses): TemplateResult {
  const { context, words, itemId, section } = adding;
  const most = Number(chosen(adding, 'most') ?? pageSize);
  const obstaclesTo = obstaclesAt(scene, scene.place);
  const next = courses[most];
  const handleMore = () => {
    choose(adding, 'most', String(most + pageSize));
    context.deeds.show(itemId, section, true, { focus: `add.${itemId}.${next?.code ?? ''}` });
  };
  return html`
    <ul class="results" role="list">
      ${guardedList(
        courses.slice(0, most).map((course) =>
          resultItem(adding, {
            course,
            obstacles: () => obstaclesTo(course),
            counts: () => countsFor(adding, course),
          }),
        ),
      )}
    </ul>
    ${
      next
        ? actionButton({
            key: `most.${itemId}`,
            words: words.showMore(Math.min(pageSize, courses.length - most)),
            handleClick: handleMore,
          })
        : nothing
    }
  `;
}
