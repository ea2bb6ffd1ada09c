import * as v from 'valibot';
import { findForbiddenKey, isJsonObject, type Json } from './json.js';
import { isHostId } from './ids.js';
import { iepKindOf, iepKinds, iepSections, type IepKind, type IepSection } from './iep-sections.js';
import { calendarDay, gradeLevel, shortText } from './record-spec.js';

export { iepKindOf, iepKinds, iepSections, type IepKind, type IepSection } from './iep-sections.js';

/** One thing an IEP says. */
export interface IepItem {
  /** The district's own id of it, or one made from what it says. Links hang on it. */
  readonly id: string;
  readonly section: IepSection;
  /** What the IEP says, word for word. */
  readonly words: string;
  /** Whose or what it is, where it has a name: of an assessment, a person, an agency, a course. */
  readonly name?: string | undefined;
  /** The day it is from, or it is due; which of the two follows from the section. */
  readonly date?: string | undefined;
  /** Who sees to it. */
  readonly provider?: string | undefined;
  /** How often and how long, as the IEP puts it, such as “30 minutes a week”. */
  readonly frequency?: string | undefined;
  /** Where it applies (CEDS 001686 Accommodation Applicability). */
  readonly applicability?: string | undefined;
}

/** What is known of the IEP as a whole. */
export interface IepDates {
  /** The day the IEP was written or last changed (CEDS 001232 Individualized Program Date). */
  readonly iepDate?: string | undefined;
  /** The day by which the team looks at all of it again, 34 CFR 300.324(b)(1)(i). */
  readonly annualReviewDate?: string | undefined;
  /** The day the rights of 34 CFR 300.520 go over to the student. */
  readonly transferOfRightsDate?: string | undefined;
  readonly birthDate?: string | undefined;
  readonly gradeLevel?: number | undefined;
}

/** Where an extract comes from. */
export interface IepSource {
  /** The system it was taken from, or `typed` where a person typed it. */
  readonly system: string;
  /** The day it was taken, `YYYY-MM-DD`. */
  readonly exportedOn: string;
}

/**
 * What a district's system of special education handed over: a copy to read beside the plan, never the
 * IEP of record. Replaced as a whole by a newer one, never edited in part.
 */
export interface IepDocument extends IepDates {
  readonly schema: number;
  readonly kind: IepKind;
  /** The plan it stands beside, by id. */
  readonly id: string;
  readonly source: IepSource;
  /** Who brought it in, by id, and when (ISO 8601, UTC). */
  readonly importedBy: string;
  readonly importedAt: string;
  readonly items: Readonly<Record<string, IepItem>>;
}

/** The number of the shape of extracts and of the documents made of them. */
export const iepSchema = 1;

const itemId = v.pipe(
  v.string(),
  v.check((id) => isHostId(id), 'an id of 1 to 200 characters'),
);

/** Longer words are no item of an extract: somebody put a whole document in a field. */
export const longestIepWords = 10_000;

/** One item on its way in. */
export const iepItemSchema = v.strictObject({
  id: itemId,
  section: v.picklist(iepSections),
  words: v.pipe(v.string(), v.maxLength(longestIepWords)),
  name: v.optional(shortText),
  date: v.optional(calendarDay),
  provider: v.optional(shortText),
  frequency: v.optional(shortText),
  applicability: v.optional(shortText),
});

/** What an extract says of the IEP as a whole, on its way in. */
export const iepDatesEntries = {
  iepDate: v.optional(calendarDay),
  annualReviewDate: v.optional(calendarDay),
  transferOfRightsDate: v.optional(calendarDay),
  birthDate: v.optional(calendarDay),
  gradeLevel: v.optional(gradeLevel),
};

/** Where an extract comes from, on its way in. */
export const iepSourceSchema = v.object({ system: shortText, exportedOn: calendarDay });

/** The shape of a stored IEP document; published as `schemas/iep.schema.json`. */
export const iepDocumentSchema = v.looseObject({
  schema: v.number(),
  kind: v.picklist(iepKinds),
  id: v.string(),
  source: iepSourceSchema,
  importedBy: v.string(),
  importedAt: v.string(),
  ...iepDatesEntries,
  items: v.record(itemId, iepItemSchema),
});

/** Why a stored IEP document cannot be shown. */
export type IepDocumentFault = 'malformed' | 'wrong-document' | 'newer-schema';

/**
 * Checks a stored IEP document before it is shown. One that holds a part that belongs into the other
 * document is malformed: somebody could read what they may not.
 */
export function checkIepDocument(
  key: { readonly kind: string; readonly id: string },
  body: Json,
): IepDocument | IepDocumentFault {
  if (!isJsonObject(body) || findForbiddenKey(body) !== undefined) return 'malformed';
  if (typeof body.schema === 'number' && body.schema > iepSchema) return 'newer-schema';
  const result = v.safeParse(iepDocumentSchema, body);
  // A list passes as an object in a record's check.
  if (!result.success || !isJsonObject(body.items)) return 'malformed';
  const { kind, id, items } = result.output;
  if (kind !== key.kind || id !== key.id) return 'wrong-document';
  const isWhole = Object.entries(items).every(
    ([itemKey, item]) => item.id === itemKey && iepKindOf(item.section) === kind,
  );
  return isWhole ? result.output : 'malformed';
}
