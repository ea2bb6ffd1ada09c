import { html, nothing, type TemplateResult } from 'lit';
import { educationWords, zoneWords } from '../browse/figures.js';
import type { JobDetails } from './job-model.js';
import { section } from './section.view.js';

/** What it usually takes to start, and that there is more than one way. */
export function takesView(model: JobDetails): TemplateResult {
  const { context, words, details, row } = model;
  const { takes } = words;
  const { experience, training } = details;
  const zone = context.table.zone[row] ?? 0;
  const fact = (name: string, value: unknown) =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  return section(
    model,
    { name: 'takes', title: takes.heading, from: ['projections', 'occupations'] },
    html`
      <p><strong>${takes.ways}</strong> ${takes.waysHelp}</p>
      <dl>
        ${fact(takes.education, educationWords(context, row))}
        ${experience ? fact(takes.experience, takes.experienceLevels[experience]) : nothing}
        ${training ? fact(takes.training, takes.trainingKinds[training]) : nothing}
        ${
          zone
            ? fact(
                context.words.facets.zone,
                html`${zoneWords(context, row)}
                  <span class="help">
                    <span class="steps" aria-hidden="true">${'■'.repeat(zone)}${'□'.repeat(5 - zone)}</span>
                    ${takes.step(zone)}
                  </span>`,
              )
            : nothing
        }
      </dl>
    `,
  );
}
