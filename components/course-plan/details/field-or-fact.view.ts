import { html, nothing, type TemplateResult } from 'lit';
import type { FieldShape } from '../../shared/deeds/fields.view.js';
import { recordOf, type DetailsModel } from './details-model.js';

/** What a field is called, and what it says where it cannot be written in. */
export interface FieldFact {
  readonly label: string;
  readonly text: string | null | undefined;
  /** True: somebody typed it, in a language nobody noted. */
  readonly isTheirs?: boolean;
}

/** A field, as what may be written in it or as what it says; nothing where there is neither. */
export function fieldOrFact(
  model: DetailsModel,
  field: string,
  { label, text, isTheirs = false }: FieldFact,
  draw: (shape: FieldShape) => unknown,
): TemplateResult | typeof nothing {
  const record = recordOf(model);
  if (model.context.mayWrite(record, field))
    return html`<div class="field">${draw({ of: { record, field }, label })}</div>`;
  if (!text) return nothing;
  const value = isTheirs ? html`<bdi lang="" dir="auto">${text}</bdi>` : text;
  return html`<p class="fact"><span class="label">${label}:</span> ${value}</p>`;
}
