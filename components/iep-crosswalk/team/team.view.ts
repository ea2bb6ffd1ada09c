import { html, nothing, type TemplateResult } from 'lit';
import type { RowState } from '../../../src/crosswalk/row-state.js';
import { supportSections } from '../../../src/crosswalk/supports.js';
import type { IepSection } from '../../../src/model/iep.js';
import { actionButton } from '../../shared/action-button.view.js';
import { guardedList } from '../../shared/guarded-list.js';
import { heading } from '../../shared/heading.js';
import { datesView } from './dates.view.js';
import { lookedAt, lookView } from './look.view.js';
import { supportsView } from './supports.view.js';
import { rowWords } from '../rows/rows-model.js';
import { closedRowsOf } from '../tell-rows.js';
import { sectionOf, shownTeam, teamItem, type TeamModel, type TeamName } from './team-model.js';

const inside: Readonly<Record<TeamName, (model: TeamModel) => TemplateResult>> = {
  dates: datesView,
  look: lookView,
  supports: supportsView,
};

/** What each part reads of the IEP: it is not shown before the rows are open in which that stands. */
const readIn: Readonly<Record<TeamName, (model: TeamModel) => readonly IepSection[]>> = {
  dates: () => [],
  look: lookedAt,
  supports: () => supportSections,
};

/**
 * What helps a team to talk: each part closed until somebody opens it. Without an IEP nothing of it is there,
 * so that it looks the same whether or not there is one.
 */
export function teamView(model: TeamModel): unknown {
  const { context, words, team, sources, now, rows, itemOf } = model;
  return guardedList(
    shownTeam(model).map((name) => {
      const isOpen = itemOf(teamItem).open?.[sectionOf(name)] === true;
      const closed = isOpen ? closedRowsOf(model, readIn[name](model)) : [];
      const ids = closed.map(({ row }) => row.id).join(' ');
      const from = [context, words, team, isOpen, ids, ...(isOpen ? [sources, now, rows] : [])];
      return { key: name, from, draw: () => sectionView(model, name, { isOpen, closed }) };
    }),
  );
}

/** Whether a part is open, and the rows that have to be opened before it says anything. */
interface PartState {
  readonly isOpen: boolean;
  readonly closed: readonly RowState[];
}

function sectionView(model: TeamModel, name: TeamName, { isOpen, closed }: PartState): TemplateResult {
  const { context, team } = model;
  const handleToggle = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLDetailsElement) || currentTarget.open === isOpen) return;
    context.deeds.show(teamItem, sectionOf(name), currentTarget.open);
  };
  return html`
    <details class="below team" part="team" ?open=${isOpen} @toggle=${handleToggle}>
      <summary data-key="team.${name}">
        ${heading(context.level + 1, `team-${name}`, team[name].heading)}
      </summary>
      ${
        isOpen
          ? html`<div class="inside">
              <p class="help">${team[name].help}</p>
              ${closed.length > 0 ? closedView(model, name, closed) : inside[name](model)}
            </div>`
          : nothing
      }
    </details>
  `;
}

/** Which rows have to be opened first: even that nothing stands in them is theirs to tell. */
function closedView(model: TeamModel, name: TeamName, closed: readonly RowState[]): TemplateResult {
  const { context, words, team } = model;
  const count = closed.length;
  return html`
    <p>${team.closed(count)}</p>
    <ul role="list">
      ${closed.map(({ row }) => html`<li>${rowWords(model, row).name}</li>`)}
    </ul>
    ${actionButton({
      ...{ key: `team.open.${name}`, otherwise: `team.${name}`, words: team.openThem(count) },
      handleClick: () => {
        context.openRows(
          closed.map(({ row }) => row.id),
          true,
        );
        context.deeds.say(words.opened(count));
      },
    })}
  `;
}
