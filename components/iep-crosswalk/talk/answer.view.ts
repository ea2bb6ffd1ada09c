import { html, type TemplateResult } from 'lit';
import { shortened } from '../../../src/i18n/format.js';
import type { CrosswalkDecision, IepProposal } from '../../../src/model/crosswalk.js';
import { actionButton } from '../../shared/action-button.view.js';
import { send } from '../../shared/unsent/send.js';
import { unsentBox } from '../../shared/unsent/unsent-box.view.js';
import { boxName, underBox, type RowTalk } from './talk-model.js';

/** Whether the viewer answers for the IEP team. */
export function mayAnswer({ side }: Pick<RowTalk, 'side'>, { id }: IepProposal): boolean {
  return side.mayWrite(['proposals', id], 'decision');
}

/** The team's answer, in words; given, it can be given anew. */
export function answerView(talk: RowTalk, proposal: IepProposal): TemplateResult {
  return proposal.decision ? againButton(talk, proposal) : boxView(talk, proposal);
}

function boxView(talk: RowTalk, proposal: IepProposal): TemplateResult {
  const { propose } = talk.model.talk;
  const name = boxName('answer', proposal.id);
  const button = (decision: CrosswalkDecision) =>
    actionButton({
      ...{ key: `answer-${decision}.${proposal.id}`, words: propose[decision] },
      name: propose.answerOf(propose[decision], shortened(proposal.words ?? '')),
      handleClick: (event) => {
        const deliver = (answer: string) => decide(talk, proposal, { decision, answer });
        send(talk.place, event, { name, key: name, deliver });
      },
    });
  const box = { name, key: name, label: propose.answerBox, faults: propose.answerFaults };
  return html`
    ${unsentBox(talk.place, { ...box, help: propose.answerHelp, under: underBox(talk.model, talk.place) })}
    <div class="buttons">${button('yes')} ${button('no')}</div>
  `;
}

interface TeamAnswer {
  readonly decision: CrosswalkDecision;
  readonly answer: string;
}

function decide({ model, side }: RowTalk, proposal: IepProposal, { decision, answer }: TeamAnswer): boolean {
  const record = ['proposals', proposal.id];
  return side.deeds.make(
    [
      { type: 'set', record, field: 'decision', was: proposal.decision ?? null, value: decision },
      { type: 'text', record, field: 'answer', was: proposal.answer ?? '', value: answer },
    ],
    { say: model.talk.saidProposals[decision], focus: `proposal.${proposal.id}` },
  );
}

/** The answer goes back into its box, so that it can be mended. */
function againButton({ model, side }: RowTalk, proposal: IepProposal): TemplateResult {
  const { propose, saidProposals } = model.talk;
  const record = ['proposals', proposal.id];
  const handleClick = () => {
    const name = boxName('answer', proposal.id);
    const { decision = null, answer = '' } = proposal;
    if (side.unsent(name) === undefined) side.deeds.keepUnsent(name, answer);
    side.deeds.make([{ type: 'set', record, field: 'decision', was: decision, value: null }], {
      ...{ say: saidProposals.again, focus: name },
    });
  };
  return actionButton({
    ...{ key: `again.${proposal.id}`, words: propose.changeAnswer, look: 'quiet', handleClick },
    name: propose.answerOf(propose.changeAnswer, shortened(proposal.words ?? '')),
  });
}
