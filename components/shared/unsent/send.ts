import { clearFault, noteOf, type BoxPlace } from './unsent-box.view.js';

/** What sending needs to know. */
export interface Sending {
  readonly name: string;
  readonly key: string;
  /** Sends the words; says whether that was done. */
  readonly deliver: (words: string) => boolean;
  /** An empty box is an answer too. */
  readonly mayBeEmpty?: boolean;
}

/**
 * Sends what stands in a box; says whether that was done. What cannot be sent stays there, with a
 * sentence that says why.
 */
export function send(place: BoxPlace, event: Event, sending: Sending): boolean {
  const { name, key, deliver, mayBeEmpty = false } = sending;
  const { deeds, unsent } = place.context;
  const field = boxBeside(event, key);
  leaveBox(event);
  const kept = unsent(name) ?? '';
  // What is too long was not kept: the store still has the words from before.
  const isOverlong = field !== undefined && field.value !== kept;
  const isEmpty = kept.trim() === '' && !mayBeEmpty;
  if (isEmpty && !isOverlong) deeds.reportFault(noteOf(place, key), 'unfinished');
  if (isEmpty || isOverlong) {
    field?.focus();
    return false;
  }
  if (!deliver(kept.trim())) {
    deeds.reportRefused(noteOf(place, key), kept, 'forbidden');
    return false;
  }
  deeds.keepUnsent(name, undefined);
  clearFault(place, key);
  return true;
}

/** The box as it stands there: only it knows of words that are too long to be kept. */
function boxBeside({ currentTarget }: Event, key: string): HTMLTextAreaElement | undefined {
  const root = currentTarget instanceof Element ? currentTarget.getRootNode() : undefined;
  const found = root instanceof ShadowRoot ? root.getElementById(`field-${key}`) : null;
  return found instanceof HTMLTextAreaElement ? found : undefined;
}

/** A focused box keeps its words, and not every browser takes the focus out of it with a click. */
export function leaveBox({ currentTarget }: Event): void {
  if (currentTarget instanceof HTMLElement) currentTarget.focus();
}
