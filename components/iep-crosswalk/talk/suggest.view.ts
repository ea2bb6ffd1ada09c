import { html, nothing, type TemplateResult } from 'lit';
import type { PlanPart } from '../../../src/crosswalk/row.js';
import { holdsWords } from '../../../src/crosswalk/same-words.js';
import { roleInPlan } from '../../../src/model/people.js';
import { actionButton } from '../../shared/action-button.view.js';
import { send } from '../../shared/unsent/send.js';
import { unsentBox, type BoxPlace } from '../../shared/unsent/unsent-box.view.js';
import { boxName, choose, closeBox, isBoxOpen, showNamed, underBox, type RowTalk } from './talk-model.js';

/** The parts of a plan that are goals: an idea for one of them can become one. */
const goalParts: readonly (PlanPart | undefined)[] = [
  'careerGoals',
  'educationGoals',
  'livingGoals',
  'benchmarks',
  'activities',
  'skills',
];

/** An adult's idea for the plan, in their own words: the student accepts, changes or declines it there. */
export function suggestView(talk: RowTalk): TemplateResult | typeof nothing {
  const { model, state } = talk;
  const { context } = model;
  const { suggest } = model.talk;
  const role = roleInPlan(context.viewerRole);
  if (context.isStudent || !context.plan?.mayAdd(['suggestions'], { role })) return nothing;
  const name = boxName('suggest', state.row.id);
  const key = `suggest.${state.row.id}`;
  if (!isBoxOpen(talk, name))
    return html`
      <div class="buttons">
        ${actionButton({
          ...{ key, words: suggest.open },
          handleClick: () => {
            showNamed(talk, name, true, name);
          },
        })}
      </div>
    `;
  const place = placeOf(talk);
  const box = { name, key: name, label: suggest.box, help: suggest.help, faults: faultsOf(talk) };
  return html`
    ${unsentBox(place, { ...box, under: underBox(model, place) })}
    <div class="buttons">
      ${actionButton({
        ...{ key: `send.${name}`, words: suggest.send, look: 'main' },
        handleClick: (event) => {
          const deliver = (words: string) => deliverIdea(talk, words, key);
          if (send(placeOf(talk), event, { name, key: name, deliver })) showNamed(talk, name, false);
        },
      })}
      ${actionButton({
        ...{ key: `cancel.${name}`, words: context.words.cancel },
        handleClick: () => {
          closeBox(talk, name, key);
        },
      })}
    </div>
  `;
}

/** What is written here goes into the plan: more people read that. Until then it is kept beside the IEP. */
function placeOf({ place, model }: RowTalk): BoxPlace {
  const { readers } = model.talk.suggest;
  const words = { ...place.context.words, whoCanRead: readers, whoCanReadOther: readers };
  return { ...place, context: { ...place.context, words } };
}

function faultsOf({ model, item }: RowTalk) {
  const { faults, copied } = model.talk.suggest;
  return item.choices?.copied ? { ...faults, refused: copied } : faults;
}

function deliverIdea(talk: RowTalk, words: string, focus: string): boolean {
  const { model, state } = talk;
  const { context, sources } = model;
  // What the IEP says, in whatever row, is asked for first.
  const isCopied = [sources.iepShared, sources.iepTeam]
    .flatMap((iep) => Object.values(iep?.items ?? {}))
    .some((item) => [item.words, item.name ?? ''].some((text) => holdsWords(words, text)));
  choose(talk, 'copied', isCopied ? 'yes' : undefined);
  if (isCopied) return false;
  const proposes = goalParts.includes(state.row.plan) ? 'goal' : null;
  const idea = { about: null, role: roleInPlan(context.viewerRole), kind: 'idea', proposes, words };
  const after = () => ({ say: model.talk.saidConsents.suggested, focus });
  return context.plan?.deeds.add(['suggestions'], idea, after) !== undefined;
}
