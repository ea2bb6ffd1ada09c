// `npm run build:schemas`: writes the JSON Schemas of documents and packs into `schemas/`.

import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas, schemaText } from './lib/json-schemas.mjs';
import { fromRoot } from './lib/root.mjs';

mkdirSync(fromRoot('schemas'), { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(fromRoot('schemas', name), schemaText(schema));
  console.log(`schemas/${name}`);
}
