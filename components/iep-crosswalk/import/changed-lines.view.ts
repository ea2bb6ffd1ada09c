import { html, nothing, type TemplateResult } from 'lit';
import type { IepItem } from '../../../src/model/iep.js';
import { theirWords } from '../../shared/their-words.view.js';
import { itemInWords } from '../rows/entry-words.js';
import type { IepChanges, LostLink } from './changes.js';
import { importItem, stateOf, type ImportModel } from './import-model.js';
import { tellRowsOf } from '../tell-rows.js';
import { sectionName } from './sections.view.js';

/** What is new, changed and gone, word for word: closed until somebody reads it, for it shows the former copy too. */
export function changedLines(
  model: ImportModel,
  changes: IepChanges,
  lost: readonly LostLink[],
): TemplateResult | typeof nothing {
  const { added, changed, gone } = changes;
  if (added.length + changed.length + gone.length === 0) return nothing;
  const { preview } = model.bring;
  const isOpen = stateOf(model).open?.['import:lines'] === true;
  const handleToggle = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLDetailsElement) || currentTarget.open === isOpen) return;
    if (currentTarget.open)
      tellRowsOf(
        model,
        [...gone, ...changed.map(({ before }) => before)].map(({ section }) => section),
      );
    model.context.deeds.show(importItem, 'import:lines', currentTarget.open);
  };
  return html`
    <details class="more" ?open=${isOpen} @toggle=${handleToggle}>
      <summary data-key="import.lines-all">${preview.show}</summary>
      ${isOpen ? groups(model, changes, lost) : nothing}
    </details>
  `;
}

function groups(model: ImportModel, changes: IepChanges, lost: readonly LostLink[]): readonly unknown[] {
  const { preview } = model.bring;
  const beforeAndNow = ({ before, now }: IepChanges['changed'][number]) => html`
    <p class="help">${preview.before}</p>
    ${itemView(model, before)}
    <p class="help">${preview.now}</p>
    ${itemView(model, now)}
  `;
  const withLost = (item: IepItem) => [
    itemView(model, item),
    ...lost
      .filter((link) => link.item === item)
      .map(({ plan }) => html`<p>${preview.lostLink(plan || preview.unnamed)}</p>`),
  ];
  return [
    group(preview.added, changes.added, (item) => itemView(model, item)),
    group(preview.changed, changes.changed, beforeAndNow),
    group(preview.gone, changes.gone, withLost),
  ];
}

function group<T>(name: string, all: readonly T[], draw: (each: T) => unknown): unknown {
  if (all.length === 0) return nothing;
  return html`
    <div class="form">
      <p class="label">${name}</p>
      <ul role="list">
        ${all.map((each) => html`<li class="typed-line">${draw(each)}</li>`)}
      </ul>
    </div>
  `;
}

function itemView(model: ImportModel, item: IepItem): TemplateResult {
  const { text, facts } = itemInWords(model, item);
  return html`
    <p class="label">${sectionName(model, item.section)}</p>
    ${theirWords(text, model.bring.preview.unnamed)}
    ${facts.length > 0 ? html`<p class="help">${facts.join(' · ')}</p>` : nothing}
  `;
}
