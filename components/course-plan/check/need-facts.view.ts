import { html, nothing, type TemplateResult } from 'lit';
import type {
  CourseSetCheck,
  CreditCheck,
  Fill,
  MeasureCheck,
  NotHere,
} from '../../../src/courses/check/index.js';
import type { GraduationPlan } from '../../../src/courses/graduation-plan.js';
import { creditsInWords } from '../course-names.js';
import { listed, nameIn, requirementName, titleOf, type CheckModel } from './check-model.js';

/** Which classes fill a requirement, and why others that fit do not. */
export function fillsView(
  model: CheckModel,
  plan: GraduationPlan,
  check: CreditCheck | CourseSetCheck,
): TemplateResult | typeof nothing {
  const { words } = model;
  const { filledBy } = check;
  const notHere = 'notHere' in check ? check.notHere : [];
  if (filledBy.length === 0 && notHere.length === 0) return nothing;
  return html`
    <details>
      <summary>${filledBy.length > 0 ? words.fills(filledBy.length) : words.why}</summary>
      <ul role="list">
        ${filledBy.map((fill) => html`<li>${fillItem(model, fill)}</li>`)}
        ${notHere.map((each) => html`<li>${notHereInWords(model, plan, each)}</li>`)}
      </ul>
    </details>
  `;
}

function fillItem(model: CheckModel, { course, credits, standing, basis }: Fill): TemplateResult {
  const { context, words } = model;
  const facts = [
    creditsInWords(context, credits),
    words.standings[standing],
    basis === 'facts' ? undefined : words.bases[basis],
  ];
  return html`<span dir="auto">${titleOf(model, course)}</span>
    <span class="facts">${facts.filter((fact) => fact !== undefined).join(' · ')}</span>`;
}

function notHereInWords(model: CheckModel, plan: GraduationPlan, own: NotHere): string {
  const { notHere } = model.words;
  const title = titleOf(model, own.course);
  switch (own.because) {
    case 'fillsOthers': {
      const names = own.requirements.map((id) => requirementName(model, plan, id));
      return notHere.fillsOthers(title, listed(model, names, 'and'));
    }
    case 'repeat':
      return notHere.repeat(title, titleOf(model, own.of));
    case 'cap':
      return notHere.cap(title);
    default:
      return notHere[own.because](title, own.least);
  }
}

/** The measures of which one is enough; what is asked of each stands as its source prints it. */
export function measuresView({ context, words }: CheckModel, { anyOf }: MeasureCheck): TemplateResult {
  return html`
    <details>
      <summary>${words.anyOf}</summary>
      <ul role="list">
        ${anyOf.map(
          ({ name, least }) =>
            html`<li>
              ${nameIn(context.locale, name)}${least === undefined ? nothing : html`: <span lang="en">${least}</span>`}
            </li>`,
        )}
      </ul>
    </details>
  `;
}
