import type { ColumnNames } from '../../tables/map-columns.js';
import { spanishColumns } from './spanish-names.js';

/** What a CSV file can say about an item, by the names of its fields. */
export const iepColumns = [
  'section',
  'words',
  'id',
  'name',
  'date',
  'provider',
  'frequency',
  'applicability',
] as const;
export type IepColumn = (typeof iepColumns)[number];

/**
 * Other names for the columns, of people, CEDS and Ed-Fi, in small letters without blanks and signs. None is for
 * numbers: they mostly count the lines, and as ids they would move links to other words with every line put in.
 */
const otherNames: Readonly<Record<string, IepColumn>> = {
  ...spanishColumns,
  iepsection: 'section',
  partoftheiep: 'section',
  part: 'section',
  type: 'section',
  kind: 'section',
  text: 'words',
  description: 'words',
  statement: 'words',
  details: 'words',
  goaldescription: 'words',
  iepgoaldetails: 'words',
  individualizedprogramaccommodationdescription: 'words',
  identifier: 'id',
  itemid: 'id',
  iepgoalid: 'id',
  title: 'name',
  duedate: 'date',
  targetdate: 'date',
  goalenddate: 'date',
  individualizedprogramserviceplanprogressreportdate: 'date',
  serviceprovider: 'provider',
  responsible: 'provider',
  responsibleperson: 'provider',
  personresponsible: 'provider',
  responsibleparty: 'provider',
  who: 'provider',
  howoften: 'frequency',
  servicefrequency: 'frequency',
  frequencyandduration: 'frequency',
  where: 'applicability',
  appliesto: 'applicability',
  accommodationapplicability: 'applicability',
  individualizedprogramaccommodationapplicability: 'applicability',
};

/** How the columns of a CSV file are found. */
export const iepColumnNames: ColumnNames<IepColumn> = {
  columns: iepColumns,
  others: otherNames,
  needed: ['section', 'words'],
};
