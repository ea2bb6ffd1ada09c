// What the build of the demo's catalog has to say: every place that was changed, doubted or refused, and sums.

/** @returns {string} */
export function reportOf({ catalog, report, terms, notes }) {
  const rules = catalog.courses.flatMap((course) => course.rules ?? []);
  const kinds = countBy(rules.map(({ kind }) => kind));
  return [
    ...notes.map((note) => `corrected or completed, ${note}`),
    ...report.findings.map(lineOf),
    '',
    `${catalog.courses.length} courses of ${report.rows} rows`,
    `rules: ${listOf(kinds)}; any of several courses: ${rules.filter(hasAny).length}`,
    `with clusters: ${catalog.courses.filter(({ clusters }) => clusters).length}`,
    `said about the catalog: ${listOf(countBy(report.findings.map(({ effect, code }) => `${effect} ${code}`)))}`,
    `term records: ${terms.courses} courses of ${terms.rows} rows`,
    `said about the term records: ${listOf(countBy(terms.findings.map(({ effect, code }) => `${effect} ${code}`)))}`,
  ].join('\n');
}

function lineOf({ effect, code, line, column, course, value, result }) {
  const parts = [
    `line ${line ?? '–'}`,
    effect,
    code,
    course,
    column,
    value && `“${value}”`,
    result && `→ ${result}`,
  ];
  return parts.filter(Boolean).join(' · ');
}

function hasAny(rule) {
  return JSON.stringify(rule).includes('"any"');
}

function countBy(names) {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

function listOf(counts) {
  return counts.map(([name, count]) => `${name} ${count}`).join(', ');
}
