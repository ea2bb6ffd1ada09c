/**
 * The look of the printed page: black on white whatever the screen looks like, and nothing said by colour.
 * Letters are 10 points, or 18 in large print, where the table becomes a list.
 */
export const pageStyles = `
@page { margin: 12.7mm; }

:root {
  color-scheme: only light;
  background: #fff;
  color: #000;
  font: 10pt/1.35 system-ui, sans-serif;
}

:root.large { font-size: 18pt; }

* { box-sizing: border-box; margin: 0; padding: 0; font-size: 1rem; }

body, main { background: #fff; overflow-wrap: anywhere; }

h1 { font-size: 1.5rem; line-height: 1.2; }
h2 { margin-block: 0.8rem 0.2rem; font-size: 1.15rem; }
h1, h2 { break-after: avoid; }
p, li { orphans: 2; widows: 2; }
ul { list-style: none; }

table { inline-size: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { padding: 0.25rem 0.4rem; border: 1px solid #000; text-align: start; vertical-align: top; }
thead { display: table-header-group; }
tr, li { break-inside: avoid; }
li + li { margin-block-start: 0.35rem; }

.standing, .side, .facts, .help { font-weight: 400; }
.side { font-style: italic; }
.column { display: none; }
.facts span + span::before { content: '· '; }

.large :is(table, tbody, tr, th, td) { display: block; inline-size: 100%; }
.large thead { display: none; }
.large tr { margin-block-start: 0.6rem; break-inside: auto; }
.large .column { display: inline; }
`;
