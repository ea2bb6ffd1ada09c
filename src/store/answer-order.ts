/**
 * Keeps the answers to requests in the order the requests were begun. Once an answer is accepted,
 * answers to requests begun earlier are stale: a load begun before a save would bring back the past.
 */
export class AnswerOrder {
  #begun = 0;
  #accepted = 0;

  /** Numbers a request that begins now. */
  begin(): number {
    this.#begun += 1;
    return this.#begun;
  }

  /** Says whether the answer to this request still counts, and if so discards all earlier ones. */
  accept(begun: number): boolean {
    if (begun < this.#accepted) return false;
    this.#accepted = begun;
    return true;
  }
}
