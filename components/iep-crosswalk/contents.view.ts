import { html, type TemplateResult } from 'lit';
import { rowGroups } from '../../src/crosswalk/row.js';
import type { RowState } from '../../src/crosswalk/row-state.js';
import type { CrosswalkOwnWords } from '../../src/i18n/crosswalk-own/dictionary.js';
import type { CrosswalkTeamWords } from '../../src/i18n/crosswalk-team/dictionary.js';
import { actionButton } from '../shared/action-button.view.js';
import { hasDoor } from './has-door.js';
import { isOwn, type RowsModel } from './rows/rows-model.js';
import { ownKinds } from './own-page/own-model.js';
import { hasStatements } from './statements/statements-model.js';
import { shownTeam } from './team/team-model.js';

/** Something that stands on the page under a heading. */
interface Place {
  /** The id of its heading. */
  readonly id: string;
  readonly name: string;
}

/** What is on the page, each a press away: the page is long. */
export function contentsView(model: RowsModel, shown: readonly RowState[]): TemplateResult {
  return html`
    <nav class="contents" part="contents" aria-labelledby="contents">
      <p class="label" id="contents">${model.words.contents}</p>
      <ul role="list">
        ${[...groupPlaces(model, shown), ...partPlaces(model)].map(
          ({ id, name }) =>
            html`<li>
              ${actionButton({ key: `to.${id}`, words: name, look: 'quiet', handleClick: goTo(id) })}
            </li>`,
        )}
      </ul>
    </nav>
  `;
}

function groupPlaces({ words, context }: RowsModel, shown: readonly RowState[]): readonly Place[] {
  const names = isOwn(context) ? words.groups : words.groupsOther;
  return rowGroups
    .filter((group) => shown.some(({ row }) => row.group === group))
    .map((group) => ({ id: `group-${group}`, name: names[group] }));
}

/** What stands below the rows, as far as it has arrived. */
function partPlaces(model: RowsModel): readonly Place[] {
  const { context } = model;
  const { bringing, own, team, statements } = context.parts;
  const { isStudent } = context;
  const place = (id: string, name: string): Place => ({ id, name });
  return [
    ...(typeof bringing.now === 'object' && hasDoor(model)
      ? [place('import-heading', bringing.now.words.heading)]
      : []),
    ...(typeof own.now === 'object' ? ownPlaces(own.now.words, isStudent) : []),
    ...(typeof team.now === 'object' ? teamPlaces(model, team.now.words) : []),
    ...(typeof statements.now === 'object' && hasStatements(model)
      ? [place('statements-heading', statements.now.words[isStudent ? 'heading' : 'headingOther'])]
      : []),
  ];
}

function ownPlaces({ headings, headingsOther }: CrosswalkOwnWords, isStudent: boolean): readonly Place[] {
  const names = isStudent ? headings : headingsOther;
  return ownKinds.map((kind) => ({ id: `own-${kind}-heading`, name: names[kind] }));
}

function teamPlaces(model: RowsModel, words: CrosswalkTeamWords): readonly Place[] {
  return shownTeam(model).map((name) => ({ id: `team-${name}`, name: words[name].heading }));
}

/** A link to a place within a shadow root leads nowhere: the heading takes the focus, or the line that opens it. */
function goTo(id: string): (event: Event) => void {
  return ({ currentTarget }) => {
    const root = currentTarget instanceof Element && currentTarget.getRootNode();
    const heading = root instanceof ShadowRoot ? root.getElementById(id) : null;
    const target = heading?.closest('summary') ?? heading;
    if (!target) return;
    if (target === heading) heading.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'start' });
  };
}
