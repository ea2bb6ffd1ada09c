import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { GoalTalkWords } from '../../../src/i18n/goal-talk/dictionary.js';
import type { Suggestion } from '../../../src/model/conversation.js';
import type { CardState } from '../goal-deeds.js';
import type { CardModel } from '../goal-card.view.js';
import type { DeskModel } from '../goal-editor.view.js';
import { commentsView } from './comments.view.js';
import { decidedIdea } from './decided.view.js';
import { giveIdea } from './give-idea.view.js';
import { openIdea } from './idea.view.js';
import { homelessWords } from './left-words.view.js';
import { boxName, type TalkModel } from './talk-model.js';

/** What the talk about the plan as a whole is drawn from. */
export interface PlanTalkModel {
  readonly desk: DeskModel;
  /** What is open in the section, and what is wrong in it. */
  readonly card: CardState;
  readonly words: GoalTalkWords;
}

/** Ideas and comments about one goal. */
export function goalTalk({
  context,
  goal,
  card,
  talk,
  words,
}: CardModel & { readonly words: GoalTalkWords }): TemplateResult {
  return talkView({ context, goal, card, cardRecord: ['goals', goal.id], talk, words });
}

/** Ideas and comments about the plan as a whole, and about goals that are gone. */
export function planTalk({ desk, card, words }: PlanTalkModel): TemplateResult {
  const { context, otherTalk: talk } = desk;
  const model = { context, card, cardRecord: ['plan'], talk, words, goal: undefined };
  return talkView(model, homelessWords(model, desk));
}

function talkView(model: TalkModel, homeless: unknown = nothing): TemplateResult {
  const { words, talk } = model;
  const open = talk.suggestions.filter(({ decision }) => !decision);
  const decided = talk.suggestions.filter(({ decision }) => decision);
  const isSilent = talk.suggestions.length === 0 && talk.comments.length === 0;
  return html`
    <div class="talk-parts">
      ${isSilent ? html`<p class="help">${words.silent}</p>` : nothing}
      ${ideaList(model, { name: 'open', title: words.openIdeas, help: openHelp(model, open), ideas: open, draw: openIdea })}
      ${homeless} ${giveIdea(model)}
      ${ideaList(model, { name: 'decided', title: words.decidedIdeas, ideas: decided, draw: decidedIdea })}
      ${commentsView(model)}
    </div>
  `;
}

/** Said once for all of them: no answer is better than another. */
function openHelp({ context, words }: TalkModel, ideas: readonly Suggestion[]): string {
  if (ideas.every(({ kind }) => kind === 'typedFor')) return '';
  return context.isStudent ? words.ideaHelp : words.ideaHelpOther;
}

interface IdeaList {
  readonly name: 'open' | 'decided';
  readonly title: string;
  readonly help?: string;
  readonly ideas: readonly Suggestion[];
  readonly draw: (model: TalkModel, idea: Suggestion) => TemplateResult;
}

function ideaList(
  model: TalkModel,
  { name, title, help = '', ideas, draw }: IdeaList,
): TemplateResult | typeof nothing {
  if (ideas.length === 0) return nothing;
  const id = boxName(model, `ideas-${name}`);
  return html`
    <div class="talk-block">
      <p class="label" id=${id}>${title}</p>
      ${help ? html`<p class="help">${help}</p>` : nothing}
      <ul class="remarks" aria-labelledby=${id}>
        ${repeat(
          ideas,
          (idea) => idea.id,
          (idea) => html`<li data-item=${idea.id} data-list=${id} tabindex="-1">${draw(model, idea)}</li>`,
        )}
      </ul>
    </div>
  `;
}
