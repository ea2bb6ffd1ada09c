import { html, nothing, type TemplateResult } from 'lit';
import { checklistFor } from '../../../src/crosswalk/checklists.js';
import {
  indicator13,
  type ChecklistAnswer,
  type ChecklistReason,
} from '../../../src/crosswalk/indicator13.js';
import type { RowState } from '../../../src/crosswalk/row-state.js';
import type { IepSection } from '../../../src/model/iep.js';
import type { ChecklistItem } from '../../../src/packs/crosswalk-part.js';
import { labelIn } from '../../../src/packs/goal-domains.js';
import { actionButton } from '../../shared/action-button.view.js';
import { rowWords } from '../rows/rows-model.js';
import { laterInWords } from '../rows/standing.js';
import { goToRow, type TeamModel } from './team-model.js';

const citation = '20 USC 1416(a)(3)(B)';

/** The parts of the IEP that are looked at. */
export function lookedAt({ sources }: TeamModel): readonly IepSection[] {
  return checklistFor(sources.pack, sources.state).flatMap(({ sections }) => sections.flat());
}

/** What is looked for, each point alone: no sum, and nothing to pass. */
export function lookView(model: TeamModel): TemplateResult {
  const { team, sources, now } = model;
  return html`
    <ul role="list" class="lines" aria-labelledby="team-look">
      ${indicator13(sources, now).map((answer) => answerView(model, answer))}
    </ul>
    <p class="help">${team.look.law(citation)}</p>
  `;
}

function answerView(model: TeamModel, answer: ChecklistAnswer): TemplateResult {
  const { look } = model.team;
  const { item, state, reason, evidence } = answer;
  const rows = rowsOf(model, answer);
  return html`
    <li class="line-of" data-point=${item.id}>
      <p class="label">${itemName(model, item)}</p>
      <p>
        <span class="standing" data-state=${state}>${look.states[state]}</span>
        <span class="help">${reasonInWords(model, item, reason)}</span>
      </p>
      ${
        rows.length > 0
          ? html`<p class="help">${evidence.length > 0 ? look.where : look.whereMissing}</p>
              <div class="buttons">${rows.map((row) => goToButton(model, item, row))}</div>`
          : nothing
      }
    </li>
  `;
}

/** Why a point reads as it does; what is not due yet says from when on it is. */
function reasonInWords(
  model: TeamModel,
  { due = 'transition' }: ChecklistItem,
  reason: ChecklistReason,
): string {
  return reason === 'notDue' ? laterInWords(model, due).join(' ') : model.team.look.reasons[reason];
}

function itemName({ team, context }: TeamModel, { id, label }: ChecklistItem): string {
  const names: Readonly<Record<string, string>> = team.look.items;
  return label
    ? labelIn(label, context.locale.tag)
    : ((Object.hasOwn(names, id) ? names[id] : undefined) ?? id);
}

/** The rows it stands in; those it would stand in, where nothing does. What dates alone tell stands in none. */
function rowsOf({ rows }: TeamModel, { item, state, evidence }: ChecklistAnswer): readonly RowState[] {
  const found = new Set(evidence.map(({ row }) => row));
  const sections = state === 'met' ? [] : item.sections.flat();
  return rows.filter(({ row }) =>
    evidence.length > 0 ? found.has(row.id) : row.iep.some((section) => sections.includes(section)),
  );
}

function goToButton(model: TeamModel, { id }: ChecklistItem, state: RowState): TemplateResult {
  return actionButton({
    ...{ key: `team.go.${id}.${state.row.id}`, look: 'quiet' },
    words: model.team.look.goTo(rowWords(model, state.row).name),
    handleClick: () => {
      goToRow(model, state);
    },
  });
}
