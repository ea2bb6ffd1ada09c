import { html, nothing, type TemplateResult } from 'lit';
import { educationWords, isMilitary, zoneWords } from '../browse/figures.js';
import type { JobDetails } from './job-model.js';
import { section } from './section.view.js';

/** What it usually takes to start: what is published, and no more. */
export function takesView(model: JobDetails): TemplateResult {
  const { context, words, details, row } = model;
  const { takes } = words;
  const { experience, training } = details;
  if (isMilitary(context.table, row))
    return section(model, { name: 'takes', title: takes.heading }, html`<p>${words.military.takes}</p>`);
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
      <dl>
        ${fact(takes.education, educationWords(context, row))}
        ${experience ? fact(takes.experience, takes.experienceLevels[experience]) : nothing}
        ${training ? fact(takes.training, takes.trainingKinds[training]) : nothing}
        ${
          zone
            ? fact(
                takes.preparation,
                html`${zoneWords(context, row)}
                  <span class="help">
                    <span class="steps" aria-hidden="true">${'■'.repeat(zone)}${'□'.repeat(5 - zone)}</span>
                    ${takes.step(zone)}
                  </span>`,
              )
            : nothing
        }
      </dl>
      <p>${takes.license}</p>
    `,
  );
}
