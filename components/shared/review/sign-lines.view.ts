import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../../src/i18n/format.js';
import type { Locale } from '../../../src/i18n/locale.js';
import type { SignWords } from '../../../src/i18n/signatures/en.js';
import type { Plan } from '../../../src/model/plan.js';
import type { Review } from '../../../src/model/review.js';
import type { StatePack } from '../../../src/packs/state-pack.js';
import { lastPlanChange } from '../../../src/rules/plan-changes.js';
import type { Side } from '../../../src/rules/sides.js';
import { schoolYearOf, today } from '../day.js';
import { authorName, type NameContext } from '../person-names.js';
import { signedBy, statementOf, type Statement } from './signatures.js';

/** What the lines for signatures are drawn with. */
export interface SignLines {
  readonly context: NameContext & { readonly locale: Locale; readonly pack: Partial<StatePack> };
  readonly words: SignWords;
  /** The plan that is printed; undefined for one that is tried, which nobody has signed. */
  readonly plan: Partial<Plan> | undefined;
}

const sides: readonly Side[] = ['student', 'family', 'school'];

/** Lines for the signatures of the student, the family and the school, with who has signed on the screen. */
export function signLines(lines: SignLines): TemplateResult {
  const { context, words } = lines;
  const statements = sides.map((side) => statementOf(context.pack.reviews, side));
  return html`
    <section class="sign">
      <h2>${words.sign}</h2>
      ${sides.map((side) => sideLines(lines, side))}
      ${statements.includes('acknowledged') ? html`<p>${words.readOnly}</p>` : nothing}
    </section>
  `;
}

/** Who signed a plan that changed after that has a line to sign again. */
function sideLines({ context, words, plan }: SignLines, side: Side): TemplateResult {
  const statement = statementOf(context.pack.reviews, side);
  const review = plan && signedBy(plan.reviews, side, statement, schoolYearOf(today()));
  const isOld = plan !== undefined && review !== undefined && lastPlanChange(plan) > review.made.at;
  const [name, day] = review ? [nameOnPaper(context, review), dayOnPaper(context, review)] : ['', ''];
  const valid = review && !isOld;
  const said = valid ? saidBy(review) : statement;
  return html`
    <div class="signature">
      <p><b>${words.sides[side]}:</b> ${words.statements[said]}</p>
      <p class="line">${words.signature}${valid ? html`: <b><bdi>${name}</bdi></b>` : nothing}</p>
      <p class="line">${words.date}${valid ? html`: <b>${day}</b>` : nothing}</p>
    </div>
    ${isOld ? html`<p class="signed-before">${words.signedBefore(name, day)}</p>` : nothing}
  `;
}

function saidBy({ kind }: Review): Statement {
  return kind === 'approved' ? 'approved' : 'acknowledged';
}

/** The name as it was typed; of those who sign by pressing a button, the one the school gave. */
function nameOnPaper(context: NameContext, review: Review): string {
  // Paper is read by others, too: nobody on it is “you”.
  return review.signature?.trim() || authorName({ ...context, viewerId: '' }, review);
}

function dayOnPaper({ locale }: SignLines['context'], { made }: Review): string {
  return formatDay(locale.tag, today(new Date(made.at)));
}
