import { html, nothing, type TemplateResult } from 'lit';
import { reviewKinds, type Review, type ReviewKind } from '../../../src/model/review.js';
import { schoolYearOf } from '../../shared/day.js';
import { actionButton } from '../../shared/action-button.view.js';
import type { Afterwards } from '../../shared/deeds/plan-deeds.js';
import { send } from '../../shared/unsent/send.js';
import { unsentBox, type BoxPlace } from '../../shared/unsent/unsent-box.view.js';
import { shownModally } from './modal.js';
import { reviewKey, type ReviewsModel } from './review-item.view.js';

/** The card whose state holds which question is open. */
const planCard = 'plan';

/** The name of a question, and of the note that is written for it. */
export function openName(kind: ReviewKind): `review:${ReviewKind}` {
  return `review:${kind}`;
}

/** Asks before it is said, for it cannot be taken back. */
export function askReview({ context }: ReviewsModel, kind: ReviewKind): void {
  const name = openName(kind);
  context.deeds.show(planCard, name, true, { focus: name });
}

function askedKind({ card }: ReviewsModel): ReviewKind | undefined {
  return reviewKinds.find((kind) => card.open?.[openName(kind)]);
}

/** The question, with a box for a note. It stays in the page, so that a redraw never closes it. */
export function reviewDialog(model: ReviewsModel): TemplateResult {
  const kind = askedKind(model);
  const handleClose = () => {
    if (kind) stopAsking(model, kind);
  };
  return html`
    <dialog
      class="ask-review"
      aria-labelledby="ask-review-title"
      aria-describedby="ask-review-help"
      @close=${handleClose}
    >
      ${kind ? question(model, kind) : nothing} ${shownModally(kind !== undefined)}
    </dialog>
  `;
}

function stopAsking({ context }: ReviewsModel, kind: ReviewKind, after: Afterwards = {}): void {
  context.deeds.show(planCard, openName(kind), false, after);
}

function question(model: ReviewsModel, kind: ReviewKind): TemplateResult {
  const { words } = model;
  const name = openName(kind);
  const handleSend = (event: Event) => {
    sendReview(model, kind, event);
  };
  const handleCancel = () => {
    stopAsking(model, kind, { focus: `say.${kind}` });
  };
  return html`
    <p class="label" id="ask-review-title">${words.questions[kind]}</p>
    <div id="ask-review-help">
      <p>${words.helps[kind]} ${words.forGood}</p>
      ${partNote(model)}
    </div>
    ${unsentBox(placeOf(model), {
      ...{ name, key: name },
      label: kind === 'returned' ? words.noteWanted : words.note,
      faults: words.faults,
    })}
    <div class="buttons">
      ${actionButton({ key: `send.${name}`, words: words.actions[kind], look: 'main', handleClick: handleSend })}
      ${actionButton({ key: `cancel.${name}`, words: words.notNow, handleClick: handleCancel })}
    </div>
  `;
}

function placeOf({ context, card }: ReviewsModel): BoxPlace {
  return { context, card, cardRecord: [planCard] };
}

function sendReview(model: ReviewsModel, kind: ReviewKind, event: Event): void {
  const name = openName(kind);
  const place = placeOf(model);
  const deliver = (note: string) => say(model, kind, note);
  if (send(place, event, { name, key: name, mayBeEmpty: kind !== 'returned', deliver }))
    stopAsking(model, kind);
  // Nothing outside the question is heard while it is open: what went wrong is read with the box.
  else model.context.deeds.show(planCard, name, true, { focus: name });
}

/** In which part somebody speaks; an adult student speaks for themself. */
function partNote({ context, words }: ReviewsModel): TemplateResult | typeof nothing {
  const { viewerRole } = context;
  if (viewerRole === 'student') return nothing;
  const part =
    viewerRole === 'adultStudent' ? words.forYourself : words.asPart(context.words.roles[viewerRole]);
  return html`<p>${part}</p>`;
}

function say({ context, words }: ReviewsModel, kind: ReviewKind, note: string): boolean {
  const review = {
    kind,
    role: context.viewerRole,
    schoolYear: schoolYearOf(context.today),
    ...(note ? { note } : {}),
  } satisfies Partial<Review>;
  const after = (id: string) => ({ say: words.said[kind], focus: reviewKey(id) });
  return context.deeds.add(['reviews'], review, after) !== undefined;
}
