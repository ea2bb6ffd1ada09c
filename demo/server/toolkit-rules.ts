import {
  checkDocument,
  checkSnapshot,
  documentRecord,
  emptyDocument,
  forbiddenChanges,
  mayLoad,
  type DocumentFault,
  type DocumentKey,
  type Json,
  type JsonObject,
  type PersonRole,
  type Viewer,
} from 'ilp-elements/core';
import { mayImportIep, mayKeepCopy, planFacts } from 'ilp-elements/rules';
import { checkIepDocument, iepKinds, type IepKind } from '../../src/model/iep.js';
import type { DocumentRules, JudgedSave } from './document-rules.js';

/** The toolkit's own access rules, the same functions that the elements ask in the browser. */
export const toolkitRules: DocumentRules = {
  planOf: ({ kind, id }) => (kind === 'snapshot' ? id.replace(/:review_[0-9A-Za-z]{20}$/, '') : id),
  mayLoad: (role, kind) => mayLoad(asViewer(role), kind),
  mayWrite: (role, kind) => (isIepKind(kind) ? mayImportIep(asViewer(role)) : mayLoad(asViewer(role), kind)),
  faultOf,
  judgeSave,
  // In the rules removal is a mark inside a document. A draft is the student's own, an extract is replaced
  // by whoever brought it; all else goes only when a student's records are destroyed.
  mayRemove: (viewer, kind) => (isIepKind(kind) ? mayImportIep(viewer) : kind === 'draft'),
};

function asViewer(role: PersonRole): Viewer {
  return { id: '', role };
}

function isIepKind(kind: string): kind is IepKind {
  return iepKinds.some((each) => each === kind);
}

function faultOf(key: DocumentKey, body: Json): DocumentFault | undefined {
  if (isIepKind(key.kind)) return iepFaultOf(key, body);
  const checked = key.kind === 'snapshot' ? checkSnapshot(key, body) : checkDocument(key, body);
  return checked.ok ? undefined : checked.fault;
}

function iepFaultOf(key: DocumentKey, body: Json): DocumentFault | undefined {
  const checked = checkIepDocument(key, body);
  return typeof checked === 'string' ? { code: checked, pointers: [''] } : undefined;
}

async function judgeSave(save: JudgedSave): Promise<readonly string[]> {
  const { viewer, key, before, after } = save;
  const { kind } = key;
  if (kind === 'iep-shared' || kind === 'iep-team') return judgeImport(save);
  if (kind === 'snapshot') return judgeCopy(save);
  const top = documentRecord(kind);
  if (top === undefined) return [''];
  const empty = emptyDocument(kind, key.id) as unknown as JsonObject;
  // Who answers for the student's rights stands in the plan.
  const isCrosswalk = kind === 'crosswalk-shared' || kind === 'crosswalk-team';
  const facts = isCrosswalk ? planFacts(await save.plan()) : undefined;
  return forbiddenChanges(
    viewer,
    top,
    isObject(before) ? before : empty,
    isObject(after) ? after : {},
    facts,
  );
}

/** An extract is brought in as a whole, in the name of whoever brings it. */
function judgeImport({ viewer, key, after }: JudgedSave): readonly string[] {
  if (!mayImportIep(viewer)) return [''];
  const document = checkIepDocument(key, after);
  return typeof document === 'object' && document.importedBy === viewer.id ? [] : ['/importedBy'];
}

/** A copy is written once, by whoever agreed. */
async function judgeCopy({ viewer, key, before, after, plan }: JudgedSave): Promise<readonly string[]> {
  const copy = checkSnapshot(key, after);
  if (before !== undefined || !copy.ok) return [''];
  const stored = await plan();
  const checked =
    stored === undefined ? undefined : checkDocument({ kind: 'plan', id: copy.value.plan }, stored);
  if (checked?.ok !== true || checked.value.kind !== 'plan') return [''];
  return mayKeepCopy(viewer, checked.value, copy.value) ? [] : [''];
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
