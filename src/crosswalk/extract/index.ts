/**
 * The way of an IEP into the two documents it is kept in: extracts as JSON, as CSV and typed, with a report;
 * ids that stay; who may read what of it.
 *
 * ```ts
 * const { extract, report } = importIepJson(text);
 * const before = await loadIep(storage, viewer, planId);
 * const { extract: named } = keepIds(joinIep(before)?.items ?? {}, extract);
 * const pair = splitExtract(named, { planId, importedBy: viewer.id, importedAt: new Date().toISOString() });
 * const result = await saveExtract(storage, pair, { viewer, expected: before.revisions });
 * ```
 * @module
 */
export { mostItems, type ExtractItem, type IepExtract, type NamedExtract } from './extract.js';
export {
  extractCodes,
  type ExtractCode,
  type ExtractFinding,
  type ExtractImport,
  type ExtractPlace,
  type ExtractReport,
} from './extract-report.js';
export { importIepJson } from './import-json.js';
export { importIepCsv, type IepCsvOptions } from './import-csv.js';
export { iepColumns, type IepColumn } from './iep-columns.js';
export type { GivenDates } from './read-dates.js';
export { factNames, sectionNames } from './section-names.js';
export { itemsFromPaste, typedExtract, typedSystem } from './typed.js';
export { keepIds, type KeptIds, type KeptReport } from './keep-ids.js';
export { joinIep, splitExtract, type IepPair, type IepView, type ImportFacts } from './split-extract.js';
export { loadIep, type IepFault, type LoadedIep } from './load-iep.js';
export { saveExtract, type SaveExtractOptions, type SaveExtractResult } from './save-extract.js';
export {
  loadableIepKinds,
  readIep,
  type BroughtIn,
  type IepNow,
  type IepReader,
  type IepTimers,
  type ReadIepOptions,
} from '../iep-reader.js';
export { mayImportIep, mustSayWhy } from '../../rules/access.js';
export {
  iepKindOf,
  iepSections,
  type IepDates,
  type IepDocument,
  type IepItem,
  type IepSection,
  type IepSource,
} from '../../model/iep.js';
export type { ImportEffect } from '../../tables/read-table.js';
