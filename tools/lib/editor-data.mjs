// What Visual Studio Code and editors like it want to know of tags, attributes, parts and custom properties:
// https://github.com/microsoft/vscode-custom-data

/** @param {string} value */
const markdown = (value) => ({ kind: 'markdown', value: value.replace(/\s*\n\s*/g, ' ') });

const described = ({ description }) => (description ? { description: markdown(description) } : {});

const list = (title, entries, write) =>
  entries.length > 0 ? `\n\n**${title}**\n\n${entries.map(write).join('\n')}` : '';

/** The page of an element in a few lines: what it is, what it sends, what goes into it. */
function elementText({ summary, description, events, slots = [] }) {
  const line = ({ name, description: text = '' }) => `- \`${name || 'default'}\`: ${text}`;
  const body = `${summary ?? ''}\n\n${description ?? ''}`.trim();
  return { kind: 'markdown', value: body + list('Events', events, line) + list('Slots', slots, line) };
}

function attribute(each, words) {
  const values = words ? { values: words.map((name) => ({ name })) } : {};
  return { name: each.name, ...described(each), ...values };
}

/**
 * @param {import('./element-facts.mjs').ElementFacts[]} elements
 * @param {Map<string, Map<string, string[]>>} values the words attributes take, by class and attribute
 */
export function htmlCustomData(elements, values) {
  const tags = elements.map((element) => ({
    name: element.tagName,
    description: elementText(element),
    attributes: element.attributes.map((each) =>
      attribute(each, values.get(element.className)?.get(each.name)),
    ),
  }));
  return { version: 1.1, tags };
}

/**
 * One entry for each name, of the first element that has it, by name.
 *
 * @template {{ name: string }} Entry
 * @param {Entry[]} entries
 * @returns {Entry[]}
 */
function unique(entries) {
  const found = new Map();
  for (const entry of entries) if (!found.has(entry.name)) found.set(entry.name, entry);
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** @param {import('./element-facts.mjs').ElementFacts[]} elements */
export function cssCustomData(elements) {
  const withDefault = (each) =>
    each.default ? `${each.description} Otherwise \`${each.default}\`.` : each.description;
  const properties = elements.flatMap(({ cssProperties }) =>
    cssProperties.map((each) => ({ name: each.name, description: markdown(withDefault(each)) })),
  );
  const parts = elements.flatMap(({ tagName, cssParts }) =>
    cssParts.map(({ name, description }) => ({
      name: `::part(${name})`,
      description: markdown(`\`<${tagName}>\`: ${description}`),
    })),
  );
  return { version: 1.1, properties: unique(properties), pseudoElements: unique(parts) };
}
