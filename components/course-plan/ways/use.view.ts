import { html, nothing, type TemplateResult } from 'lit';
import { placeOf } from '../../../src/courses/timeline.js';
import type { PlanChange } from '../../../src/courses/compare-plans.js';
import type { PlannedCourse, WhatIf } from '../../../src/model/planned-course.js';
import { actionButton } from '../../shared/action-button.view.js';
import { listed } from '../check/check-model.js';
import { courseTitle, placeName } from '../course-names.js';
import { planKey } from './plans.view.js';
import { countedAs, countedKinds, planUse, useChanges, type PlanUse } from './use-plan.js';
import { checkModel, planItem, wayName, type WaysModel } from './ways-model.js';

/** Says what using a what-if changes in the plan, before it is done. */
export function usePanel(model: WaysModel, whatIf: WhatIf): TemplateResult {
  const { words, context, body } = model;
  const use = planUse(body, whatIf);
  const isNothing = use.changes.length === 0 && use.aim === undefined;
  const handleUse = () => {
    usePlan(model, use);
  };
  const handleCancel = () => {
    context.deeds.show(planItem, 'use', false, { focus: 'open-use' });
  };
  return html`
    <div class="use" role="group" aria-labelledby="use-title" tabindex="-1" data-key="use">
      <p class="label" id="use-title">${words.useTitle}</p>
      ${isNothing ? html`<p>${words.useNothing}</p>` : changesView(model, use)} ${laterView(model, use.later)}
      <p>${words.useDone} ${isNothing ? nothing : words.useStays}</p>
      <div class="buttons">
        ${isNothing ? nothing : actionButton({ key: 'use-it', words: words.useIt, look: 'main', handleClick: handleUse })}
        ${actionButton({ key: 'use-cancel', words: context.words.cancel, handleClick: handleCancel })}
      </div>
    </div>
  `;
}

function changesView(model: WaysModel, use: PlanUse): TemplateResult {
  const { words, rules } = model;
  const aim = use.aim === undefined ? undefined : rules.ruleOf(use.aim);
  return html`
    ${use.changes.length === 0 ? nothing : html`<p>${countsInWords(model, use)}</p>`}
    <ul class="points">
      ${use.changes.map((change) => html`<li>${changeInWords(model, change)}</li>`)}
      ${typeof aim === 'object' ? html`<li>${words.useAim(wayName(model, aim))}</li>` : nothing}
    </ul>
  `;
}

/** Such as “3 added, 2 taken out and 1 moved”. */
function countsInWords(model: WaysModel, { changes }: PlanUse): string {
  const counts = countedKinds.flatMap((kind) => {
    const count = changes.filter((change) => countedAs(change) === kind).length;
    return count === 0 ? [] : [model.words.counts[kind](count)];
  });
  return listed(checkModel(model), counts, 'and', counts.length);
}

function changeInWords({ words, context }: WaysModel, change: PlanChange): string {
  const { course } = change;
  return words.changes[countedAs(change)](courseTitle(context, course), placeName(context, placeOf(course)));
}

function laterView(
  { words, context }: WaysModel,
  later: readonly PlannedCourse[],
): TemplateResult | typeof nothing {
  if (later.length === 0) return nothing;
  return html`
    <p>${words.useLater}</p>
    <ul class="points">
      ${later.map((course) => html`<li>${courseTitle(context, course)}</li>`)}
    </ul>
  `;
}

function usePlan(model: WaysModel, use: PlanUse): void {
  const { context, words, body, showPlan } = model;
  const say = use.changes.length > 0 ? words.said.used(countsInWords(model, use)) : words.said.usedAim;
  if (!context.deeds.make(useChanges(body, use), { say, focus: planKey(undefined) })) return;
  context.deeds.show(planItem, 'use', false);
  showPlan(undefined);
}
