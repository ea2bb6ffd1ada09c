import { html, nothing, type TemplateResult } from 'lit';
import { actionButton } from '../../shared/action-button.view.js';
import { textBox } from '../../shared/deeds/fields.view.js';
import { theirWords } from '../../shared/their-words.view.js';
import { courseTitle } from '../course-names.js';
import { catalogFacts } from './catalog-facts.view.js';
import { hasRareFacts, mainFields, rareFields } from './course-fields.view.js';
import { recordOf, type DetailsModel } from './details-model.js';
import { goalField } from './goal-field.view.js';
import { proposalView } from './proposal.view.js';

/** All about one course: what the catalog says, where it stands, and what the person writes of it. */
export function detailsView(model: DetailsModel): TemplateResult {
  const { context, words, course } = model;
  const title = courseTitle(context, course);
  return html`
    <div class="details" role="group" aria-label=${words.name(title)}>
      ${proposalView(model)} ${placeholderView(model)} ${catalogFacts(model)}
      <div class="fields">${mainFields(model)}</div>
      ${goalField(model)} ${context.parts.beside?.inClass(model)} ${noteView(model)} ${moreView(model)}
      ${
        context.mayWrite(recordOf(model), 'removed')
          ? actionButton({
              ...{ key: `take-out.${course.id}`, words: words.takeOut, look: 'quiet' },
              name: words.takeOutName(title),
              handleClick: () => {
                context.deeds.removeCourse(course);
              },
            })
          : nothing
      }
    </div>
  `;
}

/** A placeholder says that it is one, and offers to choose where somebody can. */
function placeholderView(model: DetailsModel): TemplateResult | typeof nothing {
  const { context, words, course, item, choose } = model;
  if (course.kind !== 'placeholder') return nothing;
  const isOpen = item.open?.add === true;
  const mayChoose = choose && context.mayWrite(recordOf(model), 'course');
  return html`
    <p class="help">${words.chooseHelp}</p>
    ${
      mayChoose
        ? html`
            <button
              type="button"
              data-key=${`choose.${course.id}`}
              aria-expanded=${isOpen ? 'true' : 'false'}
              @click=${() => {
                context.deeds.show(course.id, 'add', !isOpen);
              }}
            >
              ${words.choose}
            </button>
            ${isOpen ? choose() : nothing}
          `
        : nothing
    }
  `;
}

/** The student's own words; others read them. */
function noteView(model: DetailsModel): TemplateResult | typeof nothing {
  const { context, words, course, item } = model;
  const of = { record: recordOf(model), field: 'note' };
  const { note, noteOther } = words.fields;
  const label = context.isStudent ? note : noteOther;
  const readers = `readers-${course.id}`;
  if (context.mayWrite(of.record, of.field))
    return html`
      <div class="field">
        <p class="help" id=${readers}>
          ${context.isStudent ? context.words.whoCanRead : context.words.whoCanReadOther}
        </p>
        ${textBox(context, item, { of, label, describedBy: readers }, course.note ?? '')}
      </div>
    `;
  if (!course.note) return nothing;
  return html`<div class="fact">
    <p class="label">${label}</p>
    ${theirWords(course.note, '')}
  </div>`;
}

/** What is rarely needed stays closed until somebody wants it. */
function moreView(model: DetailsModel): TemplateResult | typeof nothing {
  const { context, words, course, item } = model;
  const mayWrite = context.mayWrite(recordOf(model), 'method');
  if (!mayWrite && !hasRareFacts(model)) return nothing;
  if (!mayWrite) return html`<div class="fields">${rareFields(model)}</div>`;
  const isOpen = item.open?.more === true;
  return html`
    <button
      type="button"
      class="quiet"
      data-key=${`more.${course.id}`}
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${() => {
        context.deeds.show(course.id, 'more', !isOpen);
      }}
    >
      ${words.more}
    </button>
    ${isOpen ? html`<div class="fields">${rareFields(model)}</div>` : nothing}
  `;
}
