import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Comment } from '../../../src/model/conversation.js';
import { roleInPlan } from '../../../src/model/people.js';
import { actionButton } from '../../shared/action-button.view.js';
import { authorName } from '../../shared/person-names.js';
import { theirWords } from '../../shared/their-words.view.js';
import { send } from '../../shared/unsent/send.js';
import { unsentBox } from '../../shared/unsent/unsent-box.view.js';
import { goneGoalNote } from './gone-goal.view.js';
import { wordsLeft } from './left-words.view.js';
import { aboutHere, boxName, remarkKey, whenIn, type TalkModel } from './talk-model.js';

/** What people said beside their ideas, and the box to say more. Written once: said so before it is sent. */
export function commentsView(model: TalkModel): TemplateResult | typeof nothing {
  const { context, words, talk } = model;
  const title = `comments-${boxName(model, '')}`;
  const mayAdd = context.mayAdd(['comments'], { role: roleInPlan(context.viewerRole) });
  const name = boxName(model, 'comment');
  if (talk.comments.length === 0 && !mayAdd) return wordsLeft(model, name);
  return html`
    <div class="talk-block">
      <p class="label" id=${title}>${words.comments}</p>
      ${
        talk.comments.length === 0
          ? nothing
          : html`<ul class="remarks" aria-labelledby=${title}>
              ${repeat(
                talk.comments,
                ({ id }) => id,
                (comment) => commentItem(model, comment),
              )}
            </ul>`
      }
      ${mayAdd ? commentBox(model, name) : wordsLeft(model, name)}
    </div>
  `;
}

function commentItem(model: TalkModel, comment: Comment): TemplateResult {
  const { context, words } = model;
  return html`
    <li class="remark" data-key=${remarkKey(comment.id)} tabindex="-1">
      <p>
        <span class="label" dir="auto">${authorName(context, comment)}</span>
        <span class="help">${whenIn(context, comment.made.at)}</span>
      </p>
      ${goneGoalNote(model, comment)} ${theirWords(comment.words, words.nothingWritten)}
    </li>
  `;
}

function commentBox(model: TalkModel, name: string): TemplateResult {
  const { context, words } = model;
  const deliver = (text: string) => {
    const comment = { about: aboutHere(model), role: roleInPlan(context.viewerRole), words: text };
    const after = (id: string) => ({ say: words.said.comment, focus: remarkKey(id) });
    return context.deeds.add(['comments'], comment, after) !== undefined;
  };
  const handleSend = (event: Event) => {
    send(model, event, { name, key: name, deliver });
  };
  return html`
    ${unsentBox(model, {
      ...{ name, key: name },
      label: words.commentBox,
      help: words.commentHelp,
      faults: words.faults,
    })}
    <div class="buttons">
      ${actionButton({ key: `send.${name}`, words: words.send, name: words.sendComment, handleClick: handleSend })}
    </div>
  `;
}
