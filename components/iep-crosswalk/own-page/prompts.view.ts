import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shared/heading.js';
import { ownItem, wantsPrompts, type OwnModel } from './own-model.js';
import { promptParts, promptsOf, type PromptPart } from './own-prompts.js';
import { ownTick } from './own-tick.view.js';

/** Questions to think about in a part; there is nothing to answer on the screen. */
export function promptsView({ context, words }: OwnModel, name: string): TemplateResult | typeof nothing {
  const part = promptParts.find((each) => each === name);
  if (!part) return nothing;
  const { prompts } = words;
  const label = `own-think-${part}`;
  return html`
    <div class="think">
      <p class="label" id=${label}>${context.isStudent ? prompts.label : prompts.labelOther}</p>
      <ul role="list" aria-labelledby=${label}>
        ${promptsOf(words, part).map((question) => html`<li>${question}</li>`)}
      </ul>
    </div>
  `;
}

const ofMeeting: PromptPart = 'meeting';

/** Before the script: questions about the meeting itself, and whether all questions go along on paper. */
export function beforeMeetingView(model: OwnModel): TemplateResult {
  const { context, words } = model;
  const { prompts } = words;
  return html`
    <section class="own-part before">
      ${heading(context.level + 2, 'own-before', context.isStudent ? prompts.before : prompts.beforeOther)}
      ${promptsView(model, ofMeeting)}
      ${ownTick({
        ...{ key: 'own.prompts', label: prompts.print, help: prompts.printHelp, isOn: wantsPrompts(model) },
        handleTick: (isOn) => {
          context.deeds.choose(ownItem, 'prompts', isOn ? 'on' : undefined);
          context.deeds.say(isOn ? prompts.added : prompts.gone);
        },
      })}
    </section>
  `;
}
