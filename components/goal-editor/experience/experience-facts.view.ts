import { html, nothing, type TemplateResult } from 'lit';
import type { ExperienceModel } from './experience-model.js';

/** What the line does not say, for somebody who reads; nothing where the line says it all. */
export function experienceFacts({
  context,
  words,
  experience,
}: ExperienceModel): TemplateResult | typeof nothing {
  const { place, supervisor, reflection, paid } = experience;
  const theirs = [
    [words.fields.place, place],
    [words.fields.supervisor, supervisor],
    [words.reflectionOther, reflection],
  ].filter(([, fact]) => fact);
  if (theirs.length === 0 && !paid) return nothing;
  return html`<dl>
    ${theirs.map(
      ([name, fact]) =>
        html`<div>
          <dt>${name}</dt>
          <dd class="theirs" lang=${context.around} dir="auto">${fact}</dd>
        </div>`,
    )}
    ${
      paid
        ? html`<div>
            <dt>${words.paidOther}</dt>
            <dd>${words.yes}</dd>
          </div>`
        : nothing
    }
  </dl>`;
}
