import { html, nothing, type TemplateResult } from 'lit';
import type { Comment, Suggestion } from '../../../src/model/conversation.js';
import { theirWords } from '../../shared/their-words.view.js';
import { goalAbout } from '../talk-groups.js';
import type { TalkModel } from './talk-model.js';

/** Says of a remark that the goal it is about is not shown any more, and what the goal said. */
export function goneGoalNote(
  { context, words, goal }: TalkModel,
  remark: Suggestion | Comment,
): TemplateResult | typeof nothing {
  const id = goalAbout(remark);
  if (goal || !id) return nothing;
  const former = context.recordAt(['goals', id])?.studentWords;
  return html`
    <div class="note">
      <p>${typeof former === 'string' && former ? words.goneGoalThatSaid : words.goneGoal}</p>
      ${typeof former === 'string' && former ? theirWords(former, '') : nothing}
    </div>
  `;
}
