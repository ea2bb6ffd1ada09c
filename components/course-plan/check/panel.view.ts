import { html, nothing, type TemplateResult } from 'lit';
import type { CheckAnswer } from '../../../src/courses/check/index.js';
import { actionButton } from '../../shared/action-button.view.js';
import { guardedList, type GuardedItem } from '../../shared/guarded-list.js';
import { heading } from '../../shared/heading.js';
import { aboutRules } from './about-rules.view.js';
import { listed, nameIn, requirementName, titleOf, type CheckPanel } from './check-model.js';
import { cohortInWords, fitsCohort } from './cohort.js';
import { decidesEverywhere } from './decision-place.js';
import { decisionView } from './decision.view.js';
import { needDecision, needId } from './need-decision.view.js';
import { gapId, needView, stateShapes, sumsView, type NeedModel } from './need.view.js';
import { openThings } from './open-things.js';
import type { CheckedWay } from './plan-answer.js';
import { totalCheck } from './total-check.js';

/** The item that holds whether everything is shown where there is little room. */
const panelItem = 'check';

/** “Am I on track?”: a plain answer first, then all that it takes. */
export function checkPanel(panel: CheckPanel): TemplateResult {
  const { context } = panel;
  const { words, level, isStudent } = context;
  return html`
    <section class="check" part="check" aria-labelledby="check-heading" tabindex="0" data-key="check">
      ${heading(level + 1, 'check-heading', isStudent ? words.check : words.checkOther)} ${body(panel)}
    </section>
  `;
}

function body(panel: CheckPanel): unknown {
  const { answer, words, context, askAgain } = panel;
  switch (answer.rules) {
    case 'waiting':
      return html`<p class="help">${words.loading}</p>`;
    case 'failed':
      return html`<p class="note alert">${words.failed}</p>
        ${actionButton({ key: 'ask-rules', words: words.tryAgain, handleClick: askAgain })}`;
    case 'notChosen':
      return html`<p>${context.isStudent ? words.notChosen : words.notChosenOther}</p>
        ${panel.drawWays()}`;
    case 'none':
      return html`<p>${words.noRules}</p>
        ${panel.drawWays()}`;
    case 'ready':
      return answer.main ? wayBody(panel, answer.main) : nothing;
  }
}

function wayBody(panel: CheckPanel, main: CheckedWay): TemplateResult {
  const { context, words, answer, itemOf } = panel;
  const isOpen = itemOf(panelItem).open?.requirement === true;
  const handleClick = () => {
    context.deeds.show(panelItem, 'requirement', !isOpen);
  };
  const toSettle = new Set(
    answer.alerts.flatMap(({ target, severity }) =>
      target.kind === 'course' && severity === 'blocking' ? [target.course] : [],
    ),
  ).size;
  return html`
    ${forWhichWay(panel, main)} ${answerView(panel, main)}
    ${decidesEverywhere(context) ? nothing : html`<p class="help">${words.otherDecisions}</p>`}
    ${toSettle > 0 ? html`<p class="help">${words.toSettle(toSettle)}</p>` : nothing}
    <button
      type="button"
      class="toggle"
      data-key="check-toggle"
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${handleClick}
    >
      ${words.showAll}
    </button>
    <div class="all ${isOpen ? 'open' : ''}">
      ${panel.drawWays()} ${cohortNote(panel, main)} ${wayView(panel, main)}
      ${answer.beside.map(
        (way) => html`
          <section class="beside" aria-labelledby=${`beside-${way.plan.id}`}>
            ${heading(context.level + 2, `beside-${way.plan.id}`, nameIn(context.locale, way.plan.name))}
            <p class="help">${words.beside}</p>
            ${answerView(panel, way)} ${cohortNote(panel, way)} ${wayView(panel, way)}
          </section>
        `,
      )}
    </div>
  `;
}

/** Which way the answer is for; whose rules these are, where the place of the plan has other ones. */
function forWhichWay({ context, words, rules }: CheckPanel, { plan }: CheckedWay): TemplateResult {
  const { locale, pack, decided } = context;
  const { en } = plan.name;
  const name = nameIn(locale, plan.name);
  // Most names hold the place already.
  const way = en.includes(plan.jurisdiction) ? name : `${name}, ${plan.jurisdiction}`;
  const isPlaceKnown = pack.id !== undefined || pack.graduationPlans !== undefined;
  const isOfPlace = plan.id === decided?.path || rules?.ids.includes(plan.id) === true;
  return html`
    <p class="for-way">${words.forWay(way)}</p>
    ${isPlaceKnown && !isOfPlace ? html`<p class="note">${words.ofElsewhere(plan.jurisdiction)}</p>` : nothing}
  `;
}

