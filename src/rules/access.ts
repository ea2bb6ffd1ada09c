import { addedRecord } from '../edits/apply.js';
import type { AddRecord, Move, RecordChange, RecordPath } from '../edits/edit.js';
import { recordAt } from '../edits/record-access.js';
import type { JsonObject } from '../model/json.js';
import type { Viewer } from '../model/people.js';
import type { RecordSpec } from '../model/record-spec.js';
import { judgeAdded } from './access-judgement.js';
import { mayAdd, mayWrite, standingAt, type PlanFacts, type Standing } from './access-writers.js';

/*
 * What a viewer may load, and what a change may contain. Pure: elements use it to present, servers
 * to enforce. In the browser it is presentation, not security.
 */
export {
  mayConsent,
  mayImportIep,
  mayLoad,
  mustSayWhy,
  planFacts,
  type PlanFacts,
} from './access-writers.js';
export { forbiddenChanges } from './access-judgement.js';

/** Says whether the viewer may make this change to this document; `facts` where the plan beside it is known. */
export function mayChange(
  viewer: Viewer,
  top: RecordSpec,
  body: object,
  change: RecordChange,
  facts?: PlanFacts,
): boolean {
  const mayWriteIn = (path: RecordPath, field: string) =>
    mayWriteField(viewer, top, body, path, field, facts);
  switch (change.type) {
    case 'add':
      return mayAddThis(standingAt(viewer, top, change.record, facts), change);
    case 'move':
      return placesOf(change).every((path) => mayWriteIn(path, 'order'));
    case 'purge':
      return mayWriteIn(change.record, 'removed');
    default:
      return mayWriteIn(change.record, change.field);
  }
}

/** Says whether the viewer may write in one field of a record as it stands now. */
export function mayWriteField(
  viewer: Viewer,
  top: RecordSpec,
  body: object,
  path: RecordPath,
  field: string,
  facts?: PlanFacts,
): boolean {
  const standing = standingAt(viewer, top, path, facts);
  return standing !== undefined && mayWrite(standing, recordAt(body, path), field);
}

/**
 * Says whether the viewer may add a record to the collection a path leads to, such as `['goals']`;
 * one with these fields, such as `{ kind: 'approved' }`, and any others that are the viewer's to fill.
 */
export function mayAddRecord(
  viewer: Viewer,
  top: RecordSpec,
  collection: RecordPath,
  fields: JsonObject = {},
): boolean {
  const standing = standingAt(viewer, top, [...collection, '']);
  return standing !== undefined && mayAdd(standing, fields, false);
}

/** The record is judged as it will lie in the document, so that this and a server cannot disagree. */
function mayAddThis(standing: Standing | undefined, change: AddRecord): boolean {
  const record = addedRecord(change, { by: standing?.viewer.id ?? '', session: '', at: '' });
  return standing !== undefined && judgeAdded(standing, change.record, record).length === 0;
}

/** A move gives its neighbours new positions too. */
function placesOf({ record, neighbours }: Move): RecordPath[] {
  const collection = record.slice(0, -1);
  return [record, ...Object.keys(neighbours ?? {}).map((id) => [...collection, id])];
}
