/**
 * Keeps answers from bringing back the past. Once an answer is accepted, the answers to all other
 * requests begun by then are stale: a load that overlaps a save may have been served before it.
 */
export class AnswerOrder {
  #begun = 0;
  #stale = 0;

  /** Numbers a request that begins now. */
  begin(): number {
    this.#begun += 1;
    return this.#begun;
  }

  /** Says whether the answer to this request still counts, and if so discards all others under way. */
  accept(begun: number): boolean {
    if (begun <= this.#stale) return false;
    this.discardAll();
    return true;
  }

  /** Something is known now that no request under way can know. */
  discardAll(): void {
    this.#stale = this.#begun;
  }
}
