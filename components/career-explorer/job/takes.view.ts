import { html, nothing, type TemplateResult } from 'lit';
import { educationLevels } from '../../../src/careers/career-pack.js';
import { educationWords, zoneWords } from '../browse/figures.js';
import type { JobDetails } from './job-model.js';
import { section } from './section.view.js';

/** Up to here there are other ways in than school; most work above it asks for a certificate or a degree. */
const someCollege = educationLevels.indexOf('someCollege');

/** What it usually takes to start, and where there are several ways in, that there are. */
export function takesView(model: JobDetails): TemplateResult {
  const { context, words, details, row } = model;
  const { takes } = words;
  const { experience, training } = details;
  const zone = context.table.zone[row] ?? 0;
  const hasWays = details.education && educationLevels.indexOf(details.education) <= someCollege;
  const fact = (name: string, value: unknown) =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  return section(
    model,
    { name: 'takes', title: takes.heading, from: ['projections', 'occupations'] },
    html`
      ${hasWays ? html`<p><strong>${takes.ways}</strong> ${takes.waysHelp}</p>` : nothing}
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
