/**
 * The kinds of documents a student's plan is kept in. Access is decided per document, so that
 * nothing inside one is hidden from anyone who may load it.
 *
 * - `plan`: the individualized learning plan.
 * - `draft`: the student's own, until shared.
 * - `snapshot`: an immutable copy of a plan, kept at approval.
 * - `iep-shared`, `iep-team`: imported from the IEP of record, read-only.
 * - `crosswalk-shared`, `crosswalk-team`: links, consents and proposals between ILP and IEP.
 */
export const documentKinds = [
  'plan',
  'draft',
  'snapshot',
  'iep-shared',
  'iep-team',
  'crosswalk-shared',
  'crosswalk-team',
] as const;

/** One of the kinds of documents. */
export type DocumentKind = (typeof documentKinds)[number];

/**
 * Says whether a device may keep unsaved work in a document, or a copy of it: never of an IEP, nor of
 * what shows that there is one. Such work is kept in the page alone.
 */
export function mayKeepOnDevice(kind: DocumentKind): boolean {
  return kind === 'plan' || kind === 'draft';
}

/** Names one document. Compared exactly: both strings, letter by letter. */
export interface DocumentKey {
  readonly kind: DocumentKind;
  readonly id: string;
}

/** A document key as one string, for maps and channel names. */
export function documentKeyName(key: DocumentKey): string {
  return JSON.stringify([key.kind, key.id]);
}
