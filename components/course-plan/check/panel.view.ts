import { html, nothing, type TemplateResult } from 'lit';
import { openThings } from '../../../src/courses/open-things.js';
import { actionButton } from '../../shared/action-button.view.js';
import { guardedList, type GuardedItem } from '../../shared/guarded-list.js';
import { heading } from '../../shared/heading.js';
import { aboutRules } from './about-rules.view.js';
import { nameIn, titleOf, type CheckPanel } from './check-model.js';
import { decidesEverywhere } from './decision-place.js';
import { decisionView } from './decision.view.js';
import { needDecision, needId } from './need-decision.view.js';
import { gapId, headView, needView, stateShapes, sumsView, type NeedModel } from './need.view.js';
import type { CheckedWay } from './plan-answer.js';
import { totalCheck } from './total-check.js';
import { cohortNote, elsewhereNote, inexactNote } from './way-notes.js';

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
      ${panel.drawWays()} ${noteView(cohortNote(panel, main.plan))} ${wayView(panel, main)}
      ${answer.beside.map(
        (way) => html`
          <section class="beside" aria-labelledby=${`beside-${way.plan.id}`}>
            ${heading(context.level + 2, `beside-${way.plan.id}`, nameIn(context.locale, way.plan.name))}
            <p class="help">${words.beside}</p>
            ${answerView(panel, way)} ${noteView(cohortNote(panel, way.plan))} ${wayView(panel, way)}
          </section>
        `,
      )}
    </div>
  `;
}

/** Which way the answer is for; whose rules these are, where the place of the plan has other ones. */
function forWhichWay(panel: CheckPanel, { plan }: CheckedWay): TemplateResult {
  const { words, rules } = panel;
  const { en } = plan.name;
  const name = nameIn(panel.context.locale, plan.name);
  // Most names hold the place already.
  const way = en.includes(plan.jurisdiction) ? name : `${name}, ${plan.jurisdiction}`;
  return html`
    <p class="for-way">${words.forWay(way)}</p>
    ${noteView(elsewhereNote(panel, plan, rules))}
  `;
}

/** The answer in a sentence; a second one, where credits of other schools are still open. */
function answerView({ words }: CheckPanel, { plan, check }: CheckedWay): TemplateResult {
  const { accepted, confirmed } = check;
  const { toPlan, toShow } = openThings(plan, accepted);
  const toPlanConfirmed = openThings(plan, confirmed).toPlan.length;
  const isLeft = accepted.state === 'left';
  const sentence = isLeft ? words.answer.left(toPlan.length, toShow.length) : words.answer[accepted.state];
  return html`
    <p class="answer ${accepted.state}">
      <span aria-hidden="true">${stateShapes[accepted.state]}</span> <span>${sentence}</span>
    </p>
    ${toPlanConfirmed > toPlan.length ? html`<p>${words.confirmedOnly(toPlanConfirmed)}</p>` : nothing}
  `;
}

function noteView(sentence: string | undefined): TemplateResult | typeof nothing {
  return sentence === undefined ? nothing : html`<p class="note">${sentence}</p>`;
}

function wayView(panel: CheckPanel, way: CheckedWay): TemplateResult {
  const { accepted } = way.check;
  return html`
    ${totalView(panel, way)} ${noteView(inexactNote(panel, way.plan, accepted))}
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
    <div class="total ${check.state}" data-key=${needId(need)} tabindex="-1">
      ${headView(words.total, check.state, words.states[check.state])}
      ${sumsView(panel, accepted.total, confirmed.total, 'credits')}
      ${check.decision ? decisionView(panel, check.decision) : nothing} ${needDecision(need)}
    </div>
  `;
}
