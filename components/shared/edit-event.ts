import type { RecordChange } from '../../src/edits/edit.js';

/** What a person is about to do: what kind of change, in which record, to which field. Never a word of theirs. */
export interface EditDetail {
  readonly type: RecordChange['type'] | 'undo' | 'redo' | 'answer';
  /** The ids on the way to the record, such as `['goals', id, 'steps', id]`. */
  readonly ids: readonly string[];
  readonly field?: string;
}

/**
 * A person is about to change the plan. Preventing it keeps the change from being made. A step that changes
 * several records fires one for each before anything is made; preventing one prevents the whole step.
 * It stops at `<ilp-plan>`; listen there or below. What `<ilp-iep-crosswalk>` changes, in the plan too (an idea
 * or a goal that comes from a row), and what the course plan keeps beside the IEP does not bubble: listen at
 * that element itself, or nobody is asked.
 */
export class IlpEditEvent extends CustomEvent<EditDetail> {
  /** `bubbles: false` for a document beside the plan that not everybody around may hear of. */
  constructor(detail: EditDetail, { bubbles = true }: Pick<EventInit, 'bubbles'> = {}) {
    super('ilp-edit', { detail, bubbles, composed: bubbles, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'ilp-edit': IlpEditEvent;
  }
}
