import { html, type TemplateResult } from 'lit';
import { makeId } from '../../../src/model/ids.js';
import { actionButton } from '../../shared/action-button.view.js';
import { send } from '../../shared/unsent/send.js';
import { unsentBox, type BoxPlace } from '../../shared/unsent/unsent-box.view.js';
import { tryBoxName } from '../course-boxes.js';
import { planKey } from './plans.view.js';
import { copiedCount, copyChanges } from './try-plan.js';
import { planItem, planName, shownWhatIf, whatIfsOf, type WaysModel } from './ways-model.js';

const box = tryBoxName;

/** Asks what another plan is called, and makes it. */
export function tryPanel(model: WaysModel): TemplateResult {
  const { words, context, whatIf } = model;
  const handleTry = (event: Event) => {
    const deliver = (title: string) => tryPlan(model, title);
    send(placeOf(model), event, { name: box, key: box, mayBeEmpty: true, deliver });
  };
  const handleCancel = () => {
    context.deeds.show(planItem, 'try', false, { focus: 'open-try' });
  };
  return html`
    <div class="note try">
      <p>${words.tryHelp(planName(model, whatIf))}</p>
      ${unsentBox(placeOf(model), {
        ...{ name: box, key: box, label: words.tryName, help: words.tryNameHelp, faults: words.faults },
      })}
      <div class="buttons">
        ${actionButton({ key: 'try-it', words: words.tryIt, look: 'main', handleClick: handleTry })}
        ${actionButton({ key: 'try-cancel', words: context.words.cancel, handleClick: handleCancel })}
      </div>
    </div>
  `;
}

function placeOf({ context, itemOf }: WaysModel): BoxPlace {
  return { context, card: itemOf(planItem), cardRecord: [planItem] };
}

/** Makes the copy and shows it. */
function tryPlan(model: WaysModel, title: string): boolean {
  const { context, words, body, showPlan } = model;
  const id = makeId('whatif');
  const changes = copyChanges(body, { id, title, from: shownWhatIf(model) });
  const name = title || words.unnamed(whatIfsOf(model).length + 1);
  const say = words.said.tried(name, copiedCount(changes));
  if (!context.deeds.make(changes, { say, focus: planKey(id) })) return false;
  context.deeds.show(planItem, 'try', false);
  showPlan(id);
  return true;
}
