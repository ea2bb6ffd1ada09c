import { html, nothing, type TemplateResult } from 'lit';
import { formatMoment } from '../../src/i18n/format.js';
import { writerOf } from '../../src/edits/record-access.js';
import { answersFor, wantedValue, type Problem } from '../../src/store/problem.js';
import type { CardContext } from './card-context.js';
import type { CardState } from './card-state.js';
import { fieldName, personName, valueInWords } from './goal-names.js';

/** What waits for an answer in one goal, each in a group of its own. */
export function problemViews(
  context: CardContext,
  card: CardState,
  goalId: string,
  problems: readonly Problem[],
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`${problems.map((problem) => {
    const asked = `asked-${problem.id}`;
    return html`
      <div
        class="problem"
        part="problem"
        role="group"
        aria-labelledby=${asked}
        data-item=${asked}
        data-list=${`problems of ${goalId}`}
        tabindex="-1"
      >
        ${
          problem.kind === 'changed'
            ? versions(context, card, problem, asked)
            : notice(context, problem, problem.kind, asked)
        }
      </div>
    `;
  })}`;
}

function versions(context: CardContext, card: CardState, problem: Problem, asked: string): TemplateResult {
  const { words } = context;
  const record = context.recordAt(problem.record);
  const writer = record && writerOf(record, problem.field ?? '');
  const who = writer ? personName(context, writer.by) : words.somebody;
  const when = writer ? formatMoment(context.locale.tag, writer.at) : '';
  return html`
    <p class="asked" id=${asked}>${words.twoVersions}: ${fieldName(context, problem)}</p>
    <p>${words.twoVersionsHelp}</p>
    <div class="versions">
      ${version(context, problem, words.yours, '', wantedValue(problem))}
      ${version(context, problem, words.theirs, words.writtenBy(who, when), record?.[problem.field ?? ''])}
    </div>
    ${card.answering === problem.id ? newVersion(context, problem) : versionButtons(context, problem)}
  `;
}

function version(
  context: CardContext,
  problem: Problem,
  title: string,
  by: string,
  value: unknown,
): TemplateResult {
  return html`
    <figure class="said">
      <figcaption>${title} ${by ? html`<span class="help">${by}</span>` : nothing}</figcaption>
      <blockquote dir="auto">${valueInWords(context, problem.field, value)}</blockquote>
    </figure>
  `;
}

function versionButtons({ words, deeds }: CardContext, problem: Problem): TemplateResult {
  const isText = problem.changes.some(({ type }) => type === 'text');
  return html`
    <div class="buttons">
      <button type="button" data-key=${`${problem.id}.mine`} @click=${() => deeds.answer(problem, 'mine')}>
        ${words.keepMine}
      </button>
      <button
        type="button"
        data-key=${`${problem.id}.theirs`}
        @click=${() => deeds.answer(problem, 'theirs')}
      >
        ${words.keepTheirs}
      </button>
      ${
        isText
          ? html`<button
              type="button"
              data-key=${`${problem.id}.new`}
              @click=${() => deeds.writeNew(problem, true)}
            >
              ${words.writeNew}
            </button>`
          : nothing
      }
    </div>
  `;
}

function newVersion({ words, deeds }: CardContext, problem: Problem): TemplateResult {
  const id = `new-${problem.id}`;
  const mine = wantedValue(problem);
  const handleUseClick = (event: Event) => {
    const group = (event.currentTarget as Element).closest('.problem');
    const value = group?.querySelector('textarea')?.value ?? '';
    deeds.answer(problem, { value });
  };
  return html`
    <div class="field">
      <label for=${id}>${words.newVersion}</label>
      <p class="help">${words.whoCanRead}</p>
      <textarea
        id=${id}
        data-key=${id}
        dir="auto"
        rows="3"
        .value=${typeof mine === 'string' ? mine : ''}
      ></textarea>
    </div>
    <div class="buttons">
      <button type="button" class="main" data-key=${`${id}.use`} @click=${handleUseClick}>
        ${words.useNew}
      </button>
      <button type="button" data-key=${`${id}.cancel`} @click=${() => deeds.writeNew(problem, false)}>
        ${words.cancel}
      </button>
    </div>
  `;
}

/** Every other problem: what happened, what was written, and what can be done. */
function notice(
  context: CardContext,
  problem: Problem,
  kind: Exclude<Problem['kind'], 'changed'>,
  asked: string,
): TemplateResult {
  const { words, deeds } = context;
  const answers = answersFor(problem);
  const mine = kind === 'gone' ? undefined : words.answerMine[kind];
  return html`
    <p class="asked" id=${asked}>${words.note}</p>
    <p>${words.problems[kind]}</p>
    ${writtenWords(context, problem)}
    <div class="buttons">
      ${
        mine !== undefined && answers.includes('mine')
          ? html`<button
              type="button"
              data-key=${`${problem.id}.mine`}
              @click=${() => deeds.answer(problem, 'mine')}
            >
              ${mine}
            </button>`
          : nothing
      }
      <button
        type="button"
        data-key=${`${problem.id}.theirs`}
        @click=${() => deeds.answer(problem, 'theirs')}
      >
        ${words.answerTheirs[kind]}
      </button>
    </div>
  `;
}

/** All words the person wrote in the changes at stake, the last state of each field, to read and copy. */
function writtenWords(context: CardContext, problem: Problem): TemplateResult | typeof nothing {
  const last = new Map<string, string>();
  for (const change of problem.changes) {
    if (!('value' in change) || typeof change.value === 'boolean') continue;
    const text = valueInWords(context, change.field, change.value);
    last.set([...change.record, change.field].join('/'), text);
  }
  if (last.size === 0) return nothing;
  return html`
    <p class="label">${context.words.yourText}</p>
    ${[...last.values()].map((text) => html`<blockquote dir="auto">${text}</blockquote>`)}
  `;
}
