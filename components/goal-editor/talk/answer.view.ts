import { html, nothing, type TemplateResult } from 'lit';
import { shortened } from '../../../src/i18n/format.js';
import type { Suggestion } from '../../../src/model/conversation.js';
import { schoolYearOf } from '../../shared/day.js';
import { actionButton } from '../../shared/action-button.view.js';
import { send } from '../../shared/unsent/send.js';
import { isRefused, noteOf, unsentBox } from '../../shared/unsent/unsent-box.view.js';
import { ideaBoxName } from './left-words.view.js';
import { answerStep, isRewording, outcomeOf, wordsToBegin, type IdeaAnswer } from './talk-changes.js';
import { closeBox, isBoxOpen, nearKey, openBox, siblingsIn, type TalkModel } from './talk-model.js';

/** The box that is open beside the answers: for a version of one's own, or for the reason of a no. */
type AnswerBox = 'changed' | 'declined';

const answerBoxes: readonly AnswerBox[] = ['changed', 'declined'];

/** The student's answers; other words for a goal are not taken as they are, but written by the student. */
export function answerView(model: TalkModel, idea: Suggestion): TemplateResult {
  const box = shownBox(model, idea);
  return html`
    ${isRewording(idea) ? html`<p class="help">${model.words.rewordIdeaHelp}</p>` : nothing}
    ${box ? boxView(model, idea, box) : buttonsView(model, idea)}
  `;
}

/** The box the student opened; else one with words that came from another tab or another day. */
function shownBox(model: TalkModel, idea: Suggestion): AnswerBox | undefined {
  const nameOf = (box: AnswerBox) => ideaBoxName(idea.id, box);
  return (
    answerBoxes.find((box) => isBoxOpen(model, nameOf(box))) ??
    answerBoxes.find((box) => model.context.unsent(nameOf(box)))
  );
}

function buttonsView(model: TalkModel, idea: Suggestion): TemplateResult {
  const { words } = model;
  // Heard without the idea before their eyes, people must know which one the button is for.
  const button = (answer: 'yes' | AnswerBox, label: string, handleClick: () => void) =>
    actionButton({
      key: `${answer}.${idea.id}`,
      words: label,
      name: `${label}: ${shortened(idea.words ?? '')}`,
      handleClick,
    });
  const open = (box: AnswerBox) => () => {
    openBox(model, ideaBoxName(idea.id, box), box === 'changed' ? wordsToBegin(idea, groundOf(model)) : '');
  };
  return html`
    <div class="buttons">
      ${isRewording(idea) ? nothing : button('yes', yesWords(model, idea), () => sayYes(model, idea))}
      ${idea.proposes ? button('changed', words.change, open('changed')) : nothing}
      ${button('declined', isRewording(idea) ? words.noThanks : words.no, open('declined'))}
    </div>
    ${isRefused(model, yesKey(idea)) ? html`<p class="note alert">${words.notAnswered}</p>` : nothing}
  `;
}

function yesKey({ id }: Suggestion): string {
  return `yes.${id}`;
}

function sayYes(model: TalkModel, idea: Suggestion): void {
  const isDone = decide(model, idea, { decision: 'accepted', words: idea.words ?? '' });
  model.context.deeds.reportRefused(noteOf(model, yesKey(idea)), '', isDone ? undefined : 'forbidden');
}

function yesWords({ words, goal }: TalkModel, idea: Suggestion): string {
  const outcome = outcomeOf(idea, goal);
  if (!outcome) return words.thanks;
  if (idea.kind === 'typedFor') return words.myOwnWords;
  return outcome === idea.proposes ? words.yes : words.yesAsGoal;
}

function boxView(model: TalkModel, idea: Suggestion, box: AnswerBox): TemplateResult {
  const { context, words } = model;
  const name = ideaBoxName(idea.id, box);
  const deliver = (text: string) =>
    decide(
      model,
      idea,
      box === 'changed' ? { decision: box, words: text } : { decision: box, words: '', reason: text },
    );
  const handleSend = (event: Event) => {
    send(model, event, { name, key: name, deliver, mayBeEmpty: box === 'declined' });
  };
  const handleCancel = () => {
    closeBox(model, name, `${box}.${idea.id}`);
  };
  return html`
    ${unsentBox(model, { name, key: name, label: words.answerBox[box], faults: words.faults })}
    <div class="buttons">
      ${actionButton({ key: `send.${name}`, words: words.answerSend[box], look: 'main', handleClick: handleSend })}
      ${actionButton({ key: `cancel.${name}`, words: context.words.cancel, handleClick: handleCancel })}
    </div>
  `;
}

/** Makes the answer one step of changes, so that undo takes back all of it; says whether it was made. */
function decide(model: TalkModel, idea: Suggestion, answer: IdeaAnswer): boolean {
  const { context, words } = model;
  const { changes, result } = answerStep(idea, answer, groundOf(model));
  const focus = nearKey(model, idea, result?.[1]);
  const say = result || answer.decision === 'declined' ? words.said[answer.decision] : words.said.thanked;
  return context.deeds.make(changes, { say, focus });
}

function groundOf({ context, goal }: TalkModel) {
  return {
    goal,
    schoolYear: schoolYearOf(context.today),
    siblings: (collection: readonly string[]) => siblingsIn(context, collection),
    recordAt: context.recordAt,
  };
}
