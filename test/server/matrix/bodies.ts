/** A stored body of every kind of document. */
import { snapshotKey, type DocumentKey, type DocumentKind, type JsonObject } from 'ilp-elements';
import { iepKindOf, iepSections } from '../../../src/model/iep-sections.js';
import { personRoles, type PersonRole } from '../../../src/model/people.js';
import { currentSchema, documentRecord, type EditableDocument } from '../../../src/model/plan.js';
import { contentsOf, idFor, writing, type Owner } from './records.js';
import { planId, viewerOf } from './stage.js';
import { reviewRecord } from '../../../src/model/review.js';

/** The kinds that are written field by field. */
export const editableKinds = ['plan', 'draft', 'crosswalk-shared', 'crosswalk-team'] as const;
export const iepKinds = ['iep-shared', 'iep-team'] as const;

/** Whose review a copy belongs to: each role has said that they agree, whether or not they may. */
export function reviewIdOf(role: PersonRole): string {
  return idFor(reviewRecord, 100 + personRoles.indexOf(role));
}

/** The key of a document; a copy belongs to the review of a role. */
export function keyOf(kind: DocumentKind, role: PersonRole = 'student'): DocumentKey {
  return kind === 'snapshot' ? snapshotKey(planId, reviewIdOf(role)) : { kind, id: planId };
}

/** A document with a record of each kind. */
export function editableBody(kind: EditableDocument['kind'], viewer: string, owner: Owner): JsonObject {
  const spec = documentRecord(kind);
  const head = { schema: currentSchema, kind, id: planId, sync: { gen: 5, seen: {}, forgot: -1 } };
  return { ...head, ...(spec ? contentsOf(spec, viewer, owner) : {}) };
}

/** An extract with one item of each section that belongs into it. */
export function iepBody(kind: (typeof iepKinds)[number], by: string): JsonObject {
  const items = iepSections
    .filter((section) => iepKindOf(section) === kind)
    .map((section): [string, JsonObject] => [
      section,
      { id: section, section, words: 'As the IEP says it.' },
    ]);
  return {
    ...{ schema: 1, kind, id: planId, source: { system: 'typed', exportedOn: '2026-11-02' } },
    ...{ importedBy: by, importedAt: writing.at, items: Object.fromEntries(items) },
  };
}

/** A plan with which everybody has agreed. */
export function agreedPlan(): JsonObject {
  const reviews = personRoles.map((role): [string, JsonObject] => {
    const id = reviewIdOf(role);
    const made = { by: viewerOf(role).id, ...writing };
    return [id, { id, order: 'a0', made, kind: 'approved', role, schoolYear: 2027 }];
  });
  return { ...editableBody('plan', 'somebody', 'of somebody else'), reviews: Object.fromEntries(reviews) };
}

/** The copy of that plan that somebody takes. */
export function copyBody(role: PersonRole, takenBy = viewerOf(role).id): JsonObject {
  const { sync: _sync, ...body } = agreedPlan();
  const { id } = keyOf('snapshot', role);
  const review = reviewIdOf(role);
  return { ...{ schema: 1, kind: 'snapshot', id, plan: planId, review }, takenBy, takenAt: writing.at, body };
}

/** A body of any kind, as it is stored when a row of the matrix begins. */
export function storedBody(kind: DocumentKind, role: PersonRole): JsonObject {
  if (kind === 'snapshot') return copyBody(role);
  if (kind === 'iep-shared' || kind === 'iep-team') return iepBody(kind, viewerOf('caseManager').id);
  return editableBody(kind, viewerOf(role).id, 'of somebody else');
}
