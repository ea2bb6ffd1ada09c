// The code in the README and the docs. Pages of HTML and what touches a page run in a browser
// (hosts/tests/samples.test.mjs). SQL and the settings of a proxy are run by nobody here.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { parse } from 'yaml';
import { importCatalogCsv } from 'ilp-elements/courses/import';
import { fileOf, samples, samplesIn } from '../../tools/lib/samples.mjs';
import { faultsOfSamples, runsInNode, runSample } from './run-samples.js';

type Sample = (typeof samples)[number];

const of = (...languages: readonly string[]): readonly Sample[] =>
  samples.filter(({ language }) => languages.includes(language));

const nameOf = ({ page, line }: Sample): string => `${page}:${String(line)}`;
const textOf = (file: string): string => readFileSync(file, 'utf8');

interface PackageFile {
  readonly scripts: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
}
const isPackage = (value: unknown): value is PackageFile => value instanceof Object && 'scripts' in value;
const pkg: unknown = JSON.parse(textOf('package.json'));
assert.ok(isPackage(pkg));

/** The rules that a script of the same guide reads beside it. */
const rulesOfGuide = of('json').find(({ page }) => page === 'docs/write-graduation-rules.md');

/** What a guide says a sample prints: the text right behind it. */
function printedBy(sample: Sample): string | undefined {
  const next = samples[samples.indexOf(sample) + 1];
  return next?.page === sample.page && next.language === 'text' ? next.code : undefined;
}

/** The kinds of samples that were thought of; a new one fails until it is checked somewhere. */
const known = ['ts', 'tsx', 'js', 'html', 'css', 'csv', 'json', 'sh', 'http', 'text', 'sql', 'nginx', ''];

describe('the code in the docs', () => {
  it('is of kinds that were thought of', () => {
    assert.ok(samples.length > 30);
    const others = samples.filter(({ language }) => !known.includes(language));
    assert.deepEqual(others.map(nameOf), []);
  });

  it('is found in lists, too, without their margin', () => {
    const [found] = samplesIn('docs/a.md', '1. See:\n\n   ```sh\n   npm test\n     more\n   ```\n');
    assert.deepEqual(found, {
      ...{ page: 'docs/a.md', line: 3, name: 'a-1', language: 'sh', code: 'npm test\n  more\n' },
    });
  });
});

describe('TypeScript in the docs', () => {
  let faults: readonly string[] = [];
  before(async () => {
    faults = await faultsOfSamples(of('ts'), {
      'planted.ts': "import { no } from 'ilp-elements';\nno();\n",
      'riverbend-diploma.json': rulesOfGuide?.code ?? '',
    });
  });

  it('compiles as in a strict project of a reader, and what does not would be found', () => {
    assert.deepEqual(
      faults.filter((fault) => !fault.includes('planted.ts')),
      [],
    );
    assert.ok(faults.some((fault) => fault.includes('planted.ts')));
  });

  for (const sample of of('ts').filter(runsInNode))
    it(`runs in Node: ${nameOf(sample)}`, async () => {
      const printed = await runSample(sample);
      const shown = printedBy(sample);
      if (shown !== undefined) assert.equal(`${printed.join('\n')}\n`, shown);
    });

  it('prints what a guide says in one place at least', () => {
    assert.ok(of('ts').some((sample) => runsInNode(sample) && printedBy(sample) !== undefined));
  });
});

describe('the other code in the docs', () => {
  for (const sample of of('sh'))
    it(`names commands that are there: ${nameOf(sample)}`, () => {
      for (const [, script = ''] of sample.code.matchAll(/npm run ([\w:-]+)/g))
        assert.ok(script in pkg.scripts, script);
      for (const [, file = ''] of sample.code.matchAll(/node (\S+\.\w+)/g)) assert.ok(existsSync(file), file);
    });

  for (const sample of of('json'))
    it(`is JSON, and names files that are published: ${nameOf(sample)}`, () => {
      assert.doesNotThrow(() => {
        JSON.parse(sample.code);
      });
      for (const [, file = ''] of sample.code.matchAll(/node_modules\/ilp-elements\/dist\/([\w-]+)\//g))
        assert.ok(`./${file}/*` in pkg.exports, file);
    });

  for (const sample of of('csv'))
    it(`is a catalog of which nothing is left out: ${nameOf(sample)}`, () => {
      const { catalog, report } = importCatalogCsv(sample.code, { id: 'sample', title: 'Sample' });
      assert.deepEqual(
        report.findings.filter(({ effect }) => effect !== 'changed'),
        [],
      );
      assert.equal(catalog?.courses.length, sample.code.trim().split('\n').length - 1);
    });

  it('asks only for addresses of the protocol', () => {
    const api: unknown = parse(textOf('docs/openapi.yaml'));
    assert.ok(api instanceof Object && 'paths' in api && api.paths instanceof Object);
    const paths = Object.keys(api.paths);
    const asked = of('http').flatMap(({ code }) => [...code.matchAll(/^(?:GET|PUT|DELETE|POST) (\/\w+)/gm)]);
    assert.ok(asked.length > 3);
    for (const [, path = ''] of asked) assert.ok(paths.includes(path), path);
  });

  it('names custom properties and parts that are there', () => {
    const facts = textOf('docs/theme.md');
    for (const { code } of of('css'))
      for (const [name] of code.matchAll(/--ilp-[\w-]+/g)) assert.ok(facts.includes(`| \`${name}\``), name);
    const sources = textOf('components/goal-editor/goal-editor.ts');
    for (const [, part = ''] of of('css').flatMap(({ code }) => [...code.matchAll(/::part\((\w+)\)/g)]))
      assert.match(sources, new RegExp(`@csspart ${part} `));
  });

  it('shows the policy that the host pages run under', () => {
    const [policy] = of('text').filter(({ code }) => code.startsWith('default-src'));
    const served = textOf('hosts/lib/server.mjs');
    for (const rule of policy?.code.replaceAll('\n', ' ').split(';') ?? []) {
      const [name = '', ...values] = rule.trim().split(' ');
      assert.ok(served.includes(name), name);
      for (const value of values) assert.ok(served.includes(value), value);
    }
  });

  it('names every file that another sample asks for', () => {
    const files = samples.map(fileOf);
    for (const file of ['my-storage.ts', 'our-page.js', 'our-rules.js'])
      assert.ok(files.includes(file), file);
  });
});
