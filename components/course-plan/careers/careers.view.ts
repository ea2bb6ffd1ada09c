import { html, nothing, type TemplateResult } from 'lit';
import { keptCareers } from '../../../src/careers/kept-careers.js';
import { placeOf } from '../../../src/courses/timeline.js';
import type { Career } from '../../../src/model/career.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import { actionButton } from '../../shared/action-button.view.js';
import { guardedList } from '../../shared/guarded-list.js';
import { heading } from '../../shared/heading.js';
import { planItem } from '../course-deeds.js';
import { courseTitle, placeName } from '../course-names.js';
import { printed } from '../details/catalog-words.view.js';
import { arriving } from './arriving.js';
import { clustersOf, coursesFor } from './career-courses.js';
import { loadCareers, type CareerNames } from './career-names.js';
import type { CareersModel } from './careers-model.js';
import { moreCourses } from './more-courses.view.js';

/** Where the courses lead: closed until somebody wants it, for then the careers are loaded. */
export function careersSection(model: CareersModel): unknown {
  const { context, words, courses, careers, itemOf } = model;
  const items = [planItem, ...Object.keys(careers ?? {})].map(itemOf);
  return guardedList([
    { key: planItem, from: [context, words, courses, careers, ...items], draw: () => drawSection(model) },
  ]);
}

function drawSection(model: CareersModel): TemplateResult {
  const { context, words, itemOf } = model;
  const isOpen = itemOf(planItem).open?.careers === true;
  const handleToggle = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLDetailsElement) || currentTarget.open === isOpen) return;
    context.deeds.show(planItem, 'careers', currentTarget.open);
  };
  const title = context.isStudent ? words.title : words.titleOther;
  return html`
    <details class="below careers" part="careers" ?open=${isOpen} @toggle=${handleToggle}>
      <summary data-key="plan.careers">${heading(context.level + 1, 'careers-heading', title)}</summary>
      ${isOpen ? html`<div class="inside">${inside(model)}</div>` : nothing}
    </details>
  `;
}

function inside(model: CareersModel): unknown {
  const { context, words, careers = {} } = model;
  const { isStudent } = context;
  const kept = keptCareers({ careers });
  if (kept.length === 0) return html`<p>${isStudent ? words.none : words.noneOther}</p>`;
  const help = html`<p class="help">${isStudent ? words.help : words.helpOther}</p>`;
  if (!context.catalog)
    return html`
      <p>${words.noCatalog}</p>
      <ul class="kept" role="list">
        ${kept.map((career) => html`<li>${careerName(model, career)}</li>`)}
      </ul>
    `;
  return [
    help,
    arriving(loadCareers, {
      there: (names) => html`
        <ul class="kept" role="list">
          ${kept.map((career) => html`<li>${careerView(model, career, names)}</li>`)}
        </ul>
      `,
      waiting: html`<p class="help opening">${context.words.opening}</p>`,
      failed: (again) => html`
        <p class="note alert">${words.missing}</p>
        ${actionButton({ key: 'ask-careers', words: context.words.tryAgain, handleClick: again })}
      `,
    }),
  ];
}

function careerName({ context, words }: CareersModel, { id, kind, title, code }: Career): TemplateResult {
  return html`
    ${heading(context.level + 2, `career-${id}`, title ?? code ?? '')}
    ${kind ? html`<p class="facts">${words.kinds[kind]}</p>` : nothing}
  `;
}

function careerView(model: CareersModel, career: Career, names: CareerNames): TemplateResult {
  const { context, words, courses } = model;
  const clusters = clustersOf(career, names);
  const name = careerName(model, career);
  if (clusters.size === 0 || !context.catalog)
    return html`${name}
      <p>${words.noCluster}</p>`;
  const { planned, more } = coursesFor(clusters, courses, context.catalog);
  const language = context.locale.language === 'es' ? 'es' : 'en';
  const called = names.clusters.filter(({ id }) => clusters.has(id)).map((each) => each.name[language]);
  return html`
    ${name}
    ${career.kind === 'occupation' ? html`<p class="facts">${words.clusters(called.join(' · '))}</p>` : nothing}
    ${planned.length > 0 ? plannedList(model, planned) : html`<p>${words.nonePlanned}</p>`}
    ${planned.length + more.length === 0 ? html`<p>${words.noneInCatalog}</p>` : nothing}
    ${more.length > 0 ? moreCourses(model, career, more) : nothing}
  `;
}

function plannedList({ context, words }: CareersModel, planned: readonly PlannedCourse[]): TemplateResult {
  return html`
    <p class="label">${context.isStudent ? words.planned : words.plannedOther}</p>
    <ul class="leads">
      ${planned.map(
        (course) => html`
          <li>
            ${printed(context, courseTitle(context, course))}
            <span class="facts">
              ${placeName(context, placeOf(course))} · ${context.words.states[course.state ?? 'planned']}
            </span>
          </li>
        `,
      )}
    </ul>
  `;
}
