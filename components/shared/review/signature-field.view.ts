import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewWords } from '../../../src/i18n/review/dictionary.js';
import type { ReviewKind } from '../../../src/model/review.js';
import { fieldKeyOf } from '../deeds/plan-deeds.js';
import { ownField } from '../own-fields.js';
import { boxText, noteOf, type BoxPlace } from '../unsent/unsent-box.view.js';

/** Long enough for every name, and short enough for a line on paper. */
const longestName = 200;

/** The name of a typed signature that is not sent yet, and the key of its field. */
export function signatureName(kind: ReviewKind): string {
  return `sign:${kind}`;
}

/** The line for a typed name: what it means stands with it. */
export function signatureField(place: BoxPlace, words: ReviewWords, kind: ReviewKind): TemplateResult {
  const key = signatureName(kind);
  const isMissing = place.card.faults?.[fieldKeyOf(noteOf(place, key))] !== undefined;
  return html`
    <div class="field">
      <label for=${`field-${key}`}>${words.sign}</label>
      <input
        id=${`field-${key}`}
        data-key=${key}
        type="text"
        autocomplete="name"
        dir="auto"
        maxlength=${longestName}
        aria-required="true"
        aria-invalid=${isMissing ? 'true' : 'false'}
        aria-describedby=${`help-${key} note-${key}`}
        ${ownField(place.context.fields, boxText(place, { name: key, key }))}
      />
      <p class="help" id=${`help-${key}`}>${words.signHelp}</p>
      <div id=${`note-${key}`}>
        ${isMissing ? html`<p class="note alert">${words.signFirst}</p>` : nothing}
      </div>
    </div>
  `;
}
