import { html, nothing, type TemplateResult } from 'lit';
import type { CareerDetails } from '../../../src/careers/career-parts.js';
import { unlike, type Unlike } from '../../../src/careers/unlike.js';
import { actionButton } from '../../shared/action-button.view.js';
import type { CareerContext } from '../career-context.js';
import { titleOf } from '../career-title.js';
import type { JobDetails, JobModel } from './job-model.js';
import { section } from './section.view.js';

/** How many occupations that are like this one are shown. */
const mostAlike = 8;
/** How many that are quite different are shown at a time. */
const unlikeAtOnce = 3;

/** Occupations like this one, the nearest first. */
export function alikeView(model: JobDetails): unknown {
  const { related } = model.details;
  if (related.length === 0) return nothing;
  return section(
    model,
    { name: 'alike', title: model.words.alike },
    html`
      <ul class="row" role="list">
        ${related.slice(0, mostAlike).map((row) => html`<li>${opener(model.context, row)}</li>`)}
      </ul>
    `,
  );
}

function opener(context: CareerContext, row: number): TemplateResult {
  const { text, lang } = titleOf(context, row);
  const code = context.table.code[row];
  return html`
    <button
      type="button"
      lang=${lang}
      data-key=${`to.${code}`}
      @click=${() => context.go({ occupation: code })}
    >
      ${text}
    </button>
  `;
}

/** Which ones are shown for an occupation: finding them looks at every other one. */
export interface UnlikeTurn {
  readonly row: number;
  readonly turn: number;
  readonly shown: readonly Unlike[];
}

function takeTurn({ context, row }: JobModel, all: CareerDetails, turn: number): UnlikeTurn {
  const found = [0, 1, 2].map((place) => unlike(context.table, all, row, turn * unlikeAtOnce + place));
  // A small pack may have fewer, and gives the same one again.
  const shown = new Map(found.flatMap((each) => (each ? [[each.row, each]] : [])));
  return (context.state.turn = { row, turn, shown: [...shown.values()] });
}

/** Occupations that are quite different, with what they were chosen by. */
export function unlikeView(model: JobModel, all: CareerDetails): unknown {
  const { context, words, row } = model;
  const former = context.state.turn;
  const { turn, shown } = former?.row === row ? former : takeTurn(model, all, 0);
  if (shown.length === 0) return nothing;
  const handleClick = () => {
    const [first] = takeTurn(model, all, turn + 1).shown;
    context.focus(`to.${context.table.code[first?.row ?? 0] ?? ''}`);
  };
  return section(
    model,
    { name: 'unlike', title: words.unlike.heading },
    html`
      <p>${words.unlike.help}</p>
      <ul class="row" role="list">
        ${shown.map(
          (each) =>
            html`<li>
              ${opener(context, each.row)}
              <p class="help">${difference(model, each)}</p>
            </li>`,
        )}
      </ul>
      <p class="help">${words.unlike[shown[0]?.by ?? 'cluster']}</p>
      ${actionButton({ key: 'job.others', words: words.unlike.others, look: 'quiet', handleClick })}
    `,
  );
}

function difference({ context, words }: JobModel, { more, less }: Unlike): string {
  const { interest } = context.words;
  return [more ? words.unlike.more(interest[more]) : '', less ? words.unlike.less(interest[less]) : ''].join(
    ' ',
  );
}
