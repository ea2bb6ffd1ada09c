import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { shortened } from '../../../src/i18n/format.js';
import { actionButton } from '../../shared/action-button.view.js';
import { leaveBox, send } from '../../shared/unsent/send.js';
import { clearFault, isRefused, unsentBox } from '../../shared/unsent/unsent-box.view.js';
import { isOwn, rowWords } from '../rows/rows-model.js';
import { boxName, choose, closeBox, isBoxOpen, showNamed, underBox, type RowTalk } from './talk-model.js';
import { iepThings, planThings, type Thing } from './things.js';

/** The key of the button that opens the form. */
export function proposeKey({ state }: RowTalk): string {
  return `propose.${state.row.id}`;
}

/** The form in which somebody asks the IEP team for a change; the case manager answers, and may ask too. */
export function proposeView(talk: RowTalk): TemplateResult | typeof nothing {
  const { model, side, state } = talk;
  const { propose } = model.talk;
  if (!side.mayAdd(['proposals'], { role: model.context.viewerRole })) return nothing;
  const [name, why] = [boxName('propose', state.row.id), boxName('why', state.row.id)];
  const key = proposeKey(talk);
  if (!isBoxOpen(talk, name) && side.unsent(why) === undefined)
    return html`
      <div class="buttons">
        ${actionButton({
          ...{
            key,
            words: propose.open,
            name: propose.openOf(propose.open, rowWords(model, state.row).name),
          },
          handleClick: () => {
            showNamed(talk, name, true, name);
          },
        })}
      </div>
    `;
  return formView(talk, { name, why, key });
}

/** The names of its boxes, and the key of what opens it. */
interface ProposeForm {
  readonly name: string;
  readonly why: string;
  readonly key: string;
}

function formView(talk: RowTalk, { name, why, key }: ProposeForm): TemplateResult {
  const { propose } = talk.model.talk;
  const { faults } = propose;
  const under = underBox(talk.model, talk.place);
  return html`
    <div class="form">
      <p class="help">${propose.help}</p>
      ${aboutSelect(talk)} ${unsentBox(talk.place, { name, key: name, label: propose.words, faults, under })}
      ${unsentBox(talk.place, { name: why, key: why, label: propose.reason, faults, under: '' })}
      <div class="buttons">
        ${actionButton({
          ...{ key: `send.${name}`, words: propose.send, look: 'main' },
          handleClick: (event) => {
            sendProposal(talk, event, { name, why });
          },
        })}
        ${actionButton({
          ...{ key: `cancel.${name}`, words: talk.model.context.words.cancel },
          handleClick: () => {
            closeBox(talk, why);
            closeBox(talk, name, key);
          },
        })}
      </div>
    </div>
  `;
}

function aboutKey({ state }: RowTalk): string {
  return `about.${state.row.id}`;
}

/** Something new where nothing is chosen: a thing of the plan that the IEP should know, or one of the IEP. */
function aboutSelect(talk: RowTalk): TemplateResult {
  const { propose, links } = talk.model.talk;
  const chosen = chosenThing(talk);
  const key = aboutKey(talk);
  const own = isOwn(talk.model.context);
  const handleChange = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLSelectElement) choose(talk, 'about', currentTarget.value);
  };
  const group = (label: string, things: readonly Thing[]) =>
    things.length === 0
      ? nothing
      : html`<optgroup label=${label}>
          ${things.map(
            (thing) => html`
              <option value=${`${thing.of}:${thing.id}`} .selected=${live(thing.id === chosen?.id)}>
                ${shortened(thing.text) || links.unnamed}
              </option>
            `,
          )}
        </optgroup>`;
  return html`
    <div class="field">
      <label for=${key}>${propose.about}</label>
      <select id=${key} data-key=${key} @change=${handleChange}>
        <option value="">${propose.aboutNew}</option>
        ${group(own ? links.inPlan : links.inPlanOther, planThings(talk))}
        ${group(own ? links.inIep : links.inIepOther, iepThings(talk))}
      </select>
    </div>
  `;
}

function chosenThing(talk: RowTalk): Thing | undefined {
  const { about } = talk.item.choices ?? {};
  return [...planThings(talk), ...iepThings(talk)].find(({ of, id }) => `${of}:${id}` === about);
}

function sendProposal(
  talk: RowTalk,
  event: Event,
  { name, why }: { readonly name: string; readonly why: string },
): void {
  const { side, place } = talk;
  leaveBox(event);
  // What is too long to be kept stands in its box alone, and would be left behind.
  if (isRefused(place, why)) {
    showNamed(talk, name, true, why);
    return;
  }
  const deliver = (words: string) => propose(talk, words, (side.unsent(why) ?? '').trim());
  if (!send(place, event, { name, key: name, deliver })) return;
  side.deeds.keepUnsent(why, undefined);
  clearFault(place, why);
  choose(talk, 'about', undefined);
  showNamed(talk, name, false);
}

function propose(talk: RowTalk, words: string, reason: string): boolean {
  const { model, side, kind, state } = talk;
  const { context } = model;
  const about = chosenThing(talk);
  const iepItem = about?.of === 'iep' ? about.id : undefined;
  const fields = {
    ...{ row: state.row.id, role: context.viewerRole, words },
    ...(reason ? { reason } : {}),
    ...(iepItem === undefined ? {} : { iepItem }),
    ...(about?.of === 'plan' ? { plan: about.id } : {}),
  };
  const id = side.deeds.add(['proposals'], fields, (made) => ({
    ...{ say: model.talk.saidProposals.sent, focus: `proposal.${made}` },
  }));
  if (id === undefined) return false;
  context.tellProposal({ proposal: id, row: state.row.id, iepItem, kind });
  return true;
}
