// `npm run build:courses [folder]`: a district's printed catalog to demo/catalog/courses.json. See data/README.md.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { reportOf } from './lib/course-report.mjs';
import { catalogCsv, readCourseFiles, termRecordsCsv } from './lib/course-source.mjs';
import { checkTexts, withTexts } from './lib/course-texts.mjs';
import { BuildFault, Faults } from './lib/faults.mjs';

const written = fileURLToPath(new URL('../demo/catalog/courses.json', import.meta.url));
const fromSource = (file) => tsImport(`../src/courses/${file}`, import.meta.url);

const about = {
  id: 'poway-2026',
  title: 'Poway Unified School District, California: Westview High School, 2025–26',
  schoolYear: 2026,
  sources: [
    'Westview High School, Poway Unified School District: course catalog 2025–26 (facts restated)',
    'Subjects follow from the sections of the catalog, credits from its codes: five of the district for each semester.',
    'Sentences about courses and tags of career clusters are by ilp-elements, by the titles of the courses.',
  ],
};

async function main() {
  const folder = path.resolve(process.argv[2] ?? fileURLToPath(new URL('sources/', import.meta.url)));
  const faults = new Faults();
  const files = readCourseFiles(folder, faults);
  faults.stopIfAny('The files are not as expected');
  const { importCatalogCsv } = await fromSource('import/index.ts');
  const { checkCatalog } = await fromSource('check-catalog.ts');
  const creditThousandths = 100;
  const prepared = catalogCsv(files, faults);
  const { catalog, report } = importCatalogCsv(prepared.csv, {
    ...about,
    file: 'district_catalog_2025-26.csv',
    creditThousandths,
  });
  const terms = importCatalogCsv(termRecordsCsv(files.terms), { ...about, file: 'term records' });
  if (!catalog) throw new BuildFault(`The catalog was refused: ${JSON.stringify(report.findings)}`);
  checkTexts(files.sentences, catalog, faults);
  faults.stopIfAny('Our own words and tags need work');
  const whole = checkCatalog({ ...catalog, courses: withTexts(catalog.courses, files.sentences) });
  const lines = whole.courses.map((course) => `    ${JSON.stringify(course)}`).join(',\n');
  // One course a line, so that a change shows as the line it is in.
  const rest = JSON.stringify({ ...whole, courses: undefined }).slice(1, -1);
  writeFileSync(written, `{\n  ${rest},\n  "courses": [\n${lines}\n  ]\n}\n`);
  console.log(reportOf({ catalog: whole, report, terms: terms.report, notes: prepared.notes }));
}

await main().catch((error) => {
  console.error(error instanceof BuildFault ? error.message : error);
  process.exitCode = 1;
});
