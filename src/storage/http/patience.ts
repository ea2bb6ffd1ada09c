import { StorageError } from '../storage-error.js';
import type { HttpTimers } from './options.js';

/** What ends a wait before its time. */
export interface Limits {
  readonly caller: AbortSignal | undefined;
  readonly closed: AbortSignal;
  /** Longest wait, in milliseconds. */
  readonly ms: number;
  readonly timers: HttpTimers;
}

/** The error of a call after, or during, the closing of its storage. */
export function closedError(): StorageError {
  return new StorageError('closed', 'This storage was closed.');
}

/**
 * Does work that ends when it is done, its caller gives up, the storage is closed or the time is over,
 * whichever is first, also where the work itself takes no notice of its signal.
 * @throws StorageError `aborted`, `closed` or `unavailable`
 */
export async function within<T>(limits: Limits, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { caller, closed, ms, timers } = limits;
  if (closed.aborted) throw closedError();
  if (caller?.aborted) throw abortedError();
  const abort = new AbortController();
  const stops: (() => void)[] = [];
  const ended = new Promise<never>((_resolve, reject) => {
    const end = (error: StorageError): void => {
      reject(error);
      abort.abort();
    };
    stops.push(
      onAbort(closed, () => end(closedError())),
      timers.after(ms, () => end(new StorageError('unavailable', 'No answer came in time.'))),
    );
    if (caller) stops.push(onAbort(caller, () => end(abortedError())));
  });
  try {
    return await Promise.race([work(abort.signal), ended]);
  } finally {
    for (const stop of stops) stop();
  }
}

/** Waits, or until the signal fires. */
export async function pause(timers: HttpTimers, ms: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const stop = onAbort(signal, () => {
      cancel();
      resolve();
    });
    const cancel = timers.after(ms, () => {
      stop();
      resolve();
    });
  });
}

function abortedError(): StorageError {
  return new StorageError('aborted', 'The caller ended the wait.');
}

function onAbort(signal: AbortSignal, listener: () => void): () => void {
  signal.addEventListener('abort', listener, { once: true });
  return () => {
    signal.removeEventListener('abort', listener);
  };
}
