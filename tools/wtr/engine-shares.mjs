// Which engine runs which test file when several run: what differs between engines by its nature runs
// in every one, each of the others in one, so that the whole stays quick. Files that somebody names run
// in every engine they name.

import { createHash } from 'node:crypto';

/** Accessibility of every state, trees, keys, dragging, and whatever stands on the browser's own storage. */
const everywhere = [
  /^test\/components\/stories\//,
  /^test\/components\/(plan|shared)\//,
  /^test\/(storage|store)\//,
  /\/(tree|keyboard|drag|places|unfinished|typing)\.browser\.test\.ts$/,
];

/** What only one engine can show. */
const bound = [{ pattern: /\/board\.browser\.test\.ts$/, engine: 'chromium' }];

/**
 * Gives the files an engine runs.
 *
 * @param {string} engine such as `firefox`
 * @param {string[]} engines all engines of this run
 * @param {string[]} files all test files, paths from the root
 */
export function shareOf(engine, engines, files) {
  return files.filter(
    (file) => everywhere.some((pattern) => pattern.test(file)) || engineOf(file, engines) === engine,
  );
}

/** A file stays with its engine whatever other files come and go. */
function engineOf(file, engines) {
  const wanted = bound.find(({ pattern }) => pattern.test(file))?.engine;
  if (engines.includes(wanted)) return wanted;
  const [first] = createHash('sha256').update(file).digest();
  return engines[first % engines.length];
}
