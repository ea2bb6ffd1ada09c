// Which engine runs which test file when all of them run: what differs between engines by its nature
// runs in every one, the rest in Chromium and in one of the other two, so that the whole stays quick.

/** Accessibility of every state, trees, keys, and whatever stands on the browser's own storage. */
const everywhere = [
  /^test\/components\/stories\//,
  /^test\/components\/(plan|shared)\//,
  /^test\/(storage|store)\//,
  /\/(tree|keyboard|places|unfinished|typing)\.browser\.test\.ts$/,
];

/**
 * Gives the files an engine runs.
 *
 * @param {string} engine such as `firefox`
 * @param {string[]} engines all engines of this run
 * @param {string[]} files all test files, paths from the root
 */
export function shareOf(engine, engines, files) {
  const others = engines.filter((each) => each !== 'chromium');
  if (engine === 'chromium' || others.length < 2) return files;
  const shared = files.filter((file) => !everywhere.some((pattern) => pattern.test(file))).sort();
  const elsewhere = new Set(shared.filter((_, index) => others[index % others.length] !== engine));
  return files.filter((file) => !elsewhere.has(file));
}
