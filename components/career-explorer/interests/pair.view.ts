import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { activities, type ActivityId } from '../../../src/careers/activities.js';
import { actionButton } from '../../shared/action-button.view.js';
import type { CareerContext } from '../career-context.js';
import type { ActivityAnswer } from '../career-keeping.js';
import { activitiesOf, lastPair, runOf } from './interest-run.js';
import type { InterestWords } from './part.js';

const choices: readonly ActivityAnswer[] = ['liked', 'unsure', 'disliked'];

/** Two activities, each with three answers; none is required. */
export function pairView(context: CareerContext, words: InterestWords): TemplateResult {
  const run = runOf(context);
  const { pair } = run;
  const at = (place: number) => words.at(place * 2 + 1, place * 2 + 2, activities.length);
  const goTo = (place: number) => () => {
    run.pair = place;
    context.say(at(place));
    context.focus('activity');
  };
  const handleSee = () => {
    run.screen = 'result';
    context.focus('interests-result');
  };
  const button = (key: 'next' | 'back' | 'stop', handleClick: () => void) =>
    actionButton({
      key: `interests-${key}`,
      words: words[key],
      look: key === 'next' ? 'main' : 'quiet',
      handleClick,
    });
  return html`
    <div>
      <p id="interests-at">${at(pair)}</p>
      <progress aria-labelledby="interests-at" max=${activities.length} value=${pair * 2 + 2}></progress>
    </div>
    <p>${words.question}</p>
    ${keyed(
      pair,
      activitiesOf(pair).map((id, place) => activityView(context, words, id, place === 0)),
    )}
    <div class="buttons">
      ${pair === lastPair ? nothing : button('next', goTo(pair + 1))}
      ${pair === 0 ? nothing : button('back', goTo(pair - 1))} ${button('stop', handleSee)}
    </div>
  `;
}

/**
 * Browsers keep what is chosen in a group by its name: another pair is drawn anew, for no mark may move
 * over. The focus goes into the legend, for Firefox hands on what a legend is given.
 */
function activityView(
  { interests }: CareerContext,
  words: InterestWords,
  id: ActivityId,
  isFirst: boolean,
): TemplateResult {
  const choiceView = (choice: ActivityAnswer) => html`
    <label class="option">
      <input
        type="radio"
        name=${`activity-${id}`}
        .checked=${live(interests.answers[id] === choice)}
        @change=${() => interests.answer?.(id, choice)}
      />
      ${words.choices[choice]}
    </label>
  `;
  return html`
    <fieldset class="card activity">
      <legend>
        <span tabindex="-1" data-key=${isFirst ? 'activity' : nothing}>${words.activities[id]}</span>
      </legend>
      <div class="buttons">${choices.map(choiceView)}</div>
    </fieldset>
  `;
}
