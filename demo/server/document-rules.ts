import type { DocumentFault, DocumentKey, DocumentKind, Json, PersonRole, Viewer } from 'ilp-elements/core';

/** A save that is about to be made on the revision it expects. */
export interface JudgedSave {
  readonly viewer: Viewer;
  readonly key: DocumentKey;
  /** The stored body; undefined where there is none yet. */
  readonly before: Json | undefined;
  readonly after: Json;
  /** Loads the plan that the document stands beside, as it is stored now. */
  readonly plan: () => Promise<Json | undefined>;
}

/**
 * What the server asks before it does something: who may load, what a body must look like, what a save may
 * change. Storage and transport know nothing else about plans.
 */
export interface DocumentRules {
  /** The plan a document stands beside, by id: it says whose document it is. */
  planOf(key: DocumentKey): string;
  mayLoad(role: PersonRole, kind: DocumentKind): boolean;
  /** Whether a role writes in a kind of document at all; `judgeSave` says what. */
  mayWrite(role: PersonRole, kind: DocumentKind): boolean;
  /** Says what is wrong with a body, whoever sends it; undefined where it is as it should be. */
  faultOf(key: DocumentKey, body: Json): DocumentFault | undefined;
  /** Gives the JSON pointers (RFC 6901) of what this viewer may not change; none: the save is allowed. */
  judgeSave(save: JudgedSave): Promise<readonly string[]>;
  /** Says whether this viewer may take a document away. */
  mayRemove(viewer: Viewer, kind: DocumentKind): boolean;
}
