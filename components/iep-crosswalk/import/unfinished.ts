import { iepDays } from '../../../src/crosswalk/extract/read-dates.js';
import { fieldKeyOf, itemIdOf, type FieldOf } from '../../shared/deeds/plan-deeds.js';
import { importItem, importWays, type ImportModel, type ImportWay } from './import-model.js';
import { typedDraft } from './typed-draft.js';

/** Faults of the dates of the IEP as a whole are noted on an item of their own. */
export const datesItems: Readonly<Record<ImportWay, string>> = {
  typed: 'import.dates',
  file: 'import.file-dates',
};

/** The date of a line that is typed. */
export function dateOf(box: string): FieldOf {
  return { record: ['import', box], field: 'date' };
}

/** The day a file was made. */
export const fileDay: FieldOf = { record: ['import', importItem], field: 'date' };

function datesIn({ context: { team } }: ImportModel, way: ImportWay): readonly FieldOf[] {
  const dates = iepDays.map((field) => ({ record: ['import', datesItems[way]], field }));
  if (way === 'file') return [fileDay, ...dates];
  const lines = team ? typedDraft(team).lines : [];
  return [...dates, ...lines.map(({ box }) => dateOf(box))];
}

/** The first date that is not finished; undefined where all are. */
export function unfinishedDate(model: ImportModel, way: ImportWay): FieldOf | undefined {
  return datesIn(model, way).find((of) => isUnfinished(model, of));
}

/** Whether a date is half typed, or out of range. */
export function isUnfinished({ itemOf }: ImportModel, of: FieldOf): boolean {
  return itemOf(itemIdOf(of.record)).faults?.[fieldKeyOf(of)] !== undefined;
}

/** Leads to a date that is not finished, and says what to do. */
export function leadTo({ context, bring }: ImportModel, of: FieldOf): void {
  context.deeds.show(itemIdOf(of.record), 'import:more', true);
  const after = { say: bring.datesUnfinished, focus: fieldKeyOf(of) };
  context.deeds.show(importItem, 'import', true, after);
}

/** Forgets which dates were not finished, where their fields leave the page and what stood in them is gone. */
export function forgetUnfinished(model: ImportModel): void {
  for (const way of importWays)
    for (const of of datesIn(model, way)) model.context.plan?.deeds.reportFault(of, undefined);
}
