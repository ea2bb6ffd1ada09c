import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CheckState, CreditSums, RequirementCheck } from '../../../src/courses/check/index.js';
import { requirementKey } from '../../../src/courses/graduation-plan.js';
import type { CourseItemState } from '../course-deeds.js';
import { sumsBar } from './bar.view.js';
import { nameIn, requirementName, type CheckPanel } from './check-model.js';
import { tickPlace } from './decision-place.js';
import { decisionView } from './decision.view.js';
import { fillsView, measuresView } from './need-facts.view.js';
import { needDecision } from './need-decision.view.js';
import type { CheckedWay } from './plan-answer.js';
import { amountInWords, hoursInWords, sumsInWords, unitOf, type SumUnit } from './sums.js';

/** One requirement as it is drawn. */
export interface NeedModel {
  readonly panel: CheckPanel;
  readonly way: CheckedWay;
  /** If every transfer is accepted. */
  readonly check: RequirementCheck;
  /** As confirmed so far. */
  readonly confirmed: RequirementCheck;
  readonly item: CourseItemState;
  readonly gap: CourseItemState;
}

/** Shapes beside the words: nothing is said by colour alone. */
export const stateShapes: Readonly<Record<CheckState, string>> = { met: '✓', metIfPassed: '◐', left: '○' };

/** The item of a gap; those beside the way to finish carry its name, for two may ask for the same. */
export function gapId({ panel, way, check }: Pick<NeedModel, 'panel' | 'way' | 'check'>): string {
  const isMain = panel.answer.main?.plan.id === way.plan.id;
  return `gap.${isMain ? check.requirement : requirementKey(way.plan, check.requirement)}`;
}

/** One requirement: how it stands, what fills it, what is left, and what to do. */
export function needView(need: NeedModel): TemplateResult {
  const { panel, way, check, confirmed } = need;
  const { context, words } = panel;
  const own = way.plan.requirements.find(({ id }) => id === check.requirement);
  return html`
    ${headView(requirementName(panel, way.plan, check.requirement), check.state, stateInWords(need))}
    ${own?.help ? html`<p class="help">${nameIn(context.locale, own.help)}</p>` : nothing}
    ${standing(need, confirmed)} ${check.decision ? decisionView(panel, check.decision) : nothing}
    ${check.kind === 'credits' || check.kind === 'courses' ? fillsView(panel, way.plan, check) : nothing}
    ${check.kind === 'measure' && check.state === 'left' ? measuresView(panel, check) : nothing}
    ${leftView(need)} ${shownTick(need)} ${needDecision(need)}
    ${check.kind === 'hours' && check.state === 'left' ? html`<p>${words.stillHours(hoursInWords(panel, check.left))}</p>` : nothing}
  `;
}

/** What is asked for, and how it stands. */
export function headView(name: string, state: CheckState, words: string): TemplateResult {
  return html`
    <p class="head">
      <span class="label">${name}</span>
      <span class="state"><span aria-hidden="true">${stateShapes[state]}</span> ${words}</span>
    </p>
  `;
}

function stateInWords({ panel, check }: NeedModel): string {
  const isShown = check.kind === 'measure' || check.kind === 'item';
  return isShown && check.state === 'left' ? panel.words.notShown : panel.words.states[check.state];
}

function standing({ panel, check }: NeedModel, confirmed: RequirementCheck): unknown {
  const { context, words } = panel;
  const unit = unitOf(check);
  if (unit && 'earned' in check && 'earned' in confirmed) return sumsView(panel, check, confirmed, unit);
  if (check.kind !== 'hours') return nothing;
  const { minutes, needed } = check;
  const hours = words.ofNeeded(hoursInWords(panel, minutes), hoursInWords(panel, needed));
  return html`<p>${hours}</p>
    <meter
      aria-hidden="true"
      min="0"
      max=${Math.max(1, needed)}
      value=${minutes}
      lang=${context.locale.tag}
    ></meter>`;
}

/** Numbers with their picture; as confirmed and as accepted side by side, where they differ. */
export function sumsView(
  panel: CheckPanel,
  accepted: CreditSums,
  confirmed: CreditSums,
  unit: SumUnit,
): TemplateResult {
  const { words } = panel;
  const picture = sumsBar(accepted);
  if (accepted.toBeConfirmed === 0 && accepted.left === confirmed.left)
    return html`<p>${sumsInWords(panel, accepted, unit)}</p>
      ${picture}`;
  return html`
    <dl class="sides">
      <div>
        <dt>${words.confirmed}</dt>
        <dd>${sumsInWords(panel, confirmed, unit)}</dd>
      </div>
      <div>
        <dt>${words.ifAccepted}</dt>
        <dd>${sumsInWords(panel, accepted, unit)}</dd>
      </div>
    </dl>
    ${picture}
  `;
}

/** What is left, what to do, and the way to find what would fill it. */
function leftView(need: NeedModel): TemplateResult | typeof nothing {
  const { panel, way, check, gap } = need;
  const unit = unitOf(check);
  if (!unit || !('earned' in check) || check.state !== 'left') return nothing;
  const { context, words } = panel;
  const itemId = gapId(need);
  const isOpen = gap.open?.gap === true;
  const handleClick = () => {
    context.deeds.show(itemId, 'gap', !isOpen);
  };
  return html`
    <p>${words.stillToPlan(amountInWords(panel, check.left, unit))} ${words.addClass}</p>
    ${
      context.mayAdd(context.collection)
        ? html`<button
            type="button"
            class="gap-button"
            data-key=${itemId}
            aria-expanded=${isOpen ? 'true' : 'false'}
            aria-label=${words.whatFillsName(requirementName(panel, way.plan, check.requirement))}
            @click=${handleClick}
          >
            ${words.whatFills}
          </button>`
        : nothing
    }
    ${isOpen ? panel.drawGap({ way, requirement: check.requirement, itemId, item: gap }) : nothing}
  `;
}

/** What is shown and not counted is ticked by the school; others read whether it was. */
function shownTick(need: NeedModel): TemplateResult | typeof nothing {
  const { panel, way, check } = need;
  if (check.kind !== 'measure' && check.kind !== 'item') return nothing;
  const { words } = panel;
  const context = tickPlace(panel, way.plan, check.requirement);
  const of = { record: ['coursePath'], field: 'shown' };
  if (!context?.mayWrite(of.record, of.field))
    return html`<p class="help">
      ${check.shown ? words.shownAlready : check.decision ? nothing : words.schoolTicks}
    </p>`;
  const key = requirementKey(way.plan, check.requirement);
  const handleChange = (event: Event) => {
    if (event.currentTarget instanceof HTMLInputElement)
      context.deeds.tick(of, event.currentTarget.checked, key);
  };
  return html`
    <label class="tick">
      <input
        type="checkbox"
        data-key=${`shown.${key}`}
        .checked=${live(check.shown !== undefined)}
        @change=${handleChange}
      />
      ${words.markShown(requirementName(panel, way.plan, check.requirement))}
    </label>
    ${context === panel.context ? nothing : html`<p class="help">${words.notUndone}</p>`}
  `;
}
