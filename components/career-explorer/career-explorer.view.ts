import { html, nothing, type TemplateResult } from 'lit';
import type { CareerWords } from '../../src/i18n/careers/dictionary.js';
import type { Words } from '../../src/i18n/dictionary.js';
import type { Locale } from '../../src/i18n/locale.js';
import { heading } from '../shared/heading.js';
import type { LazyPart } from '../shared/lazy-part.js';
import { liveRegion } from '../shared/live-region.js';
import { findView } from './browse/find.view.js';
import { findCluster } from './browse/listed.js';
import type { CareerContext } from './career-context.js';
import type { CareerPlace, CareerScreen } from './career-place.js';
import type { CareerScreens } from './career-screens.js';
import { screenHeading } from './screen-heading.view.js';
import { missing, waiting, withPart } from './with-part.view.js';

/** All that the explorer shows. */
export interface CareerExplorerModel {
  readonly words: CareerWords;
  readonly locale: Locale;
  readonly level: number;
  /** Undefined until the data are there. */
  readonly context: CareerContext | undefined;
  readonly hasFailed: boolean;
  readonly screens: CareerScreens;
  readonly handleRetry: () => void;
}

/** The whole element. */
export function careerExplorerView(model: CareerExplorerModel): TemplateResult {
  const { words, locale, level, context, hasFailed } = model;
  return html`
    <section
      class="explorer"
      lang=${locale.tag}
      dir=${locale.direction}
      aria-labelledby="heading"
      aria-busy=${context || hasFailed ? 'false' : 'true'}
    >
      <header>
        ${heading(level, 'heading', words.heading)}
        <p class="help">${words.intro}</p>
      </header>
      ${context ? html`${planNote(context)} ${navigation(context)} ${screen(context, model.screens)}` : notYet(model)}
      ${liveRegion()}
    </section>
  `;
}

/** What stands where the data will be, or why they are not there. */
function notYet({ words, hasFailed, handleRetry }: CareerExplorerModel): TemplateResult {
  return hasFailed ? missing(words, words.failed, handleRetry) : waiting(words.loading);
}

/** How safe the work is, or that what keeps it did not arrive. */
function planNote({ words, keeping, retryPlan }: CareerContext): TemplateResult | undefined {
  if (!retryPlan) return keeping?.notices;
  return html`
    <div class="note" part="failed">
      <p>${words.planFailed}</p>
      <button type="button" data-key="retry-plan" data-otherwise="screen" @click=${retryPlan}>
        ${words.tryAgain}
      </button>
    </div>
  `;
}

function navigation({ words, place, go, compared, plan, keeping }: CareerContext): TemplateResult {
  // Who looks at another person's plan is not spoken to as if it were their own.
  const isOwn = keeping?.isStudent === true;
  const saved = isOwn ? words.saved : words.savedOther;
  const button = (screen: CareerScreen, label: string) => {
    const current = place.occupation === undefined ? 'page' : 'true';
    return html`
      <li>
        <button
          type="button"
          data-key=${`nav.${screen}`}
          aria-current=${place.screen === screen ? current : nothing}
          @click=${() => go({ screen, occupation: undefined })}
        >
          ${label}
        </button>
      </li>
    `;
  };
  return html`
    <nav part="nav" aria-label=${words.screens}>
      <ul role="list">
        ${button('find', words.find)} ${button('interests', isOwn ? words.interests : words.interestsOther)}
        ${button('compare', words.compare(compared.length))}
        ${keeping && plan === 'open' ? button('saved', saved(keeping.careers.length)) : nothing}
      </ul>
    </nav>
  `;
}

function screen(context: CareerContext, screens: CareerScreens): TemplateResult {
  const { words, place, rowOf } = context;
  const drawn = <Views extends object, W extends Words>(
    part: LazyPart<Views, W>,
    draw: (views: Views, own: W) => TemplateResult,
  ) => withPart(words, part, () => screens.askFor(place), draw);
  if (place.occupation !== undefined) {
    if (rowOf(place.occupation) === undefined) return unknownJob(context, place.occupation);
    return drawn(screens.job, (views, own) => views.jobView(context, own));
  }
  switch (place.screen) {
    case 'interests':
      return drawn(screens.interests, (views, own) => views.interestsView(context, own));
    case 'compare':
      return drawn(screens.compare, (views, own) => views.compareView(context, own));
    case 'saved':
      return drawn(screens.kept, (views, own) => views.keptView(context, own));
    case 'guide':
      // There is no guide to a cluster that these data do not have: the note stands over all jobs.
      if (place.cluster !== undefined && !findCluster(context, place.cluster))
        return findView(context, screens);
      return drawn(screens.guide, (views, own) => views.guideView(context, own));
    default:
      return findView(context, screens);
  }
}

/** A code that these data do not have, from an old address perhaps. */
function unknownJob(context: CareerContext, code: string): TemplateResult {
  const { words, go } = context;
  const back: Partial<CareerPlace> = { screen: 'find', occupation: undefined };
  return html`
    ${screenHeading(context, words.find)}
    <div class="note" part="note">
      <p>${words.unknownJob(code)}</p>
      <button type="button" data-key="back" @click=${() => go(back)}>${words.backToJobs}</button>
    </div>
  `;
}
