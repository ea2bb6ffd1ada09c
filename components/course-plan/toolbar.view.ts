import { html, nothing, type TemplateResult } from 'lit';
import { actionButton } from '../shared/action-button.view.js';
import type { CoursePlanModel } from './course-plan.view.js';

/** Undo and redo, for those who may change something; before that, what an empty plan is for. */
export function toolbar({ context, snapshot, courses, undo, redo }: CoursePlanModel): TemplateResult {
  const { words, isStudent } = context;
  const isEmpty = courses.length === 0;
  if (!context.mayAdd(context.collection))
    return html`${snapshot?.readOnly ? html`<p class="help">${words.readOnly}</p>` : nothing}
    ${isEmpty ? html`<p>${isStudent ? words.empty : words.emptyOther}</p>` : nothing}`;
  return html`
    ${
      isEmpty
        ? html`<div class="empty" part="empty">
            <p class="label">${isStudent ? words.empty : words.emptyOther}</p>
            <p>${words.emptyHelp}</p>
          </div>`
        : nothing
    }
    <div class="toolbar">
      ${actionButton({
        ...{ key: 'undo', otherwise: 'redo', words: words.undo, isDisabled: !undo },
        handleClick: () => undo?.(),
      })}
      ${actionButton({
        ...{ key: 'redo', otherwise: 'undo', words: words.redo, isDisabled: !redo },
        handleClick: () => redo?.(),
      })}
    </div>
  `;
}

/** Stays in view while the person goes on, for the timeline may be long. */
export function lastNote({ context, lastRemoved, note }: CoursePlanModel): TemplateResult | typeof nothing {
  const { words, deeds } = context;
  if (note) return html`<p class="note last">${note}</p>`;
  if (!lastRemoved) return nothing;
  const { path, note: sentence, isElsewhere } = lastRemoved;
  const isMine = context.mayWrite(path, 'removed');
  const bringBack = isElsewhere
    ? { words: words.restore, handleClick: () => deeds.restore(path, { say: words.said.restored }) }
    : { words: words.undo, handleClick: deeds.undo };
  return html`
    <p class="note last">
      ${sentence} ${isMine ? actionButton({ key: 'undo-note', otherwise: 'undo', ...bringBack }) : nothing}
    </p>
  `;
}
