import { html, nothing, type TemplateResult } from 'lit';
import { formatMoment } from '../../src/i18n/format.js';
import type { RecordChange } from '../../src/edits/edit.js';
import { writerOf } from '../../src/edits/record-access.js';
import { answersFor, wantedValue, type Problem } from '../../src/store/problem.js';
import type { CardContext } from './card-context.js';
import type { GoalDeeds } from './goal-deeds.js';
import { goalButton } from './goal-button.view.js';
import { fieldName, personName } from './goal-names.js';
import { spellcheckOf, valueView } from './goal-words.view.js';

/** What waits for an answer in one goal, each in a group of its own. */
export function problemViews(
  context: CardContext,
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
            ? versions(context, problem, asked)
            : notice(context, problem, problem.kind, asked)
        }
      </div>
    `;
  })}`;
}

function versions(context: CardContext, problem: Problem, asked: string): TemplateResult {
  const { words } = context;
  const record = context.recordAt(problem.record);
  const writer = record && writerOf(record, problem.field ?? '');
  const who = writer ? personName(context, writer.by) : words.somebody;
  const when = writer ? formatMoment(context.locale.tag, writer.at) : '';
  return html`
    <p class="asked" id=${asked}>${words.twoVersions(fieldName(context, problem))}</p>
    <p>${words.twoVersionsHelp}</p>
    <div class="versions">
      ${version(context, problem, words.yours, '', wantedValue(problem))}
      ${version(context, problem, words.theirs, words.writtenBy(who, when), record?.[problem.field ?? ''])}
    </div>
    ${problem.draft === undefined ? versionButtons(context, problem) : newVersion(context, problem)}
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
      ${valueView(context, problem.field, value)}
    </figure>
  `;
}

function versionButtons({ words, deeds }: CardContext, problem: Problem): TemplateResult {
  const isText = problem.changes.some(({ type }) => type === 'text');
  return html`
    <div class="buttons">
      ${answerButton(deeds, problem, 'mine', words.keepMine)}
      ${answerButton(deeds, problem, 'theirs', words.keepTheirs)}
      ${
        isText
          ? goalButton({
              key: `${problem.id}.new`,
              words: words.writeNew,
              handleClick: () => deeds.writeNew(problem, true),
            })
          : nothing
      }
    </div>
  `;
}

function answerButton(
  deeds: GoalDeeds,
  problem: Problem,
  answer: 'mine' | 'theirs',
  words: string,
): TemplateResult {
  return goalButton({
    key: `${problem.id}.${answer}`,
    words,
    handleClick: () => deeds.answer(problem, answer),
  });
}

function newVersion(context: CardContext, problem: Problem): TemplateResult {
  const { words, deeds } = context;
  const id = `new-${problem.id}`;
  const draft = problem.draft ?? '';
  // Every key press is kept, as in any other box; a composition as a whole.
  const handleInput = (event: Event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    deeds.draftAnswer(problem, (event.currentTarget as HTMLTextAreaElement).value);
  };
  return html`
    <div class="field">
      <label for=${id}>${words.newVersion}</label>
      <p class="help">${words.whoCanRead}</p>
      <textarea
        id=${id}
        data-key=${id}
        dir="auto"
        lang=${context.around}
        spellcheck=${spellcheckOf(context, problem.field)}
        rows="3"
        .value=${draft}
        @input=${handleInput}
        @compositionend=${handleInput}
      ></textarea>
    </div>
    <div class="buttons">
      ${goalButton({ key: `${id}.use`, words: words.useNew, look: 'main', handleClick: () => deeds.answer(problem, { value: draft }) })}
      ${goalButton({
        key: `${id}.cancel`,
        words: words.cancel,
        handleClick: () => deeds.writeNew(problem, false),
      })}
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
      ${mine !== undefined && answers.includes('mine') ? answerButton(deeds, problem, 'mine', mine) : nothing}
      ${answerButton(deeds, problem, 'theirs', words.answerTheirs[kind])}
    </div>
  `;
}

/** All words the person wrote in the changes at stake, the last state of each field, to read and copy. */
function writtenWords(context: CardContext, problem: Problem): TemplateResult | typeof nothing {
  const last = new Map<string, TemplateResult>();
  for (const change of problem.changes)
    for (const [field, value] of writtenIn(change))
      last.set([...change.record, field].join('/'), valueView(context, field, value));
  if (last.size === 0) return nothing;
  return html`
    <p class="label">${context.words.yourText}</p>
    ${[...last.values()]}
  `;
}

/** What a change writes, by field. What a new record merely begins with, nobody wrote. */
function writtenIn(change: RecordChange): readonly (readonly [field: string, value: unknown])[] {
  if (change.type === 'add')
    return Object.entries(change.fields).filter(([field, value]) => field !== 'status' && isWritten(value));
  return 'value' in change && typeof change.value !== 'boolean' ? [[change.field, change.value]] : [];
}

function isWritten(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && value !== '');
}
