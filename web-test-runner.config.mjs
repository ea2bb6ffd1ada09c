// The browser suite. `npm test` calls it; by hand, one file in one engine:
//   npm run test:browser -- --browsers=firefox --files=test/components/plan.browser.test.ts

import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { junitReporter } from '@web/test-runner-junit-reporter';
import { engines, findBrowsers } from './tools/browsers.mjs';
import { testFiles } from './tools/lib/files.mjs';
import { fromRoot } from './tools/lib/root.mjs';
import { a11yTreePlugin } from './tools/wtr/a11y-tree-plugin.mjs';
import { bundlesMiddleware } from './tools/wtr/bundles.mjs';
import { cdpPlugin } from './tools/wtr/cdp-plugin.mjs';
import { shareOf } from './tools/wtr/engine-shares.mjs';
import { httpWires } from './tools/wtr/http-wires.mjs';
import { launchers } from './tools/wtr/launchers.mjs';
import { packageNamesPlugin } from './tools/wtr/package-names-plugin.mjs';
import { resultsReporter } from './tools/wtr/results-reporter.mjs';

const { BROWSERS, COV, IS_WHOLE, TEST_FILES, TEST_RESULTS } = process.env;
const found = findBrowsers();
const wanted = BROWSERS?.split(',') ?? engines.filter((engine) => found[engine]);
const files = TEST_FILES?.split(',') ?? (await testFiles('browser'));

export default {
  rootDir: fromRoot(),
  testRunnerHtml: (framework) =>
    `<!DOCTYPE html><html data-run="${IS_WHOLE ? 'whole' : 'named'}"><head></head><body><script type="module" src="${framework}"></script></body></html>`,
  groups: wanted.map((engine) => ({
    name: engine,
    files: IS_WHOLE ? shareOf(engine, wanted, files) : files,
    browsers: [launchers[engine](found[engine])],
  })),
  nodeResolve: { exportConditions: ['development'] },
  // Coverage is counted per served file, so with it every source is served by itself.
  middleware: [httpWires(), ...(COV ? [] : [await bundlesMiddleware(files)])],
  plugins: [
    packageNamesPlugin(),
    a11ySnapshotPlugin(),
    a11yTreePlugin(),
    cdpPlugin(),
    esbuildPlugin({ ts: true, json: true, tsconfig: fromRoot('tsconfig.json'), target: 'es2022' }),
  ],
  reporters: [
    defaultReporter({ reportTestProgress: false }),
    junitReporter({ outputPath: './test-results/browser.xml', reportLogs: true }),
    ...(TEST_RESULTS ? [resultsReporter(TEST_RESULTS)] : []),
  ],
  coverage: Boolean(COV),
  coverageConfig: {
    include: ['src/**/*.ts', 'components/**/*.ts'],
    reportDir: 'coverage',
    reporters: ['lcovonly', 'text-summary', 'json-summary'],
  },
  // Lit's development build warns of mistakes; that it is one need not be said in every file.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  // On a busy machine axe and the accessibility tree take seconds in WebKit.
  testFramework: { config: { timeout: '20000' } },
  // Side by side, each engine with one page: a page behind another has no focus and answers keys late.
  concurrentBrowsers: wanted.length,
  concurrency: wanted.length > 1 ? 1 : 2,
  browserStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
};
