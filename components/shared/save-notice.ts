import type { PlanWords } from '../../src/i18n/plan/dictionary.js';
import type { StoreSnapshot } from '../../src/store/store.js';
import { jointStatus } from './save-joint.js';
import { failureSentence, saveSentence } from './save-words.js';

type Beside = readonly (StoreSnapshot | undefined)[];

/** The state of a plan, as the line above it shows it. */
export interface SaveNotice {
  readonly tone: 'calm' | 'good' | 'alert';
  readonly sentence: string;
  readonly canRetry: boolean;
}

/**
 * What a plan's state is called, and whether trying again may help. `beside` are the documents beside
 * it, if any: how safe the work is, one sentence says for all.
 */
export function saveNotice(
  words: PlanWords,
  snapshot: StoreSnapshot | undefined,
  ...beside: Beside
): SaveNotice {
  if (!snapshot || snapshot.phase === 'opening' || snapshot.phase === 'closed')
    return { tone: 'calm', sentence: words.opening, canRetry: false };
  if (snapshot.phase === 'failed') {
    const canRetry = snapshot.failure !== 'newer-schema';
    return { tone: 'alert', sentence: failureSentence(words, snapshot.failure), canRetry };
  }
  if (snapshot.phase === 'removed') return { tone: 'alert', sentence: words.removed, canRetry: false };
  return openNotice(words, snapshot, beside);
}

function openNotice(words: PlanWords, plan: StoreSnapshot, beside: Beside): SaveNotice {
  // Other work that is not safe is more pressing than a plan that can only be read.
  if (plan.readOnly && !beside.some(isUnsafe)) return readOnlyNotice(words, plan);
  const status = jointStatus(plan.status, ...beside.map((one) => one?.status));
  const sentence = saveSentence(words, status, navigator.onLine);
  if (status.kind === 'saved') return { tone: 'good', sentence, canRetry: false };
  if (status.kind === 'saving') return { tone: 'calm', sentence, canRetry: false };
  const isQuestion = status.kind === 'needs-you' && status.reason === 'problems';
  return { tone: 'alert', sentence, canRetry: !isQuestion };
}

function isUnsafe(snapshot: StoreSnapshot | undefined): boolean {
  return snapshot?.status.kind === 'kept' || snapshot?.status.kind === 'needs-you';
}

function readOnlyNotice(words: PlanWords, { readOnly }: StoreSnapshot): SaveNotice {
  if (readOnly === 'newer-schema') return { tone: 'alert', sentence: words.newer, canRetry: false };
  return { tone: 'calm', sentence: words.readOnly, canRetry: false };
}
