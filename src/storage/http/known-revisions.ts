import { documentKeyName } from '../../model/document-key.js';
import type { DocumentKey } from '../../model/document-key.js';
import type { Revision, StorageChange } from '../contract.js';

/** Enough for the word of a change to arrive after that many of one's own saves. */
const mostRemembered = 20;

interface Known {
  /** What was given out or told, newest last. A revision never comes back, so an older one is no news. */
  readonly revisions: Revision[];
  readonly told: Revision[];
  /** Whether the newest knowledge is a revision, that there is no document, or there is none yet. */
  state: 'there' | 'absent' | undefined;
  /** When that was learned. */
  at: number;
  /** How many requests for the document are under way. */
  asking: number;
  /** What the stream said last of what there was when it opened. */
  heard: { readonly revision: Revision | undefined; readonly at: number } | undefined;
}

/**
 * What the callers of a storage know of each document: a change that they made or were told of is not told
 * again, and one that happened while nobody listened is. Answers and the stream come over different
 * connections and in any order, so each request takes a number when it begins.
 */
export class KnownRevisions {
  readonly #byKey = new Map<string, Known>();
  #count = 0;

  /** A number for the beginning of a request; later ones are larger. */
  begin(): number {
    return (this.#count += 1);
  }

  /** A document is asked for: {@link asked} must follow, whatever comes of it. */
  ask(key: DocumentKey): number {
    this.#of(key).asking += 1;
    return this.begin();
  }

  /** What was asked has ended. */
  asked(key: DocumentKey): void {
    this.#of(key).asking -= 1;
  }

  /**
   * An answer named a revision, or that there is no document.
   * @returns what the stream has said while the answer was on its way, where that is something else
   */
  gave(key: DocumentKey, revision: Revision | undefined, begun: number): StorageChange | undefined {
    const known = this.#of(key);
    const { heard } = known;
    this.#learn(known, revision);
    if (heard === undefined || heard.at < begun || heard.revision === revision) return undefined;
    return changeOf(key, heard.revision);
  }

  /**
   * A change happened, here or elsewhere.
   * @returns false where it was told before
   */
  changed(key: DocumentKey, revision: Revision | undefined): boolean {
    const known = this.#of(key);
    if (revision !== undefined && known.told.includes(revision)) return false;
    this.#learn(known, revision);
    if (revision !== undefined) remember(known.told, revision);
    return true;
  }

  /**
   * A stream that was asked for at `begun` says what there was when it opened.
   * @returns `unclear` where it may be older than what was learned since; `again` where it is known, and another
   *   stream had said something before
   */
  present(
    key: DocumentKey,
    revision: Revision | undefined,
    begun: number,
  ): 'known' | 'again' | 'news' | 'unclear' {
    const known = this.#of(key);
    const otherwise = known.heard && known.heard.at < begun ? 'again' : 'known';
    const isUnclear = revision === undefined && known.state === 'there' && known.at > begun;
    // The stream is asked anew, and then says it: an answer on its way must not take this for a removal.
    if (isUnclear) return 'unclear';
    known.heard = { revision, at: this.begin() };
    // Nobody was told anything yet: the answer on its way will tell, or else this does.
    if (known.state === undefined && (revision === undefined || known.asking > 0)) return otherwise;
    if (revision !== undefined) {
      return known.revisions.includes(revision) || !this.changed(key, revision) ? otherwise : 'news';
    }
    if (known.state === 'absent') return otherwise;
    this.changed(key, revision);
    return 'news';
  }

  #of(key: DocumentKey): Known {
    const name = documentKeyName(key);
    const known = this.#byKey.get(name) ?? {
      revisions: [],
      told: [],
      state: undefined,
      at: 0,
      asking: 0,
      heard: undefined,
    };
    this.#byKey.set(name, known);
    return known;
  }

  #learn(known: Known, revision: Revision | undefined): void {
    known.state = revision === undefined ? 'absent' : 'there';
    known.at = this.begin();
    if (revision !== undefined) remember(known.revisions, revision);
  }
}

function remember(list: Revision[], revision: Revision): void {
  list.push(revision);
  if (list.length > mostRemembered) list.shift();
}

/** A change as listeners are told of it. */
export function changeOf(key: DocumentKey, revision: Revision | undefined): StorageChange {
  return revision === undefined ? { key } : { key, revision };
}
