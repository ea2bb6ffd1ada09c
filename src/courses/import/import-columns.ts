import type { ColumnNames } from '../../tables/map-columns.js';

/** What a plain catalog file can say about a course. */
export const catalogColumns = [
  'code',
  'title',
  'description',
  'subject',
  'sced',
  'credits',
  'grades',
  'terms',
  'parts',
  'characteristics',
  'categories',
  'clusters',
  'prerequisites',
  'corequisites',
  'approval',
  'note',
  'mostCompletions',
] as const;
export type CatalogColumn = (typeof catalogColumns)[number];

/** Other names for the columns, in small letters without blanks and dashes. */
const otherNames: Readonly<Record<string, CatalogColumn>> = {
  coursecode: 'code',
  coursenumber: 'code',
  courseid: 'code',
  number: 'code',
  coursetitle: 'title',
  coursename: 'title',
  name: 'title',
  coursedescription: 'description',
  subjectarea: 'subject',
  scedsubject: 'subject',
  scedcode: 'sced',
  scedcoursecode: 'sced',
  credit: 'credits',
  units: 'credits',
  grade: 'grades',
  gradelevel: 'grades',
  gradelevels: 'grades',
  offeredgradelevel: 'grades',
  term: 'terms',
  termsoffered: 'terms',
  numberofparts: 'parts',
  level: 'characteristics',
  courselevelcharacteristic: 'characteristics',
  category: 'categories',
  department: 'categories',
  cluster: 'clusters',
  careercluster: 'clusters',
  careerpathway: 'clusters',
  prerequisite: 'prerequisites',
  corequisite: 'corequisites',
  approvalby: 'approval',
  rule: 'note',
  notes: 'note',
  maxcompletionsforcredit: 'mostCompletions',
};

/** How the columns of a plain catalog file are found. */
export const catalogColumnNames: ColumnNames<CatalogColumn> = {
  columns: catalogColumns,
  others: otherNames,
  needed: ['code', 'title'],
};
