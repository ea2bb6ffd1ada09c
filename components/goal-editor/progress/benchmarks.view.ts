import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { inOrder } from '../../../src/edits/order.js';
import type { Benchmark } from '../../../src/model/goal.js';
import { schoolYearOf, today } from '../../shared/day.js';
import { shownRecords } from '../asked-records.js';
import { actionButton } from '../../shared/action-button.view.js';
import { fieldKeyOf } from '../../shared/deeds/plan-deeds.js';
import { takenBackNote, textBox } from '../../shared/deeds/fields.view.js';
import { theirWords } from '../../shared/their-words.view.js';
import type { ProgressModel } from './progress-model.js';
import { putBackBenchmarks } from './put-back.view.js';
import { byYear, freeYears, schoolYearName, yearsAhead } from './school-years.js';
import { yearField } from './year-field.view.js';

/** How far to get in each school year, up to graduation. */
export function benchmarksView(model: ProgressModel): TemplateResult {
  const { context, goal, words } = model;
  const benchmarks = byYear(shownRecords(goal.benchmarks, model.problems));
  const years = yearsAhead(today(), context.recordAt(['student'])?.cohortGraduationYear);
  const [next] = freeYears(years, benchmarks);
  const mayAdd = next !== undefined && context.mayAdd(['goals', goal.id, 'benchmarks']);
  return html`
    <div class="benchmarks">
      <p class="help">${context.isStudent ? words.benchmarks.help : words.benchmarks.helpOther}</p>
      ${
        benchmarks.length === 0
          ? nothing
          : html`<ol class="years">
              ${repeat(
                benchmarks,
                ({ id }) => id,
                (benchmark, index) =>
                  benchmarkItem(model, { benchmark, number: index + 1, benchmarks, years }),
              )}
            </ol>`
      }
      ${mayAdd ? addYear(model, next) : nothing} ${putBackBenchmarks(model)}
    </div>
  `;
}

function addYear({ context, goal, number, words }: ProgressModel, year: number): TemplateResult {
  const collection = ['goals', goal.id, 'benchmarks'];
  const name = schoolYearName(year);
  const handleClick = () => {
    context.deeds.add(collection, { schoolYear: year }, (id) => ({
      say: words.benchmarks.added(name),
      focus: fieldKeyOf({ record: [...collection, id], field: 'description' }),
    }));
  };
  return html`
    <button
      type="button"
      data-key=${`${goal.id}.add-benchmark`}
      data-add=${`benchmarks of ${goal.id}`}
      aria-label=${words.benchmarks.addName(name, number)}
      @click=${handleClick}
    >
      ${words.benchmarks.add(name)}
    </button>
  `;
}

interface BenchmarkModel {
  readonly benchmark: Benchmark;
  readonly number: number;
  readonly benchmarks: readonly Benchmark[];
  readonly years: readonly number[];
}

function benchmarkItem(model: ProgressModel, item: BenchmarkModel): TemplateResult {
  const { context, goal, card, words } = model;
  const { benchmark, number } = item;
  const record = ['goals', goal.id, 'benchmarks', benchmark.id];
  const mayWrite = context.mayWrite(record, 'description');
  const isNow = benchmark.schoolYear === schoolYearOf(today());
  return html`
    <li
      class="year ${isNow ? 'now' : ''}"
      data-item=${benchmark.id}
      data-list=${`benchmarks of ${goal.id}`}
      tabindex="-1"
    >
      <div role="group" aria-label=${words.benchmarks.item(number, model.number)}>
        <p class="when">
          <strong>${yearInWords(model, benchmark)}</strong>
          ${isNow ? html`<span class="chip">${words.benchmarks.thisYear}</span>` : nothing}
        </p>
        ${mayWrite ? benchmarkFields(model, item) : theirWords(benchmark.description, context.words.noWords)}
        ${reachedTick(model, benchmark)}
        ${takenBackNote(context, card, fieldKeyOf({ record, field: 'reached' }))}
        ${stepsOfYear(model, benchmark)} ${mayWrite ? removeYear(model, benchmark) : nothing}
      </div>
    </li>
  `;
}

function yearInWords({ words }: ProgressModel, { schoolYear }: Benchmark): string {
  return schoolYear ? words.benchmarks.by(schoolYearName(schoolYear)) : words.benchmarks.noYear;
}

function benchmarkFields(
  { context, goal, card, words }: ProgressModel,
  { benchmark, benchmarks, years }: BenchmarkModel,
): TemplateResult {
  const record = ['goals', goal.id, 'benchmarks', benchmark.id];
  const own = benchmark.schoolYear ?? undefined;
  const free = freeYears(years, benchmarks);
  const choices = own === undefined ? free : [...free, own].sort((a, b) => a - b);
  const description = {
    of: { record, field: 'description' },
    label: words.benchmarks.words,
    describedBy: `readers-${goal.id}`,
  };
  return html`
    <div class="field">${textBox(context, card, description, benchmark.description ?? '')}</div>
    <div class="field short">
      ${yearField({ context, card, words, of: { record, field: 'schoolYear' }, year: own ?? null, choices })}
    </div>
  `;
}

function reachedTick({ context, goal, number, words }: ProgressModel, benchmark: Benchmark): TemplateResult {
  const of = { record: ['goals', goal.id, 'benchmarks', benchmark.id], field: 'reached' };
  const isReached = benchmark.reached === true;
  if (!context.mayWrite(of.record, of.field))
    return html`<p class="help">${isReached ? words.benchmarks.reached : words.benchmarks.notReached}</p>`;
  const year = benchmark.schoolYear ? schoolYearName(benchmark.schoolYear) : words.benchmarks.noYear;
  const handleChange = (event: Event) => {
    if (event.currentTarget instanceof HTMLInputElement) context.deeds.tick(of, event.currentTarget.checked);
  };
  return html`
    <label class="choice">
      <input
        type="checkbox"
        data-key=${fieldKeyOf(of)}
        aria-label=${words.benchmarks.reachedName(year, number)}
        .checked=${live(isReached)}
        @change=${handleChange}
      />
      ${words.benchmarks.reached}
    </label>
  `;
}

function stepsOfYear({ context, goal, words }: ProgressModel, { id }: Benchmark) {
  const steps = inOrder(goal.steps).filter(({ benchmark }) => benchmark === id);
  if (steps.length === 0) return nothing;
  return html`
    <p class="label">${words.benchmarks.steps}</p>
    <ul class="steps-of-year">
      ${steps.map(
        ({ description, done }) =>
          html`<li>
            <span aria-hidden="true">${done ? '✓' : '•'}</span>
            <bdi lang=${context.around}>${description ? description : context.words.noWords}</bdi>
            ${done ? html`<span class="hidden">${context.words.done}</span>` : nothing}
          </li>`,
      )}
    </ul>
  `;
}

function removeYear({ context, goal, number, words }: ProgressModel, benchmark: Benchmark): TemplateResult {
  const { benchmarks } = words;
  const record = ['goals', goal.id, 'benchmarks', benchmark.id];
  const year = benchmark.schoolYear ? schoolYearName(benchmark.schoolYear) : benchmarks.noYear;
  return actionButton({
    key: `${goal.id}.${benchmark.id}.remove`,
    words: context.words.remove,
    name: benchmarks.removeName(year, number),
    look: 'quiet',
    handleClick: () =>
      context.deeds.remove(record, { said: benchmarks.removed, note: benchmarks.removedNote }),
  });
}
