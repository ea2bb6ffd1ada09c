// A reporter of node:test: counts single tests, not the suites around them, keeps what failed and
// writes both as JSON when the run is over.

import path from 'node:path';
import { inspect } from 'node:util';

/** A suite repeats its tests, and so does a test that failed only because one inside it did. */
function isOwnResult({ details }) {
  return details.type !== 'suite' && details.error?.failureType !== 'subtestsFailed';
}

function describeFailure({ name, file, details }, errorOutput) {
  const error = details.error?.cause ?? details.error;
  const what = isWholeFile({ name, file }) ? errorOutput : inspect(error, { depth: 4 });
  return `✗ ${name}${isWholeFile({ name, file }) ? '' : ` (${file})`}\n${what}\n`;
}

/** A file that holds no test, or fell over before its first, is reported as a test of its own name. */
const isWholeFile = ({ name, file }) => Boolean(file) && path.resolve(name) === file;

function take({ type, data }, counts, errorOutputs) {
  if (type === 'test:stderr') {
    errorOutputs.set(data.file, (errorOutputs.get(data.file) ?? '') + data.message);
  } else if (type === 'test:pass' && isOwnResult(data)) {
    if (data.skip !== undefined || data.todo !== undefined) counts.skipped += 1;
    else if (!isWholeFile(data)) counts.passed += 1;
  } else if (type === 'test:fail' && isOwnResult(data)) {
    counts.failed += 1;
    counts.failures += describeFailure(data, errorOutputs.get(data.file));
  }
}

export default async function* countingReporter(source) {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: '' };
  const errorOutputs = new Map();
  for await (const event of source) take(event, counts, errorOutputs);
  yield JSON.stringify(counts);
}
