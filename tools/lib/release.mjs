// Whether what lies here is what a tag says it is, and may be published.

/**
 * @param {object} release
 * @param {string} release.tag the tag that is published, such as `v1.2.0`
 * @param {{ version: string, repository?: unknown }} release.pkg package.json
 * @param {string} release.lockVersion the version of the package in package-lock.json
 * @param {string} release.elementVersion the version that the elements say they have
 * @param {string} release.changelog CHANGELOG.md
 * @param {string[]} release.waiting changes that no version has taken up yet
 * @param {string} release.contact the address in docs/conformance/about.yaml, which stands in every OpenACR file
 * @returns {string[]} a sentence for each thing in the way
 */
export function releaseProblems({ tag, pkg, lockVersion, elementVersion, changelog, waiting, contact }) {
  const { version } = pkg;
  const hasHeading = changelog.split('\n').some((line) => line.startsWith('## ') && line.includes(version));
  const checks = [
    [tag === `v${version}`, `The tag is ${tag}, and package.json says ${version}.`],
    [lockVersion === version, `package-lock.json says ${lockVersion}, and package.json ${version}.`],
    [elementVersion === version, `The elements say ${elementVersion}, and package.json ${version}.`],
    [hasHeading, `CHANGELOG.md has no heading for ${version}.`],
    [waiting.length === 0, `Changes wait for a version: ${waiting.join(', ')}.`],
    [pkg.repository !== undefined, 'package.json names no repository; npm takes no provenance without one.'],
    [isRead(contact), `docs/conformance/about.yaml names nobody who reads letters: ${contact || 'nothing'}.`],
  ];
  return checks.filter(([isRight]) => !isRight).map(([, sentence]) => sentence);
}

/** An address under .example is a place to fill in (RFC 2606). */
const isRead = (address) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(address) && !address.endsWith('.example');

/**
 * Changesets writes a new version right below the title; the sentences about the file stay above all versions.
 *
 * @param {string} changelog
 */
export function withHeadFirst(changelog) {
  const [title, ...rest] = changelog.split(/\n(?=#)/);
  const at = rest.findIndex((part) => part.includes('\nAll notable changes'));
  if (at < 0) return changelog;
  const [part, head] = rest[at].split(/\n(?=All notable changes)/);
  const parts = rest.with(at, part);
  return [`${title.trimEnd()}\n\n${head.trimEnd()}\n`, ...parts].join('\n');
}
