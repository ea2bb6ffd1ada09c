// The report of one element as an Open Accessibility Conformance Report (OpenACR), and a check of its shape.

import { stringify } from 'yaml';

/**
 * @param {import('./read.mjs').Report} report
 * @param {import('./read.mjs').ElementReport} element
 */
export function openAcrOf({ about, catalog }, element) {
  const chapters = element.chapters.map(({ id, components, claims }) => [
    id,
    { criteria: claims.map((claim) => criterion(claim, components)) },
  ]);
  const disabled = Object.entries(catalog.disabled).map(([id, notes]) => [id, { notes, disabled: true }]);
  return {
    title: `${about.author.name} Accessibility Conformance Report`,
    product: {
      name: `${about.product}: <${element.tag}>`,
      version: about.version,
      description: element.description,
    },
    author: about.author,
    vendor: about.author,
    report_date: about.reportDate,
    last_modified_date: about.lastModified,
    version: about.reportNumber,
    notes: about.limits,
    evaluation_methods_used: about.methods,
    license: about.license,
    catalog: catalog.id,
    chapters: Object.fromEntries([...chapters, ...disabled]),
  };
}

/** Web content is what an element is; of the other kinds of products it is none. */
function criterion({ num, status, how, tests, read }, components) {
  const shown = tests.map(({ file, title }) => `${file}: “${title}”`);
  const notes = [
    how,
    ...(shown.length > 0 ? [`Shown by ${shown.join('; ')}.`] : []),
    ...(read ? [read] : []),
  ];
  return {
    num,
    components: components.map((name) => ({
      name,
      adherence:
        name === 'web' || name === 'none'
          ? { level: status, notes: notes.join(' ').trim() }
          : { level: status === 'not-evaluated' ? status : 'not-applicable', notes: '' },
    })),
  };
}

/**
 * Readers of YAML 1.1, such as that of OpenACR's own tools, take a date without quotes for no text.
 *
 * @param {object} openAcr
 */
export function openAcrText(openAcr) {
  const options = { schema: 'yaml-1.1', lineWidth: 0, aliasDuplicateObjects: false };
  return `# Written by tools/conformance.mjs from docs/conformance; change it there.\n${stringify(openAcr, options)}`;
}

/**
 * Gives what does not fit the published schema of OpenACR 0.1.0 and its catalog, a sentence each. The schema is
 * lax, so the rules of its own tools are checked with it: every criterion of a chapter once, by number,
 * with components and levels that the catalog knows; “not evaluated” at level AAA alone.
 *
 * @param {any} openAcr
 * @param {any} catalog
 * @returns {string[]}
 */
export function shapeFaults(openAcr, catalog) {
  return [
    ...textFaults(openAcr, ['title', 'report_date', 'last_modified_date', 'notes', 'license', 'catalog']),
    ...textFaults(openAcr.product ?? {}, ['name', 'version', 'description']),
    ...textFaults(openAcr.author ?? {}, ['name', 'email']),
    ...(Number.isInteger(openAcr.version) ? [] : ['version is no whole number']),
    ...(openAcr.catalog === catalog.id ? [] : [`the catalog is not ${catalog.id}`]),
    ...Object.keys(openAcr.chapters ?? {}).flatMap((id) =>
      catalog.chapters[id] || catalog.disabled[id] ? [] : [`${id} is no chapter`],
    ),
    ...Object.entries(catalog.chapters).flatMap(([id, chapter]) =>
      chapterFaults(id, chapter, openAcr.chapters?.[id]?.criteria ?? [], catalog.levels),
    ),
  ];
}

function textFaults(part, names) {
  return names.flatMap((name) =>
    typeof part[name] === 'string' && part[name] ? [] : [`${name} is no text`],
  );
}

function chapterFaults(id, { criteria, components }, given, levels) {
  const nums = given.map(({ num }) => num);
  return [
    ...Object.keys(criteria).flatMap((num) => {
      const times = nums.filter((each) => each === num).length;
      return times === 1 ? [] : [`${id}: ${num} is there ${times} times`];
    }),
    ...nums.flatMap((num) => (Object.hasOwn(criteria, num) ? [] : [`${id}: ${num} is not in the catalog`])),
    ...given.flatMap(({ num, components: parts = [] }) =>
      parts.flatMap((part) => componentFaults(`${id}: ${num}`, part, { id, components, levels })),
    ),
  ];
}

function componentFaults(at, { name, adherence }, { id, components, levels }) {
  const { level, notes } = adherence ?? {};
  return [
    ...(components.includes(name) ? [] : [`${at}: “${name}” is no component`]),
    ...(levels.includes(level) ? [] : [`${at}: “${level}” is no level`]),
    ...(level === 'not-evaluated' && !id.endsWith('_aaa') ? [`${at}: it has to be evaluated`] : []),
    ...(typeof notes === 'string' ? [] : [`${at}: the notes are no text`]),
  ];
}
