/**
 * Catalogs on their way in: a district's plain CSV, and OneRoster 1.2 CSV, with a report by line.
 * @module
 */
export { importCatalogCsv, type CatalogCsvOptions } from './import-catalog-csv.js';
export { importOneRosterCatalog, type OneRosterFiles, type OneRosterOptions } from './import-oneroster.js';
export { catalogColumns, type CatalogColumn } from './import-columns.js';
export {
  importCodes,
  type CatalogImport,
  type ImportCode,
  type ImportFinding,
  type ImportReport,
} from './import-report.js';
export type { ImportEffect } from '../../tables/read-table.js';
