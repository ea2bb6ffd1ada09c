// Which folder may import which: the house rule "imports go one way" as data.
// A folder may always import itself. What is not listed here is not open to src and components.

const corePackages = ['fractional-indexing', 'idb', 'node-diff3', 'valibot'];
/** Tables come as CSV; the rest of the core reads none. */
const morePackages = { 'src/tables': ['papaparse'] };
const elementPackages = ['lit', '@lit/context'];

/** Folders of the core, in the order in which they stand on one another. */
const core = {
  'src/model': [],
  'src/i18n': [],
  'src/edits': ['src/model'],
  'src/rules': ['src/model', 'src/edits'],
  'src/storage': ['src/model'],
  'src/packs': ['src/model'],
  'src/careers': ['src/model'],
  'src/tables': ['src/model'],
  'src/courses': ['src/model', 'src/careers', 'src/tables'],
  'src/crosswalk': [
    'src/model',
    'src/edits',
    'src/rules',
    'src/storage',
    'src/packs',
    'src/careers',
    'src/tables',
    'src/courses',
  ],
  'src/caseload': ['src/model', 'src/edits', 'src/rules', 'src/packs'],
  'src/exchange': ['src/model', 'src/edits', 'src/rules', 'src/tables'],
  'src/store': ['src/model', 'src/edits', 'src/rules', 'src/storage'],
};

/**
 * Finds the layer a file belongs to.
 *
 * @param {string} file path from the project's root, with forward slashes
 * @returns {{ folder: string, imports: string[], packages: string[] } | undefined} undefined outside src and components
 */
export function layerOf(file) {
  const folder = file.split('/').slice(0, 2).join('/');
  if (folder in core) {
    const packages = [...corePackages, ...(morePackages[folder] ?? [])];
    return { folder, imports: core[folder], packages };
  }
  if (file.startsWith('src/')) return { folder: 'src', imports: [], packages: corePackages };
  if (folder === 'components/shared') return { folder, imports: ['src'], packages: elementPackages };
  if (!file.startsWith('components/')) return undefined;
  return { folder, imports: ['components/shared', 'src'], packages: elementPackages };
}

/**
 * Says whether a path lies in a folder or is that folder's own file.
 *
 * @param {string} file
 * @param {string} folder
 */
export function isInside(file, folder) {
  return file === folder || file.startsWith(`${folder}/`);
}
