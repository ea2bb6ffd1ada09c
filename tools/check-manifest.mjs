// `npm run manifest`: writes custom-elements.json and fails where it is not what its schema asks for, where
// something public is undocumented, or something documented is no longer there.

import { pathToFileURL } from 'node:url';
import { elementFolders, readComponents, readElement } from './lib/element-sources.mjs';
import { writeManifest } from './lib/manifest.mjs';
import { schemaProblems } from './lib/manifest-schema.mjs';

/** Methods that Lit and the browser call; nobody else does. */
const lifecycle = [
  ...['attributeChangedCallback', 'connectedCallback', 'disconnectedCallback', 'adoptedCallback', 'render'],
  ...['shouldUpdate', 'willUpdate', 'update', 'firstUpdated', 'updated', 'getUpdateComplete'],
  ...['createRenderRoot', 'scheduleUpdate', 'performUpdate', 'formResetCallback', 'formDisabledCallback'],
];

const isPublicMember = ({ name, privacy, static: isStatic, inheritedFrom }) =>
  !isStatic && !inheritedFrom && !/^(private|protected)$/.test(privacy ?? '') && !/^[#_]/.test(name);

/** Everything of an element that somebody outside can use: [what it is, its entries]. */
function publicThings(element) {
  const members = (element.members ?? []).filter(isPublicMember);
  return [
    ['property', members.filter(({ kind }) => kind === 'field')],
    ['method', members.filter(({ kind, name }) => kind === 'method' && !lifecycle.includes(name))],
    ['attribute', element.attributes ?? []],
    ['event', element.events ?? []],
    ['slot', element.slots ?? []],
    ['part', element.cssParts ?? []],
    ['css property', element.cssProperties ?? []],
  ];
}

function undocumented(element) {
  const problems = element.description ? [] : ['has no description'];
  for (const [what, entries] of publicThings(element)) {
    const silent = entries.filter(({ description, summary }) => !description && !summary);
    problems.push(...silent.map((entry) => `${what} ${nameOf(entry)} has no description`));
  }
  return [...problems, ...untyped(element)];
}

/** A property has a type, and an event a class and what it carries. */
function untyped({ members = [], attributes = [], events = [] }) {
  const fields = members.filter((member) => isPublicMember(member) && member.kind === 'field');
  const typeless = [...fields, ...attributes, ...events].filter(({ type }) => !type?.text);
  const silent = events.filter(({ detail }) => !detail?.type.text);
  return [
    ...typeless.map((entry) => `${nameOf(entry)} has no type`),
    ...silent.map((event) => `event ${nameOf(event)} does not say what its detail is`),
  ];
}

/** The default slot has no name. */
const nameOf = ({ name }) => name || '(default)';

/** Compares what the sources use with what the manifest names, both ways. */
function differences(what, used, documented) {
  const missing = [...used].filter((name) => !documented.has(name));
  const stale = [...documented].filter((name) => !used.has(name));
  return [
    ...missing.map((name) => `${what} ${name} is not documented`),
    ...stale.map((name) => `${what} ${name} is documented but not there`),
  ];
}

const names = (entries = []) => new Set(entries.map(({ name }) => name).filter(Boolean));

function checkFolder(folder, declarations, components) {
  const element = declarations.find(({ module }) => module.startsWith(`dist/components/${folder}/`));
  if (!element) return [`components/${folder}: no element with a tag name`];
  const source = readElement(folder, components.events);
  const problems = [
    ...undocumented(element),
    ...differences('part', source.parts, names(element.cssParts)),
    ...differences('event', source.events, names(element.events)),
  ];
  return problems.map((problem) => `<${element.tagName}> ${problem}`);
}

/** A custom property is documented at one element at least, wherever it is read. */
function checkCssProperties(declarations, { cssProperties }) {
  const documented = new Set(declarations.flatMap((element) => [...names(element.cssProperties)]));
  return differences('css property', cssProperties, documented);
}

/** Writes the manifest and holds it against the sources. */
export async function checkManifest() {
  const { manifest, problem } = await writeManifest();
  if (!manifest) return { problems: [problem], note: '' };
  const declarations = manifest.modules.flatMap(({ path, declarations: found = [] }) =>
    found.filter(({ tagName }) => tagName).map((declaration) => ({ ...declaration, module: path })),
  );
  const components = readComponents();
  const problems = [
    ...schemaProblems(manifest),
    ...elementFolders().flatMap((folder) => checkFolder(folder, declarations, components)),
    ...checkCssProperties(declarations, components),
  ];
  return { problems, note: `${declarations.length} elements in custom-elements.json` };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { problems, note } = await checkManifest();
  console.log([note, ...problems].join('\n'));
  process.exitCode = problems.length > 0 ? 1 : 0;
}
