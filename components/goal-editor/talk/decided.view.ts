import { html, nothing, type TemplateResult } from 'lit';
import type { Suggestion, SuggestionProposal } from '../../../src/model/conversation.js';
import { fromPointer } from '../../../src/model/json-pointer.js';
import type { JsonObject } from '../../../src/model/json.js';
import type { CardContext } from '../card-context.js';
import { theirWords } from '../../shared/their-words.view.js';
import { goneGoalNote } from './gone-goal.view.js';
import { ideaHeader } from './idea.view.js';
import { wordsForIdea } from './left-words.view.js';
import { remarkKey, whenIn, type TalkModel } from './talk-model.js';

/** An idea that was answered: what it said, what the student answered and when, and what came of it. */
export function decidedIdea(model: TalkModel, idea: Suggestion): TemplateResult {
  const { context, words } = model;
  const title = `title-${idea.id}`;
  return html`
    <div
      class="remark decided"
      role="group"
      aria-labelledby=${title}
      data-key=${remarkKey(idea.id)}
      tabindex="-1"
    >
      ${ideaHeader(model, idea, title)} ${goneGoalNote(model, idea)}
      ${theirWords(idea.words, words.nothingWritten)}
      <p>
        <strong>${decisionWords(model, idea)}</strong>
        <span class="help">${whenIn(context, idea.wrote?.decision?.at)}</span>
      </p>
      ${
        idea.reason
          ? html`<p class="label">${words.reason}</p>
              ${theirWords(idea.reason, '')}`
          : nothing
      }
      ${resultView(model, idea)} ${wordsForIdea(model, idea.id)}
    </div>
  `;
}

function decisionWords({ context, words }: TalkModel, { kind, decision, proposes }: Suggestion): string {
  const said = context.isStudent ? words.decidedByMe : words.decidedByStudent;
  if (decision !== 'accepted') return decision ? said[decision] : '';
  if (kind === 'typedFor') return said.confirmed;
  return proposes ? said.accepted : said.thanked;
}

interface Result {
  readonly kind: SuggestionProposal;
  readonly words: string;
}

function resultView({ context, words }: TalkModel, idea: Suggestion): TemplateResult | typeof nothing {
  if (!idea.result) return nothing;
  const result = resultOf(context, idea);
  if (!result) return html`<p class="help">${words.resultGone}</p>`;
  const isOther = result.words !== idea.words;
  return html`
    <p class="help">${isOther ? words.becameOther[result.kind] : words.became[result.kind]}</p>
    ${isOther ? theirWords(result.words, words.nothingWritten) : nothing}
  `;
}

/** What came of an idea as it is now; undefined where it was removed. */
function resultOf({ recordAt }: CardContext, { result, proposes }: Suggestion): Result | undefined {
  const path = fromPointer(result ?? '') ?? [];
  const [, goalId = '', collection] = path;
  const [goal, record] = [recordAt(['goals', goalId]), recordAt(path)];
  if (path[0] !== 'goals' || !isThere(goal) || !isThere(record)) return undefined;
  const words = collection ? record.description : record.studentWords;
  const kind = collection === 'steps' ? 'step' : collection === 'benchmarks' ? 'benchmark' : 'goal';
  const isReworded = kind === 'goal' && proposes === 'studentWords';
  return { kind: isReworded ? 'studentWords' : kind, words: typeof words === 'string' ? words : '' };
}

function isThere(record: JsonObject | undefined): record is JsonObject {
  return record !== undefined && record.removed !== true && record.purged !== true;
}
