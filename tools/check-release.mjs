// Run before a version is published: `node tools/check-release.mjs v1.2.0`.

import { readdirSync, readFileSync } from 'node:fs';
import { releaseProblems } from './lib/release.mjs';
import { fromRoot } from './lib/root.mjs';

const read = (file) => readFileSync(fromRoot(file), 'utf8');

const problems = releaseProblems({
  tag: process.argv[2] ?? '',
  pkg: JSON.parse(read('package.json')),
  lockVersion: JSON.parse(read('package-lock.json')).version,
  elementVersion: /version = '([^']*)'/.exec(read('components/shared/version.ts'))?.[1] ?? '',
  changelog: read('CHANGELOG.md'),
  waiting: readdirSync(fromRoot('.changeset')).filter((file) => file.endsWith('.md') && file !== 'README.md'),
  // Nothing is installed yet where this runs, so no reader of YAML either.
  contact: /^ {2}email: (\S+)$/m.exec(read('docs/conformance/about.yaml'))?.[1] ?? '',
});
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
