import { html, nothing, type TemplateResult } from 'lit';
import { shortened } from '../../../src/i18n/format.js';
import { actionButton } from '../../shared/action-button.view.js';
import { guardedList } from '../../shared/guarded-list.js';
import { heading } from '../../shared/heading.js';
import { IlpOpenEvent } from '../../shared/open-event.js';
import { helloOf, whereOf } from './own-facts.js';
import { isOpenNow, ownItem, ownKinds, ownSections, type OwnKind, type OwnModel } from './own-model.js';
import { ownLine, theirs } from './own-paper.view.js';
import { itemWords, shownOwn, type ShownLine, type ShownOwn, type ShownPart } from './own-parts.js';
import { beforeMeetingView, promptsView } from './prompts.view.js';
import { supportsChoice } from './supports.view.js';
import { ownForms, takeAlong } from './take-along.js';

const looks = { page: { part: 'own-page' }, script: { part: 'own-script' } } as const;

/** The student's plan on a page, and what the student says at the meeting: for everybody who has the plan. */
export function ownView(model: OwnModel): unknown {
  const { context, words, sources, item, isAlone } = model;
  const { plan, iepShared, iepTeam, crosswalkShared, crosswalkTeam } = sources;
  const from = [context, words, item, isAlone, plan, iepShared, iepTeam, crosswalkShared, crosswalkTeam];
  return guardedList(ownKinds.map((kind) => ({ key: kind, from, draw: () => kindView(model, kind) })));
}

function kindView(model: OwnModel, kind: OwnKind): TemplateResult {
  const { context, words } = model;
  const isOpen = isOpenNow(model, kind);
  const handleToggle = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLDetailsElement) || currentTarget.open === isOpen) return;
    context.deeds.show(ownItem, ownSections[kind], currentTarget.open);
  };
  const title = (context.isStudent ? words.headings : words.headingsOther)[kind];
  return html`
    <details class="below own" part=${looks[kind].part} ?open=${isOpen} @toggle=${handleToggle}>
      <summary data-key="own.${kind}">${heading(context.level + 1, `own-${kind}-heading`, title)}</summary>
      ${isOpen ? html`<div class="inside">${inside(model, kind)}</div>` : nothing}
    </details>
  `;
}

function inside(model: OwnModel, kind: OwnKind): TemplateResult {
  const { context, words, item } = model;
  const shown = shownOwn(model, kind);
  const isScript = kind === 'script';
  const note = item.choices?.[`note.${kind}`];
  return html`
    <p class="help">${(context.isStudent ? words.help : words.helpOther)[kind]}</p>
    ${isScript ? [beforeMeetingView(model), supportsChoice(model)] : nothing}
    <div class="own-words">
      ${shown.hasIep ? html`<p class="note from-iep">${words.iepNote}</p>` : nothing}
      ${isScript ? html`<p class="said">${helloOf(model, shown)}</p>` : nothing}
      ${shown.parts.map((part) => partView(model, shown, part))}
      ${isScript ? html`<p class="said">${words.thanks}</p>` : nothing}
    </div>
    <div class="buttons">${ownForms.map((form) => formButton(model, kind, form))}</div>
    ${note ? html`<p class="note own-note">${note}</p>` : nothing}
  `;
}

function partView(model: OwnModel, shown: ShownOwn, part: ShownPart): TemplateResult {
  const { context, words } = model;
  const { name, lines, help } = part;
  const ofIep = help.map(
    (item) => html`<li><p>${words.fromIepAlone}: ${theirs(model, itemWords(item))}</p></li>`,
  );
  return html`
    <section class="own-part">
      ${heading(context.level + 2, `own-${shown.kind}-${name}`, words.parts[name])}
      ${
        lines.length + help.length === 0
          ? promptView(model, shown, part)
          : html`<ul role="list">
              ${lines.map((line) => html`<li>${lineView(model, line)}</li>`)} ${ofIep}
            </ul>`
      }
      ${shown.kind === 'script' ? promptsView(model, name) : nothing}
    </section>
  `;
}

/** What is empty asks; nothing has to be answered. */
function promptView(model: OwnModel, shown: ShownOwn, { name }: ShownPart): TemplateResult {
  const { context, words } = model;
  const question = words.questions[name];
  if (!context.isStudent) return html`<p class="prompt">${words.askThem(question)}</p>`;
  const { kind, firstGoal } = shown;
  return html`
    <p class="prompt">${question}</p>
    <p>${words.canStart(words.starters[name])}</p>
    <p class="help">${whereOf(model, name, shown)}</p>
    ${name === 'ask' && firstGoal !== undefined ? goButton(model, `${kind}.ask`, firstGoal, undefined) : nothing}
  `;
}

function lineView(model: OwnModel, line: ShownLine): TemplateResult {
  const { words } = model;
  const { next = [], iepGoals = [], supports = [] } = line.goal ?? {};
  const ofIep = (label: string, items: typeof supports) =>
    items.length > 0
      ? html`<p class="label">${label}</p>
          <ul role="list" class="supports">
            ${items.map((item) => html`<li>${theirs(model, itemWords(item))}</li>`)}
          </ul>`
      : nothing;
  return html`
    <p>${ownLine(model, line)}</p>
    ${
      next.length > 0
        ? html`<p class="label">${words.nextSteps}</p>
            <ul role="list">
              ${next.map((step) => html`<li>${ownLine(model, step)}</li>`)}
            </ul>`
        : nothing
    }
    ${line.goal?.lacksStep ? firstStepView(model, line, line.goal.id) : nothing}
    ${ofIep(words.iepGoal, iepGoals)} ${ofIep(words.fromIep, supports)}
  `;
}

function firstStepView(model: OwnModel, line: ShownLine, goal: string): TemplateResult {
  const { context, words } = model;
  if (!context.isStudent) return html`<p class="prompt">${words.askThem(words.firstStep)}</p>`;
  return html`
    <p class="prompt">${words.firstStep}</p>
    ${goButton(model, goal, goal, line.words)}
  `;
}

/** Goes to a goal where it is written: in the goal editor, or wherever the host shows it. */
function goButton({ words }: OwnModel, key: string, goal: string, name: string | undefined): TemplateResult {
  return actionButton({
    ...{ key: `own.go.${key}`, words: words.goToGoal, look: 'quiet' },
    ...(name === undefined ? {} : { name: words.goToGoalNamed(shortened(name)) }),
    handleClick: ({ currentTarget }) =>
      currentTarget?.dispatchEvent(new IlpOpenEvent({ kind: 'goal', id: goal })),
  });
}

function formButton(model: OwnModel, kind: OwnKind, form: (typeof ownForms)[number]): TemplateResult {
  const { context, words } = model;
  const text = words.buttons[form];
  return actionButton({
    key: `own.${kind}.${form}`,
    words: text,
    name: (context.isStudent ? words.buttonNames : words.buttonNamesOther)[kind](text),
    handleClick: ({ currentTarget }) => {
      const place = currentTarget instanceof Element && currentTarget.closest<HTMLElement>('.own');
      if (place) void takeAlong({ form, kind, model, place });
    },
  });
}
