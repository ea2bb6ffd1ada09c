// Writes what is made from the manifest: typings for frameworks and data for editors.

import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { attributeValues } from './attribute-values.mjs';
import { cssCustomData, htmlCustomData } from './editor-data.mjs';
import { elementFacts } from './element-facts.mjs';
import { elementTypesText } from './element-types.mjs';
import { fromRoot } from './root.mjs';

/** The frameworks whose typings stand in `types/`. */
export const frameworks = ['react', 'vue', 'svelte'];

const asJson = (value) => `${JSON.stringify(value, undefined, 2)}\n`;

async function writeTypes(elements, values) {
  await mkdir(fromRoot('dist/types'), { recursive: true });
  await writeFile(fromRoot('dist/types/elements.d.ts'), elementTypesText(elements, values));
  for (const name of frameworks) {
    await copyFile(fromRoot(`types/${name}.d.ts`), fromRoot(`dist/types/${name}.d.ts`));
    // Types alone; a file to import keeps bundlers content.
    await writeFile(fromRoot(`dist/types/${name}.js`), 'export {};\n');
  }
}

async function writeEditorData(elements, values) {
  await mkdir(fromRoot('dist/vscode'), { recursive: true });
  await writeFile(fromRoot('dist/vscode/html-custom-data.json'), asJson(htmlCustomData(elements, values)));
  await writeFile(fromRoot('dist/vscode/css-custom-data.json'), asJson(cssCustomData(elements)));
}

/** @param {object} manifest custom-elements.json */
export async function writeGeneratedFiles(manifest) {
  const elements = elementFacts(manifest);
  const values = attributeValues(elements);
  await writeTypes(elements, values);
  await writeEditorData(elements, values);
}
