import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../src/i18n/format.js';
import type { CardModel } from './goal-card.view.js';

/** Dates and measure of success, for somebody who reads. */
export function goalFacts({ context, goal }: CardModel): TemplateResult | typeof nothing {
  const { words, locale } = context;
  if (context.mayWrite(['goals', goal.id], 'domain')) return nothing;
  const { startDate, endDate, successCriteria } = words.goalFields;
  const facts = [
    [startDate, goal.startDate && formatDay(locale.tag, goal.startDate)],
    [endDate, goal.endDate && formatDay(locale.tag, goal.endDate)],
    [context.isStudent ? successCriteria : words.successCriteriaOther, goal.successCriteria],
  ].filter(([, fact]) => fact);
  if (facts.length === 0) return nothing;
  return html`<dl>
    ${facts.map(
      ([name, fact]) =>
        html`<div>
          <dt>${name}</dt>
          <dd dir="auto">${fact}</dd>
        </div>`,
    )}
  </dl>`;
}
