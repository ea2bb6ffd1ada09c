import type { RecordChange } from '../../../src/edits/edit.js';
import type { JournalEntry } from '../../../src/store/journal/journal.js';
import type { Problem } from '../../../src/store/problem.js';
import type { Tab } from './tab.js';
import {
  fieldsOf,
  namesIn,
  removedIn,
  tokensOfBody,
  tokensOfChanges,
  tokensOfRows,
  wordsOf,
} from './tokens.js';
import type { World } from './world.js';

/** Somebody changed a field from one value to another. */
export interface Step {
  /** Undefined for somebody who works elsewhere, straight on the server. */
  readonly tab: Tab | undefined;
  readonly was: string | null;
  readonly value: string | null;
}

/** Keeps book of all that was accepted, so that the end can be judged without trusting the store. */
export class Ledger {
  /** Every token, and the tab that accepted it. */
  readonly accepted = new Map<string, Tab | undefined>();
  /** Tokens that may be missing: never journaled before a crash, given up by a person, gone with the document. */
  readonly mayBeMissing = new Set<string>();
  /** Amounts that a person asked for more than once, or took back. */
  readonly free = new Set<string>();
  readonly deletedWords = new Set<string>();
  readonly steps = new Map<string, Step[]>();
  /** Fields whose values came back, by undo, redo or an answer. */
  readonly revisited = new Set<string>();
  readonly removers = new Map<string, Set<Tab | undefined>>();
  /** Fields and records that were ever in question. */
  readonly questioned = new Set<string>();
  readonly journaled = new Set<string>();
  wasRemoved = false;
  wasForbidden = false;
  isForgetful = false;
  /** What went against a rule while the history went on. */
  readonly faults: string[] = [];
  readonly #judged = new Set<string>();
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
    world.watchers.add({
      journaled: (_tab, list) => {
        this.#noteRows(list);
      },
      erased: (tab) => {
        // A page that is gone may have asked for it, and others worked on meanwhile.
        this.discarded(tab);
      },
      saving: (tab, text, viewer) => {
        this.#checkSignIn(tab, text, viewer);
      },
    });
  }

  /** An edit was accepted. */
  took(tab: Tab | undefined, change: RecordChange): void {
    for (const token of tokensOfChanges([change])) {
      if (!this.accepted.has(token)) this.accepted.set(token, tab);
    }
    if (change.type === 'text') this.#step(tab, keyOf(change), change.was, change.value);
    if (change.type === 'set') this.#step(tab, keyOf(change), change.was as string, change.value as string);
    if (change.type === 'tick' && change.value) this.#removed(tab, change.record);
  }

  /** A word was written in a box and not sent. */
  jotted(tab: Tab, word: string): void {
    this.accepted.set(word, tab);
  }

  /** A person emptied a box. */
  forgot(words: string): void {
    this.#mayMiss(namesIn(words));
  }

  /** Something else than an edit changed what a tab shows: undo, redo, an answer. */
  changed(tab: Tab, before: unknown, after: unknown): void {
    const [old, next] = [fieldsOf(before), fieldsOf(after)];
    const removedBefore = removedIn(before);
    for (const id of removedIn(after)) if (!removedBefore.has(id)) this.#removed(tab, [id]);
    for (const key of new Set([...old.keys(), ...next.keys()])) {
      const [was, value] = [old.get(key) ?? null, next.get(key) ?? null];
      if (was === value) continue;
      this.revisited.add(key);
      if (key.endsWith('/tally')) this.#freeAmounts(Number(value) - Number(was));
      else this.#step(tab, key, was as string | null, value as string | null);
    }
  }

  /** A page is gone for good: what only it knew is lost, and may be. */
  crashed(tab: Tab): void {
    if (tab.isDiscarding) this.discarded(tab);
    const { status, problems } = tab.store.snapshot;
    // Where the journal could not be written, the person was told that a question is in this page alone.
    const isInPage = status.kind === 'needs-you' && status.place === 'page';
    if (isInPage) for (const { changes } of problems) this.#mayMiss(tokensOfChanges(changes));
    const saved = this.everSaved();
    for (const [token, by] of this.accepted) {
      if (by === tab && !this.journaled.has(token) && !saved.has(token)) this.mayBeMissing.add(token);
    }
  }

  /** A person gave up all that is unsaved on a device. */
  discarded(tab: Tab): void {
    const saved = this.everSaved();
    for (const [token, by] of this.accepted) {
      if (by?.device === tab.device && by.person === tab.person && !saved.has(token))
        this.mayBeMissing.add(token);
    }
  }

  /** A person answered a problem: what was in question may come to nothing, or be done once more. */
  answered(problem: Problem): void {
    for (const token of tokensOfChanges(problem.changes)) {
      this.mayBeMissing.add(token);
      this.free.add(token);
    }
  }

  /** The whole document was removed. */
  documentRemoved(): void {
    this.wasRemoved = true;
    for (const token of tokensOfBody(this.#world.server.body)) this.mayBeMissing.add(token);
  }

  everSaved(): Set<string> {
    const saved = new Set<string>();
    for (const text of this.#world.server.past)
      for (const token of tokensOfBody(JSON.parse(text) as never)) saved.add(token);
    return saved;
  }

  /** Looks at the problems that came up since the last look: is there a reason for each? */
  judgeProblems(): void {
    for (const tab of this.#world.tabs) {
      for (const problem of tab.store.snapshot.problems) {
        const name = `${problem.id} ${problem.kind}`;
        if (this.#judged.has(name)) continue;
        this.#judged.add(name);
        if (!this.#hasReason(problem, tab))
          this.faults.push(`a problem without a reason: ${JSON.stringify(problem)}`);
        this.questioned.add(problem.record.slice(0, 2).join('/'));
        for (const change of problem.changes) {
          this.questioned.add(change.record.slice(0, 2).join('/'));
          if ('field' in change) this.questioned.add(keyOf(change));
        }
      }
    }
  }

  #mayMiss(tokens: readonly string[]): void {
    for (const token of tokens) this.mayBeMissing.add(token);
  }

  #hasReason(problem: Problem, tab: Tab): boolean {
    const [first] = problem.changes;
    const key = problem.field === undefined ? '' : `${problem.record.slice(1).join('/')}/${problem.field}`;
    switch (problem.kind) {
      case 'forbidden':
        return this.wasForbidden;
      case 'maybe-saved':
        // Two pages that had the same journal cannot tell what the other saves.
        return this.isForgetful || tab.sessions > 1;
      case 'too-large':
        return false;
      case 'removed-document':
        return this.wasRemoved;
      case 'gone':
        return this.wasRemoved || this.questioned.has(problem.record.slice(0, 2).join('/'));
      case 'removed-record':
        // A page that was taken over goes on in another session, and its own mark is another's then.
        return [...(this.removers.get(problem.record.at(-1) ?? '') ?? [])].some(
          (by) => by !== tab || tab.sessions > 1,
        );
      case 'changed':
        if (this.wasRemoved || this.questioned.has(key) || this.revisited.has(key)) return true;
        if (first?.type === 'text') return this.#hasOtherWords(key, first.was, first.value);
        return first?.type === 'set' && this.#hasOtherValue(key, nameOf(first.was), nameOf(first.value));
    }
  }

  /** Did somebody write words that this edit could not know, and that were written without knowing it? */
  #hasOtherWords(key: string, was: string, value: string): boolean {
    const known = new Set([...wordsOf(was), ...wordsOf(value)]);
    const own = wordsOf(value).filter((word) => !wordsOf(was).includes(word));
    return (this.steps.get(key) ?? []).some(
      (step) =>
        wordsOf(step.value ?? '').some((word) => !known.has(word)) &&
        own.some((word) => !wordsOf(step.was ?? '').includes(word)),
    );
  }

  #hasOtherValue(key: string, was: string, value: string): boolean {
    return (this.steps.get(key) ?? []).some(
      (step) =>
        step.value !== value &&
        !this.leadsTo(key, String(step.value), was) &&
        !this.leadsTo(key, value, String(step.was)),
    );
  }

  /** Whether a value was changed, step by step, into another. */
  leadsTo(key: string, from: string, to: string): boolean {
    const reached = new Set([from]);
    for (const value of reached) {
      for (const step of this.steps.get(key) ?? [])
        if (String(step.was) === value) reached.add(String(step.value));
    }
    return reached.has(to);
  }

  #step(tab: Tab | undefined, key: string, was: string | null, value: string | null): void {
    this.steps.set(key, [...(this.steps.get(key) ?? []), { tab, was, value }]);
    const kept = new Set(wordsOf(value ?? ''));
    for (const word of wordsOf(was ?? '')) if (!kept.has(word)) this.deletedWords.add(word);
  }

  #removed(tab: Tab | undefined, record: readonly string[]): void {
    const id = record.at(-1) ?? '';
    this.removers.set(id, (this.removers.get(id) ?? new Set<Tab | undefined>()).add(tab));
  }

  #freeAmounts(difference: number): void {
    for (let index = 0; index < 26; index += 1) {
      if (Math.floor(Math.abs(difference) / 4 ** index) % 4 !== 0) this.free.add(`c${String(index)}`);
    }
  }

  #noteRows(list: readonly JournalEntry[]): void {
    for (const token of tokensOfRows(this.#world.module, list)) this.journaled.add(token);
  }

  #checkSignIn(tab: Tab, text: string, viewer: string | undefined): void {
    const seen = Object.keys((JSON.parse(text) as { sync: { seen: object } }).sync.seen);
    const stored = this.#world.server.past.map((one) => JSON.parse(one) as { sync: { seen: object } });
    const known = new Set(stored.flatMap((one) => Object.keys(one.sync.seen)));
    const people = seen.filter((one) => !known.has(one)).map((one) => this.#world.personOf.get(one));
    if (viewer !== tab.person || people.some((person) => person !== tab.person))
      this.faults.push(`the edits of ${people.join(', ')} were sent as ${String(viewer)}`);
  }
}

/** A scalar as a name; the simulation's scalars are texts or null. */
export function nameOf(value: unknown): string {
  return typeof value === 'string' ? value : 'null';
}

/** The name of a field in the ledger: goal id and field. */
export function keyOf(change: { readonly record: readonly string[]; readonly field: string }): string {
  return `${change.record.slice(1).join('/')}/${change.field}`;
}
