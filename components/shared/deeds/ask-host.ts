import type { RecordChange } from '../../../src/edits/edit.js';
import type { EditDetail } from '../edit-event.js';

/**
 * Asks the host about every record of a step, each once, by the first change to it. False where it prevents
 * one: then nothing of the step may be made, and no more is asked.
 */
export function askHost(changes: readonly RecordChange[], ask: (detail: EditDetail) => boolean): boolean {
  const asked = new Set<string>();
  return changes.every(({ type, record: ids, ...change }) => {
    const record = JSON.stringify(ids);
    if (asked.has(record)) return true;
    asked.add(record);
    return ask({ type, ids, ...('field' in change ? { field: change.field } : {}) });
  });
}
