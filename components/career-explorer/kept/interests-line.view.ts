import { html, nothing, type TemplateResult } from 'lit';
import { areasLikedMost, interestsOf } from '../../../src/careers/interests.js';
import { formatDay } from '../../../src/i18n/format.js';
import { actionButton } from '../../shared/action-button.view.js';
import type { KeptModel } from './kept-model.js';

/** What was said to activities last, in a line, with its day and what asked. */
export function interestsLine({ context, words, keeping }: KeptModel): TemplateResult | typeof nothing {
  const { date, answers } = context.interests;
  const source = keeping.list.interestSource;
  if (!date) return nothing;
  const said = (wanted: string) =>
    Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, answer === wanted]));
  const areas = interestsOf({ liked: said('liked'), unsure: said('unsure'), disliked: said('disliked') });
  const names = areasLikedMost(areas).map((area) => context.words.interest[area]);
  const handleClick = () => {
    context.go({ screen: 'interests' });
  };
  return html`
    <p class="interests-line">
      ${words.answersFrom(formatDay(context.locale.tag, date))}
      ${names.length > 0 ? words.mostLiked(names.join(', ')) : nothing}
      ${source ? html`<span class="help">${words.source(source)}</span>` : nothing}
    </p>
    <div class="buttons">
      ${actionButton({ key: 'look-interests', words: words.lookAtAnswers, handleClick })}
    </div>
  `;
}
