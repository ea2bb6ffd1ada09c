import * as v from 'valibot';
import { checkChange } from '../../edits/check-change.js';
import type { Edit, RecordChange } from '../../edits/edit.js';
import { specAt } from '../../edits/record-access.js';
import { findForbiddenKey, isForbiddenKey } from '../../model/json.js';
import type { RecordSpec } from '../../model/record-spec.js';
import { bareChange } from '../pending.js';
import { problemKinds } from '../problem.js';
import { boxOf, isBoxName } from '../unsent.js';
import type { JournalEntry } from './journal.js';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const path = v.array(v.string());
/** A session becomes a key of the document's bookkeeping. */
const session = v.pipe(
  v.string(),
  v.check((name) => !isForbiddenKey(name)),
);
const ids = v.array(
  v.pipe(
    v.string(),
    v.regex(/^.+:\d+$/s),
    v.check((id) => !isForbiddenKey(id.slice(0, id.lastIndexOf(':')))),
  ),
);

const pendingForm = v.object({
  edit: v.looseObject({
    type: v.string(),
    session,
    seq: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    by: v.string(),
    at: v.string(),
    schema: v.number(),
    origin: v.optional(v.string()),
  }),
  sent: v.boolean(),
  lacks: count,
});

const problemForm = v.object({
  kind: v.picklist(problemKinds),
  id: v.string(),
  session: v.string(),
  of: ids,
  record: path,
  field: v.optional(v.string()),
  draft: v.optional(v.string()),
  changes: v.array(v.looseObject({ type: v.string(), record: path })),
});

const base = { id: v.string(), schema: v.number() };
const entryForm = v.variant('kind', [
  v.object({ kind: v.literal('edit'), ...base, item: pendingForm }),
  v.object({ kind: v.literal('problem'), ...base, item: problemForm }),
  v.object({ kind: v.literal('unsent'), ...base, item: v.string() }),
]);

const answerForm = v.looseObject({ of: ids });
const spliceForm = v.looseObject({
  record: path,
  field: v.string(),
  was: v.optional(v.string()),
  start: count,
  cut: count,
  put: v.string(),
});

/**
 * Says whether a row of the journal is one that can be replayed on this kind of document. Rows come
 * from a disk, where other versions and other programs write too.
 */
export function isSoundEntry(top: RecordSpec | undefined, entry: unknown): entry is JournalEntry {
  if (!v.is(entryForm, entry) || findForbiddenKey(entry) !== undefined) return false;
  const row = entry as unknown as JournalEntry;
  if (row.kind === 'unsent') return isBoxName(boxOf(row.id));
  if (!top) return true;
  return row.kind === 'edit'
    ? isSoundEdit(top, row.item.edit)
    : row.item.changes.every((one) => isSoundChange(top, one));
}

function isSoundEdit(top: RecordSpec, edit: Edit): boolean {
  if (edit.type === 'answer') return v.is(answerForm, edit);
  if (edit.type === 'splice') return v.is(spliceForm, edit) && isText(top, edit.record, edit.field);
  return isSoundChange(top, edit);
}

function isSoundChange(top: RecordSpec, change: RecordChange): boolean {
  return checkChange(top, bareChange(change) as RecordChange) === undefined;
}

function isText(top: RecordSpec, record: readonly string[], field: string): boolean {
  const spec = specAt(top, record);
  return spec !== undefined && Object.hasOwn(spec.fields, field) && spec.fields[field]?.kind === 'text';
}
