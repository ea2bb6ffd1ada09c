import type { RecordPath } from '../../../src/edits/edit.js';
import { recordAt } from '../../../src/edits/record-access.js';
import type { JsonObject } from '../../../src/model/json.js';
import { documentRecord } from '../../../src/model/plan.js';
import { mayAddRecord } from '../../../src/rules/access.js';
import { mayWrite, standingAt, type Standing } from '../../../src/rules/access-writers.js';
import type { Store } from '../../../src/store/store.js';

/** What views read of a document, and of what its viewer may do there. */
export interface RecordReaders {
  /** Reads a record as it is now. */
  readonly recordAt: (path: RecordPath) => JsonObject | undefined;
  readonly mayWrite: (record: RecordPath, field: string) => boolean;
  /** Whether such a record may be added to a collection; `fields` where they decide. */
  readonly mayAdd: (collection: RecordPath, fields?: JsonObject) => boolean;
  /** Words that are no record yet, such as a comment before it is sent. */
  readonly unsent: (name: string) => string | undefined;
}

/** Reads records, and what this viewer may do with them, from the document as it is when asked. */
export function recordReaders(store: Store | undefined): RecordReaders {
  const top = store && documentRecord(store.key.kind);
  const open = () => (store?.snapshot.readOnly === undefined ? store?.snapshot.body : undefined);
  const placeBefore = standings(store);
  return {
    recordAt: (path) => (store?.snapshot.body ? recordAt(store.snapshot.body, path) : undefined),
    mayWrite(path, field) {
      const body = open();
      const standing = body && placeBefore(path);
      return Boolean(body && standing && mayWrite(standing, recordAt(body, path), field));
    },
    mayAdd(collection, fields) {
      return Boolean(store && top && open() && mayAddRecord(store.viewer, top, collection, fields));
    },
    unsent: (name) => store?.snapshot.unsent[name],
  };
}

/** Places the viewer before records; before those of one collection once, for they are all alike. */
function standings(store: Store | undefined): (path: RecordPath) => Standing | undefined {
  const top = store && documentRecord(store.key.kind);
  const known = new Map<string, Standing>();
  return (path) => {
    const collection = path.slice(0, -1).join('/');
    const before = known.get(collection);
    if (before || !top) return before;
    const standing = standingAt(store.viewer, top, path);
    if (standing?.isListed) known.set(collection, standing);
    return standing;
  };
}
