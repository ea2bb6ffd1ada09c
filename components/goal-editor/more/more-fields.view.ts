import { html, nothing, type TemplateResult } from 'lit';
import type { GoalMoreWords } from '../../../src/i18n/goal-more/dictionary.js';
import { goalStatuses } from '../../../src/model/goal.js';
import { labelIn } from '../../../src/packs/goal-domains.js';
import type { CardModel } from '../goal-card.view.js';
import { dayField, textBox } from '../../shared/deeds/fields.view.js';
import { domainName } from '../goal-names.js';
import { choiceField, lineField, type Choice } from '../rare-fields.view.js';

/** What is drawn: a card, and the words of this part. */
export type MoreModel = CardModel & { readonly words: GoalMoreWords };

/** Part of life, dates, where it stands: fields for whoever may write them. */
export function moreFields(model: MoreModel): TemplateResult {
  const { context, goal, card, words } = model;
  const { goalFields, statuses } = context.words;
  const labels = { ...goalFields, ...words.fields };
  const shape = (field: 'domain' | 'status' | 'startDate' | 'endDate' | 'successCriteria' | 'typedBy') => ({
    of: { record: ['goals', goal.id], field },
    label: labels[field],
    describedBy: `readers-${goal.id}`,
  });
  // A goal is put away, and brought back, by buttons of its own.
  const choices = goalStatuses.filter((status) => status !== 'archived' || goal.status === status);
  const known = choices.map((status) => ({ value: status, label: statuses[status] }));
  const { startDate = null, endDate = null } = goal;
  const isBackwards = startDate !== null && endDate !== null && endDate < startDate;
  return html`
    <div class="grid">
      <div class="field">
        ${choiceField(context, card, shape('domain'), goal.domain ?? null, domainChoices(model))}
      </div>
      <div class="field">${choiceField(context, card, shape('status'), goal.status ?? 'active', known)}</div>
      <div class="field">${dayField(context, card, shape('startDate'), startDate)}</div>
      <div class="field">${dayField(context, card, shape('endDate'), endDate)}</div>
    </div>
    ${isBackwards ? html`<p class="note">${context.words.endBeforeStart}</p>` : nothing}
    <div class="field">${textBox(context, card, shape('successCriteria'), goal.successCriteria ?? '')}</div>
    <div class="field">${lineField(context, card, shape('typedBy'), goal.typedBy ?? null)}</div>
  `;
}

/** A part of life that the packs do not know is still what was chosen. */
function domainChoices({ context, words, goal: { domain } }: MoreModel) {
  const { domains, locale } = context;
  const groups = domains.map(({ label, domains: inner }) => ({
    group: labelIn(label, locale.tag),
    choices: inner.map(({ id, label: name }): Choice => ({ value: id, label: labelIn(name, locale.tag) })),
  }));
  const isKnown = !domain || groups.some(({ choices }) => choices.some(({ value }) => value === domain));
  const unknown = isKnown ? [] : [{ value: domain, label: domainName(context, domain) }];
  return [{ value: '', label: words.noDomain }, ...unknown, ...groups];
}
