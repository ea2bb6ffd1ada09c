import { html, nothing, type TemplateResult } from 'lit';
import type { Suggestion } from '../../../src/model/conversation.js';
import { authorName } from '../../shared/person-names.js';
import { theirWords } from '../../shared/their-words.view.js';
import { answerView } from './answer.view.js';
import { goneGoalNote } from './gone-goal.view.js';
import { wordsForIdea } from './left-words.view.js';
import { ownIdeaView } from './own-idea.view.js';
import { outcomeOf } from './talk-changes.js';
import { remarkKey, whenIn, type TalkModel } from './talk-model.js';

/** An idea that waits for the student's answer. */
export function openIdea(model: TalkModel, idea: Suggestion): TemplateResult {
  const { context } = model;
  const title = `title-${idea.id}`;
  const record = ['suggestions', idea.id];
  const mayDecide = context.mayWrite(record, 'decision');
  const mayAnything = mayDecide || context.mayWrite(record, 'words');
  return html`
    <div
      class="remark open"
      role="group"
      aria-labelledby=${title}
      data-key=${remarkKey(idea.id)}
      tabindex="-1"
    >
      ${ideaHeader(model, idea, title)} ${goneGoalNote(model, idea)}
      ${idea.kind === 'typedFor' ? html`<p class="help">${typedHelp(model)}</p>` : nothing}
      ${ideaWords(model, idea)} ${mayDecide ? answerView(model, idea) : nothing} ${ownIdeaView(model, idea)}
      ${mayAnything ? nothing : wordsForIdea(model, idea.id)}
    </div>
  `;
}

/** Whose idea it is, when it came, and what it is for. */
export function ideaHeader(model: TalkModel, idea: Suggestion, title: string): TemplateResult {
  const { context, words } = model;
  const isOpen = !idea.decision;
  return html`
    <p id=${title}>
      <span class="label">${titleOf(model, idea)}</span>
      ${isOpen && idea.kind === 'typedFor' ? html`<span class="chip">${words.notConfirmed}</span>` : nothing}
    </p>
    <p class="help">
      ${idea.kind === 'typedFor' ? nothing : html`${words.purposes[idea.proposes ?? 'thought']}, `}
      ${whenIn(context, idea.made.at)}
    </p>
  `;
}

function titleOf({ context, words }: TalkModel, idea: Suggestion): string {
  const isMine = idea.made.by === context.viewerId;
  const name = authorName(context, idea);
  if (idea.kind !== 'typedFor') return isMine ? words.myIdea : words.ideaFrom(name);
  if (isMine) return words.typedByMe;
  return context.isStudent ? words.typedForMe(name) : words.typedForStudent(name);
}

function typedHelp({ context, words }: TalkModel): string {
  return context.isStudent ? words.typedHelp : words.typedHelpOther;
}

/** The words of an idea; other words for a goal stand beside those it has now. */
function ideaWords(model: TalkModel, idea: Suggestion): TemplateResult {
  const { context, words, goal } = model;
  if (!goal || outcomeOf(idea, goal) !== 'studentWords') return theirWords(idea.words, words.nothingWritten);
  const label = idea.kind === 'typedFor' ? words.typedWords : words.otherWords;
  return html`
    <div class="versions">
      <figure class="said">
        <figcaption>${context.isStudent ? words.wordsNow : words.wordsNowOther}</figcaption>
        ${theirWords(goal.studentWords, words.nothingWritten)}
      </figure>
      <figure class="said">
        <figcaption>${label}</figcaption>
        ${theirWords(idea.words, words.nothingWritten)}
      </figure>
    </div>
  `;
}
