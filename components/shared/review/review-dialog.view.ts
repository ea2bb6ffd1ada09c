import { html, nothing, type TemplateResult } from 'lit';
import { reviewKinds, type Review, type ReviewKind } from '../../../src/model/review.js';
import { roleInPlan } from '../../../src/model/people.js';
import { actionButton } from '../action-button.view.js';
import { schoolYearOf } from '../day.js';
import type { Afterwards } from '../deeds/plan-deeds.js';
import { leaveBox, send } from '../unsent/send.js';
import { clearFault, noteOf, unsentBox, type BoxPlace } from '../unsent/unsent-box.view.js';
import { changesMeanwhile, forgetSeen, meanwhile, meanwhileKey, noteSeen } from './meanwhile.view.js';
import { shownModally } from './modal.js';
import { reviewKey } from './review-key.js';
import { planCard, type ReviewsModel } from './review-model.js';
import { isSigned } from './review-rules.js';
import { signatureField, signatureName } from './signature-field.view.js';

/** The name of a question, and of the note that is written for it. */
export function openName(kind: ReviewKind): `review:${ReviewKind}` {
  return `review:${kind}`;
}

/** Asks before it is said, for it cannot be taken back. */
export function askReview(model: ReviewsModel, kind: ReviewKind): void {
  const name = openName(kind);
  noteSeen(model);
  model.context.deeds.show(planCard, name, true, { focus: name });
}

function askedKind({ card }: ReviewsModel): ReviewKind | undefined {
  return reviewKinds.find((kind) => card.open?.[openName(kind)]);
}

/** The question, with a box for a note. It stays in the page, so that a redraw never closes it. */
export function reviewDialog(model: ReviewsModel): TemplateResult {
  const kind = askedKind(model);
  const handleClose = () => {
    if (kind) cancel(model, kind);
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

/** A note is kept for another time; a name that signs nothing is not. */
function cancel(model: ReviewsModel, kind: ReviewKind): void {
  forgetSignature(model, kind);
  stopAsking(model, kind, { focus: `say.${kind}` });
}

function forgetSignature(model: ReviewsModel, kind: ReviewKind): void {
  model.context.deeds.keepUnsent(signatureName(kind), undefined);
  clearFault(placeOf(model), signatureName(kind));
}

function stopAsking(model: ReviewsModel, kind: ReviewKind, after: Afterwards = {}): void {
  forgetSeen(model);
  model.context.deeds.show(planCard, openName(kind), false, after);
}

function question(model: ReviewsModel, kind: ReviewKind): TemplateResult {
  const { words, context } = model;
  const name = openName(kind);
  const handleSend = (event: Event) => {
    sendReview(model, kind, event);
  };
  const handleCancel = () => {
    cancel(model, kind);
  };
  const lookedAgain = () => {
    noteSeen(model);
    context.deeds.show(planCard, name, true, {
      focus: isSigned(context.viewerRole, kind) ? signatureName(kind) : name,
    });
  };
  return html`
    <p class="label" id="ask-review-title">${words.questions[kind]}</p>
    <div id="ask-review-help">
      <p>${words.helps[kind]} ${words.forGood}</p>
      ${partNote(model)}
    </div>
    ${meanwhile(model, kind, lookedAgain)}
    ${unsentBox(placeOf(model), {
      ...{ name, key: name },
      label: kind === 'returned' ? words.noteWanted : words.note,
      faults: words.faults,
    })}
    ${isSigned(context.viewerRole, kind) ? signatureField(placeOf(model), words, kind) : nothing}
    <div class="buttons">
      ${actionButton({ key: `send.${name}`, words: words.actions[kind], look: 'main', handleClick: handleSend })}
      ${actionButton({ key: `cancel.${name}`, words: words.notNow, handleClick: handleCancel })}
    </div>
  `;
}

function placeOf({ context, card }: ReviewsModel): BoxPlace {
  return { context, card, cardRecord: [planCard] };
}

/** Nothing outside the question is heard while it is open: what went wrong is read with the field. */
function sendReview(model: ReviewsModel, kind: ReviewKind, event: Event): void {
  const { context } = model;
  const name = openName(kind);
  if (changesMeanwhile(model).length > 0) {
    context.deeds.show(planCard, name, true, { focus: meanwhileKey(kind) });
    return;
  }
  const signature = signatureOf(model, kind, event);
  if (signature === '') {
    context.deeds.reportFault(noteOf(placeOf(model), signatureName(kind)), 'unfinished');
    context.deeds.show(planCard, name, true, { focus: signatureName(kind) });
    return;
  }
  const deliver = (note: string) => say(model, kind, { note, ...(signature && { signature }) });
  if (send(placeOf(model), event, { name, key: name, mayBeEmpty: kind !== 'returned', deliver })) {
    forgetSignature(model, kind);
    stopAsking(model, kind);
  } else context.deeds.show(planCard, name, true, { focus: name });
}

/** The name that was typed, as it stands; undefined where nobody signs. */
function signatureOf({ context }: ReviewsModel, kind: ReviewKind, event: Event): string | undefined {
  if (!isSigned(context.viewerRole, kind)) return undefined;
  leaveBox(event);
  return (context.unsent(signatureName(kind)) ?? '').trim();
}

/** In which part somebody speaks; an adult student speaks for themself. */
function partNote({ context, words }: ReviewsModel): TemplateResult | typeof nothing {
  const { viewerRole } = context;
  if (viewerRole === 'student') return nothing;
  const part =
    viewerRole === 'adultStudent'
      ? words.forYourself
      : words.asPart(context.words.roles[roleInPlan(viewerRole)]);
  return html`<p>${part}</p>`;
}

function say(
  { context, words }: ReviewsModel,
  kind: ReviewKind,
  { note, ...said }: { readonly note: string; readonly signature?: string },
): boolean {
  const review = {
    kind,
    role: roleInPlan(context.viewerRole),
    schoolYear: schoolYearOf(context.today),
    ...said,
    ...(note ? { note } : {}),
  } satisfies Partial<Review>;
  const after = (id: string) => ({ say: words.said[kind], focus: reviewKey(id) });
  return context.deeds.add(['reviews'], review, after) !== undefined;
}
