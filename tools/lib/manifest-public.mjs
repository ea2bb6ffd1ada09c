// What of the manifest is published: the elements, the modules that register them and the events they send,
// under the paths of the built files.

/** `components/plan/plan.ts` is published as `dist/components/plan/plan.js`. */
const builtPath = (file) => file.replace(/^\/?(components\/.+)\.ts$/, 'dist/$1.js');

const elementIn = ({ declarations = [] }) => declarations.find(({ tagName }) => tagName);

const isEvent = ({ kind, superclass }) => kind === 'class' && superclass?.name === 'CustomEvent';

/** The reference of the element's class, as the module that registers it names it. */
function definition({ declarations, path }) {
  const { tagName, name } = elementIn({ declarations });
  return { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } };
}

/** The file that registers an element stands beside it and has its name. */
const registersFile = ({ path }) => path.replace(/\.js$/, '.define.js');

function definingModule(module) {
  const { name } = elementIn(module);
  const declaration = { name, module: module.path };
  const exports = [{ kind: 'js', name, declaration }, definition(module)];
  return { kind: 'javascript-module', path: registersFile(module), declarations: [], exports };
}

function elementModule(module) {
  const { name } = elementIn(module);
  const declaration = { name, module: module.path };
  const { tagName } = elementIn(module);
  return {
    ...module,
    declarations: [elementIn(module)],
    exports: [{ kind: 'js', name, declaration }],
    summary: `The class of <${tagName}>; importing it registers nothing.`,
  };
}

/** Events extend a class of the platform, which the analyzer takes for one of the same module. */
function eventModule(module) {
  const declarations = module.declarations
    .filter(isEvent)
    .map((each) => ({ ...each, superclass: { name: 'CustomEvent', package: 'global:' } }));
  const exports = declarations.map(({ name }) => ({
    kind: 'js',
    name,
    declaration: { name, module: module.path },
  }));
  return { ...module, declarations, exports };
}

/** Writes built paths wherever a module is named. */
function withBuiltPaths(value) {
  if (Array.isArray(value)) return value.map(withBuiltPaths);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      ['path', 'module'].includes(key) && typeof each === 'string' ? builtPath(each) : withBuiltPaths(each),
    ]),
  );
}

/** Changes a whole manifest into what is published of it. */
export function asPublished(manifest) {
  const modules = withBuiltPaths(manifest.modules);
  const byPath = (one, other) => (one.path < other.path ? -1 : 1);
  const elements = modules.filter(elementIn).map(elementModule).sort(byPath);
  const isOfEvents = ({ declarations = [] }) => declarations.some(isEvent);
  const events = modules.filter(isOfEvents).map(eventModule).sort(byPath);
  manifest.modules = [...elements, ...elements.map(definingModule), ...events];
}
