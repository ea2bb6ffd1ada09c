import { html, nothing, type TemplateResult } from 'lit';
import { formatCount } from '../../../src/i18n/format-figures.js';
import { growthWords, openingsWords } from '../browse/figures.js';
import type { JobDetails } from './job-model.js';
import { bar, section, whoseFigures } from './section.view.js';

/** Whether there will be more or fewer jobs, how many people do the work, and how many are needed. */
export function outlookView(model: JobDetails): TemplateResult {
  const { context, words, row } = model;
  const { growthFrom, growthTo } = context.index.years;
  const hasOpenings = !Number.isNaN(context.table.openings[row] ?? NaN);
  return section(
    model,
    { name: 'outlook', title: context.words.facets.growth, from: ['projections'] },
    html`
      <div class="large">${growthWords(context, row)}</div>
      ${whoseFigures(model)} ${people(model)}
      ${
        hasOpenings
          ? html`
              <p><strong>${words.openings(openingsWords(context, row))}</strong> ${words.openingsHelp}</p>
              <p class="help">${context.words.outlook(growthFrom, growthTo)}</p>
            `
          : nothing
      }
    `,
  );
}

function people({ context, words, details: { employment } }: JobDetails): unknown {
  if (!employment) return nothing;
  const { locale, index } = context;
  const { from, to } = employment;
  const line = (year: number, count: number) => html`
    <li>${words.people(year, formatCount(locale.tag, count))} ${bar(count / Math.max(from, to, 1))}</li>
  `;
  return html`<ul role="list">
    ${line(index.years.growthFrom, from)} ${line(index.years.growthTo, to)}
  </ul>`;
}
