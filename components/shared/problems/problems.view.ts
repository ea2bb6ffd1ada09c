import { html, nothing, type TemplateResult } from 'lit';
import type { RecordChange } from '../../../src/edits/edit.js';
import { writerOf } from '../../../src/edits/record-access.js';
import { formatMoment } from '../../../src/i18n/format.js';
import type { ProblemWords } from '../../../src/i18n/problems/dictionary.js';
import { answersFor, wantedValue, type Problem } from '../../../src/store/problem.js';
import { actionButton } from '../action-button.view.js';
import { theirWords } from '../their-words.view.js';
import type { ProblemContext, ProblemDeeds, ProblemField } from './problem-context.js';

/** What asks for an answer, about one record or several. */
export interface ProblemsModel {
  readonly context: ProblemContext;
  readonly words: ProblemWords;
  /** Names their list, for the focus. */
  readonly list: string;
  readonly problems: readonly Problem[];
}

/** One of them, and the id of its question. */
interface ProblemModel {
  readonly context: ProblemContext;
  readonly words: ProblemWords;
  readonly problem: Problem;
  readonly asked: string;
}

/** What waits for an answer, each in a group of its own. */
export function problemViews({ problems, list, ...model }: ProblemsModel): TemplateResult {
  return html`${problems.map((problem) => problemView({ ...model, problem, asked: `asked-${problem.id}` }, list))}`;
}

function problemView(model: ProblemModel, list: string): TemplateResult {
  const { kind } = model.problem;
  return html`
    <div
      class="problem"
      part="problem"
      role="group"
      aria-labelledby=${model.asked}
      data-item=${model.asked}
      data-list=${list}
      data-about=${model.problem.record.at(-1) ?? ''}
      tabindex="-1"
    >
      ${kind === 'changed' ? versions(model) : notice(model, kind)}
    </div>
  `;
}

function fieldOf({ words, problem }: ProblemModel): ProblemField {
  return { words, record: problem.record, field: problem.field };
}

function versions(model: ProblemModel): TemplateResult {
  const { context, words, problem, asked } = model;
  const record = context.recordAt(problem.record);
  const writer = record && writerOf(record, problem.field ?? '');
  const who = context.personName(writer?.by);
  const when = writer ? formatMoment(context.locale.tag, writer.at) : '';
  return html`
    <p class="asked" id=${asked}>${words.twoVersions(context.fieldName(fieldOf(model)))}</p>
    <p>${words.twoVersionsHelp}</p>
    <div class="versions">
      ${version(model, words.yours, '', wantedValue(problem))}
      ${version(model, words.theirs, words.writtenBy(who, when), record?.[problem.field ?? ''])}
    </div>
    ${problem.draft === undefined ? versionButtons(model) : newVersion(model)}
  `;
}

function version(model: ProblemModel, title: string, by: string, value: unknown): TemplateResult {
  return html`
    <figure class="said">
      <figcaption>${title} ${by ? html`<span class="help">${by}</span>` : nothing}</figcaption>
      ${valueView(model.context, fieldOf(model), value)}
    </figure>
  `;
}

/** What a field holds or held, to read: people's words as they are, other values in our words. */
function valueView(context: ProblemContext, of: ProblemField, value: unknown): TemplateResult {
  const { text, isTheirs } = context.valueInWords(of, value);
  return theirWords(isTheirs ? text : undefined, text);
}

function versionButtons({ context: { deeds }, words, problem }: ProblemModel): TemplateResult {
  const isText = problem.changes.some(({ type }) => type === 'text');
  return html`
    <div class="buttons">
      ${answerButton(deeds, problem, 'mine', words.keepMine)}
      ${answerButton(deeds, problem, 'theirs', words.keepTheirs)}
      ${
        isText
          ? actionButton({
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
  deeds: ProblemDeeds,
  problem: Problem,
  answer: 'mine' | 'theirs',
  words: string,
): TemplateResult {
  return actionButton({
    key: `${problem.id}.${answer}`,
    words,
    handleClick: () => deeds.answer(problem, answer),
  });
}

function newVersion({ context, words, problem }: ProblemModel): TemplateResult {
  const { deeds } = context;
  const id = `new-${problem.id}`;
  const draft = problem.draft ?? '';
  const readers = `readers-${id}`;
  // Every key press is kept, as in any other box; a composition as a whole.
  const handleInput = (event: Event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    deeds.draftAnswer(problem, (event.currentTarget as HTMLTextAreaElement).value);
  };
  return html`
    <div class="field">
      <label for=${id}>${words.newVersion}</label>
      <p class="help" id=${readers}>${context.readers}</p>
      <textarea
        id=${id}
        data-key=${id}
        dir="auto"
        lang=${context.around}
        spellcheck=${context.spellcheck(problem.field)}
        rows="3"
        aria-describedby=${readers}
        .value=${draft}
        @input=${handleInput}
        @compositionend=${handleInput}
      ></textarea>
    </div>
    <div class="buttons">
      ${actionButton({ key: `${id}.use`, words: words.useNew, look: 'main', handleClick: () => deeds.answer(problem, { value: draft }) })}
      ${actionButton({
        key: `${id}.cancel`,
        words: context.cancel,
        handleClick: () => deeds.writeNew(problem, false),
      })}
    </div>
  `;
}

/** Every other problem: what happened, what was written, and what can be done. */
function notice(model: ProblemModel, kind: Exclude<Problem['kind'], 'changed'>): TemplateResult {
  const { context, words, problem, asked } = model;
  const { deeds } = context;
  const answers = answersFor(problem);
  const mine = kind === 'gone' ? undefined : words.answerMine[kind];
  const gone = kind === 'removed-record' ? context.recordGone?.(problem.record) : undefined;
  return html`
    <p class="asked" id=${asked}>${gone ? html`<bdi>${gone.name}</bdi>: ` : nothing}${words.pleaseLook}</p>
    <p>${words.problems[kind]}</p>
    ${writtenWords(model)}
    ${
      gone?.written
        ? html`<p class="label">${words.yourText}</p>
            ${theirWords(gone.written, '')}`
        : nothing
    }
    <div class="buttons">
      ${mine !== undefined && answers.includes('mine') ? answerButton(deeds, problem, 'mine', mine) : nothing}
      ${answerButton(deeds, problem, 'theirs', words.answerTheirs[kind])}
    </div>
  `;
}

/** All words the person wrote in the changes at stake, the last state of each field, to read and copy. */
function writtenWords({ context, words, problem }: ProblemModel): TemplateResult | typeof nothing {
  const last = new Map<string, TemplateResult>();
  for (const change of problem.changes)
    for (const [field, value] of writtenIn(change)) {
      last.set(
        [...change.record, field].join('/'),
        valueView(context, { words, record: change.record, field }, value),
      );
    }
  if (last.size === 0) return nothing;
  return html`
    <p class="label">${words.yourText}</p>
    ${[...last.values()]}
  `;
}

/** What a new record begins with that nobody wrote, and that says nothing to anybody. */
const unwritten: readonly string[] = ['status', 'code', 'source'];

/** What a change writes, by field. */
function writtenIn(change: RecordChange): readonly (readonly [field: string, value: unknown])[] {
  if (change.type === 'add')
    return Object.entries(change.fields).filter(
      ([field, value]) => !unwritten.includes(field) && isWritten(value),
    );
  return 'value' in change && typeof change.value !== 'boolean' ? [[change.field, change.value]] : [];
}

function isWritten(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && value !== '');
}
