import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../../src/i18n/format.js';
import { beforeOf, factsOf, headOf, helloOf } from './own-facts.js';
import { wantsPrompts, type OwnModel } from './own-model.js';
import { allPrompts } from './own-prompts.js';
import { itemWords, type ShownLine, type ShownOwn, type ShownPart } from './own-parts.js';

/** It as a page to print; where nothing is written yet, with a line to write on. */
export function ownPaper(model: OwnModel, shown: ShownOwn, today: string): TemplateResult {
  const { words, context } = model;
  const { kind, student, hasIep } = shown;
  const isScript = kind === 'script';
  return html`
    <main class=${kind}>
      <header>
        <h1>${words.headings[kind]}</h1>
        <p>
          ${student.name ? html`${words.name}: <b><bdi>${student.name}</bdi></b> · ` : nothing}
          ${headOf(model, shown, words.printedOn(formatDay(context.locale.tag, today)))}
        </p>
        ${hasIep ? html`<p class="from-iep">${words.iepNote}</p>` : nothing}
      </header>
      ${isScript ? html`<p class="said">${helloOf(model, shown)}</p>` : nothing}
      ${shown.parts.map((part) => partOnPaper(model, part))}
      ${isScript ? html`<p class="said">${words.thanks}</p>` : nothing}
      ${isScript && wantsPrompts(model) ? promptsOnPaper(model) : nothing}
    </main>
  `;
}

/** Behind all that is read out: questions with room to write. */
function promptsOnPaper({ words, context }: OwnModel): TemplateResult {
  const { prompts } = words;
  return html`
    <section class="prompts">
      <h2>${context.isStudent ? prompts.heading : prompts.headingOther}</h2>
      <ul>
        ${allPrompts(words).map(
          (question) =>
            html`<li>
              <p>${question}</p>
              <p class="blank"></p>
              <p class="blank"></p>
            </li>`,
        )}
      </ul>
    </section>
  `;
}

function partOnPaper(model: OwnModel, { name, lines, help }: ShownPart): TemplateResult {
  const { words } = model;
  const ofIep = help.map(
    (item) => html`<li><p>${words.fromIepAlone}: ${theirs(model, itemWords(item))}</p></li>`,
  );
  return html`
    <section>
      <h2>${words.parts[name]}</h2>
      ${
        lines.length + help.length === 0
          ? html`<p>${words.starters[name]}</p>
              <p class="blank"></p>`
          : html`<ul>
              ${lines.map((line) => html`<li>${lineOnPaper(model, line)}</li>`)} ${ofIep}
            </ul>`
      }
    </section>
  `;
}

function lineOnPaper(model: OwnModel, line: ShownLine): TemplateResult {
  const { words } = model;
  const { next = [], iepGoals = [], supports = [] } = line.goal ?? {};
  return html`
    <p>${ownLine(model, line)}</p>
    ${iepGoals.map((item) => html`<p class="below">${words.iepGoal}: ${theirs(model, itemWords(item))}</p>`)}
    ${next.map((step) => html`<p class="below">${words.nextSteps}: ${ownLine(model, step)}</p>`)}
    ${supports.map((item) => html`<p class="below">${words.fromIep}: ${theirs(model, itemWords(item))}</p>`)}
  `;
}

/** A line in the student's words, with what stands around it in ours; on paper and on the screen alike. */
export function ownLine(model: OwnModel, line: ShownLine): TemplateResult {
  const [before, facts] = [beforeOf(model, line), factsOf(model, line)];
  return html`${before ? `${before}: ` : nothing}${theirs(model, line.words)}${
    facts ? html` <small>${facts}</small>` : nothing
  }`;
}

/** Words of people, in a language nobody noted. */
export function theirs({ context }: Pick<OwnModel, 'context'>, text: string): TemplateResult {
  return html`<bdi class="theirs" lang=${context.around}>${text.trim()}</bdi>`;
}
