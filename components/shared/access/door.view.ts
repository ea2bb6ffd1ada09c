import { html, nothing, type TemplateResult } from 'lit';
import type { CrosswalkSupportWords } from '../../../src/i18n/crosswalk-supports/dictionary.js';
import type { AccessReason } from '../../../src/storage/contract.js';
import { actionButton } from '../action-button.view.js';
import type { BesideNow, FoundBeside } from './iep-beside.js';
import { reasonView } from './reason.view.js';

/** The way to what the IEP says beside the records of an element. */
export interface DoorModel {
  readonly now: BesideNow<unknown>;
  readonly words: CrosswalkSupportWords;
  /** Says where it stands once it is open, from what was found then. */
  readonly shown: (found: FoundBeside<unknown>) => string;
  /** The level of the heading of the question. */
  readonly level: number;
  readonly say: (sentence: string) => void;
  /** Whether the same person still has the same plan open: asked after every wait. */
  readonly isCurrent: () => boolean;
}

/** The `data-key` of what takes the focus of whoever opened the IEP. */
const screen = 'iep-here';

/**
 * For somebody at school: one button, then the question why, then one sentence that says where to read. The
 * student and the family find what there is in its place, and read here only that it could not be loaded, and
 * what came of trying again.
 */
export function doorView(model: DoorModel): unknown {
  const { now, words } = model;
  if (now.status === 'failed') return failedView(model);
  // Who tried again pressed a button that goes: what they find in its place takes their focus.
  if (!now.asksReason && (!now.isAsked || now.status === 'closed')) return nothing;
  if (now.status === 'closed') return now.isAsked ? questionView(model) : lookButton(model);
  return sentence(now.status === 'opening' ? words.opening : sentenceWhenOpen(model));
}

function lookButton({ now, words }: DoorModel): TemplateResult {
  return html`<div class="buttons">
    ${actionButton({
      ...{ key: 'iep-look', otherwise: 'reason.teaching', words: words.look, look: 'quiet' },
      handleClick: now.deeds.ask,
    })}
  </div>`;
}

function questionView(model: DoorModel): TemplateResult {
  const { now, words, level, say } = model;
  const { chosen, isMissing, deeds } = now;
  return reasonView({
    ...{ words: words.reason, level, chosen, isMissing, otherwise: screen, choose: deeds.choose },
    open: (reason) => {
      open(model, reason);
    },
    noteMissing: () => {
      deeds.noteMissing();
      say(words.reason.missing);
    },
  });
}

/** Says what is there now: at the press nothing was open yet. */
function open(model: DoorModel, reason?: AccessReason): void {
  const { words, say, isCurrent } = model;
  void model.now.deeds.open(reason).then((now) => {
    if (!isCurrent() || !now || now.status === 'closed') return;
    say(now.status === 'failed' ? words.failed : sentenceWhenOpen({ ...model, now }));
  });
}

function sentenceWhenOpen({ now: { found }, words, shown }: DoorModel): string {
  return found.size > 0 ? shown(found) : words.nothing;
}

/** Takes the focus of what was pressed to get here. */
function sentence(text: string): TemplateResult {
  return html`<p class="help" data-key=${screen} tabindex="-1">${text}</p>`;
}

function failedView(model: DoorModel): TemplateResult {
  const { words } = model;
  return html`
    <div class="note alert">
      <p data-key=${screen} tabindex="-1">${words.failed}</p>
      ${actionButton({
        ...{ key: 'iep-again', otherwise: screen, words: words.tryAgain },
        handleClick: () => {
          model.now.deeds.ask();
          open(model);
        },
      })}
    </div>
  `;
}
