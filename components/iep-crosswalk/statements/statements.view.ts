import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { actionButton } from '../../shared/action-button.view.js';
import { guardedList } from '../../shared/guarded-list.js';
import { heading } from '../../shared/heading.js';
import {
  statementNames,
  type Missing,
  type Statement,
  type StatementLine,
  type StatementName,
} from './statement.js';
import { chooseLanguage, copyStatement, downloadStatement } from './statement-deeds.js';
import {
  isTextLanguage,
  languageOf,
  mannerOf,
  statementOf,
  statementsItem,
  textLanguages,
  type StatementsModel,
} from './statements-model.js';

/** Where the law asks for each. */
const citations: Readonly<Record<StatementName, string>> = {
  courses: '34 CFR 300.320(b)(2)',
  assessments: '34 CFR 300.320(b)(1)',
  performance: '20 USC 1414(c)(5)(B)(ii)',
};

/** The texts that an IEP can take over from the plan: closed until somebody wants them. */
export function statementsView(model: StatementsModel): unknown {
  const { context, words, sources, item } = model;
  const { plan, catalog, pack, graduationPlans } = sources;
  const isOpen = item.open?.statements === true;
  const inside = isOpen ? [item, plan, catalog, pack, graduationPlans] : [];
  return guardedList([
    { key: statementsItem, from: [context, words, ...inside], draw: () => drawSection(model, isOpen) },
  ]);
}

function drawSection(model: StatementsModel, isOpen: boolean): TemplateResult {
  const { context, words, item } = model;
  const handleToggle = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLDetailsElement) || currentTarget.open === isOpen) return;
    context.deeds.show(statementsItem, 'statements', currentTarget.open);
  };
  const title = context.isStudent ? words.heading : words.headingOther;
  const note = item.choices?.['note.language'];
  return html`
    <details class="below statements" part="statements" ?open=${isOpen} @toggle=${handleToggle}>
      <summary data-key="statements">${heading(context.level + 1, 'statements-heading', title)}</summary>
      ${
        isOpen
          ? html`<div class="inside">
              <p class="help">${context.isStudent ? words.help : words.helpOther}</p>
              ${languageField(model)} ${note ? html`<p class="note alert">${note}</p>` : nothing}
              ${statementNames.map((name) => statementView(model, name))}
            </div>`
          : nothing
      }
    </details>
  `;
}

function languageField(model: StatementsModel): TemplateResult {
  const { words } = model;
  const now = languageOf(model);
  const handleChange = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLSelectElement && isTextLanguage(currentTarget.value))
      void chooseLanguage(model, currentTarget.value, now);
  };
  return html`
    <div class="text-language">
      <label for="text-language">${words.language}</label>
      <select id="text-language" data-key="statements.language" .value=${live(now)} @change=${handleChange}>
        ${Object.entries(textLanguages).map(
          ([language, name]) =>
            html`<option value=${language} lang=${language} ?selected=${language === now}>${name}</option>`,
        )}
      </select>
    </div>
  `;
}

function statementView(model: StatementsModel, name: StatementName): TemplateResult {
  const { context, words, item } = model;
  const statement = statementOf(model, name);
  const note = item.choices?.[`note.${name}`];
  return html`
    <section class="statement">
      ${heading(context.level + 2, `statement-${name}`, words.titles[name])}
      <p class="help">${words.abouts[name]} ${words.law(citations[name])}</p>
      ${statement.lines.length > 0 ? textView(model, name, statement) : nothing}
      ${note ? html`<p class="note">${note}</p>` : nothing} ${missingView(model, statement.missing)}
    </section>
  `;
}

/** The text as it would be pasted, in its own language; focused when it is selected to be copied. */
function textView(model: StatementsModel, name: StatementName, { lines }: Statement): TemplateResult {
  const { words, context } = model;
  const title = words.titles[name];
  const handleCopy = ({ currentTarget }: Event) => {
    const block =
      currentTarget instanceof Element &&
      currentTarget.closest('.statement')?.querySelector<HTMLElement>('.statement-text');
    if (block) void copyStatement(model, name, block);
  };
  const { copy, download, buttonOf, textOf } = words;
  return html`
    <div
      class="statement-text"
      data-key=${`statements.${name}.text`}
      role="group"
      aria-label=${textOf(title)}
      tabindex="-1"
      lang=${mannerOf(model).tag}
      dir="ltr"
    >
      ${lines.map((line) => lineView(line, context.around))}
    </div>
    <div class="buttons">
      ${actionButton({
        ...{ key: `statements.${name}.copy`, words: copy, name: buttonOf(copy, title) },
        handleClick: handleCopy,
      })}
      ${actionButton({
        ...{ key: `statements.${name}.download`, words: download, name: buttonOf(download, title) },
        handleClick: () => {
          downloadStatement(model, name);
        },
      })}
    </div>
  `;
}

/** Lines are blocks of their own without space between them, so that a copied selection reads as the text does. */
function lineView(line: StatementLine, around: string): TemplateResult {
  const pieces = line.map((piece) =>
    typeof piece === 'string' ? piece : html`<bdi lang=${around}>${piece.theirs}</bdi>`,
  );
  return html`<div>${line.length === 0 ? html`<br />` : pieces}</div>`;
}

/** What the text cannot say yet is asked; the text can be used without it. */
function missingView(
  { context, words }: StatementsModel,
  missing: readonly Missing[],
): TemplateResult | typeof nothing {
  if (missing.length === 0) return nothing;
  const questions = context.isStudent ? words.questionsOwn : words.questions;
  return html`
    <p class="label">${words.missing}</p>
    <ul role="list" class="missing">
      ${missing.map(({ part, of }) => html`<li>${questions[part](of.join(', '))}</li>`)}
    </ul>
  `;
}
