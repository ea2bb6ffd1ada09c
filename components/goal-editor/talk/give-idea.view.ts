import { html, nothing, type TemplateResult } from 'lit';
import type { Suggestion, SuggestionKind, SuggestionProposal } from '../../../src/model/conversation.js';
import { roleInPlan } from '../../../src/model/people.js';
import { live } from 'lit/directives/live.js';
import { actionButton } from '../../shared/action-button.view.js';
import { send } from '../../shared/unsent/send.js';
import { unsentBox } from '../../shared/unsent/unsent-box.view.js';
import { wordsLeft } from './left-words.view.js';
import { aboutHere, boxName, isBoxOpen, remarkKey, showBox, type TalkModel } from './talk-model.js';

/** What an idea is for; a thought asks for nothing. */
type Purpose = SuggestionProposal | 'thought';

const goalPurposes: readonly Purpose[] = ['step', 'benchmark', 'studentWords', 'thought'];
const planPurposes: readonly Purpose[] = ['goal', 'thought'];

interface Form {
  readonly kind: SuggestionKind;
  /** What the words in it may be for; where there is but one, nobody is asked. */
  readonly purposes: readonly Purpose[];
}

/** How an adult brings something in: an idea, or words that the student said. */
export function giveIdea(model: TalkModel): TemplateResult | typeof nothing {
  const { context, goal } = model;
  const forms: readonly Form[] = [
    { kind: 'idea', purposes: goal ? goalPurposes : planPurposes },
    { kind: 'typedFor', purposes: [goal ? 'studentWords' : 'goal'] },
  ];
  if (context.isStudent) return nothing;
  const mayAdd = context.mayAdd(['suggestions'], { role: roleInPlan(context.viewerRole) });
  return html`${forms.map((form) => (mayAdd ? formView(model, form) : unsentWords(model, form)))}`;
}

function unsentWords(model: TalkModel, form: Form) {
  return form.purposes.map((purpose) => wordsLeft(model, nameOf(model, form, purpose)));
}

/** The purpose is part of the name, so that it is there again with the words after the page was closed. */
function nameOf(model: TalkModel, { kind }: Form, purpose: Purpose): string {
  return boxName(model, `${kind}.${purpose}`);
}

function begunPurpose(model: TalkModel, form: Form): Purpose | undefined {
  return form.purposes.find((purpose) => model.context.unsent(nameOf(model, form, purpose)));
}

/** What the words are for: as they are kept; where there are none, as it was chosen. */
function purposeIn(model: TalkModel, form: Form): Purpose {
  const chosen = form.purposes.find((purpose) => isBoxOpen(model, nameOf(model, form, purpose)));
  return begunPurpose(model, form) ?? chosen ?? form.purposes[0] ?? 'thought';
}

function formView(model: TalkModel, form: Form): TemplateResult {
  const { words } = model;
  const { kind } = form;
  const key = boxName(model, kind);
  const purpose = purposeIn(model, form);
  const name = nameOf(model, form, purpose);
  const isOpen = isBoxOpen(model, key) ?? begunPurpose(model, form) !== undefined;
  const handleToggle = ({ currentTarget }: Event) => {
    const isNowOpen = currentTarget instanceof HTMLDetailsElement && currentTarget.open;
    if (isNowOpen !== isOpen) showBox(model, key, isNowOpen);
  };
  const deliver = (text: string) => sendSuggestion(model, kind, purpose, text);
  const handleSend = (event: Event) => {
    send(model, event, { name, key, deliver });
  };
  return html`
    <details class="give" ?open=${isOpen} @toggle=${handleToggle}>
      <summary data-key=${`open.${key}`}>${words.give[kind].title}</summary>
      <div class="form">
        ${form.purposes.length > 1 ? purposeField(model, form, { key, purpose }) : nothing}
        ${unsentBox(model, {
          ...{ name, key },
          label: words.give[kind].box,
          help: words.give[kind].help,
          faults: words.faults,
        })}
        <div class="buttons">
          ${actionButton({ key: `send.${key}`, words: words.give[kind].send, look: 'main', handleClick: handleSend })}
        </div>
      </div>
    </details>
  `;
}

interface PurposeChoice {
  readonly key: string;
  readonly purpose: Purpose;
}

function purposeField(model: TalkModel, form: Form, { key, purpose }: PurposeChoice): TemplateResult {
  const { words } = model;
  const handleChange = ({ currentTarget }: Event) => {
    const value = currentTarget instanceof HTMLSelectElement ? currentTarget.value : purpose;
    const other = form.purposes.find((one) => one === value) ?? purpose;
    if (other !== purpose) changePurpose(model, nameOf(model, form, purpose), nameOf(model, form, other));
  };
  return html`
    <div class="field">
      <label for=${`for-${key}`}>${words.purpose}</label>
      <select id=${`for-${key}`} data-key=${`for.${key}`} @change=${handleChange}>
        ${form.purposes.map(
          (one) =>
            html`<option value=${one} .selected=${live(one === purpose)}>${words.purposes[one]}</option>`,
        )}
      </select>
    </div>
  `;
}

/** Takes the words along. What is kept for the other purpose, from another tab say, stands before them. */
function changePurpose(model: TalkModel, from: string, to: string): void {
  const { deeds, unsent } = model.context;
  const [own, other] = [unsent(from), unsent(to)];
  const joined = [other, own].filter(Boolean).join('\n\n');
  if (own) deeds.keepUnsent(to, joined);
  // Words that are too long together stay where they are.
  const isKept = (unsent(to) ?? '') === joined;
  if (isKept) deeds.keepUnsent(from, undefined);
  showBox(model, from, !isKept);
  showBox(model, to, isKept);
}

function sendSuggestion(model: TalkModel, kind: SuggestionKind, purpose: Purpose, text: string): boolean {
  const { context, words } = model;
  const suggestion = {
    about: aboutHere(model),
    role: roleInPlan(context.viewerRole),
    kind,
    proposes: purpose === 'thought' ? null : purpose,
    words: text,
  } satisfies Partial<Suggestion>;
  const say = words.said[kind];
  const after = (id: string) => ({ say, focus: remarkKey(id) });
  return context.deeds.add(['suggestions'], suggestion, after) !== undefined;
}
