import { html, nothing, type TemplateResult } from 'lit';
import type { RecordPath } from '../../../src/edits/edit.js';
import { formatDay, shortened } from '../../../src/i18n/format.js';
import { removedRecords } from '../asked-records.js';
import type { Afterwards } from '../../shared/deeds/plan-deeds.js';
import { actionButton } from '../../shared/action-button.view.js';
import { section } from '../section.view.js';
import type { ProgressModel } from './progress-model.js';
import { schoolYearName } from './school-years.js';

/** A record that was removed: the words it is known by, and what follows when it is back. */
interface Removed {
  readonly id: string;
  readonly record: RecordPath;
  readonly words: string;
  readonly after: Afterwards;
}

/** The entries that were removed, behind a disclosure. */
export function putBackEntries(model: ProgressModel): TemplateResult | typeof nothing {
  const { context, goal, words } = model;
  const { progress, putBack } = words;
  const removed = removedRecords(goal.progress, model.problems).map(
    ({ id, date, note, evidence }): Removed => {
      const day = date ? formatDay(context.locale.tag, date) : progress.noDate;
      const text = shortened(note?.trim() ? note : (evidence ?? ''));
      return {
        id,
        record: ['goals', goal.id, 'progress', id],
        words: [day, text].filter(Boolean).join(': '),
        after: { say: putBack.entryRestored, focus: `${goal.id}.${id}.change` },
      };
    },
  );
  return removedSection(model, 'entries', putBack.entries(removed.length), removed);
}

/** The benchmarks that were removed, behind a disclosure. */
export function putBackBenchmarks(model: ProgressModel): TemplateResult | typeof nothing {
  const { goal, words } = model;
  const { benchmarks, putBack } = words;
  const removed = removedRecords(goal.benchmarks, model.problems).map(
    ({ id, schoolYear, description }): Removed => {
      const year = schoolYear ? schoolYearName(schoolYear) : benchmarks.noYear;
      return {
        id,
        record: ['goals', goal.id, 'benchmarks', id],
        words: [year, shortened(description ?? '')].filter(Boolean).join(': '),
        after: { say: putBack.benchmarkRestored, focus: `${goal.id}.${id}.description` },
      };
    },
  );
  return removedSection(model, 'benchmarks', putBack.benchmarks(removed.length), removed);
}

/** The steps that were removed; the section around them is drawn with the steps. */
export function putBackSteps(model: ProgressModel): TemplateResult {
  const { context, goal, words } = model;
  const removed = removedRecords(goal.steps, model.problems).map(({ id, description }): Removed => ({
    id,
    record: ['goals', goal.id, 'steps', id],
    words: description?.trim() ? shortened(description) : context.words.noWords,
    after: { say: words.step.restored, focus: `${goal.id}.${id}.description` },
  }));
  return removedList(model, 'steps', removed);
}

function removedSection(
  model: ProgressModel,
  kind: 'entries' | 'benchmarks',
  title: string,
  removed: readonly Removed[],
): TemplateResult | typeof nothing {
  const { context, goal, card } = model;
  const [first] = removed;
  if (!first || !context.mayWrite(first.record, 'removed')) return nothing;
  const shape = { cardId: goal.id, name: `progress:removed-${kind}`, title } as const;
  return section(context, card, shape, () => removedList(model, kind, removed));
}

function removedList(
  { context, goal, words }: ProgressModel,
  kind: string,
  removed: readonly Removed[],
): TemplateResult {
  const list = `removed ${kind} of ${goal.id}`;
  return html`
    <ul class="put-back">
      ${removed.map(
        ({ id, record, words: known, after }) => html`
          <li data-item=${id} data-list=${list} tabindex="-1">
            <bdi>${known}</bdi>
            ${actionButton({
              key: `${goal.id}.${id}.restore`,
              words: words.putBack.button,
              name: words.putBack.name(known),
              look: 'quiet',
              handleClick: () => context.deeds.restore(record, after),
            })}
          </li>
        `,
      )}
    </ul>
  `;
}
