import {
  editId,
  fieldKey,
  type Edit,
  type EditStamp,
  type RecordChange,
  type TextSplice,
} from '../edits/edit.js';
import { spliced } from '../edits/splice.js';
import type { DocumentSync } from '../model/document-sync.js';
import { isSeen } from './seen.js';

/** An edit that is not known to be saved. */
export interface PendingEdit {
  readonly edit: Edit;
  /** True once it was handed to the adapter: from then on it may be saved without our knowing. */
  readonly sent: boolean;
  /** The `gen` of the newest body known to lack it. */
  readonly lacks: number;
}

/** Edits that are judged together: a run of typing in one text, or one edit of another type. */
export interface Run {
  readonly edits: readonly PendingEdit[];
  /** What the run does; undefined for an answer, which changes nothing by itself. */
  readonly change: RecordChange | undefined;
}

/** Gives a change without the stamp it was kept under. */
export function bareChange<T extends object>(change: T): Omit<T, keyof EditStamp> {
  const { session, seq, by, at, schema, origin, ...bare } = change as T & Partial<EditStamp>;
  return bare;
}

/** Follows chains of typing: gives for each splice the text before and after it. */
export class SpliceChains {
  readonly #after = new Map<string, string>();

  /** The text a field has after the splices followed so far; undefined where there were none. */
  textAfter(splice: TextSplice & { readonly session: string }): string | undefined {
    return this.#after.get(chainKey(splice));
  }

  follow(splice: TextSplice & { readonly session: string }): { was: string; value: string } {
    const was = splice.was ?? this.textAfter(splice) ?? '';
    const value = spliced(was, splice);
    this.#after.set(chainKey(splice), value);
    return { was, value };
  }
}

function chainKey(splice: TextSplice & { readonly session: string }): string {
  return `${splice.session} ${fieldKey(splice) ?? ''}`;
}

/** Groups pending edits into runs, in order. */
export function runsOf(pending: readonly PendingEdit[]): Run[] {
  const chains = new SpliceChains();
  const runs: { edits: PendingEdit[]; change: RecordChange | undefined }[] = [];
  for (const item of pending) {
    const { edit } = item;
    if (edit.type !== 'splice') {
      runs.push({ edits: [item], change: edit.type === 'answer' ? undefined : edit });
      continue;
    }
    const { was, value } = chains.follow(edit);
    const last = runs.at(-1);
    if (last?.change?.type === 'text' && isSameChain(last.edits.at(-1)?.edit, edit)) {
      last.edits.push(item);
      last.change = { ...last.change, value };
    } else {
      const { record, field } = edit;
      runs.push({ edits: [item], change: { type: 'text', record, field, was, value } });
    }
  }
  return runs;
}

function isSameChain(before: Edit | undefined, splice: Edit & TextSplice): boolean {
  return (
    splice.was === undefined && before?.session === splice.session && fieldKey(before) === fieldKey(splice)
  );
}

/** Drops edits from the list; what a dropped splice was the ground for gets that ground itself. */
export function withoutEdits(
  pending: readonly PendingEdit[],
  isDropped: (item: PendingEdit) => boolean,
): readonly PendingEdit[] {
  if (!pending.some(isDropped)) return pending;
  const chains = new SpliceChains();
  const lostGround = new Set<string>();
  const kept: PendingEdit[] = [];
  for (const item of pending) {
    const { edit } = item;
    const isGone = isDropped(item);
    if (edit.type !== 'splice') {
      if (!isGone) kept.push(item);
      continue;
    }
    const key = chainKey(edit);
    const { was } = chains.follow(edit);
    if (isGone) lostGround.add(key);
    else if (lostGround.delete(key) && edit.was === undefined) kept.push({ ...item, edit: { ...edit, was } });
    else kept.push(item);
  }
  return kept;
}

/** Drops the edits a body holds already. */
export function withoutSeen(pending: readonly PendingEdit[], sync: DocumentSync): readonly PendingEdit[] {
  return withoutEdits(pending, ({ edit }) => isSeen(sync, edit));
}

/**
 * Keeps one of the copies of each edit. A tab that slept and the one that took over its journal hold
 * the same edits; a third one that takes over both must not apply them twice.
 */
export function onceEach(pending: readonly PendingEdit[]): readonly PendingEdit[] {
  const kept = new Map<string, PendingEdit>();
  for (const item of pending) {
    const id = editId(item.edit);
    const copy = kept.get(id);
    const sent = item.sent || copy?.sent === true;
    const lacks = Math.max(item.lacks, copy?.lacks ?? item.lacks);
    kept.set(id, copy ? { ...copy, sent, lacks } : item);
  }
  return kept.size === pending.length ? pending : [...kept.values()];
}
