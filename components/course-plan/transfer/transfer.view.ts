import { html, nothing, type TemplateResult } from 'lit';
import { openThings } from '../../../src/courses/open-things.js';
import { guardedList } from '../../shared/guarded-list.js';
import { heading } from '../../shared/heading.js';
import type { CheckedWay } from '../check/plan-answer.js';
import { creditsInWords, schoolYearName } from '../course-names.js';
import { entryName } from './entry-rows.js';
import { entryView } from './entry.view.js';
import { transferItem } from './transfer-item.view.js';
import { countingOf, planItem, plainCredits, type TransferModel } from './transfer-model.js';
import { finishOf, transfersIn, transferSums } from './transfer-sums.js';
import { waysView } from './ways.view.js';

/** Credits of another school: closed until somebody wants them, with their sum at the top. */
export function transferSection(model: TransferModel): unknown {
  const { context, words, courses, itemOf, main } = model;
  const transfers = transfersIn(courses);
  const from = [context, words, courses, main, itemOf(planItem), context.unsent(entryName)];
  const items = transfers.map(({ id }) => itemOf(id));
  return guardedList([{ key: planItem, from: [...from, ...items], draw: () => drawSection(model) }]);
}

function drawSection(model: TransferModel): TemplateResult {
  const { context, words, courses, itemOf } = model;
  const isOpen = itemOf(planItem).open?.transfer === true;
  const hasAny = courses.length > 0 && transfersIn(courses).length > 0;
  const handleToggle = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLDetailsElement) || currentTarget.open === isOpen) return;
    context.deeds.show(planItem, 'transfer', currentTarget.open);
  };
  return html`
    <details class="below transfer" part="transfer" ?open=${isOpen} @toggle=${handleToggle}>
      <summary data-key="plan.transfer">
        ${heading(context.level + 1, 'transfer-heading', words.title)}
        ${hasAny ? html`<span class="facts">${sumLine(model)}</span>` : nothing}
      </summary>
      ${isOpen ? html`<div class="inside">${inside(model, hasAny)}</div>` : nothing}
    </details>
  `;
}

/** Such as “6.25 if all are accepted, 2.75 confirmed, 3.5 to be confirmed”. */
function sumLine(model: TransferModel): string {
  const { sums } = model.words;
  const { accepted, confirmed, open } = transferSums(model.courses, countingOf(model));
  const say = (credits: number) => plainCredits(model, credits);
  return [sums.accepted(say(accepted)), sums.confirmed(say(confirmed)), sums.open(say(open))].join(', ');
}

function inside(model: TransferModel, hasAny: boolean): TemplateResult {
  const { context, words } = model;
  const none = context.isStudent ? words.none : words.noneOther;
  return html`
    <p>${hasAny ? words.help : none}</p>
    ${hasAny ? [sumNotes(model), finishView(model), list(model)] : nothing} ${entryView(model)}
    ${waysView(words, context.level + 2)}
  `;
}

function sumNotes(model: TransferModel): readonly unknown[] {
  const { sums } = model.words;
  const { refused, unknown } = transferSums(model.courses, countingOf(model));
  return [
    refused > 0 ? html`<p class="help">${sums.refused(refused)}</p>` : nothing,
    unknown > 0 ? html`<p class="help">${sums.unknown(unknown)}</p>` : nothing,
  ];
}

/** What it means for the end of school, under each answer; nothing where both are the same. */
function finishView(model: TransferModel): TemplateResult | typeof nothing {
  const { words, main } = model;
  if (!main || main.check.confirmed === main.check.accepted) return nothing;
  return html`
    <dl class="finish">
      <div>
        <dt>${words.finish.accepted}</dt>
        <dd>${finishInWords(model, main, 'accepted')}</dd>
      </div>
      <div>
        <dt>${words.finish.confirmed}</dt>
        <dd>${finishInWords(model, main, 'confirmed')}</dd>
      </div>
    </dl>
  `;
}

function finishInWords(
  { context, words: { finish } }: TransferModel,
  way: CheckedWay,
  answer: 'accepted' | 'confirmed',
): string {
  const year = finishOf(way, answer);
  const toShow = openThings(way.plan, way.check[answer]).toShow.length;
  if (year !== undefined)
    return [finish.whole(schoolYearName(context.words, year)), toShow > 0 ? finish.toShow(toShow) : '']
      .filter(Boolean)
      .join(' ');
  const left = way.check[answer].total?.left ?? 0;
  return left > 0 ? finish.left(creditsInWords(context, left)) : finish.open;
}

function list(model: TransferModel): TemplateResult {
  const { words, courses } = model;
  return html`
    <ul class="transfers" role="list" aria-label=${words.list}>
      ${transfersIn(courses).map((course) => transferItem(model, course))}
    </ul>
  `;
}
