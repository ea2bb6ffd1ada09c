import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { itemText } from '../../../src/crosswalk/item-text.js';
import { inOrder } from '../../../src/edits/order.js';
import { shortened } from '../../../src/i18n/format.js';
import type { IepProposal } from '../../../src/model/crosswalk.js';
import { actionButton } from '../../shared/action-button.view.js';
import { heading } from '../../shared/heading.js';
import { authorName } from '../../shared/person-names.js';
import { markRemoved } from '../../shared/record-changes.js';
import { theirWords } from '../../shared/their-words.view.js';
import { sideFor } from '../../../src/crosswalk/sources.js';
import { answerView, mayAnswer } from './answer.view.js';
import { proposeKey, proposeView } from './propose.view.js';
import { choose, nameOf, whenIn, type RowTalk } from './talk-model.js';
import { itemOf, planThingAt } from './things.js';
import { undoKey, undoNote } from './undo-note.view.js';

/** What was asked of the IEP team in a row, in the order it was asked. */
export function proposalsOf({ model, kind, state }: Pick<RowTalk, 'model' | 'kind' | 'state'>) {
  const { crosswalk } = sideFor(kind, model.sources);
  return inOrder(crosswalk?.proposals).filter(({ row }) => row === state.row.id);
}

/** What is asked of the IEP team about a row, what it answered, and the way to ask. */
export function proposalsView(talk: RowTalk): TemplateResult {
  const { model, state } = talk;
  const { propose, saidProposals } = model.talk;
  const all = proposalsOf(talk);
  const title = `proposals-${state.row.id}`;
  return html`
    <div class="block">
      ${heading(model.context.level + 2, title, propose.heading)}
      ${
        all.length === 0
          ? html`<p class="help">${propose.none}</p>`
          : html`<ul class="remarks" aria-labelledby=${title}>
              ${repeat(
                all,
                ({ id }) => id,
                (proposal) => proposalItem(talk, proposal),
              )}
            </ul>`
      }
      ${undoNote(talk, 'proposals', { note: propose.takenBack, said: saidProposals.back, focus: proposeKey(talk) })}
      ${proposeView(talk)}
    </div>
  `;
}

function proposalItem(talk: RowTalk, proposal: IepProposal): TemplateResult {
  const { model, state } = talk;
  const { propose, byAt } = model.talk;
  const { context } = model;
  const isMine = proposal.made.by === context.viewerId;
  const who = isMine ? propose.mine : propose.by(authorName(context, proposal));
  return html`
    <li
      class="remark"
      data-list="proposals ${state.row.id}"
      data-item=${proposal.id}
      data-key="proposal.${proposal.id}"
      tabindex="-1"
    >
      <p>
        <span class="label">${who}</span>
        <span class="help">${whenIn(context, proposal.made.at)}</span>
      </p>
      ${aboutView(talk, proposal)} ${theirWords(proposal.words, context.words.nothing)}
      ${proposal.reason ? labelled(propose.why, proposal.reason) : nothing}
      <p><strong>${proposal.decision ? propose.decisions[proposal.decision] : propose.waiting}</strong></p>
      ${proposal.decision ? answeredView(talk, proposal, byAt) : nothing}
      ${mayAnswer(talk, proposal) ? answerView(talk, proposal) : nothing} ${takeBackButton(talk, proposal)}
    </li>
  `;
}

function labelled(label: string, words: string): TemplateResult {
  return html`<p class="label">${label}</p>
    ${theirWords(words, '')}`;
}

function answeredView(
  { model }: RowTalk,
  { wrote, answer, decision }: IepProposal,
  byAt: (name: string, when: string) => string,
): TemplateResult {
  const { context, talk } = model;
  const by = wrote?.decision;
  return html`
    ${by ? html`<p class="help">${byAt(nameOf(context, by.by), whenIn(context, by.at))}</p>` : nothing}
    ${answer ? labelled(talk.propose.answer, answer) : nothing}
    ${decision === 'no' ? html`<p class="help">${talk.propose.notice}</p>` : nothing}
  `;
}

/** The things a proposal is about, in their own words as they are now; a new copy of the IEP may lack one. */
function aboutView(talk: RowTalk, { iepItem, plan }: IepProposal): readonly unknown[] {
  const { propose } = talk.model.talk;
  const item = iepItem ? itemOf(talk.model, iepItem) : undefined;
  return [
    iepItem ? aboutLine(talk, propose.aboutIep, item && itemText(item)) : nothing,
    plan ? aboutLine(talk, propose.aboutPlan, planThingAt(talk, plan)?.text) : nothing,
  ];
}

function aboutLine({ model }: RowTalk, label: string, text: string | undefined): TemplateResult {
  if (text === undefined) return html`<p class="help">${model.talk.propose.aboutGone}</p>`;
  return html`<p class="help">${label} <span lang="" dir="auto">${text}</span></p>`;
}

/** As long as nobody answered, whoever asked may take it back. */
function takeBackButton(talk: RowTalk, { id, words = '' }: IepProposal): TemplateResult | typeof nothing {
  const { model, side, kind } = talk;
  const { propose, saidProposals } = model.talk;
  const record = ['proposals', id];
  if (!side.mayWrite(record, 'removed')) return nothing;
  const handleClick = () => {
    const after = { say: saidProposals.takenBack, focus: undoKey(talk, 'proposals') };
    if (side.deeds.make([markRemoved(record, true)], after)) choose(talk, 'undo', `${kind} proposals ${id}`);
  };
  return actionButton({
    ...{ key: `take-back.${id}`, words: propose.takeBack, look: 'quiet', handleClick },
    name: propose.takeBackOf(shortened(words)),
  });
}
