// What the program stores, read from its own descriptions: kinds of documents, records, fields, who loads, who writes.

import { documentKinds } from '../../src/model/document-key.ts';
import { iepDocumentSchema, iepItemSchema } from '../../src/model/iep.ts';
import { personRoles } from '../../src/model/people.ts';
import { documentRecord } from '../../src/model/plan.ts';
import { snapshotSchema } from '../../src/model/check-snapshot.ts';
import { loadableKinds, writeRule } from '../../src/rules/access-table.ts';

/** @typedef {readonly string[] | 'author' | 'rightsHolder' | 'by-value'} Who */
/**
 * @typedef {{ name: string, documents: string[], fields: string[], add: Who, change: Who, byField: Record<string, Who> }} StoredRecord
 */

/** Every kind of document, with the roles that may load it. */
export function storedDocuments() {
  return documentKinds.map((kind) => ({
    kind,
    loadedBy: personRoles.filter((role) => loadableKinds(role).includes(kind)),
  }));
}

/**
 * Every kind of record, once, with the documents it stands in.
 *
 * @returns {StoredRecord[]}
 */
export function storedRecords() {
  /** @type {Map<string, StoredRecord>} */
  const found = new Map();
  for (const kind of documentKinds) {
    const top = documentRecord(kind);
    if (top) collect(found, kind, top);
  }
  return [...found.values()];
}

function collect(found, document, spec) {
  for (const inner of [...Object.values(spec.singles), ...Object.values(spec.collections)]) {
    const known = found.get(inner.name);
    if (known && !known.documents.includes(document)) known.documents.push(document);
    if (known) continue;
    const { add, change, fields } = writeRule(document, inner.name);
    found.set(inner.name, {
      name: inner.name,
      documents: [document],
      fields: Object.keys(inner.fields),
      add,
      change: whoOf(change),
      byField: Object.fromEntries(Object.entries(fields).map(([field, who]) => [field, whoOf(who)])),
    });
    collect(found, document, inner);
  }
}

function whoOf(writers) {
  return writers instanceof Map ? 'by-value' : writers;
}

/** The parts of what is copied and not edited, without the marks that every document carries. */
export function copiedParts() {
  const own = ({ entries }) =>
    Object.keys(entries).filter((name) => !['schema', 'kind', 'id'].includes(name));
  return {
    snapshot: own(snapshotSchema),
    iep: own(iepDocumentSchema),
    iepItem: Object.keys(iepItemSchema.entries),
  };
}

export { personRoles };
