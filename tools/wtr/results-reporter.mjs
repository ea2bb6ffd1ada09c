// Writes how many tests passed and failed, in all and per browser, and in which files, as JSON for
// tools/test.mjs.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../lib/root.mjs';

function countSuite(suite, counts) {
  for (const test of suite.tests ?? []) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const child of suite.suites ?? []) countSuite(child, counts);
}

/** A file that did not load or did not end has errors of its own: each counts as a failed test. */
function countSession(session, counts) {
  if (session.testResults) countSuite(session.testResults, counts);
  const own = session.errors?.length ?? 0;
  const hasFailedTests = counts.failed > 0;
  if (own > 0 || (!session.passed && !hasFailedTests)) counts.failed += Math.max(1, own);
}

/** @param {string} file where the counts go */
export function resultsReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const total = { passed: 0, failed: 0, skipped: 0 };
      const browsers = {};
      const failedFiles = [];
      for (const session of sessions) {
        const counts = { passed: 0, failed: 0, skipped: 0 };
        countSession(session, counts);
        if (counts.failed > 0)
          failedFiles.push({
            file: path.relative(root, session.testFile),
            browser: session.browser.name,
            failed: counts.failed,
          });
        const ofBrowser = (browsers[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
        for (const key of Object.keys(total)) {
          total[key] += counts[key];
          ofBrowser[key] += counts[key];
        }
      }
      writeFileSync(file, JSON.stringify({ ...total, browsers, failedFiles }));
    },
  };
}
