import type { PlanWords } from '../../src/i18n/plan/dictionary.js';
import type { KeptReason, SaveStatus } from '../../src/store/status.js';
import type { OpenFailure } from '../../src/store/store.js';

/** Why something is not saved, as the words know it. */
const reasons: Readonly<Record<KeptReason, keyof PlanWords['why']>> = {
  offline: 'offline',
  unavailable: 'unavailable',
  aborted: 'unavailable',
  unauthenticated: 'signIn',
  quota: 'quota',
  'server-full': 'serverFull',
  'newer-schema': 'newer',
  forbidden: 'forbidden',
  'too-large': 'tooLarge',
  closed: 'closed',
  unsupported: 'unsupported',
  invalid: 'refused',
  corrupt: 'refused',
};

const failures: Readonly<Record<OpenFailure, keyof PlanWords['failed']>> = {
  unavailable: 'unavailable',
  aborted: 'unavailable',
  closed: 'unavailable',
  unauthenticated: 'unauthenticated',
  forbidden: 'forbidden',
  malformed: 'damaged',
  'wrong-document': 'damaged',
  corrupt: 'damaged',
  invalid: 'damaged',
  'too-large': 'damaged',
  quota: 'storage',
  'server-full': 'unavailable',
  unsupported: 'storage',
  'newer-schema': 'newer',
};

/** How safe a person's work is, in one plain sentence or two. */
export function saveSentence(words: PlanWords, status: SaveStatus, isOnline = true): string {
  switch (status.kind) {
    case 'saved':
      return words.saved;
    case 'saving':
      return words.saving;
    case 'kept':
      return `${keptSentence(words, status.place)} ${whySentence(words, status.reason, isOnline)}`;
    case 'needs-you':
      return askSentence(words, status);
  }
}

type Ask = Extract<SaveStatus, { kind: 'needs-you' }>;

/** Who is asked something reads no more about saving than needed. */
function askSentence(words: PlanWords, { reason, place }: Ask): string {
  const ask = reason === 'sign-in' ? words.needsSignIn : words.needsAnswer;
  if (place === 'saved') return ask;
  return `${ask} ${reason === 'sign-in' ? keptSentence(words, place) : words.keptMeanwhile[place]}`;
}

/** Storage cannot know that the device is off the network; the browser does. */
function whySentence(words: PlanWords, reason: KeptReason, isOnline: boolean): string {
  const why = reasons[reason];
  return words.why[why === 'unavailable' && !isOnline ? 'offline' : why];
}

function keptSentence(words: PlanWords, place: 'device' | 'page'): string {
  return place === 'device' ? words.keptOnDevice : words.keptInPage;
}

/** Why a plan could not be opened, and what to do. */
export function failureSentence(words: PlanWords, failure: OpenFailure | undefined): string {
  return words.failed[failures[failure ?? 'unavailable']];
}
