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
  const { keeping } = context;
  const isOwn = !keeping || keeping.isStudent;
  return html`
    ${screenHeading(context, isOwn ? words.heading : words.headingOther)}
    <div class="interests">${contentView(context, words)}</div>
  `;
}

function contentView(context: CareerContext, words: InterestWords): TemplateResult {
  const { interests, plan } = context;
  // What is answered now would be lost, for it belongs in the plan.
  if (plan === 'opening' || plan === 'shut') return html`<p>${words[plan]}</p>`;
  const { screen } = runOf(context);
  const draw = !interests.answer || screen === 'result' ? resultView : screens[screen];
  return draw(context, words);
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
