import { html, type TemplateResult } from 'lit';
import { activities } from '../../../src/careers/activities.js';
import { actionButton } from '../../shared/action-button.view.js';
import type { CareerContext } from '../career-context.js';
import { screenHeading } from '../screen-heading.view.js';
import { runOf } from './interest-run.js';
import { pairView } from './pair.view.js';
import type { InterestWords } from './part.js';
import { resultView } from './result.view.js';

/** The screen of interests: what it is, the activities two by two, or what came out. */
export function interestsView(context: CareerContext, words: InterestWords): TemplateResult {
  const { interests, keeping } = context;
  const run = runOf(context);
  const isOwn = !keeping || keeping.isStudent;
  const draw = !interests.answer || run.screen === 'result' ? resultView : screens[run.screen];
  return html`
    ${screenHeading(context, isOwn ? words.heading : words.headingOther)}
    <div class="interests">${draw(context, words)}</div>
  `;
}

const screens = { start: startView, pair: pairView };

/** What somebody should know before they answer. */
function startView(context: CareerContext, words: InterestWords): TemplateResult {
  const { interests } = context;
  const handleStart = () => {
    runOf(context).screen = 'pair';
    context.focus('activity');
  };
  return html`
    <p>${words.what(activities.length)}</p>
    <p>${words.notATest}</p>
    <p>${words.howLong}</p>
    <p class="help">${words.who[interests.isKept ? 'plan' : 'page']}</p>
    <div>
      ${actionButton({ key: 'interests-start', words: words.start, look: 'main', handleClick: handleStart })}
    </div>
  `;
}
