import { html, nothing, type TemplateResult } from 'lit';
import type { Suggestion } from '../../../src/model/conversation.js';
import { actionButton } from '../../shared/action-button.view.js';
import { send } from '../../shared/unsent/send.js';
import { unsentBox } from '../../shared/unsent/unsent-box.view.js';
import { ideaBoxName } from './left-words.view.js';
import { closeBox, isBoxOpen, nearKey, openBox, remarkKey, type TalkModel } from './talk-model.js';

/** What the author can do with an idea of their own as long as it is not answered. */
export function ownIdeaView(model: TalkModel, idea: Suggestion): TemplateResult | typeof nothing {
  const { context } = model;
  if (idea.decision || !context.mayWrite(['suggestions', idea.id], 'words')) return nothing;
  const name = ideaBoxName(idea.id, 'reword');
  const isOpen = isBoxOpen(model, name) === true || context.unsent(name) !== undefined;
  return isOpen ? rewordBox(model, idea, name) : ownButtons(model, idea, name);
}

/** Half a sentence must not be what the student says yes to: new words arrive as a whole. */
function ownButtons(model: TalkModel, idea: Suggestion, name: string): TemplateResult {
  const { words, context } = model;
  const handleReword = () => {
    openBox(model, name, idea.words);
  };
  const handleTakeBack = () => {
    context.deeds.remove(['suggestions', idea.id], { said: words.said.takenBack, note: words.takenBackNote });
  };
  return html`
    <div class="buttons">
      ${actionButton({ key: `reword.${idea.id}`, words: words.reword, look: 'quiet', handleClick: handleReword })}
      ${actionButton({ key: `take-back.${idea.id}`, otherwise: nearKey(model, idea), words: words.takeBack, look: 'quiet', handleClick: handleTakeBack })}
    </div>
  `;
}

function rewordBox(model: TalkModel, idea: Suggestion, name: string): TemplateResult {
  const { words, context } = model;
  const handleSend = (event: Event) => {
    const deliver = (value: string) => reword(model, idea, value);
    if (send(model, event, { name, key: name, deliver })) closeBox(model, name, remarkKey(idea.id));
  };
  const handleCancel = () => {
    closeBox(model, name, `reword.${idea.id}`);
  };
  return html`
    ${unsentBox(model, { name, key: name, label: words.rewordBox, faults: words.faults })}
    <div class="buttons">
      ${actionButton({ key: `send.${name}`, words: words.rewordSend, look: 'main', handleClick: handleSend })}
      ${actionButton({ key: `cancel.${name}`, words: context.words.cancel, handleClick: handleCancel })}
    </div>
  `;
}

/** Words that stay as they are need no change. */
function reword({ context, words }: TalkModel, idea: Suggestion, value: string): boolean {
  const change = {
    type: 'text',
    record: ['suggestions', idea.id],
    field: 'words',
    was: idea.words ?? '',
    value,
  } as const;
  return value === idea.words || context.deeds.make([change], { say: words.said.reworded });
}
