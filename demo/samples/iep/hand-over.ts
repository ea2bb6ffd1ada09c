import type { Viewer } from 'ilp-elements/core';
import { keepIds, splitExtract, type ExtractImport, type IepPair } from 'ilp-elements/crosswalk/import';

/** Makes the two IEP documents beside a student's plan, as a case manager brought them in on a day. */
export function iepPairOf(
  { extract }: ExtractImport,
  student: Viewer,
  { by, on }: { readonly by: Viewer; readonly on: string },
): IepPair {
  if (!extract) throw new Error('The extract was refused.');
  const facts = { planId: `plan-${student.id}`, importedBy: by.id, importedAt: `${on}T15:00:00.000Z` };
  return splitExtract(keepIds({}, extract).extract, facts);
}
