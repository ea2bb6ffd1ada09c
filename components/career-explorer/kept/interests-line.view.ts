import { html, nothing, type TemplateResult } from 'lit';
import { areaOrder, interestsOf } from '../../../src/careers/interests.js';
import { formatDay } from '../../../src/i18n/format.js';
import { actionButton } from '../../shared/action-button.view.js';
import type { KeptModel } from './kept-model.js';

/** How many areas are named. */
const mostAreas = 3;
/** An area is named as liked from here on: more was liked in it than not. */
const liked = 0.5;

/** What was said to activities last, in a line, with its day and what asked. */
export function interestsLine({ context, words, keeping }: KeptModel): TemplateResult | typeof nothing {
  const { date, answers } = context.interests;
  const source = keeping.list.interestSource;
  if (!date) return nothing;
  const said = (wanted: string) =>
    Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, answer === wanted]));
  const areas = interestsOf({ liked: said('liked'), unsure: said('unsure'), disliked: said('disliked') });
  const named = areaOrder(areas).filter((area) => (areas[area].strength ?? 0) > liked);
  const names = named.slice(0, mostAreas).map((area) => context.words.interest[area]);
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
