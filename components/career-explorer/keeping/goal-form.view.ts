import { html, nothing, type TemplateResult } from 'lit';
import type { CareerKeptWords } from '../../../src/i18n/career-kept/dictionary.js';
import type { Goal } from '../../../src/model/goal.js';
import { actionButton } from '../../shared/action-button.view.js';
import { ownField, type OwnFields } from '../../shared/own-fields.js';
import type { CareerName, ShownCareer } from './career-changes.js';
import type { GoalForms } from './goal-forms.js';

/** What is drawn where a career can become a goal. */
export interface GoalOffer {
  readonly words: CareerKeptWords;
  readonly isStudent: boolean;
  readonly name: ShownCareer;
  /** The goal that came of it already. */
  readonly goal: Goal | undefined;
  /** Undefined for those who may only read. */
  readonly forms: GoalForms | undefined;
  readonly fields: OwnFields;
  readonly around: string;
  readonly openGoal: (id: string) => void;
}

/** “Make it a goal”, the form behind it, or the goal that came of it. */
export function goalOffer(offer: GoalOffer): TemplateResult | typeof nothing {
  const { words, name, goal, forms } = offer;
  if (goal) return madeGoal(offer, goal);
  if (!forms) return nothing;
  const key = keyOf(name);
  if (forms.isOpen(name)) return goalForm(offer, forms);
  const make = forms.isBegun(name) ? words.goOnGoal : words.makeGoal;
  return actionButton({
    key: `make.${key}`,
    words: make,
    name: `${make}: ${name.shown}`,
    handleClick: () => {
      forms.open(name);
    },
  });
}

/** Names a career on the page. */
export function keyOf({ kind, code }: Pick<CareerName, 'kind' | 'code'>): string {
  return `${kind}.${code}`;
}

function madeGoal(
  { words, isStudent, name, openGoal }: GoalOffer,
  { id, studentWords }: Goal,
): TemplateResult {
  return html`
    <div class="made-goal">
      <p>
        ${isStudent ? words.yourGoal : words.theirGoal}
        ${studentWords ? html`<q lang="" dir="auto">${studentWords}</q>` : words.noWhy}
        <span class="help">${isStudent ? words.inMyGoals : words.inGoals}</span>
      </p>
      ${actionButton({
        key: `goal.${keyOf(name)}`,
        words: words.openGoal,
        name: `${words.openGoal}: ${studentWords || name.shown}`,
        handleClick: () => {
          openGoal(id);
        },
      })}
    </div>
  `;
}

function goalForm(offer: GoalOffer, forms: GoalForms): TemplateResult {
  const { words, name } = offer;
  const key = keyOf(name);
  const isEmpty = forms.isFaulty(name);
  return html`
    <div class="card goal-form" role="group" aria-labelledby=${`asks.${key}`}>
      <p class="help readers" id=${`reads.${key}`}>${words.whoCanRead}</p>
      ${goalBox(offer, forms, isEmpty)}
      <div id=${`note.${key}`}>${isEmpty ? html`<p class="note">${words.goalEmpty}</p>` : nothing}</div>
      <p class="help" id=${`helps.${key}`}>${words.goalHelp}</p>
      ${beginnings(offer, forms)}
      <div class="buttons">
        ${actionButton({
          key: `add.${key}`,
          words: words.addGoal,
          look: 'main',
          handleClick: () => {
            forms.send(name);
          },
        })}
        ${actionButton({
          key: `cancel.${key}`,
          words: words.cancel,
          handleClick: () => {
            forms.close(name);
          },
        })}
      </div>
    </div>
  `;
}

/** Sentences to begin with: one press puts them into the box. */
function beginnings({ words, name }: GoalOffer, forms: GoalForms): TemplateResult {
  const key = keyOf(name);
  return html`
    <ul class="beginnings" role="list">
      ${Object.entries(words.beginnings).map(([kind, begin]) => {
        const beginning = begin(name.shown);
        const handleClick = (event: Event) => {
          leaveBox(event, key);
          forms.begin(name, beginning);
        };
        return html`<li>${actionButton({ key: `begin.${kind}.${key}`, words: beginning, handleClick })}</li>`;
      })}
    </ul>
  `;
}

function goalBox(
  { words, name, fields, around }: GoalOffer,
  forms: GoalForms,
  isFaulty: boolean,
): TemplateResult {
  const key = keyOf(name);
  const write = (_was: string, value: string) => forms.write(name, value);
  return html`
    <label for=${`words.${key}`} id=${`asks.${key}`}>${words.goalQuestion}</label>
    <textarea
      id=${`words.${key}`}
      data-key=${`words.${key}`}
      rows="2"
      maxlength="200000"
      dir="auto"
      lang=${around}
      spellcheck="true"
      aria-invalid=${isFaulty ? 'true' : 'false'}
      aria-describedby=${`reads.${key} note.${key} helps.${key}`}
      ${ownField(fields, { kind: 'text', key: `words.${key}`, value: forms.wordsOf(name), write })}
    ></textarea>
  `;
}

/** A finger on a button may leave the focus in the box, and a focused box takes no words from elsewhere. */
function leaveBox({ currentTarget }: Event, key: string): void {
  const root = currentTarget instanceof Element ? currentTarget.getRootNode() : undefined;
  if (root instanceof ShadowRoot) root.getElementById(`words.${key}`)?.blur();
}
