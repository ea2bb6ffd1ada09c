// `node tools/with-packages.mjs <file> …`: installs what is missing, then runs a TypeScript program of the project.

import { ensureInstalled } from './lib/install.mjs';
import { fromRoot } from './lib/root.mjs';

await ensureInstalled();

const { register } = await import('tsx/esm/api');
register();
// The program finds its arguments where they would be had it been started itself.
const [node, , file, ...rest] = process.argv;
process.argv = [node, file, ...rest];
await import(fromRoot(file));
