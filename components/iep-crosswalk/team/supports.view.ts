import { html, nothing, type TemplateResult } from 'lit';
import { itemText } from '../../../src/crosswalk/item-text.js';
import { supports } from '../../../src/crosswalk/supports.js';
import { shortened } from '../../../src/i18n/format.js';
import type { IepItem } from '../../../src/model/iep.js';
import { toPointer } from '../../../src/model/json-pointer.js';
import { actionButton } from '../../shared/action-button.view.js';
import { heading } from '../../shared/heading.js';
import { itemKey } from '../item-key.js';
import { rowWords } from '../rows/rows-model.js';
import type { TeamModel } from './team-model.js';
import { linkInRow, rowOfGoal, rowOfItem, type LinkStart } from './to-links.js';

/** Which goals have no help behind them, and which help is for no goal. */
export function supportsView(model: TeamModel): TemplateResult {
  const { context, team, sources } = model;
  const { goalsWithout, servingNone } = supports(sources);
  const words = team.supports;
  const { level } = context;
  return html`
    ${
      goalsWithout
        ? html`<div class="line-of">
            ${heading(level + 2, 'team-goals-without', words.goals)}
            ${listOf(goalsWithout, words.noGoals, (id) => goalView(model, id))}
          </div>`
        : nothing
    }
    <div class="line-of">
      ${heading(level + 2, 'team-serving-none', words.servingNone)}
      ${listOf(servingNone, words.noServingNone, (item) => helpView(model, item))}
    </div>
  `;
}

function listOf<T>(entries: readonly T[], none: string, draw: (entry: T) => TemplateResult): TemplateResult {
  return entries.length === 0
    ? html`<p>${none}</p>`
    : html`<ul role="list" class="lines">
        ${entries.map(draw)}
      </ul>`;
}

function goalView(model: TeamModel, id: string): TemplateResult {
  const { team, plan } = model;
  const text = plan.goals?.[id]?.studentWords ?? '';
  const start = rowOfGoal(model, toPointer(['goals', id]));
  return html`
    <li class="line-of" data-goal=${id}>
      ${theirs(text, team.supports.unnamed)}
      ${
        start
          ? linkButton(model, `goal.${id}`, { text, start })
          : html`<p class="help">${team.supports.fromHelp}</p>`
      }
    </li>
  `;
}

function helpView(model: TeamModel, item: IepItem): TemplateResult {
  const { team } = model;
  const text = itemText(item);
  const row = model.rows.find((state) => state.row.iep.includes(item.section))?.row;
  const start = rowOfItem(model, item);
  return html`
    <li class="line-of">
      ${theirs(text, team.supports.unnamed)}
      ${row ? html`<p class="help">${rowWords(model, row).name}</p>` : nothing}
      ${start ? linkButton(model, `help.${itemKey(item.id)}`, { text, start }) : nothing}
    </li>
  `;
}

function theirs(text: string, otherwise: string): TemplateResult {
  return text ? html`<p class="words" lang="" dir="auto">${text}</p>` : html`<p>${otherwise}</p>`;
}

function linkButton(
  model: TeamModel,
  key: string,
  { text, start }: { readonly text: string; readonly start: LinkStart },
): TemplateResult {
  const { link, linkOf, unnamed } = model.team.supports;
  return actionButton({
    ...{ key: `team.link.${key}`, words: link, name: linkOf(shortened(text) || unnamed) },
    handleClick: () => {
      linkInRow(model, start);
    },
  });
}
