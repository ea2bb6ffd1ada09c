// The conformance page of the documentation, as Markdown: every criterion, how each element meets it, what shows it.

/** @param {import('./read.mjs').Report} report */
export function conformancePage(report) {
  const { about, catalog } = report;
  return [
    '<!-- Written by tools/conformance.mjs from docs/conformance; change it there. -->',
    '# Conformance',
    `How the elements stand to WCAG 2.2 and Section 508, on ${about.reportDate}, criterion by criterion, with the test that shows it. The same as [one HTML page](conformance/report.html), and as an [OpenACR](https://github.com/GSA/openacr) file for each element: ${report.elements.map(({ id, label }) => `[${label}](conformance/openacr/${id}.yaml)`).join(', ')}.`,
    '## How it was judged',
    about.methods,
    '## What nobody can say yet',
    about.limits,
    '## In numbers',
    numbersTable(report),
    ...Object.entries(catalog.chapters).flatMap(([id, chapter]) => chapterText(report, id, chapter)),
  ].join('\n\n');
}

/** How often each status is given, of levels A and AA; and the criteria that are met in part. */
function numbersTable({ about, elements }) {
  const names = ['supports', 'partially-supports', 'does-not-support', 'not-applicable'];
  const heads = ['Element', ...names.map((name) => about.statuses[name]), 'Met in part'];
  const rows = elements.map((element) => {
    const claims = claimsOf(element, ['success_criteria_level_a', 'success_criteria_level_aa']);
    const partly = claims.filter(({ status }) => status === 'partially-supports').map(({ num }) => num);
    const counts = names.map((name) => claims.filter(({ status }) => status === name).length);
    return [`\`<${element.tag}>\``, ...counts, partly.join(', ') || 'none'];
  });
  return `Of WCAG 2.2, levels A and AA:\n\n${table(heads, rows)}`;
}

/**
 * @param {import('./read.mjs').ElementReport} element
 * @param {string[]} chapters
 */
export function claimsOf(element, chapters) {
  return element.chapters.filter(({ id }) => chapters.includes(id)).flatMap(({ claims }) => claims);
}

function chapterText(report, id, { label, criteria }) {
  const parts = Object.entries(criteria).flatMap(([num, name]) => criterionText(report, num, name));
  const left = notEvaluated(report, id);
  return [`## ${label}`, ...parts, ...(left.length > 0 ? [`Not evaluated: ${left.join(', ')}.`] : [])];
}

function notEvaluated({ elements }, chapter) {
  const [first] = elements;
  return claimsOf(first, [chapter]).flatMap(({ num, name, status }) =>
    status === 'not-evaluated' ? [`${num} ${name}`] : [],
  );
}

function criterionText(report, num, name) {
  const groups = groupsOf(report, num);
  if (groups.every(({ claim }) => claim.status === 'not-evaluated')) return [];
  const rows = groups.map(({ labels, claim }) => [
    labels,
    report.about.statuses[claim.status],
    claim.how,
    [...claim.tests.map(testLink), ...(claim.read ? [`Read, no test: ${claim.read}`] : [])].join('<br>'),
  ]);
  return [`### ${num} ${name}`, table(['Element', 'How it stands', 'How it is met', 'What shows it'], rows)];
}

/**
 * Elements that stand alike to a criterion, together.
 *
 * @param {import('./read.mjs').Report} report
 * @param {string} num
 */
export function groupsOf({ elements }, num) {
  /** @type {Map<string, { names: string[], claim: import('./read.mjs').Claim }>} */
  const groups = new Map();
  for (const { label, chapters } of elements) {
    const claim = chapters.flatMap(({ claims }) => claims).find((each) => each.num === num);
    const key = JSON.stringify(claim);
    const group = groups.get(key) ?? { names: [], claim };
    group.names.push(label);
    groups.set(key, group);
  }
  const all = groups.size === 1;
  return [...groups.values()].map(({ names, claim }) => ({
    labels: all ? 'all' : names.join('; '),
    claim,
  }));
}

function testLink({ file, title }) {
  return `[${title.replaceAll(/([\\`[\]<>])/g, '\\$1')}](../${file})`;
}

/**
 * @param {readonly string[]} heads
 * @param {readonly (readonly (string | number)[])[]} rows
 */
export function table(heads, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
