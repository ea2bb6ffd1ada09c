import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { actionButton } from '../../shared/action-button.view.js';
import { textBox } from '../../shared/deeds/fields.view.js';
import { compareView } from './compare.view.js';
import { finishView } from './finish.view.js';
import { tryPanel } from './try.view.js';
import { mostWhatIfs } from './try-plan.js';
import { usePanel } from './use.view.js';
import {
  aimOf,
  hasOwnName,
  isOpen,
  planItem,
  planName,
  shownWhatIf,
  wayName,
  whatIfsOf,
  type WaysModel,
} from './ways-model.js';
import type { CourseSection } from '../course-deeds.js';

/** The plan and its what-ifs: which one is shown, what can be done with it, and the ways to finish school. */
export function plansView(model: WaysModel): TemplateResult | typeof nothing {
  const { context, words, rules } = model;
  const hasWhatIfs = whatIfsOf(model).length > 0;
  const mayTry = context.mayAdd(['whatIfs']) && (hasWhatIfs || model.courses.length > 0);
  if (!hasWhatIfs && !mayTry && rules.ids.length === 0) return nothing;
  return html`
    <section class="plans" part="plans" aria-label=${words.plans}>
      ${hasWhatIfs ? switchView(model) : nothing} ${shownNote(model)}
      <div class="buttons">
        ${mayTry ? tryButton(model) : nothing}
        ${hasWhatIfs ? toggle(model, 'compare', words.compare) : nothing}
        ${rules.ids.length === 0 ? nothing : toggle(model, 'ways', words.finish)}
      </div>
      ${mayTry && isOpen(model, 'try') ? tryPanel(model) : nothing}
      ${hasWhatIfs && isOpen(model, 'compare') ? compareView(model) : nothing}
      ${isOpen(model, 'ways') ? finishView(model) : nothing}
    </section>
  `;
}

/** The key of the button that shows a plan. */
export function planKey(id: string | undefined): string {
  return `plan.${id ?? 'real'}`;
}

function switchView(model: WaysModel): TemplateResult {
  const { words } = model;
  return html`
    <nav class="plan-switch" aria-label=${words.plans}>
      ${[undefined, ...whatIfsOf(model).map(({ id }) => id)].map((id) => planButton(model, id))}
    </nav>
  `;
}

function planButton(model: WaysModel, id: string | undefined): TemplateResult {
  const { words, whatIf, context, showPlan } = model;
  const name = planName(model, id);
  const handleClick = () => {
    showPlan(id);
    context.deeds.say(words.said.shown(name));
  };
  const isOwn = hasOwnName(model, id);
  return html`
    <button
      type="button"
      data-key=${planKey(id)}
      aria-current=${ifDefined(whatIf === id ? 'true' : undefined)}
      @click=${handleClick}
    >
      <span lang=${ifDefined(isOwn ? '' : undefined)} dir=${ifDefined(isOwn ? 'auto' : undefined)}
        >${name}</span
      >
    </button>
  `;
}

function tryButton(model: WaysModel): TemplateResult {
  const { words } = model;
  if (whatIfsOf(model).length >= mostWhatIfs) return html`<p class="help">${words.tryFull(mostWhatIfs)}</p>`;
  return toggle(model, 'try', words.tryAnother);
}

/** A button that opens and closes a section of the plan as a whole. */
function toggle(model: WaysModel, section: CourseSection, label: string): TemplateResult {
  const isShown = isOpen(model, section);
  const handleClick = () => {
    const focus = section === 'try' && !isShown ? { focus: 'try-name' } : {};
    model.context.deeds.show(planItem, section, !isShown, focus);
  };
  return html`
    <button
      type="button"
      data-key=${`open-${section}`}
      aria-expanded=${isShown ? 'true' : 'false'}
      @click=${handleClick}
    >
      ${label}
    </button>
  `;
}

/** That this is not the real plan, and what can be done with it. */
function shownNote(model: WaysModel): TemplateResult | typeof nothing {
  const { context, words } = model;
  const whatIf = shownWhatIf(model);
  if (!whatIf) return nothing;
  const own = { record: ['whatIfs', whatIf.id], field: 'title' };
  const mayRename = context.mayWrite(own.record, own.field);
  return html`
    <div class="note trying" part="trying">
      <p class="label">${context.isStudent ? words.trying : words.tryingOther}</p>
      <p>${words.doneStays}</p>
      ${aimView(model, whatIf.graduationPlan ?? undefined)}
      ${
        mayRename
          ? html`<div class="field">
              ${textBox(context, model.itemOf(whatIf.id), { of: own, label: words.rename }, whatIf.title ?? '')}
            </div>`
          : nothing
      }
      ${mayRename ? ownerButtons(model, whatIf.id) : nothing}
      ${mayRename && isOpen(model, 'use') ? usePanel(model, whatIf) : nothing}
    </div>
  `;
}

/** The way to finish of a plan's own. */
function aimView(model: WaysModel, id: string | undefined): TemplateResult | typeof nothing {
  if (id === undefined || id === aimOf(model, undefined)) return nothing;
  const rules = model.rules.ruleOf(id);
  if (typeof rules !== 'object') return nothing;
  return html`<p>${model.words.aims(wayName(model, rules))}</p>`;
}

function ownerButtons(model: WaysModel, id: string): TemplateResult {
  const { context, words } = model;
  const name = planName(model, id);
  const handleRemove = () => {
    context.deeds.remove(['whatIfs', id], { said: words.said.removed(name), note: words.removedNote(name) });
  };
  return html`
    <div class="buttons">
      ${toggle(model, 'use', words.use)}
      ${actionButton({
        ...{ key: 'remove-plan', otherwise: 'open-try', words: words.remove },
        handleClick: handleRemove,
      })}
    </div>
  `;
}
