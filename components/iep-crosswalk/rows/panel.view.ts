import { html, nothing, type TemplateResult } from 'lit';
import { contentsView } from '../contents.view.js';
import { aboutIep, faultsView } from './about-iep.view.js';
import { chosenFilter, filtered } from './filter.js';
import { filterView } from './filter.view.js';
import { groupsView } from './groups.view.js';
import { paperView } from './paper.view.js';
import { reasonView } from './reason.view.js';
import { mayReadAll, type RowsModel } from './rows-model.js';

/** The two plans side by side; or what is asked first; or the one sentence that there is nothing. */
export function panelView(model: RowsModel): unknown {
  const { rows, iep } = model;
  return [firstView(model), rows.length > 0 ? rowsView(model) : iep ? nothing : nothingHere(model)];
}

/** What has to be known, or asked, before the rows. */
function firstView(model: RowsModel): unknown {
  const { context, iep, rows } = model;
  if (!iep) return nothing;
  if (iep.status === 'closed' && context.iep?.asksReason) return reasonView(model);
  if (iep.status === 'closed' || iep.status === 'opening') return focusable(context.words.opening);
  const isEmpty = rows.length === 0 && (iep.iep?.faults.length ?? 0) === 0;
  return isEmpty ? nothingHere(model) : [faultsView(model), aboutIep(model)];
}

/** Word for word the same for whoever may read nothing and for whom there is nothing. */
function nothingHere({ context: { words, isStudent } }: RowsModel): TemplateResult {
  return focusable(isStudent ? words.nothingHere : words.nothingHereOther);
}

/** Takes the focus of what was pressed to get here. */
function focusable(sentence: string): TemplateResult {
  return html`<p data-key="screen" tabindex="-1">${sentence}</p>`;
}

function rowsView(model: RowsModel): unknown {
  const shown = filtered(model.rows, chosenFilter(model), model);
  return [
    contentsView(model, shown),
    filterView(model, shown),
    groupsView(model, shown),
    teamParts(model),
    paperView(model, shown),
  ];
}

/** Said to every student with an IEP, whatever else there is: who may read the rest, and whom to ask. */
function teamParts({ context, sources, words }: RowsModel): TemplateResult | typeof nothing {
  const isAlike = context.isStudent && !mayReadAll(context) && sources.iepShared !== undefined;
  return isAlike ? html`<p class="help" data-note="team">${words.teamParts}</p>` : nothing;
}
