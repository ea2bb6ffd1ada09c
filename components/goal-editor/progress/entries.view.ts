import { html, nothing, type TemplateResult } from 'lit';
import { shownRecords } from '../asked-records.js';
import { fieldKeyOf } from '../../shared/deeds/plan-deeds.js';
import { today } from '../../shared/day.js';
import { guardedList } from '../../shared/guarded-list.js';
import type { ProgressEntry } from '../../../src/model/goal.js';
import { actionButton } from '../../shared/action-button.view.js';
import { entryFields, isChanging } from './entry-fields.view.js';
import { entryFacts } from './entry-facts.view.js';
import { newestFirst } from '../../../src/rules/goal-standing.js';
import { measureSettings, measureView } from './measure.view.js';
import type { ProgressModel } from './progress-model.js';
import { putBackEntries } from './put-back.view.js';

/** What happened, newest first, with a measure where the student wants one. */
export function progressView(model: ProgressModel): TemplateResult {
  const { context, goal } = model;
  const mayAdd = context.mayAdd(['goals', goal.id, 'progress']);
  return html`
    <div class="progress">
      ${measureView(model)} ${mayAdd ? addEntry(model) : nothing} ${entryList(model)}
      ${measureSettings(model)} ${putBackEntries(model)}
    </div>
  `;
}

function addEntry({ context, goal, number, words }: ProgressModel): TemplateResult {
  const { deeds } = context;
  const collection = ['goals', goal.id, 'progress'];
  const handleClick = () => {
    const id = deeds.add(collection, { date: today() });
    if (id === undefined) return;
    const focus = fieldKeyOf({ record: [...collection, id], field: 'note' });
    deeds.show(goal.id, `progress:${id}`, true, { say: words.progress.added, focus });
  };
  return html`
    <button
      type="button"
      data-key=${`${goal.id}.add-progress`}
      data-add=${`progress of ${goal.id}`}
      aria-label=${words.progress.addName(number)}
      @click=${handleClick}
    >
      ${words.progress.add}
    </button>
  `;
}

function entryList(model: ProgressModel): TemplateResult | typeof nothing {
  const { context, goal, card, number: goalNumber, words } = model;
  const sorted = newestFirst(shownRecords(goal.progress, model.problems));
  if (sorted.length === 0) return nothing;
  // What is being changed comes first: sorted by its date, it would move away while the date is typed.
  const entries = [
    ...sorted.filter(({ id }) => isChanging(card, id)),
    ...sorted.filter(({ id }) => !isChanging(card, id)),
  ];
  const { measurementType: type, measurementDescription: what } = goal;
  return html`
    <ol class="entries">
      ${guardedList(
        entries.map((entry, index) => ({
          key: entry.id,
          from: [context, words, entry, index, goalNumber, type, what, isChanging(card, entry.id) && card],
          draw: () => entryItem(model, entry, index + 1),
        })),
      )}
    </ol>
  `;
}

function entryItem(model: ProgressModel, entry: ProgressEntry, number: number): TemplateResult {
  const { context, goal, card, words } = model;
  const mayWrite = context.mayWrite(['goals', goal.id, 'progress', entry.id], 'note');
  const isOpen = mayWrite && isChanging(card, entry.id);
  const name = words.progress.entry(number, model.number);
  return html`
    <li class="entry" data-item=${entry.id} data-list=${`progress of ${goal.id}`} tabindex="-1">
      <div role="group" aria-label=${name}>
        ${isOpen ? entryFields(model, entry, number) : entryFacts(model, entry)}
        ${mayWrite ? entryButtons(model, entry, number, isOpen) : nothing}
      </div>
    </li>
  `;
}

function entryButtons(
  { context, goal, words, number: goalNumber }: ProgressModel,
  entry: ProgressEntry,
  number: number,
  isOpen: boolean,
): TemplateResult {
  const { progress } = words;
  const { deeds } = context;
  const record = ['goals', goal.id, 'progress', entry.id];
  const change = `${goal.id}.${entry.id}.change`;
  const show = (willOpen: boolean, focus: string) => () => {
    deeds.show(goal.id, `progress:${entry.id}`, willOpen, { focus });
  };
  const toggle = isOpen
    ? {
        words: progress.finish,
        name: progress.finishName(number, goalNumber),
        handleClick: show(false, change),
      }
    : {
        words: progress.change,
        name: progress.changeName(number, goalNumber),
        handleClick: show(true, fieldKeyOf({ record, field: 'note' })),
      };
  return html`
    <div class="buttons">
      ${actionButton({ key: change, ...toggle })}
      ${actionButton({
        key: `${goal.id}.${entry.id}.remove`,
        words: context.words.remove,
        name: progress.removeName(number, goalNumber),
        look: 'quiet',
        handleClick: () => deeds.remove(record, { said: progress.removed, note: progress.removedNote }),
      })}
    </div>
  `;
}
