// Part of `npm run release:version`: what repeats the version of package.json follows it.

import { readFileSync, writeFileSync } from 'node:fs';
import { withHeadFirst } from './lib/release.mjs';
import { fromRoot } from './lib/root.mjs';
import { run } from './lib/run.mjs';

const file = fromRoot('components/shared/version.ts');
const { version } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8'));

const text = readFileSync(file, 'utf8').replace(/version = '[^']*'/, `version = '${version}'`);
writeFileSync(file, text);

const changelog = fromRoot('CHANGELOG.md');
writeFileSync(changelog, withHeadFirst(readFileSync(changelog, 'utf8')));

const { code, output } = await run('npm', ['install', '--package-lock-only', '--ignore-scripts']);
if (code !== 0) console.error(output);
process.exitCode = code;
console.log(`Version ${version} stands in package.json, package-lock.json and components/shared/version.ts.`);
