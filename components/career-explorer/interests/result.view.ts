import { html, nothing, svg, type TemplateResult } from 'lit';
import { activities, activitySource } from '../../../src/careers/activities.js';
import { interestAreas, type InterestArea } from '../../../src/careers/career-pack.js';
import { areasLikedMost, interestsOf } from '../../../src/careers/interests.js';
import { formatDay } from '../../../src/i18n/format.js';
import { actionButton } from '../../shared/action-button.view.js';
import { heading } from '../../shared/heading.js';
import { sourcesView } from '../browse/sources.view.js';
import type { CareerContext } from '../career-context.js';
import { nearClusters } from './near-clusters.view.js';
import { openPair, runOf } from './interest-run.js';
import type { InterestWords } from './part.js';
import type { ResultModel } from './result-model.js';

/** What came out: the areas in words and pictures, and every cluster, the nearest first. */
export function resultView(context: CareerContext, words: InterestWords): TemplateResult {
  const { interests, keeping, level, locale, index } = context;
  const said = (wanted: string) =>
    Object.fromEntries(activities.map((id) => [id, interests.answers[id] === wanted]));
  const answers = { liked: said('liked'), unsure: said('unsure'), disliked: said('disliked') };
  const areas = interestsOf(answers);
  const likedIn = (area: InterestArea) =>
    activities.filter((id) => id.startsWith(area) && answers.liked[id]).length;
  const answered = interestAreas.reduce((sum, area) => sum + areas[area].answered, 0);
  const model = { context, words, areas, likedIn, answered };
  return html`
    <p class="most" tabindex="-1" data-key="interests-result">${mostLiked(model)}</p>
    ${heading(level + 2, 'interests-areas', words.areasHeading)}
    <ul class="areas" role="list">
      ${interestAreas.map((area) => areaView(model, area))}
    </ul>
    <p class="help">
      ${words.answered(answered, activities.length)}
      ${interests.date ? words.since(formatDay(locale.tag, interests.date)) : nothing}
      ${words.source(keeping?.list.interestSource ?? activitySource)}
    </p>
    ${interests.answer ? moreView(model) : nothing}
    ${heading(level + 2, 'interests-clusters', words.clustersHeading(index.clusters.length))}
    ${nearClusters(model)} ${sourcesView(context)}
  `;
}

/** Names the areas that stand out, else says plainly that none does. */
function mostLiked({ context, words, areas, likedIn, answered }: ResultModel): string {
  if (answered === 0) return words.noAnswers;
  if (!interestAreas.some(likedIn)) return words.none;
  const names = areasLikedMost(areas).map((area) => context.words.interest[area]);
  return names.length > 0 ? words.most(new Intl.ListFormat(context.locale.tag).format(names)) : words.alike;
}

/** Ten answers to an area are the whole width; what is liked of them stands out. */
function areaView({ context, words, areas, likedIn }: ResultModel, area: InterestArea): TemplateResult {
  const { answered } = areas[area];
  const liked = likedIn(area);
  const bar = (name: string, count: number) => svg`<rect class=${name} width=${count} height="1"></rect>`;
  return html`
    <li>
      <span>${context.words.interest[area]} <span class="help">(${words.terms[area]})</span></span>
      <svg viewBox="0 0 10 1" preserveAspectRatio="none" aria-hidden="true">
        ${bar('', 10)} ${bar('answered', answered)} ${bar('liked', liked)}
      </svg>
      <span>${answered > 0 ? words.liked(liked, answered) : words.notAsked}</span>
    </li>
  `;
}

/** What the person whose answers these are may do with them. */
function moreView({ context, words, answered }: ResultModel): TemplateResult {
  const { interests } = context;
  const goTo = (pair: number) => () => {
    Object.assign(runOf(context), { screen: 'pair', pair });
    context.focus('activity');
  };
  const handleAgain = () => {
    interests.startOver?.();
    goTo(0)();
  };
  const button = (key: string, text: string, handleClick: () => void) =>
    actionButton({ key: `interests-${key}`, words: text, handleClick });
  const isBegun = answered > 0;
  const goOn = goTo(openPair(interests.answers));
  return html`
    <div class="buttons">
      ${answered < activities.length ? button('on', isBegun ? words.goOn : words.start, goOn) : nothing}
      ${isBegun ? html`${button('change', words.change, goTo(0))} ${button('again', words.again, handleAgain)}` : nothing}
    </div>
    ${isBegun ? html`<p class="help">${interests.isKept ? words.afterAgain : words.who.page}</p>` : nothing}
  `;
}
