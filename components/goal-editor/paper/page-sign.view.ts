import { html, nothing, type TemplateResult } from 'lit';
import type { Side } from '../../../src/rules/sides.js';
import { statementOf } from '../../shared/signatures.js';
import type { PageModel } from './page-model.js';

const sides: readonly Side[] = ['student', 'family', 'school'];

/** Lines for the signatures of the student, the family and the school. */
export function signaturesOnPaper({ context, words }: PageModel): TemplateResult {
  const signed = sides.map((side) => ({ side, statement: statementOf(context.pack.reviews, side) }));
  const isReadOnly = signed.some(({ statement }) => statement === 'acknowledged');
  return html`
    <section class="sign">
      <h2>${words.sign}</h2>
      ${signed.map(
        ({ side, statement }) => html`
          <div class="signature">
            <p><b>${words.sides[side]}:</b> ${words.statements[statement]}</p>
            <p class="line">${words.signature}</p>
            <p class="line">${words.date}</p>
          </div>
        `,
      )}
      ${isReadOnly ? html`<p>${words.readOnly}</p>` : nothing}
    </section>
  `;
}
