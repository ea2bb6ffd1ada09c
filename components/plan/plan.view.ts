import { html, nothing, type TemplateResult } from 'lit';
import type { PlanWords } from '../../src/i18n/plan/dictionary.js';
import type { Locale } from '../../src/i18n/locale.js';
import type { StoreSnapshot } from '../../src/store/store.js';
import { liveRegion } from '../shared/live-region.js';
import { failureSentence, saveSentence } from './save-words.js';

/** What `<ilp-plan>` shows. */
export interface PlanModel {
  readonly words: PlanWords;
  readonly locale: Locale;
  /** Undefined while nothing is open: no plan named, or no storage yet. */
  readonly snapshot: StoreSnapshot | undefined;
  readonly isSetUp: boolean;
  /** The files of the storage itself could not be loaded. */
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

type Tone = 'calm' | 'good' | 'alert';

interface Notice {
  readonly tone: Tone;
  readonly sentence: string;
  readonly canRetry: boolean;
}

function statusLine(model: PlanModel): TemplateResult {
  const { tone, sentence, canRetry } = noticeOf(model);
  return html`
    <div class="status ${tone}" part="status">
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

function noticeOf({ words, snapshot, isSetUp, isBroken, hasLeft }: PlanModel): Notice {
  if (hasLeft) return { tone: 'calm', sentence: words.left, canRetry: false };
  if (isBroken) return { tone: 'alert', sentence: words.failed.unavailable, canRetry: true };
  if (!isSetUp) return { tone: 'alert', sentence: words.notSetUp, canRetry: false };
  if (!snapshot || snapshot.phase === 'opening' || snapshot.phase === 'closed')
    return { tone: 'calm', sentence: words.opening, canRetry: false };
  if (snapshot.phase === 'failed') {
    const canRetry = snapshot.failure !== 'newer-schema';
    return { tone: 'alert', sentence: failureSentence(words, snapshot.failure), canRetry };
  }
  if (snapshot.phase === 'removed') return { tone: 'alert', sentence: words.removed, canRetry: false };
  return openNotice(words, snapshot);
}

function openNotice(words: PlanWords, { readOnly, status }: StoreSnapshot): Notice {
  if (readOnly === 'newer-schema') return { tone: 'alert', sentence: words.newer, canRetry: false };
  if (readOnly) return { tone: 'calm', sentence: words.readOnly, canRetry: false };
  const sentence = saveSentence(words, status, navigator.onLine);
  if (status.kind === 'saved') return { tone: 'good', sentence, canRetry: false };
  if (status.kind === 'saving') return { tone: 'calm', sentence, canRetry: false };
  const isQuestion = status.kind === 'needs-you' && status.reason === 'problems';
  return { tone: 'alert', sentence, canRetry: !isQuestion };
}
