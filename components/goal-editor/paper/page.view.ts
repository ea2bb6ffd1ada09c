import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../../src/i18n/format.js';
import { labelIn } from '../../../src/packs/goal-domains.js';
import { today } from '../../shared/day.js';
import { signLines } from '../../shared/review/sign-lines.view.js';
import { careersOnPaper, experienceOnPaper, reviewsOnPaper } from './page-facts.view.js';
import { goalOnPaper } from './page-goal.view.js';
import type { PageModel } from './page-model.js';

/** The plan on one page: strengths first, then the goals, then who reads and signs. */
export function pageView(model: PageModel): TemplateResult {
  const { page, words } = model;
  return html`
    <main>
      ${headView(model)} ${strengthsView(model)}
      <section>
        <h2>${words.next}</h2>
        ${
          page.goals.length === 0
            ? html`<p>${words.noGoals}</p>`
            : page.goals.map((goal, index) => goalOnPaper(model, goal, index + 1))
        }
      </section>
      <div class="facts">${experienceOnPaper(model)} ${careersOnPaper(model)} ${reviewsOnPaper(model)}</div>
      ${signLines(model)}
    </main>
  `;
}

function headView({ context, page, words }: PageModel): TemplateResult {
  const { pack, locale } = context;
  const label = pack.planLabel && labelIn(pack.planLabel, locale.tag);
  const facts = [
    page.gradeLevel === undefined ? '' : words.grade(page.gradeLevel),
    words.schoolYear(page.schoolYear - 1, page.schoolYear),
    words.printedOn(formatDay(locale.tag, today())),
  ].filter(Boolean);
  return html`
    <header>
      <h1>${page.isOwn ? words.title : words.titleOther}</h1>
      ${label ? html`<p>${label}</p>` : nothing}
      <p>
        ${page.studentName ? html`${words.name}: <b><bdi>${page.studentName}</bdi></b> · ` : nothing}
        ${facts.join(' · ')}
      </p>
    </header>
  `;
}

/** Where nothing is written yet, there is a line to write on. */
function strengthsView({ context, page, words }: PageModel): TemplateResult {
  const blank = html`<p class="blank"></p>`;
  const theirs = (text: string) =>
    text ? html`<p class="theirs" dir="auto" lang=${context.around}>${text}</p>` : blank;
  return html`
    <div class="facts">
      <section>
        <h2>${page.isOwn ? words.strengths : words.strengthsOther}</h2>
        ${theirs(page.strengths)}
      </section>
      <section>
        <h2>${page.isOwn ? words.whatHelps : words.whatHelpsOther}</h2>
        ${theirs(page.whatHelps)}
      </section>
    </div>
  `;
}
