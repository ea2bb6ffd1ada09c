// `npm run licences`: writes THIRD-PARTY.md, what is shipped of others and under which licence. With `--check`
// it only says whether the file is what it would write.

import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { accepted, packageOf, shippedPackages } from './lib/licences.mjs';
import { fromRoot } from './lib/root.mjs';

const file = fromRoot('THIRD-PARTY.md');

const head = `# What is inside of others

Made by \`npm run licences\`. The package itself: [LICENSE](LICENSE).

## Code

The files in \`dist/browser\` hold these packages; the modules beside them name them as dependencies.
`;

const facts = `
## Facts

- Wages, employment, growth and education of occupations: U.S. Bureau of Labor Statistics, Occupational
  Employment and Wage Statistics and Employment Projections. Public domain.
- Titles of occupations, career clusters, job zones, interests and related occupations: this package includes
  information from the O\\*NET 29.3 Database by the U.S. Department of Labor, Employment and Training
  Administration (USDOL/ETA). Used under the [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/) license.
  O\\*NET® is a trademark of USDOL/ETA. The information was changed: titles were shortened to those shown,
  figures joined to occupations, and every description written anew. USDOL/ETA has not approved, endorsed, or
  tested these changes.
- Rules of graduation and of plans: laws, regulations and public pages of states and districts, each named with
  its address beside the rule.
`;

const row = ({ name, version, license }) =>
  `| [${name}](https://www.npmjs.com/package/${name}) | ${version} | ${license} |`;

/** Licences of one wording are given once, with the names of all they belong to. */
function texts(packages) {
  return [...groupByText(packages)].map(
    ([text, of]) => `### ${of.map(({ name }) => name).join(', ')}\n\n\`\`\`text\n${text}\n\`\`\`\n`,
  );
}

function groupByText(packages) {
  const groups = new Map();
  for (const each of packages) groups.set(each.text, [...(groups.get(each.text) ?? []), each]);
  return groups;
}

function fileText(packages) {
  const table = ['| package | version | licence |', '| --- | --- | --- |', ...packages.map(row)].join('\n');
  return `${head}\n${table}\n${facts}\n## The licences in full\n\n${texts(packages).join('\n')}`;
}

/**
 * Says what is wrong with the licences of what is shipped.
 *
 * @param {string[]} [modules] every module inside the files for pages without a bundler
 * @returns {{ problems: string[], count: number }}
 */
export function licenceProblems(modules = []) {
  const packages = shippedPackages();
  const known = new Set(packages.map(({ name }) => name));
  const inside = new Set(modules.map(packageOf).filter(Boolean));
  const isWritten = readFileSync(file, 'utf8') === fileText(packages);
  const problems = [
    ...packages
      .filter(({ license }) => !accepted.includes(license))
      .map(({ name, license }) => `${name}: ${license} is not among ${accepted.join(', ')}`),
    ...[...inside].filter((name) => !known.has(name)).map((name) => `${name} is inside, and no dependency`),
    ...(isWritten ? [] : ['THIRD-PARTY.md is not up to date: npm run licences writes it.']),
  ];
  return { problems, count: packages.length };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!process.argv.includes('--check')) writeFileSync(file, fileText(shippedPackages()));
  const { problems, count } = licenceProblems();
  console.log([`${count} packages in THIRD-PARTY.md`, ...problems].join('\n'));
  process.exitCode = problems.length > 0 ? 1 : 0;
}
