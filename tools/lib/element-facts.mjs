// What the manifest says of each element, in the shape that typings and editor data are made from.

/** What somebody outside can set: no statics, no methods, nothing that is only read. */
const isSettable = ({ kind, privacy, readonly, static: isStatic }) =>
  kind === 'field' && !isStatic && !readonly && !/^(private|protected)$/.test(privacy ?? '');

/**
 * @typedef {object} ElementFacts
 * @property {string} tagName
 * @property {string} className
 * @property {string} file the built file of the class, from the package's root
 * @property {string} description
 * @property {string[]} properties names of the properties a host may set
 * @property {object[]} attributes as in the manifest
 * @property {object[]} events as in the manifest
 * @property {{ name: string, description: string }[]} cssParts as in the manifest
 * @property {{ name: string, description: string, default?: string }[]} cssProperties as in the manifest
 */

/**
 * Lists the elements of a manifest.
 *
 * @param {object} manifest
 * @returns {ElementFacts[]}
 */
export function elementFacts({ modules }) {
  return modules.flatMap(({ path, declarations = [] }) =>
    declarations
      .filter(({ tagName }) => tagName)
      .map(({ name, members = [], attributes = [], events = [], ...declaration }) => ({
        ...{ cssParts: [], cssProperties: [] },
        ...declaration,
        ...{ className: name, file: path, attributes, events },
        properties: members.filter(isSettable).map((member) => member.name),
      })),
  );
}
