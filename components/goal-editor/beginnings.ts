import type { CardContext } from './card-context.js';
import type { CardState } from './goal-deeds.js';
import { fieldKeyOf, type FieldOf } from '../shared/deeds/plan-deeds.js';

/**
 * Puts the beginning of a sentence on a line of its own at the end of a text, with a space behind it
 * to go on from; once, where it waits there already. Nothing that was written is lost.
 */
export function withBeginning(text: string, beginning: string): string {
  const written = text.trimEnd();
  if (written.split('\n').at(-1) === beginning) return `${written} `;
  return `${written}${written === '' ? '' : '\n'}${beginning} `;
}

/** What a beginning is put into, and from where it was asked for. */
export interface BeginningPlace {
  readonly context: CardContext;
  /** The card, where the box may hold words that could not be kept. */
  readonly card?: CardState;
  readonly of: FieldOf;
  /** The press of the button. */
  readonly event: Event;
  /** One sentence for those who listen to the screen. */
  readonly say?: string;
}

/** Puts a beginning into a box, after what is written there now, and the cursor behind it. */
export function begin({ context, card, of, event, say }: BeginningPlace, beginning: string): void {
  const key = fieldKeyOf(of);
  const box = boxIn(event, key);
  const refused = card?.refused?.[key]?.text;
  if (box && refused !== undefined) {
    typeInto(box, withBeginning(refused, beginning));
    return;
  }
  // A finger on a button may leave the focus in the box, and a focused box takes no words from elsewhere.
  box?.blur();
  const stored = context.recordAt(of.record)?.[of.field];
  const was = typeof stored === 'string' ? stored : '';
  const value = withBeginning(was, beginning);
  const after = { focus: key, ...(say === undefined ? {} : { say }) };
  if (value !== was) context.deeds.make([{ type: 'text', ...of, was, value }], after);
  else if (box) goOnIn(box);
}

function boxIn(event: Event, key: string): HTMLTextAreaElement | undefined {
  const root = event.currentTarget instanceof Element ? event.currentTarget.getRootNode() : undefined;
  const box = root instanceof ShadowRoot ? root.getElementById(`field-${key}`) : undefined;
  return box instanceof HTMLTextAreaElement ? box : undefined;
}

/** Words that could not be kept stay in their box; what is added to them is tried as typing is. */
function typeInto(box: HTMLTextAreaElement, value: string): void {
  box.value = value;
  goOnIn(box);
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
}

function goOnIn(box: HTMLTextAreaElement): void {
  box.focus();
  box.setSelectionRange(box.value.length, box.value.length);
}
