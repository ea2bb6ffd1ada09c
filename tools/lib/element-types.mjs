// Writes `elements.d.ts`, which the typings for React, Vue and Svelte stand on: what each tag takes and sends.

const quoted = (name) => (/^[a-z]\w*$/i.test(name) ? name : `'${name}'`);

const union = (names) => names.map((name) => `'${name}'`).join(' | ') || 'never';

const comment = (description, indent) =>
  description ? `${indent}/** ${description.replace(/\s+/g, ' ')} */\n` : '';

/** An attribute as it is written in a template: as a word, of few or of any, or as a number. */
function attributeType({ name, type }, values) {
  const words = values?.get(name);
  if (words) return union(words);
  return /\bnumber\b/.test(type.text)
    ? 'number | string'
    : /\bboolean\b/.test(type.text)
      ? 'boolean'
      : 'string';
}

function attributeLines({ attributes }, values) {
  return attributes
    .map((each) => {
      const text = `      ${quoted(each.name)}?: ${attributeType(each, values)} | undefined;\n`;
      return comment(each.description, '      ') + text;
    })
    .join('');
}

function eventLines({ events }) {
  return events
    .map((each) => `${comment(each.description, '      ')}      '${each.name}': ${each.type.text};\n`)
    .join('');
}

function elementText(element, values) {
  return [
    comment(element.summary, '  '),
    `  '${element.tagName}': {\n`,
    `    element: ${element.className};\n`,
    `    properties: Partial<Pick<${element.className}, ${union(element.properties)}>>;\n`,
    `    attributes: {\n${attributeLines(element, values)}    };\n`,
    `    events: {\n${eventLines(element)}    };\n`,
    '  };\n',
  ].join('');
}

/** An event of one name comes from the element that sends it: each file exports the events of its own. */
function importLines(elements) {
  const known = new Set();
  return elements
    .map(({ file, className, events }) => {
      const names = [className, ...events.map(({ type }) => type.text).filter((name) => !known.has(name))];
      for (const name of names) known.add(name);
      return `import type { ${names.join(', ')} } from '../${file.replace(/^dist\//, '')}';\n`;
    })
    .join('');
}

/**
 * @param {import('./element-facts.mjs').ElementFacts[]} elements
 * @param {Map<string, Map<string, string[]>>} values the words attributes take, by class and attribute
 */
export function elementTypesText(elements, values) {
  return [
    '// Made from custom-elements.json.\n\n',
    importLines(elements),
    '\n/** What each tag takes and sends. */\nexport interface IlpElements {\n',
    ...elements.map((element) => elementText(element, values.get(element.className))),
    '}\n',
  ].join('');
}
