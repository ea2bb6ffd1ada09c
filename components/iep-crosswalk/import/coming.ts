import type { IepExtract } from '../../../src/crosswalk/extract/extract.js';
import type { ExtractImport } from '../../../src/crosswalk/extract/extract-report.js';
import type { GivenDates } from '../../../src/crosswalk/extract/read-dates.js';
import { typedExtract, typedSystem } from '../../../src/crosswalk/extract/typed.js';
import { isSameJson } from '../../../src/model/json.js';
import { today } from '../../shared/day.js';
import { givenDates } from './given-dates.js';
import { chosen, iepBefore, type ImportModel, type ImportWay } from './import-model.js';
import { keptFile, type FileRead } from './read-file.js';
import { itemsOf, typedDraft, type TypedDraft } from './typed-draft.js';

/** The file that was chosen; undefined where none is. */
export function fileNow(model: ImportModel): FileRead | undefined {
  const { plan } = model.context;
  return plan && keptFile(plan.store);
}

/** What would come in now, with what was not sure about it; undefined where there is nothing yet. */
export function comingNow(model: ImportModel, way: ImportWay): ExtractImport | undefined {
  if (way === 'typed') return typedNow(model);
  const file = fileNow(model);
  return file && withSource(model, file);
}

const typed = new WeakMap<TypedDraft, { readonly on: string; readonly made: ExtractImport }>();

function typedNow({ context }: ImportModel): ExtractImport | undefined {
  if (!context.team) return undefined;
  const draft = typedDraft(context.team);
  const on = today();
  const known = typed.get(draft);
  if (known?.on === on) return known.made;
  const made = typedExtract(itemsOf(draft), draft.dates, on);
  typed.set(draft, { on, made });
  return made;
}

/** Where a CSV file is from: what was written here, else what the former copy says of itself. */
export function systemOf(model: ImportModel): string {
  const former = iepBefore(model)?.source.system;
  const known = former === typedSystem ? undefined : former;
  return chosen(model, 'system') ?? known ?? model.bring.file.spreadsheet;
}

/** The day a CSV file is of. */
export function exportedOn(model: ImportModel, { madeOn }: FileRead): string {
  return chosen(model, 'exportedOn') ?? madeOn;
}

const sourced = new WeakMap<FileRead, { readonly dates: GivenDates; readonly made: ExtractImport }>();

/** The same object while source and dates stay the same, so that what follows from it is not made anew. */
function withSource(model: ImportModel, file: FileRead): ExtractImport {
  const { result, readWith } = file;
  if (!readWith || !result.extract) return result;
  const source = { system: systemOf(model), exportedOn: exportedOn(model, file) };
  const dates = givenDates(model.context.team);
  const known = sourced.get(file);
  const isSame = known !== undefined && isSameJson(known.dates, dates);
  if (isSame && known.made.extract && isSameSource(known.made.extract.source, source)) return known.made;
  const { extract, report } = isSame ? known.made : readWith(dates);
  const made = { report, extract: extract && { ...extract, source } };
  sourced.set(file, { dates, made });
  return made;
}

function isSameSource(a: IepExtract['source'], b: IepExtract['source']): boolean {
  return a.system === b.system && a.exportedOn === b.exportedOn;
}
