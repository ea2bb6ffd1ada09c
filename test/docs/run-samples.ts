// Compiles and runs the TypeScript of the docs, as files of a small project beside ours.

import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { loadSamplePlan } from '../../demo/samples.js';
import { fromRoot } from '../../tools/lib/root.mjs';
import { runNode } from '../../tools/lib/run.mjs';
import { fileOf, samples } from '../../tools/lib/samples.mjs';

type Sample = (typeof samples)[number];

const folder = ['test-results', 'samples'] as const;
const today = '2026-11-22';

/** What a reader brings along: wages and a server of their own. */
const readersOwn = `declare function wagesHere(code: string): import('ilp-elements/careers').Wages;
declare function startYourServerOnAnEmptyDatabase(): Promise<string>;
`;

const project = {
  extends: '../../tsconfig.json',
  compilerOptions: { allowJs: false },
  include: ['*.ts'],
};

/** A piece of a dictionary stands in no statement; as a whole file it is an object. */
const wholeFile = (code: string): string =>
  /^(\/\/.*\n)*\w+: /.test(code) ? `export const words = {\n${code}};\n` : code;

const fileNameOf = (sample: Sample): string => fileOf(sample) ?? `${sample.name}.ts`;

/**
 * Compiles samples as a strict project of a reader would, all at once.
 *
 * @param more further files, by name
 * @returns what the compiler says, a line for each fault
 */
export async function faultsOfSamples(
  wanted: readonly Sample[],
  more: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  await rm(fromRoot(...folder), { recursive: true, force: true });
  await mkdir(fromRoot(...folder), { recursive: true });
  const files = {
    'tsconfig.json': JSON.stringify(project),
    'readers-own.d.ts': readersOwn,
    ...Object.fromEntries(wanted.map((sample) => [fileNameOf(sample), wholeFile(sample.code)])),
    ...more,
  };
  const write = ([name, text]: readonly [string, string]) => writeFile(fromRoot(...folder, name), text);
  await Promise.all(Object.entries(files).map(write));
  const compiler = 'node_modules/@typescript/native/bin/tsc';
  const { output } = await runNode([compiler, '-p', [...folder, 'tsconfig.json'].join('/')]);
  return output.split('\n').filter((line) => line.startsWith(`${folder.join('/')}/`));
}

/** What touches a page runs in a browser. */
const needsPage = /\bdocument\b|ilp-elements\/(plan|[\w]+-(editor|plan|explorer|crosswalk))'/;

/** Says whether a sample does something in Node; a server of the reader's own is not here. */
export const runsInNode = ({ code }: Sample): boolean =>
  /^import /m.test(code) && !needsPage.test(code) && !code.includes('startYourServer');

/**
 * Runs a sample that was compiled before; what it exports is called with the demo's plans.
 *
 * @returns what it printed
 */
export async function runSample(sample: Sample): Promise<readonly unknown[]> {
  const file = fromRoot(...folder, fileNameOf(sample));
  if (sample.code.includes('storage/acceptance')) {
    const { code, output } = await runNode(['--import', 'tsx', '--test', file], {
      env: { NODE_TEST_CONTEXT: undefined },
    });
    assert.equal(code, 0, output);
    assert.match(output, /pass [1-9]\d+/);
    return [];
  }
  const { fetch, console: ours } = globalThis;
  const json = samples.find(({ page, language }) => page === sample.page && language === 'json');
  globalThis.fetch = async () => new Response(json?.code ?? '{}');
  const said: unknown[] = [];
  globalThis.console = { ...ours, log: (...words) => said.push(words), info: (...words) => said.push(words) };
  try {
    const made: unknown = await import(pathToFileURL(file).href);
    await callAll(made);
  } finally {
    Object.assign(globalThis, { fetch, console: ours });
  }
  return said;
}

type Call = (...given: readonly unknown[]) => unknown;
const isCall = (value: unknown): value is Call => typeof value === 'function';

/** Calls every function of a sample with one plan or several, as it asks; of a list it gives, nothing may be empty. */
async function callAll(made: unknown): Promise<void> {
  const plans = await Promise.all([loadSamplePlan('dario'), loadSamplePlan('wren')]);
  // A module's object has no prototype, so it is no `instanceof Object`.
  for (const [name, call] of Object.entries(typeof made === 'object' && made ? made : {})) {
    if (!isCall(call)) continue;
    const takesSeveral = /plans/.test(call.toString());
    const answer = await (takesSeveral ? call(plans, today) : call(plans[0], plans));
    if (Array.isArray(answer)) assert.ok(answer.every(Boolean), name);
  }
}
