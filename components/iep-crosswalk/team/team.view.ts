import { html, nothing, type TemplateResult } from 'lit';
import { supportSections } from '../../../src/crosswalk/supports.js';
import { mayLoad } from '../../../src/rules/access.js';
import { guardedList } from '../../shared/guarded-list.js';
import { heading } from '../../shared/heading.js';
import { datesView } from './dates.view.js';
import { lookedAt, lookView } from './look.view.js';
import { supportsView } from './supports.view.js';
import { sectionOf, teamItem, teamNames, tellSections, type TeamModel, type TeamName } from './team-model.js';

const inside: Readonly<Record<TeamName, (model: TeamModel) => TemplateResult>> = {
  dates: datesView,
  look: lookView,
  supports: supportsView,
};

/**
 * What helps a team to talk: each part closed until somebody opens it. Without an IEP nothing of it is there,
 * so that it looks the same whether or not there is one.
 */
export function teamView(model: TeamModel): unknown {
  const { context, words, team, sources, now, rows, itemOf } = model;
  if (!sources.iepShared && !sources.iepTeam) return nothing;
  const shown = teamNames.filter((name) => name !== 'look' || maySeeLook(model));
  return guardedList(
    shown.map((name) => {
      const isOpen = itemOf(teamItem).open?.[sectionOf(name)] === true;
      const from = [context, words, team, isOpen, ...(isOpen ? [sources, now, rows] : [])];
      return { key: name, from, draw: () => sectionView(model, name, isOpen) };
    }),
  );
}

/**
 * A look through is for those who answer for the IEP and for a family that reads all of it: to the student
 * nobody shows a list of what is not there.
 */
function maySeeLook({ context }: TeamModel): boolean {
  const { viewerId: id, viewerRole: role, isStudent } = context;
  return !isStudent && mayLoad({ id, role }, 'iep-team');
}

function sectionView(model: TeamModel, name: TeamName, isOpen: boolean): TemplateResult {
  const { context, team } = model;
  const handleToggle = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLDetailsElement) || currentTarget.open === isOpen) return;
    if (currentTarget.open) tellShown(model, name);
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
              ${inside[name](model)}
            </div>`
          : nothing
      }
    </details>
  `;
}

/** Even that something is not there is said by the rows it would stand in. */
function tellShown(model: TeamModel, name: TeamName): void {
  if (name === 'look') tellSections(model, lookedAt(model));
  if (name === 'supports') tellSections(model, supportSections);
}
