import { html, nothing, type TemplateResult } from 'lit';
import type { Citation, CrosswalkRow } from '../../../src/crosswalk/row.js';
import type { RowState } from '../../../src/crosswalk/row-state.js';
import { named } from '../named.view.js';
import { hasIep, rowWords, type RowsModel } from './rows-model.js';

/**
 * What a hard word means, who writes it, where it starts, and the law: in place, for whoever asks. A row
 * that is about further plans alone has none of it, for it is the law of an IEP.
 */
export function moreView(model: RowsModel, { row }: RowState): TemplateResult | typeof nothing {
  if (!hasIep(row, model.sources)) return nothing;
  const { words } = model;
  const { name, help } = rowWords(model, row);
  return html`
    <details class="more">
      <summary data-key="more.${row.id}">${named(words.more, name)}</summary>
      <dl>
        ${help ? pair(words.meaning, help) : nothing} ${pair(words.owner, words.owners[row.owner])}
        ${row.plan ? pair(words.direction, words.directions[row.direction]) : nothing}
        ${pair(words.law, lawView(model, row))}
      </dl>
    </details>
  `;
}

function pair(term: string, meaning: unknown): TemplateResult {
  return html`<div>
    <dt>${term}</dt>
    <dd>${meaning}</dd>
  </div>`;
}

/** Where the law says so; what nobody has compared with it yet says that. */
function lawView(model: RowsModel, row: CrosswalkRow): TemplateResult {
  const { words } = model;
  const { states = [] } = row;
  return html`
    <ul>
      ${citationsOf(model, row).map(
        (citation) =>
          html`<li>${citation.isUnconfirmed ? words.unconfirmed(citation.words) : citation.words}</li>`,
      )}
      ${states.length > 0 ? html`<li>${words.onlyIn(states.join(', '))}</li>` : nothing}
    </ul>
  `;
}

/** Those of the row, then those of the place that say from when on it matters, each once. */
function citationsOf({ now }: RowsModel, { citations, due }: CrosswalkRow): readonly Citation[] {
  const { transition, majority, notice } = now.rules;
  const ofPlace = due === 'transition' ? [transition.citation] : [notice, majority.citation];
  const all = [...citations, ...(due === 'transition' || due === 'transferOfRights' ? ofPlace : [])];
  return all.flatMap((citation, index) => {
    const isFirst = citation && all.findIndex((other) => other?.words === citation.words) === index;
    return isFirst ? [citation] : [];
  });
}
