// `npm run build:careers [folder]`: the publishers' files to src/careers/packed. See data/README.md.

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { buildPack } from './lib/build-pack.mjs';
import { BuildFault } from './lib/faults.mjs';
import { packColumns } from './lib/pack-columns.mjs';
import { writeChecked } from './lib/write-checked.mjs';

const packed = fileURLToPath(new URL('../src/careers/packed/', import.meta.url));
const fromSource = (file) => tsImport(`../src/careers/${file}`, import.meta.url);

async function main() {
  const folder = path.resolve(process.argv[2] ?? fileURLToPath(new URL('sources/', import.meta.url)));
  const { pack, isCompared } = await buildPack(folder);
  const { careersOf } = await fromSource('from-pack.ts');
  const lists = await fromSource('career-pack.ts');
  await writeChecked(await packColumns(careersOf(pack), lists), pack, packed);
  const pathways = pack.clusters.flatMap((cluster) => cluster.pathways);
  console.log(
    `${pack.occupations.length} occupations, ${pack.clusters.length} clusters, ${pathways.length} pathways, ` +
      (isCompared
        ? 'no difference from reference_join.csv'
        : 'not compared: reference_join.csv is not there'),
  );
}

await main().catch((error) => {
  console.error(error instanceof BuildFault ? error.message : error);
  process.exitCode = 1;
});
