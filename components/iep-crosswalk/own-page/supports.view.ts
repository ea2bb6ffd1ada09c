import { html, nothing, type TemplateResult } from 'lit';
import { told } from '../../shared/access/told.js';
import { itemKey } from '../item-key.js';
import { isLeftOut, leftOutName, ownItem, wantsSupports, type OwnModel } from './own-model.js';
import { theirs } from './own-paper.view.js';
import { furtherHelp, itemWords, supportsOf } from './own-parts.js';
import { ownTick } from './own-tick.view.js';

/**
 * Only those who have the IEP before them are asked whether its help stands in what is said. Even that there is
 * none is for the rows to tell: it is said behind the tick.
 */
export function supportsChoice(model: OwnModel): TemplateResult | typeof nothing {
  const { context, words, sources } = model;
  if (!sources.iepShared && !sources.iepTeam) return nothing;
  const further = furtherHelp(model);
  const items = [...new Set([...[...supportsOf(model).values()].flat(), ...further])];
  const isNone = items.length === 0;
  const isOn = wantsSupports(model);
  return html`
    ${ownTick({
      ...{ key: 'own.supports', isOn, help: words.addSupportsHelp },
      label: context.isStudent ? words.addSupports : words.addSupportsOther,
      handleTick: (isNow) => {
        context.deeds.choose(ownItem, 'supports', isNow ? 'on' : undefined);
        context.deeds.say(isNow ? (isNone ? words.noSupports : words.supportsAdded) : words.supportsGone);
      },
    })}
    ${isOn && isNone ? html`<p class="help">${words.noSupports}</p>` : nothing}
    ${isOn ? told(JSON.stringify(items), () => (isNone ? model.tellNone?.() : model.tellShown?.(items))) : nothing}
    ${isOn && further.length > 0 ? furtherChoice(model, further) : nothing}
  `;
}

/** Help that is linked to no goal is chosen one by one. */
function furtherChoice(model: OwnModel, further: ReturnType<typeof furtherHelp>): TemplateResult {
  const { context, words } = model;
  return html`
    <fieldset class="own-further">
      <legend>${context.isStudent ? words.whichHelp : words.whichHelpOther}</legend>
      <p class="help">${words.whichHelpNote}</p>
      ${further.map((item) =>
        ownTick({
          ...{ key: `own.help.${itemKey(item.id)}`, label: theirs(model, itemWords(item)) },
          isOn: !isLeftOut(model, item),
          handleTick: (isOn) => {
            context.deeds.choose(ownItem, leftOutName(item), isOn ? undefined : 'yes');
            context.deeds.say(isOn ? words.helpAdded : words.helpGone);
          },
        }),
      )}
    </fieldset>
  `;
}
