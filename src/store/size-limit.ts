import { editId } from '../edits/edit.js';
import type { EditableDocument } from '../model/plan.js';
import { setEditsAside, type LiveDocument } from './live-document.js';
import type { PendingEdit } from './pending.js';

const encoder = new TextEncoder();

function bytesOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length;
}

/** More than an edit can add to a body: its own size, and the stamps of its writer. */
function mostGrowth({ edit }: PendingEdit): number {
  return bytesOf(edit) + 400;
}

/** Says whether an edit makes a document larger; the others always pass. */
function isGrowing({ edit }: PendingEdit): boolean {
  switch (edit.type) {
    case 'add':
      return true;
    case 'splice':
      return edit.put.length > edit.cut;
    case 'set':
      return bytesOf(edit.value) > bytesOf(edit.was);
    default:
      return false;
  }
}

/** Keeps a document under the adapter's limit, and measures it only when it could be over. */
export class SizeLimit {
  readonly #maxBytes: number;
  #known: { readonly body: EditableDocument; readonly atMost: number } | undefined;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Sets the newest growing edits aside until what is left fits, or nothing that grows is left. */
  fit(live: LiveDocument): LiveDocument {
    const atMost = this.#atMost(live);
    if (atMost <= this.#maxBytes) {
      this.#known = { body: live.confirmed, atMost };
      return live;
    }
    let fitting = live;
    while (bytesOf(fitting.view) > this.#maxBytes) {
      const newest = fitting.pending.findLast(isGrowing);
      if (!newest) break;
      fitting = asideTooLarge(fitting, newest);
    }
    return fitting;
  }

  /** A body was saved: it holds what was confirmed before and what was pending. */
  saved(before: LiveDocument, body: EditableDocument): void {
    this.#known = { body, atMost: this.#atMost(before) };
  }

  #atMost(live: LiveDocument): number {
    const known = this.#known?.body === live.confirmed ? this.#known.atMost : bytesOf(live.confirmed);
    return live.pending.reduce((sum, item) => sum + mostGrowth(item), known);
  }
}

/** Sets aside the newest edit that grows; for an adapter that finds a body too large after all. */
export function asideNewest(live: LiveDocument): LiveDocument {
  const newest = live.pending.findLast(isGrowing);
  return newest ? asideTooLarge(live, newest) : live;
}

function asideTooLarge(live: LiveDocument, newest: PendingEdit): LiveDocument {
  const id = editId(newest.edit);
  return setEditsAside(live, ({ edit }) => (editId(edit) === id ? 'too-large' : undefined));
}
