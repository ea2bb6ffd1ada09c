import { checkDocument, type DocumentFault } from '../model/document-schema.js';
import type { DocumentKey } from '../model/document-key.js';
import { isJsonObject } from '../model/json.js';
import { migrate } from '../model/migrate.js';
import { currentSchema, type EditableDocument } from '../model/plan.js';
import type { StoredDocument } from '../storage/contract.js';

/** A stored document as this code can use it. */
export type Opened =
  | { readonly as: 'current'; readonly body: EditableDocument }
  /** Made by newer code: to be shown, where it can be, and never changed. */
  | { readonly as: 'newer'; readonly body: EditableDocument }
  | { readonly as: 'fault'; readonly fault: DocumentFault };

/** Migrates and checks a stored document. */
export function openStored(key: DocumentKey, stored: StoredDocument): Opened {
  const checked = checkDocument(key, migrate(stored.body));
  if (checked.ok) return { as: 'current', body: checked.value };
  if (checked.fault.code !== 'newer-schema' || !isJsonObject(stored.body))
    return { as: 'fault', fault: checked.fault };
  // What newer code wrote is shown only where it still has the form this code knows.
  const asCurrent = checkDocument(key, { ...stored.body, schema: currentSchema });
  if (!asCurrent.ok) return { as: 'fault', fault: checked.fault };
  return { as: 'newer', body: stored.body as unknown as EditableDocument };
}
