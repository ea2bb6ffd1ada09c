import { html, nothing, type TemplateResult } from 'lit';
import type { PlanWords } from '../../src/i18n/plan/dictionary.js';
import type { Locale } from '../../src/i18n/locale.js';
import type { StoreSnapshot } from '../../src/store/store.js';
import { liveRegion } from '../shared/live-region.js';
import { saveNotice, type SaveNotice } from '../shared/save-notice.js';

/** What `<ilp-plan>` shows. */
export interface PlanModel {
  readonly words: PlanWords;
  readonly locale: Locale;
  /** Undefined while nothing is open: no plan named, or no storage yet. */
  readonly snapshot: StoreSnapshot | undefined;
  /** What lies beside the plan; how safe the work in it is, the same sentence says. */
  readonly beside: readonly (StoreSnapshot | undefined)[];
  readonly isSetUp: boolean;
  /** The storage could not be loaded, or could not begin. */
  readonly isBroken: boolean;
  readonly hasLeft: boolean;
  readonly isStatusShown: boolean;
  readonly handleRetryClick: () => void;
}

/** The plan's content with the state of the plan above it. */
export function planView(model: PlanModel): TemplateResult {
  const { locale, isStatusShown } = model;
  return html`
    <div class="frame" lang=${locale.tag} dir=${locale.direction}>
      ${isStatusShown ? statusLine(model) : nothing} ${liveRegion()}
    </div>
    <slot></slot>
  `;
}

function statusLine(model: PlanModel): TemplateResult {
  const { tone, sentence, canRetry } = noticeOf(model);
  return html`
    <div class="status ${tone}" part="status" tabindex="-1">
      <span class="mark" aria-hidden="true"></span>
      <span>${sentence}</span>
      ${
        canRetry
          ? html`<button type="button" part="retry" @click=${model.handleRetryClick}>
              ${model.words.tryAgain}
            </button>`
          : nothing
      }
    </div>
  `;
}

function noticeOf(model: PlanModel): SaveNotice {
  const { words, snapshot, beside, isSetUp, isBroken, hasLeft } = model;
  if (hasLeft) return { tone: 'calm', sentence: words.left, canRetry: false };
  if (isBroken) return { tone: 'alert', sentence: words.failed.unavailable, canRetry: true };
  if (!isSetUp) return { tone: 'alert', sentence: words.notSetUp, canRetry: false };
  return saveNotice(words, snapshot, ...beside);
}
