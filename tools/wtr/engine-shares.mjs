// Which engine runs which test file when several run: what differs between engines by its nature runs
// in every one, each of the others in one, in turn, so that the whole stays quick. Files that somebody
// names run in every engine they name.

/** Accessibility of every state, trees, keys, dragging, and whatever stands on the browser's own storage. */
const everywhere = [
  /^test\/components\/stories\//,
  /^test\/components\/(plan|shared)\//,
  /^test\/(storage|store)\//,
  /\/(tree|keyboard|drag|places|unfinished|typing)\.browser\.test\.ts$/,
];

/**
 * Gives the files an engine runs.
 *
 * @param {string} engine such as `firefox`
 * @param {string[]} engines all engines of this run
 * @param {string[]} files all test files, paths from the root
 */
export function shareOf(engine, engines, files) {
  const inTurn = files.filter((file) => !everywhere.some((pattern) => pattern.test(file))).sort();
  const elsewhere = new Set(inTurn.filter((_, index) => engines[index % engines.length] !== engine));
  return files.filter((file) => !elsewhere.has(file));
}
