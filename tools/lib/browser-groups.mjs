// Which modules of the elements lie in one file. Left alone, a bundler cuts by who needs what, and a page with
// all elements loads 41 files at once instead of 14.

/** All modules that one needs at once, itself among them. */
function neededAtOnce(id, importsOf) {
  const found = new Set([id]);
  for (const each of found) for (const next of importsOf(each)) found.add(next);
  return found;
}

/**
 * Sorts what is needed at once by who needs it: the public explorer needs no plan, so what it shares with others
 * is `base`; `store` is what `<ilp-plan>` shares, `editing` what elements around a plan share; the rest of an
 * element lies in one file of its own. What is loaded later is left to the bundler.
 *
 * @param {Record<string, string>} input the files of the elements, by name
 */
export function browserGroups(input) {
  const names = Object.keys(input);
  const needed = new Map();
  const needs = (name, id) => needed.get(name)?.has(id) ?? false;
  const isShared = (id) => names.filter((name) => needs(name, id)).length > 1;
  const plugin = {
    name: 'needed-at-once',
    buildEnd() {
      const importsOf = (id) => this.getModuleInfo(id)?.importedIds ?? [];
      for (const name of names) needed.set(name, neededAtOnce(input[name], importsOf));
    },
  };
  const groups = [
    { name: 'base', priority: 4, test: (id) => isShared(id) && needs('career-explorer', id) },
    { name: 'store', priority: 3, test: (id) => isShared(id) && needs('plan', id) },
    { name: 'editing', priority: 2, test: isShared },
    ...names.map((name) => ({ name: `${name}-first`, priority: 1, test: (id) => needs(name, id) })),
  ];
  return { plugin, groups };
}
