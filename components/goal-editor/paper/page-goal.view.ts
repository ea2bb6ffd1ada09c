import { html, nothing, type TemplateResult } from 'lit';
import type { PageGoal, PageMeasure, PageStep } from '../../../src/exchange/print-goal.js';
import { formatDay, formatNumber } from '../../../src/i18n/format.js';
import { domainName } from '../goal-names.js';
import type { PageModel } from './page-model.js';

/** One goal: the student's words, the team's beside them, this year, how it is going, and what to do. */
export function goalOnPaper(model: PageModel, goal: PageGoal, number: number): TemplateResult {
  const { context, page, words } = model;
  const { words: eager, locale, around } = context;
  const status = goal.status && goal.status !== 'active' ? eager.statuses[goal.status] : '';
  const domain = goal.domain ? domainName(context, goal.domain) : '';
  const end = goal.endDate ? words.endsOn(formatDay(locale.tag, goal.endDate)) : '';
  const facts = [domain, status, end].filter(Boolean).join(' · ');
  return html`
    <article>
      <h3>${eager.goal(number)}${facts ? html` <span>${facts}</span>` : nothing}</h3>
      <div class="sides">
        <div>
          ${
            goal.studentWords
              ? html`<blockquote dir="auto" lang=${around}>${goal.studentWords}</blockquote>`
              : html`<p>${eager.noWords}</p>`
          }
          ${typedByView(model, goal)}
          ${linePair(model, page.isOwn ? eager.teamWording : eager.teamWordingOther, goal.teamWording)}
          ${benchmarksView(model, goal)} ${goingView(model, goal)} ${model.beside?.onPaper(context, goal.id)}
        </div>
        <div>${stepsView(model, goal)}</div>
      </div>
    </article>
  `;
}

function typedByView({ context, page }: PageModel, { typedBy }: PageGoal): TemplateResult | typeof nothing {
  if (!typedBy) return nothing;
  const { typedForMe, typedForStudent } = context.words;
  return html`<p>${page.isOwn ? typedForMe(typedBy) : typedForStudent(typedBy)}</p>`;
}

/** A name of ours and words of theirs; nothing where they wrote none. */
function linePair(
  { context }: PageModel,
  name: string,
  text: string,
  after: unknown = nothing,
): TemplateResult | typeof nothing {
  if (!text) return nothing;
  return html`<p><b>${name}:</b> <bdi lang=${context.around}>${text}</bdi>${after}</p>`;
}

function benchmarksView(model: PageModel, { benchmarks }: PageGoal) {
  const { words } = model;
  return benchmarks.map(({ description, isReached }) =>
    linePair(model, words.endOfYear, description, isReached ? ` (${words.reached})` : nothing),
  );
}

function goingView(model: PageModel, goal: PageGoal): TemplateResult | typeof nothing {
  const { context } = model;
  const { latestProgress: latest, measure } = goal;
  const day = latest?.date ? `${formatDay(context.locale.tag, latest.date)}: ` : '';
  const numbers = measure ? numbersInWords(model, measure) : '';
  const note = latest?.note
    ? html`${day}<bdi lang=${context.around}>${latest.note}</bdi>${numbers ? ' · ' : ''}`
    : nothing;
  if (note === nothing && !numbers) return nothing;
  return html`<p><b>${context.words.sections.progress}:</b> ${note}${numbers}</p>`;
}

/** Such as “listeners: now 40, began at 10, aim 100”; empty where no number is known. */
function numbersInWords({ context, words }: PageModel, measure: PageMeasure): string {
  const { type, description, from, to, now } = measure;
  const inUnit = { percent: words.percent, scale: words.ofFive, count: String }[type];
  const said = ([key, value]: readonly ['now' | 'from' | 'to', number | undefined]) =>
    value === undefined ? [] : [words.numbers[key](inUnit(formatNumber(context.locale.tag, value)))];
  const parts = (
    [
      ['now', now],
      ['from', from],
      ['to', to],
    ] as const
  ).flatMap(said);
  if (parts.length === 0) return '';
  return `${description ? `\u2068${description}\u2069: ` : ''}${parts.join(', ')}`;
}

/** Steps to tick with a pencil; those that are done are counted. */
function stepsView(model: PageModel, { openSteps, doneSteps }: PageGoal) {
  const { context, words } = model;
  if (openSteps.length + doneSteps.length === 0) return nothing;
  return html`
    <h4>${context.words.steps}</h4>
    ${
      openSteps.length === 0
        ? nothing
        : html`<ul>
            ${openSteps.map((step) => stepView(model, step))}
          </ul>`
    }
    ${doneSteps.length === 0 ? nothing : html`<p>${words.doneSteps(doneSteps.length)}</p>`}
  `;
}

function stepView({ context, words }: PageModel, { description, dueDate, owner }: PageStep): TemplateResult {
  const { words: eager, locale, around } = context;
  const facts = [
    dueDate ? eager.byDate(formatDay(locale.tag, dueDate)) : '',
    owner ? words.stepBy(owner) : '',
  ].filter(Boolean);
  return html`
    <li>
      <span class="box"></span>
      <span>
        <bdi lang=${around}>${description || eager.noWords}</bdi>${
          facts.length > 0 ? html` <b>${facts.join(', ')}</b>` : nothing
        }
      </span>
    </li>
  `;
}
