// Holds the manifest against the schema that the community of web components publishes.

import { createRequire } from 'node:module';
import { Ajv } from 'ajv';

const schema = createRequire(import.meta.url)('custom-elements-manifest/schema.json');
const ajv = new Ajv({ allErrors: true, strict: false }).addSchema(schema, 'manifest');

/** As part of a whole, an element also passes as a plain class, whatever its attributes are: it is asked apart. */
const asElement = ajv.compile({ $ref: 'manifest#/definitions/CustomElementDeclaration' });

const sentences = (where, errors) =>
  (errors ?? []).map((each) => `${where}${each.instancePath}: ${each.message}`);

/**
 * Lists what the schema has against a manifest.
 *
 * @param {object} manifest
 * @returns {string[]}
 */
export function schemaProblems(manifest) {
  ajv.validate('manifest', manifest);
  const ofWhole = sentences('custom-elements.json', ajv.errors);
  const declarations = manifest.modules.flatMap(({ declarations: found = [] }) => found);
  const ofElements = declarations
    .filter(({ customElement }) => customElement)
    .flatMap((each) => (asElement(each) ? [] : sentences(`<${each.tagName}>`, asElement.errors)));
  return [...ofWhole, ...ofElements];
}
