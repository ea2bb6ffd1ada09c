import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { shortened } from '../../../src/i18n/format.js';
import { isOwn } from '../rows/rows-model.js';
import { sideOf } from '../crosswalk-context.js';
import { tellRowsOf } from '../tell-rows.js';
import { linkChanges, linkOf, type LinkedPair } from './link-changes.js';
import { moreName } from './row-links.js';
import { choose, isShown, showNamed, type RowTalk } from './talk-model.js';
import {
  furtherItems,
  furtherPlanThings,
  furtherSections,
  iepThings,
  kindOfItem,
  planThings,
  type Thing,
  type ThingGroup,
} from './things.js';

/** The key of the list that one thing is chosen from. */
export function chooserKey({ state }: RowTalk): string {
  return `belongs.${state.row.id}`;
}

/** Links one thing of a row with any number of the other plan: it is chosen first, then come the ticks. */
export function belongsView(talk: RowTalk): TemplateResult | typeof nothing {
  const { side, state, model } = talk;
  const { links } = model.talk;
  const [plan, iep] = [planThings(talk), iepThings(talk)];
  if (!side.mayAdd(['links']) || plan.length + iep.length === 0) return nothing;
  const chosen = [...plan, ...iep].find((thing) => valueOf(thing) === talk.item.choices?.belongs);
  const key = chooserKey(talk);
  const own = isOwn(model.context);
  const handleChange = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLSelectElement)
      choose(talk, 'belongs', currentTarget.value === '' ? undefined : currentTarget.value);
  };
  return html`
    <div class="field">
      <label for=${key}>${links.choose}</label>
      <select
        id=${key}
        data-key=${key}
        data-add="links ${state.row.id}"
        aria-describedby="help-${key}"
        @change=${handleChange}
      >
        <option value="">${links.nothingChosen}</option>
        ${optionGroup(own ? links.inPlan : links.inPlanOther, plan, chosen, links.unnamed)}
        ${optionGroup(own ? links.inIep : links.inIepOther, iep, chosen, links.unnamed)}
      </select>
      <p class="help" id="help-${key}">${links.chooseHelp}</p>
    </div>
    ${chosen ? ticksView(talk, chosen, chosen.of === 'plan' ? iep : plan) : nothing}
  `;
}

function valueOf({ of, id }: Thing): string {
  return `${of}:${id}`;
}

function optionGroup(
  name: string,
  things: readonly Thing[],
  chosen: Thing | undefined,
  unnamed: string,
): TemplateResult | typeof nothing {
  if (things.length === 0) return nothing;
  const option = (thing: Thing) => html`
    <option value=${valueOf(thing)} .selected=${live(thing === chosen)}>
      ${shortened(thing.text) || unnamed}
    </option>
  `;
  return html`<optgroup label=${name}>${things.map(option)}</optgroup>`;
}

function ticksView(talk: RowTalk, chosen: Thing, others: readonly Thing[]): TemplateResult {
  const { model, state } = talk;
  const { links } = model.talk;
  const isMore = isShown(talk, moreName) === true;
  const groups = moreGroups(talk, chosen);
  const key = `further.${state.row.id}`;
  return html`
    <fieldset class="ticks">
      <legend>${links.belongs(shortened(chosen.text) || links.unnamed)}</legend>
      ${others.length === 0 ? html`<p class="help">${links.nothingToTick}</p>` : nothing}
      ${others.map((other) => tickView(talk, chosen, other))}
    </fieldset>
    ${
      groups.length > 0
        ? html`<button
            type="button"
            class="quiet"
            data-key=${key}
            aria-expanded=${isMore ? 'true' : 'false'}
            @click=${() => {
              showMore(talk, !isMore);
            }}
          >
            ${isMore ? links.less : chosen.of === 'plan' ? links.moreIep : links.morePlan}
          </button>`
        : nothing
    }
    ${isMore ? groups.map((group) => groupView(talk, chosen, group)) : nothing}
  `;
}

function moreGroups(talk: RowTalk, chosen: Thing): readonly ThingGroup[] {
  if (chosen.of === 'plan') return furtherItems(talk);
  const things = furtherPlanThings(talk);
  return things.length > 0 ? [{ name: talk.model.talk.links.morePlanLegend, things }] : [];
}

/** What is the IEP team's comes on the page with this: whoever keeps the record of access hears of it. */
function showMore(talk: RowTalk, isNow: boolean): void {
  const { model } = talk;
  if (isNow) tellRowsOf(model, furtherSections(talk));
  showNamed(talk, moreName, isNow);
}

function groupView(talk: RowTalk, chosen: Thing, { name, things }: ThingGroup): TemplateResult {
  return html`
    <fieldset class="ticks">
      <legend>${name}</legend>
      ${things.map((thing) => tickView(talk, chosen, thing))}
    </fieldset>
  `;
}

function pairOf(chosen: Thing, other: Thing): LinkedPair {
  const [plan, item] = chosen.of === 'plan' ? [chosen, other] : [other, chosen];
  return { plan: plan.id, iepItem: item.id };
}

/** A tick for what can be linked; it lies in the document of the item, whatever row it is ticked in. */
function tickView(talk: RowTalk, chosen: Thing, other: Thing): TemplateResult | typeof nothing {
  const { model } = talk;
  const { links, saidLinks } = model.talk;
  const pair = pairOf(chosen, other);
  const kind = kindOfItem(model, pair.iepItem);
  const { context, sources } = model;
  const side = kind && sideOf(context, kind);
  if (!side?.mayAdd(['links'])) return nothing;
  const crosswalk = (kind === 'iep-team' ? sources.crosswalkTeam : sources.crosswalkShared) ?? {};
  const isLinked = linkOf(crosswalk, pair) !== undefined;
  const handleChange = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const say = currentTarget.checked ? saidLinks.linked : saidLinks.unlinked;
    const isMade = side.deeds.make(linkChanges(crosswalk, pair, currentTarget.checked), { say });
    // What was not made is not redrawn either.
    if (!isMade) currentTarget.checked = isLinked;
  };
  return html`
    <label class="option">
      <input
        type="checkbox"
        data-key="tick.${pair.plan} ${pair.iepItem}"
        .checked=${live(isLinked)}
        @change=${handleChange}
      />
      ${
        other.isTheirs && other.text
          ? html`<span lang="" dir="auto">${other.text}</span>`
          : html`<span>${other.text || links.unnamed}</span>`
      }
    </label>
  `;
}
