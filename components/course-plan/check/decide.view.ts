import { html, type TemplateResult } from 'lit';
import type { RecordPath } from '../../../src/edits/edit.js';
import type { JsonObject } from '../../../src/model/json.js';
import type { CourseException } from '../../../src/model/planned-course.js';
import { actionButton } from '../../shared/action-button.view.js';
import { send } from '../../shared/unsent/send.js';
import { unsentBox, type BoxPlace } from '../../shared/unsent/unsent-box.view.js';
import type { CourseItemState, CourseSection } from '../course-deeds.js';
import type { CheckModel } from './check-model.js';
import type { DecisionPlace } from './decision-place.js';

/** A decision of the school, before it is saved. */
export interface DecisionForm extends CheckModel, Pick<DecisionPlace, 'role' | 'stays'> {
  /** The item that holds whether the form is open, and the record its notes are kept under. */
  readonly itemId: string;
  readonly item: CourseItemState;
  readonly record: RecordPath;
  readonly section: CourseSection;
  /** The key of the button that opens it, and the stem of its own keys. */
  readonly key: string;
  readonly legend: string;
  /** The key of what gets the focus once it is saved. */
  readonly focus: string;
  /** What is decided; undefined while a part of it is still to be chosen. */
  readonly fields:
    (Partial<Pick<CourseException, 'kind' | 'requirement' | 'course' | 'alert'>> & JsonObject) | undefined;
  /** What is chosen before the reason is given. */
  readonly choices?: unknown;
  /** Told when a part is still to be chosen. */
  readonly incomplete?: () => void;
}

/** Asks for the reason. Who and when are recorded by the record itself. */
export function decisionForm(form: DecisionForm): TemplateResult {
  const { context, words, key, legend, choices, itemId, section } = form;
  const box = `reason.${key}`;
  const handleSend = (event: Event) => {
    save(form, box, event);
  };
  const handleCancel = () => {
    context.deeds.show(itemId, section, false, { focus: key });
  };
  return html`
    <div class="decide" role="group" aria-label=${legend}>
      ${choices}
      ${unsentBox(placeOf(form), {
        ...{ name: box, key: box, label: words.reason, help: form.stays },
        faults: words.faults,
      })}
      <div class="buttons">
        ${actionButton({ key: `save.${key}`, words: words.keep, look: 'main', handleClick: handleSend })}
        ${actionButton({ key: `cancel.${key}`, words: context.words.cancel, handleClick: handleCancel })}
      </div>
    </div>
  `;
}

function placeOf({ context, item, record }: DecisionForm): BoxPlace {
  return { context, card: item, cardRecord: record };
}

function save(form: DecisionForm, box: string, event: Event): void {
  const { context, fields, itemId, section, words, role } = form;
  if (!fields) {
    form.incomplete?.();
    return;
  }
  const deliver = (reason: string) => {
    const record = { ...fields, role, reason };
    return context.deeds.add(['exceptions'], record, () => ({ say: words.decided })) !== undefined;
  };
  if (send(placeOf(form), event, { name: box, key: box, deliver }))
    context.deeds.show(itemId, section, false, { focus: form.focus });
}
