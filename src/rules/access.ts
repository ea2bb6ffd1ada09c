import { addedRecord } from '../edits/apply.js';
import type { AddRecord, Move, RecordChange, RecordPath } from '../edits/edit.js';
import { recordAt } from '../edits/record-access.js';
import type { JsonObject } from '../model/json.js';
import type { Viewer } from '../model/people.js';
import type { RecordSpec } from '../model/record-spec.js';
import { judgeAdded } from './access-judgement.js';
import { mayAdd, mayWrite, standingAt } from './access-writers.js';

/*
 * What a viewer may load, and what a change may contain. Pure: elements use it to present, servers
 * to enforce. In the browser it is presentation, not security.
 */
export { mayImportIep, mayLoad, mustSayWhy } from './access-writers.js';
export { forbiddenChanges } from './access-judgement.js';

/** Says whether the viewer may make this change to this document. */
export function mayChange(viewer: Viewer, top: RecordSpec, body: object, change: RecordChange): boolean {
  switch (change.type) {
    case 'add':
      return mayAddThis(viewer, top, change);
    case 'move':
      return placesOf(change).every((path) => mayWriteField(viewer, top, body, path, 'order'));
    case 'purge':
      return mayWriteField(viewer, top, body, change.record, 'removed');
    default:
      return mayWriteField(viewer, top, body, change.record, change.field);
  }
}

/** Says whether the viewer may write in one field of a record as it stands now. */
export function mayWriteField(
  viewer: Viewer,
  top: RecordSpec,
  body: object,
  path: RecordPath,
  field: string,
): boolean {
  const standing = standingAt(viewer, top, path);
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
function mayAddThis(viewer: Viewer, top: RecordSpec, change: AddRecord): boolean {
  const standing = standingAt(viewer, top, change.record);
  const record = addedRecord(change, { by: viewer.id, session: '', at: '' });
  return standing !== undefined && judgeAdded(standing, change.record, record).length === 0;
}

/** A move gives its neighbours new positions too. */
function placesOf({ record, neighbours }: Move): RecordPath[] {
  const collection = record.slice(0, -1);
  return [record, ...Object.keys(neighbours ?? {}).map((id) => [...collection, id])];
}
