import type { DocumentKey } from '../../model/document-key.js';
import type { StorageAdapter } from '../contract.js';

/**
 * A mishap that a harness can bring about.
 *
 * - `quota`: there is no room left; writes fail, reading goes on.
 * - `network`: whatever the adapter stands on does not answer.
 * - `corrupt`: what is stored of one document can no longer be read.
 */
export type Fault = 'quota' | 'network' | 'corrupt';

type MaybePromise<T> = T | Promise<T>;

/**
 * What one case runs against: an adapter on empty storage and, where the storage allows, powers
 * that let more cases run. A case that lacks a power says so and is skipped.
 */
export interface StorageHarness {
  readonly adapter: StorageAdapter;
  /** Gives another client of the same storage, as another tab or device would be. */
  readonly secondClient?: () => MaybePromise<StorageAdapter>;
  /** Gives an adapter on the same storage as after a reload; the first one was closed before. */
  readonly reopen?: () => MaybePromise<StorageAdapter>;
  /**
   * Lets a mishap begin and gives a function that ends it, or undefined where this mishap cannot
   * be brought about. `key` is the document that `corrupt` is about.
   */
  readonly fail?: (fault: Fault, key: DocumentKey) => MaybePromise<EndFault | undefined>;
  /** Longest wait for any answer, in milliseconds; 2,000 where absent. */
  readonly patienceMs?: number;
  /** Runs after the case, also after one that failed. */
  readonly teardown?: () => MaybePromise<void>;
}

/** Ends a mishap. */
export type EndFault = () => MaybePromise<void>;

/** Makes a harness; called anew for every case, each time on empty storage. */
export type SetupHarness = () => MaybePromise<StorageHarness>;

/** Why a case did not run. */
export interface Skipped {
  readonly skipped: string;
}

/** One promise of the contract, tried. */
export interface AcceptanceCase {
  /** What an adapter does when all is well: a sentence without its subject. */
  readonly name: string;
  /** What people lose where it does not. */
  readonly why: string;
  /** Resolves when the adapter keeps the promise; rejects with an error in words when not. */
  run(harness: StorageHarness): Promise<Skipped | undefined>;
}
