import { html, nothing, type TemplateResult } from 'lit';
import type { ReviewRule } from '../../../src/packs/state-pack.js';
import { sideOf, type Side } from '../../../src/rules/sides.js';
import type { PageModel } from './page-model.js';

const sides: readonly Side[] = ['student', 'family', 'school'];

/** What each side says with its signature. */
export type Statement = 'own' | 'acknowledged' | 'approved';

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

/**
 * What a side signs: agreement where a rule of the state asks for theirs, else that it has read the
 * plan. A rule for the family names the adult student too, who stands in for it; that is no rule for
 * every student.
 */
export function statementOf(rules: readonly ReviewRule[] | undefined, side: Side): Statement {
  const own = (rules ?? []).filter(({ by }) =>
    side === 'student' ? by.every((role) => sideOf(role) === side) : by.some((role) => sideOf(role) === side),
  );
  if (own.some(({ kind }) => kind === 'approved')) return 'approved';
  if (side === 'student') return own.some(({ kind }) => kind === 'acknowledged') ? 'acknowledged' : 'own';
  return 'acknowledged';
}
