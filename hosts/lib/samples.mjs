// The code of the README and the docs as pages of the site: what a reader copies is what runs here.

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileOf, samples } from '../../tools/lib/samples.mjs';

/** What a reader has on a server of their own, and what was not told to be there. */
const atHome = (
  name,
) => `<ilp-plan plan-id="${name}" storage="indexed-db" viewer-id="dario" viewer-role="student">
</ilp-plan>`;

/** A script of the docs goes into a page that has a plan already. */
const aroundIt = "import 'ilp-elements/plan';\n";

const wages =
  'const wagesHere = () => ({ median: 41000, p10: 30000, p25: 35000, p75: 52000, p90: 60000 });\n';

const head = '<!doctype html>\n<html lang="en"><meta charset="utf-8" /><title>A sample</title>\n';

/** Storage on another address is the business of other tests. */
const isFarAway = ({ code }) => code.includes('https://district.example/ilp');

/** A whole page, where the sample is a piece of one. */
const wholePage = (code) => (code.includes('<!doctype') ? code : `${head}${code}</html>\n`);

/** The files as the site has them, with the values of this build. */
const atSite = (code, integrity) =>
  code
    .replaceAll('/ilp-elements.js', '/ilp-elements/ilp-elements.js')
    .replaceAll('sha384-…', integrity['ilp-elements.js']);

const inline = /<script type="module">([\s\S]*?)<\/script>/;

/** A page under a strict policy runs no script that stands in it, so a bundler takes it out. */
function pageOfHtml({ name, code }, integrity) {
  const script = inline.exec(code)?.[1];
  const page = atSite(
    wholePage(code).replace(inline, '<script type="module" src="./main.js"></script>'),
    integrity,
  );
  const themed = /<script/.test(page)
    ? page
    : `${page}<script type="module" src="/ilp-elements/ilp-elements.js"></script>`;
  return {
    name,
    isBuilt: script !== undefined,
    files: { 'index.html': themed, ...(script && { 'main.js': script }) },
  };
}

function pageOfScript({ name, code }) {
  const plan = code.includes("querySelector('ilp-plan')") ? atHome(name) : '';
  const page = `${head}${plan}<script type="module" src="./main.ts"></script></html>\n`;
  return {
    name,
    isBuilt: true,
    files: { 'index.html': page, 'main.ts': `${plan && aroundIt}${wages}${code}` },
  };
}

/** The pages, by the names of the samples. */
export function samplePages(integrity) {
  const touching = samples.filter((each) => each.language === 'ts' && /\bdocument\./.test(each.code));
  return [
    ...samples.filter(({ language }) => language === 'html').map((each) => pageOfHtml(each, integrity)),
    ...touching.filter((each) => !isFarAway(each)).map(pageOfScript),
  ];
}

/** Files that samples ask for by name: other samples. */
export function sampleFiles(integrity) {
  const first = (page, language) =>
    samples.find((each) => each.page === `docs/${page}` && each.language === language).code;
  const ours = samples
    .filter(({ language }) => language === 'js')
    .map((each) => [fileOf(each), atSite(each.code, integrity)]);
  return {
    ...Object.fromEntries(ours),
    'catalog.csv': first('catalog.md', 'csv'),
    'catalog.json': first('catalog.md', 'json'),
    'riverbend.json': first('write-a-state-pack.md', 'json'),
    'riverbend-diploma.json': first('write-graduation-rules.md', 'json'),
  };
}

/** What the docs show of React, checked with the app of React; and the storage it asks for. */
export const reactSamples = () =>
  Object.fromEntries(
    samples
      .filter((each) => each.language === 'tsx' || fileOf(each) === 'my-storage.ts')
      .map((each) => [fileOf(each) ?? 'goals.tsx', each.code]),
  );

/** Writes files into a folder, which is made where it is not there. */
export async function writeFiles(folder, files) {
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(path.join(folder, name), text)));
}
