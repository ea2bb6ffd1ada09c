// The conformance report as one HTML page that needs nothing else.

import { claimsOf, groupsOf } from './page.mjs';

const style = `
  :root { color-scheme: light dark; --line: color-mix(in srgb, CanvasText 30%, Canvas); }
  body { max-inline-size: 75rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
  a { color: light-dark(#0b3f8a, #a8cbff); }
  a:focus-visible, .wide:focus-visible { outline: 3px solid; outline-offset: 2px; }
  .wide { overflow-x: auto; }
  table { border-collapse: collapse; inline-size: 100%; margin-block: 0.5rem 1.5rem; }
  caption { text-align: start; font-weight: 600; padding-block: 0.5rem; }
  th, td { border: 1px solid var(--line); padding: 0.4rem 0.6rem; text-align: start; vertical-align: top; }
  td ul { margin: 0; padding-inline-start: 1.1rem; }
  nav ul { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; padding: 0; list-style: none; }
  nav a { display: inline-block; padding-block: 0.25rem; }
  @media print { .wide { overflow: visible; } nav { display: none; } tr { break-inside: avoid; } }
`;

/** @param {import('./read.mjs').Report} report */
export function conformanceHtml(report) {
  const { about, catalog, elements } = report;
  const chapters = Object.entries(catalog.chapters);
  return `<!doctype html>
<!-- Written by tools/conformance.mjs from docs/conformance; change it there. -->
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Accessibility conformance report of ilp-elements</title>
<style>${style}</style>
</head>
<body>
<header><h1>Accessibility conformance report of ilp-elements</h1>
<p>Version ${escape(about.version)}, ${escape(about.reportDate)}. ${escape(catalog.title)}.</p>
<nav aria-label="Chapters"><ul>${chapters.map(([id, { label }]) => `<li><a href="#${id}">${escape(label)}</a></li>`).join('')}</ul></nav>
</header>
<main>
<h2>What is reported on</h2>
<ul>${elements.map(({ tag, label, description }) => `<li><strong>${escape(label)}</strong> (<code>&lt;${tag}&gt;</code>): ${escape(description)}</li>`).join('')}</ul>
<h2>How it was judged</h2><p>${escape(about.methods)}</p>
<h2>What nobody can say yet</h2><p>${escape(about.limits)}</p>
<h2>In numbers</h2>${numbers(report)}
${chapters.map(([id, chapter]) => chapterHtml(report, id, chapter)).join('\n')}
</main>
</body>
</html>`;
}

function numbers({ about, elements }) {
  const names = Object.keys(about.statuses);
  const rows = elements.map((element) => {
    const claims = claimsOf(element, ['success_criteria_level_a', 'success_criteria_level_aa']);
    const counts = names.map((name) => claims.filter(({ status }) => status === name).length);
    return `<tr><th scope="row">${escape(element.label)}</th>${counts.map((count) => `<td>${count}</td>`).join('')}</tr>`;
  });
  return tableHtml(
    'WCAG 2.2, levels A and AA',
    ['Element', ...Object.values(about.statuses)],
    rows.join('\n'),
  );
}

function chapterHtml(report, id, { label, criteria }) {
  const rows = Object.entries(criteria).map(([num, name]) => criterionRows(report, num, name));
  const heads = ['Criterion', 'Element', 'How it stands', 'How it is met', 'What shows it'];
  return `<h2 id="${id}">${escape(label)}</h2>${tableHtml(label, heads, rows.join('\n'))}`;
}

function criterionRows(report, num, name) {
  const groups = groupsOf(report, num);
  return groups
    .map(({ labels, claim }, at) => {
      const head =
        at === 0 ? `<th scope="rowgroup" rowspan="${groups.length}">${num} ${escape(name)}</th>` : '';
      const status = escape(report.about.statuses[claim.status]);
      return `<tr>${head}<td>${escape(labels)}</td><td>${status}</td><td>${escape(claim.how)}</td><td>${proof(claim)}</td></tr>`;
    })
    .join('\n');
}

function proof({ tests, read }) {
  const items = [
    ...tests.map(({ file, title }) => `<a href="../../${file}">${escape(title)}</a>`),
    ...(read ? [`Read, no test: ${escape(read)}`] : []),
  ];
  return items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '';
}

/** Only the scrolling box of a wide table takes the focus, so that keys can scroll it. */
function tableHtml(name, heads, rows) {
  const label = escape(`Table: ${name}`);
  return `<div class="wide" role="region" tabindex="0" aria-label="${label}"><table><caption>${escape(name)}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

function escape(text) {
  return String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