/** The answer in a sentence; a second one, where credits of other schools are still open. */
function answerView({ words }: CheckPanel, { check }: CheckedWay): TemplateResult {
  const { accepted, confirmed } = check;
  const [left, leftConfirmed] = [openThings(accepted).length, openThings(confirmed).length];
  const sentence = accepted.state === 'left' ? words.answer.left(left) : words.answer[accepted.state];
  return html`
    <p class="answer ${accepted.state}">
      <span aria-hidden="true">${stateShapes[accepted.state]}</span> <span>${sentence}</span>
    </p>
    ${leftConfirmed > left ? html`<p>${words.confirmedOnly(leftConfirmed)}</p>` : nothing}
  `;
}

function cohortNote(panel: CheckPanel, { plan }: CheckedWay): TemplateResult | typeof nothing {
  const { context, words } = panel;
  if (fitsCohort(plan, context.student.cohortGraduationYear) !== false) return nothing;
  const years = cohortInWords(panel, plan);
  return html`<p class="note">${context.isStudent ? words.cohort(years) : words.cohortOther(years)}</p>`;
}

function wayView(panel: CheckPanel, way: CheckedWay): TemplateResult {
  const { accepted } = way.check;
  return html`
    ${totalView(panel, way)} ${inexactView(panel, way, accepted)}
    <ol class="needs" role="list" aria-label=${panel.words.needs}>
      ${guardedList(accepted.requirements.map((_, place) => needItem(panel, way, place)))}
    </ol>
    ${guardedList([{ key: 'about', from: [panel.context, panel.words, way.plan], draw: () => aboutRules(panel, way.plan) }])}
  `;
}

function needItem(panel: CheckPanel, way: CheckedWay, place: number): GuardedItem {
  const { context, words, itemOf, courses, gapFrom } = panel;
  const check = way.check.accepted.requirements[place];
  const confirmed = way.check.confirmed.requirements[place];
  if (!check || !confirmed) return { key: String(place), from: [], draw: () => nothing };
  const item = itemOf(needId({ way, check }));
  const gap = itemOf(gapId({ panel, way, check }));
  const isDeciding = Object.values(item.open ?? {}).includes(true);
  return {
    key: check.requirement,
    from: [
      ...[context, words, way.plan, check, confirmed, item, gap, isDeciding && courses],
      ...(gap.open?.gap ? gapFrom : []),
      ...namedIn(panel, check),
    ],
    draw: () => html`
      <li class="need ${check.state}" data-key=${needId({ way, check })} tabindex="-1">
        ${needView({ panel, way, check, confirmed, item, gap })}
      </li>
    `,
  };
}

/** The courses a requirement names: one that is called another way is another record. */
function namedIn(panel: CheckPanel, check: NeedModel['check']): readonly unknown[] {
  const filled = 'filledBy' in check ? check.filledBy : [];
  const notHere = 'notHere' in check ? check.notHere : [];
  return [...filled, ...notHere].map(({ course }) => titleOf(panel, course));
}

function totalView(panel: CheckPanel, way: CheckedWay): TemplateResult | typeof nothing {
  const { words, itemOf } = panel;
  const { accepted, confirmed } = way.check;
  if (!accepted.total || !confirmed.total) return nothing;
  const check = totalCheck(accepted.total);
  const item = itemOf(needId({ way, check }));
  const need = { panel, way, check, confirmed: totalCheck(confirmed.total), item, gap: itemOf('') };
  return html`
    <div class="total" data-key=${needId(need)} tabindex="-1">
      <p class="label">${words.total}</p>
      ${sumsView(panel, accepted.total, confirmed.total, 'credits')}
      ${check.decision ? decisionView(panel, check.decision) : nothing} ${needDecision(need)}
    </div>
  `;
}

function inexactView(panel: CheckPanel, { plan }: CheckedWay, { isExact, inexact }: CheckAnswer): unknown {
  if (isExact) return nothing;
  const where = inexact.flatMap((reason) =>
    reason.kind === 'overlappingCaps'
      ? [requirementName(panel, plan, reason.requirement)]
      : reason.courses.map((id) => titleOf(panel, id)),
  );
  return html`<p class="note">${panel.words.mayBeBetter} ${listed(panel, where, 'and')}</p>`;
}
