import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CareerKeptWords } from '../../../src/i18n/career-kept/dictionary.js';
import { actionButton } from '../../shared/action-button.view.js';
import { theirWords } from '../../shared/their-words.view.js';
import { figureNote, sourcesView } from '../browse/sources.view.js';
import type { CareerContext } from '../career-context.js';
import { screenHeading } from '../screen-heading.view.js';
import { interestsLine } from './interests-line.view.js';
import { keptItemView } from './kept-item.view.js';
import { keptItem, type KeptModel } from './kept-model.js';

/** The list of what somebody keeps. */
export function keptView(context: CareerContext, words: CareerKeptWords): TemplateResult {
  const { keeping, plan } = context;
  if (!keeping || plan !== 'open') return unopenedView(context, words);
  const model: KeptModel = { context, words, keeping };
  return html`
    ${screenHeading(context, keeping.isStudent ? words.heading : words.headingOther)}
    ${keeping.careers.length === 0 ? emptyView(model) : listView(model)} ${interestsLine(model)}
  `;
}

/** What stands where there is no plan, or it is not open: nobody knows what is kept in it. */
function unopenedView(context: CareerContext, words: CareerKeptWords): TemplateResult {
  const { plan } = context;
  return html`
    ${screenHeading(context, words.heading)}
    <p>${plan === 'none' ? words.noPlan : plan === 'opening' ? words.opening : words.shut}</p>
    ${lookButton(context, words)}
  `;
}

function lookButton({ go }: CareerContext, { look }: CareerKeptWords): TemplateResult {
  return html`
    <button
      type="button"
      class="main"
      data-key="look"
      data-add="kept"
      @click=${() => {
        go({ screen: 'find', cluster: undefined });
      }}
    >
      ${look}
    </button>
  `;
}

function emptyView(model: KeptModel): TemplateResult {
  const { context, words, keeping } = model;
  if (!keeping.isStudent) return html`<p>${words.emptyOther}</p>`;
  return html`
    <div class="empty" part="empty">
      <p class="label">${words.empty}</p>
      <p>${words.emptyHelp}</p>
      ${lookButton(context, words)}
    </div>
    ${keeping.list.lastRemoved ? html`<div class="last">${lastNote(model)}</div>` : nothing}
  `;
}

function listView(model: KeptModel): TemplateResult {
  const { context, words, keeping } = model;
  const items = keeping.careers.map((career) => keptItem(context, career));
  const { lastRemoved, lastPlace } = keeping.list;
  const last = lastRemoved ? [lastRemoved.id] : [];
  const hasFigures = items.some(({ kind, place }) => kind === 'occupation' && place !== undefined);
  return html`
    ${keeping.mayKeep ? html`<p class="help readers" id="kept-readers">${words.whoCanRead}</p>` : nothing}
    <ol class="kept-list" role="list">
      ${repeat(
        [...items.slice(0, lastPlace), ...last, ...items.slice(lastPlace)],
        (item) => (typeof item === 'string' ? `last.${item}` : item.career.id),
        (item) =>
          typeof item === 'string'
            ? lastItem(model, item)
            : keptItemView(model, item, { index: items.indexOf(item), count: items.length }),
      )}
    </ol>
    ${
      context.compared.length > 0
        ? actionButton({
            key: 'compare-all',
            words: words.compareAll(context.compared.length),
            handleClick: () => {
              context.go({ screen: 'compare' });
            },
          })
        : nothing
    }
    ${hasFigures ? html`${figureNote(context)} ${sourcesView(context)}` : nothing}
  `;
}

/** Stands where the career stood, and takes the focus from it. */
function lastItem(model: KeptModel, id: string): TemplateResult {
  return html`<li class="last" data-item=${id} data-list="kept" tabindex="-1">${lastNote(model)}</li>`;
}

/** Says what was removed last, with the way back. */
function lastNote({ words, keeping: { list } }: KeptModel): TemplateResult | typeof nothing {
  const career = list.lastRemoved;
  if (!career) return nothing;
  const handleClick = () => {
    list.putBack(career);
  };
  const own = list.refusedWhy(career) ?? career.why;
  return html`
    <p class="buttons">
      ${words.removed(career.title ?? '')} ${list.isLastElsewhere ? words.removedElsewhere : nothing}
      ${actionButton({ key: 'undo-removal', words: words.undo, handleClick })}
    </p>
    ${list.isLastElsewhere && own ? theirWords(own, '') : nothing}
  `;
}
