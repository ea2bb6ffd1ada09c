import { html, type TemplateResult } from 'lit';
import { compareOrder, inOrder } from '../../../src/edits/order.js';
import { termKinds, type PlannedCourse } from '../../../src/model/planned-course.js';
import type { CopiedPlan } from '../../../src/model/snapshot.js';
import { isInPlan } from '../../../src/rules/plan-changes.js';
import { theirWords } from '../their-words.view.js';
import { courseName, creditsInWords, stateInWords, termInWords, yearInWords } from './change-words.js';
import type { ReviewsModel } from './review-model.js';

/** The plan as a copy shows it: its classes by year and term, and its goals. */
export function planThen(model: ReviewsModel, { courses, goals }: CopiedPlan): TemplateResult {
  const { words } = model;
  const inPlan = Object.values(courses ?? {})
    .filter(isInPlan)
    .sort(compareTime);
  const said = inOrder(goals);
  return html`
    ${inPlan.length > 0 ? coursesTable(model, inPlan) : html`<p>${words.noClassesThen}</p>`}
    <p class="label">${words.goalsThen}</p>
    ${
      said.length > 0
        ? html`<ul role="list">
            ${said.map(({ studentWords }) => html`<li>${theirWords(studentWords, words.noWords)}</li>`)}
          </ul>`
        : html`<p>${words.noGoalsThen}</p>`
    }
  `;
}

/** By year and term; within a term as they lay in the plan. */
function compareTime(a: PlannedCourse, b: PlannedCourse): number {
  return yearPlace(a) - yearPlace(b) || termPlace(a) - termPlace(b) || compareOrder(a, b);
}

/** What has no year stands behind all others. */
function yearPlace({ schoolYear }: PlannedCourse): number {
  return schoolYear ?? Number.MAX_SAFE_INTEGER;
}

function termPlace({ term }: PlannedCourse): number {
  return term ? termKinds.indexOf(term) : termKinds.length;
}

function coursesTable(model: ReviewsModel, courses: readonly PlannedCourse[]): TemplateResult {
  const { words } = model;
  const years = [...new Set(courses.map(({ schoolYear }) => schoolYear ?? undefined))];
  return html`
    <table class="then">
      <caption>
        ${words.classesThen}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.columns.term}</th>
          <th scope="col">${words.columns.course}</th>
        </tr>
      </thead>
      ${years.map((year) => {
        const own = courses.filter(({ schoolYear }) => (schoolYear ?? undefined) === year);
        return html`
          <tbody>
            <tr>
              <th colspan="2" scope="rowgroup">${yearInWords(model, year)}</th>
            </tr>
            ${own.map((course) => courseRow(model, course))}
          </tbody>
        `;
      })}
    </table>
  `;
}

function courseRow(model: ReviewsModel, course: PlannedCourse): TemplateResult {
  const { mark } = course;
  const { courseNames } = model.words;
  const facts = [
    creditsInWords(model, course),
    stateInWords(model, course),
    mark ? courseNames.mark(mark) : '',
  ];
  return html`
    <tr>
      <td>${termInWords(model, course)}</td>
      <th scope="row">
        <bdi lang="">${course.title || courseName(model, course)}</bdi>
        <span class="help">${facts.filter(Boolean).join(' · ')}</span>
      </th>
    </tr>
  `;
}
