import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { CareerGuideWords } from '../../../src/i18n/career-guide/dictionary.js';
import { actionButton } from '../../shared/action-button.view.js';
import type { CareerContext } from '../career-context.js';
import { inLanguage } from '../job/figures.js';
import { screenHeading } from '../screen-heading.view.js';
import { missing, waiting } from '../with-part.view.js';
import { guideOf, type GuideModel } from './guide-model.js';
import { guideContent, titleOf } from './guide-page.view.js';
import { takeGuide, type GuideForm } from './take-guide.js';

/** The guide of a cluster, on the screen first; or the clusters to choose one from. */
export function guideView(context: CareerContext, words: CareerGuideWords): TemplateResult {
  const { data, locale, place, go, words: shared } = context;
  const parts = [data.texts(locale.language), data.details];
  // Clusters of the other framework are loaded when one of them is wanted.
  const all = place.cluster?.startsWith('2024/') ? [...parts, data.groups] : parts;
  const states = all.map((part) => part.want());
  const isWaiting = states.includes('waiting');
  const guide = guideOf(context);
  const model = guide && { context, words, guide };
  const handleBack = () => {
    go({ screen: 'find' });
  };
  const handleAgain = () => {
    for (const part of all) void part.ask();
  };
  return html`
    <div class="guide">
      ${actionButton({ key: 'guide-back', words: shared.backToJobs, look: 'quiet', handleClick: handleBack })}
      ${screenHeading(context, model ? titleOf(model) : words.heading)} ${choiceView(context, words, guide)}
      ${model ? keyed(titleOf(model), paperView(model, isWaiting || !model.guide.rows)) : nothing}
      ${isWaiting ? waiting(shared.opening) : nothing}
      ${states.includes('failed') ? missing(shared, shared.screenFailed, handleAgain) : nothing}
      ${model ? guideContent(model, context.level + 2) : nothing}
    </div>
  `;
}

/** Another cluster; one of 2024 stands among them while it is shown. */
function choiceView(
  { index, locale, go }: CareerContext,
  words: CareerGuideWords,
  chosen: GuideModel['guide'] | undefined,
): TemplateResult {
  const handleChange = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLSelectElement) go({ cluster: currentTarget.value }, 'guide-choice');
  };
  const clusters = chosen?.isApproximate ? [chosen, ...index.clusters] : index.clusters;
  return html`
    <label>
      ${words.choose}
      <select data-key="guide-choice" @change=${handleChange}>
        ${chosen ? nothing : html`<option value=""></option>`}
        ${clusters.map(
          ({ id, name }) =>
            html`<option value=${id} .selected=${id === chosen?.id}>${inLanguage(locale, name)}</option>`,
        )}
      </select>
    </label>
  `;
}

/**
 * The buttons to print and download; these wait until all is there that is on its way. What became of it
 * is written below them, and goes with them when another guide is shown.
 */
function paperView(model: GuideModel, isDisabled: boolean): TemplateResult {
  const button = (form: GuideForm) => {
    const handleClick = ({ currentTarget }: Event) => {
      const place = currentTarget instanceof Element && currentTarget.closest<HTMLElement>('.paper');
      if (place) void takeGuide(model, form, place);
    };
    return actionButton({ key: `guide-${form}`, words: model.words.take[form], isDisabled, handleClick });
  };
  return html`
    <div class="paper">
      <div class="buttons">${button('normal')} ${button('large')} ${button('file')}</div>
      <p hidden></p>
    </div>
  `;
}
