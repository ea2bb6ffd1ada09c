import { specAt } from '../edits/record-access.js';
import type { RecordPath } from '../edits/edit.js';
import type { DocumentKind } from '../model/document-key.js';
import { isForbiddenKey, isJsonObject, type JsonObject } from '../model/json.js';
import { familyRoles, studentRoles, type Viewer } from '../model/people.js';
import type { RecordSpec } from '../model/record-spec.js';
import {
  loadableKinds,
  rightsSide,
  writeRule,
  writersOf,
  type WriteRule,
  type Writers,
  type WritersByValue,
} from './access-table.js';

/**
 * What a rule about a document needs to know of the plan it stands beside. Who knows the plan gives it: a
 * server that enforces, and the elements. Without it the roles alone decide.
 */
export interface PlanFacts {
  /** Who holds the rights in education, by id, as the plan names them; null where it names nobody. */
  readonly rightsHolder: string | null;
}

/** A viewer before a record of a document: what every question about writing is asked of. */
export interface Standing {
  readonly viewer: Viewer;
  readonly facts?: PlanFacts | undefined;
  readonly top: RecordSpec;
  readonly spec: RecordSpec;
  /** True: the record lies in a collection, so that it has a position and can be removed. */
  readonly isListed: boolean;
}

/** The fields that every record of a collection has beside its own. */
export const marks: ReadonlySet<string> = new Set(['order', 'removed']);

/** What edits keep for themselves: nobody writes in it. */
const kept: ReadonlySet<string> = new Set(['id', 'made', 'wrote', 'purged']);

/** The keys at the top of a body that are no fields of its record. */
const head: ReadonlySet<string> = new Set(['id', 'kind', 'schema', 'sync']);

/** Says whether a role may load a kind of document at all. */
export function mayLoad(viewer: Viewer, kind: DocumentKind): boolean {
  return loadableKinds(viewer.role).includes(kind);
}

/**
 * Says whether the viewer has to say why before an IEP is loaded for them: everybody but the student and
 * those who answer for the student outside school (34 CFR 300.614).
 */
export function mustSayWhy({ role }: Viewer): boolean {
  return !studentRoles.includes(role) && !familyRoles.includes(role);
}

/**
 * Says whether the viewer may bring in an extract of an IEP, the only way in which an IEP document is
 * written. A case manager alone: a server refuses every other save of `iep-shared` and `iep-team`.
 */
export function mayImportIep({ role }: Viewer): boolean {
  return role === 'caseManager';
}

/**
 * Says whether the viewer answers whether words of an IEP are copied into the plan: whoever the plan names as
 * holder of the rights; a student who is not named, for what everybody who may load an IEP reads; and an adult
 * student where the plan names nobody else. To be a guardian is not enough, nor to be of age: a State may leave
 * the rights with somebody else (34 CFR 300.520(a), (b)).
 */
export function mayConsent({ id, role }: Viewer, document: DocumentKind, facts?: PlanFacts): boolean {
  if (!rightsSide.includes(role)) return false;
  if (!facts || facts.rightsHolder === id) return true;
  return role === 'student'
    ? document === 'crosswalk-shared'
    : role === 'adultStudent' && facts.rightsHolder === null;
}

/** Reads what the rules need of a plan, as it lies in storage; one that names nobody, or is not there, gives null. */
export function planFacts(plan: unknown): PlanFacts {
  const student = isJsonObject(plan) ? plan.student : undefined;
  const holder = isJsonObject(student) ? student.rightsHolder : undefined;
  return { rightsHolder: typeof holder === 'string' && holder !== '' ? holder : null };
}

/** Places a viewer before the record at a path; undefined where they may not be or there is no such place. */
export function standingAt(
  viewer: Viewer,
  top: RecordSpec,
  path: RecordPath,
  facts?: PlanFacts,
): Standing | undefined {
  const spec = specAt(top, path);
  if (!spec || !mayLoad(viewer, top.name as DocumentKind)) return undefined;
  // What lies in a collection has the collection above it, which is no record.
  return { viewer, facts, top, spec, isListed: specAt(top, path.slice(0, -1)) === undefined };
}

/**
 * Says whether the viewer may add such a record: with these fields so far, or with these and no others
 * (`isWhole`).
 */
export function mayAdd(standing: Standing, fields: JsonObject, isWhole: boolean): boolean {
  const rule = ruleOf(standing);
  const { role } = standing.viewer;
  return (
    rule.add.includes(role) &&
    Object.entries(rule.fields).every(([field, who]) => {
      const isOpen = !isByValue(who) || (!isWhole && fields[field] === undefined);
      return isOpen || who.get(fields[field] ?? null)?.includes(role);
    })
  );
}

/** Says whether a record may come with a field; who adds it may fill in what only its author changes later. */
export function mayFillIn(standing: Standing, field: string): boolean {
  const rule = ruleOf(standing);
  const who = writersOf(rule, field);
  // A value that decides who may add was judged with the record.
  const isFree: boolean =
    who === 'author' || isByValue(who) || (rule.isFilledIn === true && !Object.hasOwn(rule.fields, field));
  return isField(standing, field) && !marks.has(field) && (isFree || isAllowed(standing, who));
}

/** Says whether the viewer may write in a field of a record as it stands. */
export function mayWrite(standing: Standing, record: JsonObject | undefined, field: string): boolean {
  const { viewer, spec } = standing;
  if (!isField(standing, field) || (spec.isAppendOnly && record)) return false;
  const rule = ruleOf(standing);
  const who = writersOf(rule, field);
  if (who === 'author') return authorOf(record) === viewer.id && !isClosed(rule, record);
  return isAllowed(standing, who) || (field === rule.ownersField && record?.owner === viewer.id);
}

function isClosed({ closedBy }: WriteRule, record: JsonObject | undefined): boolean {
  return closedBy !== undefined && (record?.[closedBy] ?? null) !== null;
}

/** The person who made a record. */
export function authorOf(record: JsonObject | undefined): string | undefined {
  const made = record?.made;
  return isJsonObject(made) && typeof made.by === 'string' ? made.by : undefined;
}

/** Says whether a key can be written in at all. Fields this code does not know can: they follow the record. */
function isField({ top, spec, isListed }: Standing, key: string): boolean {
  if (isForbiddenKey(key) || kept.has(key) || (spec === top && head.has(key))) return false;
  if (Object.hasOwn(spec.collections, key) || Object.hasOwn(spec.singles, key)) return false;
  return isListed || !marks.has(key);
}

function ruleOf({ top, spec }: Standing): WriteRule {
  return writeRule(top.name, spec.name);
}

function isAllowed({ viewer, top, facts }: Standing, who: Writers): boolean {
  if (who === 'rightsHolder') return mayConsent(viewer, top.name as DocumentKind, facts);
  return who !== 'author' && !isByValue(who) && who.includes(viewer.role);
}

function isByValue(who: Writers): who is WritersByValue {
  return who instanceof Map;
}
