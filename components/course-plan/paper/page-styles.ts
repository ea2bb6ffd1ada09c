/**
 * The look of the printed page: black on white whatever the screen looks like, and nothing said by colour.
 * Letters are 10 points, or 18 in large print, where the table becomes a list of years.
 */
export const coursePageStyles = `
@page { margin: 12.7mm; }

:root {
  color-scheme: only light;
  background: #fff;
  color: #000;
  font: 10pt/1.3 system-ui, sans-serif;
}

:root.large { font-size: 18pt; }

* { box-sizing: border-box; margin: 0; padding: 0; font-size: 1rem; }

body, main { background: #fff; overflow-wrap: anywhere; }

h1 { font-size: 1.5rem; line-height: 1.2; }
h2 { margin-block: 0.5rem 0.1rem; font-size: 1.1rem; }
h1, h2, h3 { break-after: avoid; }
p, li { orphans: 2; widows: 2; }
ul { list-style: none; }

table { inline-size: 100%; margin-block: 0.5rem; border-collapse: collapse; }
caption { font-weight: 600; text-align: start; }
th, td { padding: 0.2rem 0.35rem; border: 1px solid #000; text-align: start; vertical-align: top; }
thead { display: table-header-group; }
/* The sum stands once, at the end, and not on every sheet. */
tfoot { display: table-row-group; }
tbody th { inline-size: 15%; }
/* The parts of a year side by side: as many as it has classes in, and no empty ones. */
.terms { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: 0.25rem 0.8rem; }
tr, li, .way, .sign, .signature { break-inside: avoid; }
/* Whoever signs sees the end of what is signed. */
tfoot tr, section { break-before: avoid; }
th span { display: block; font-weight: 400; }
.term { break-after: avoid; }
.way { margin-block-start: 0.2rem; }

.signature {
  display: grid;
  grid-template-columns: 1.5fr 2fr 1fr;
  gap: 1.2rem;
  align-items: end;
  min-block-size: 2.6rem;
}
.line { border-block-start: 1px solid #000; }

.large :is(table, caption, tbody, tfoot, tr, th, td) { display: block; inline-size: 100%; }
.large thead { display: none; }
.large .terms { grid-template-columns: minmax(0, 1fr); }
.large tr { margin-block-start: 0.6rem; break-inside: auto; }
.large .signature { grid-template-columns: minmax(0, 1fr); row-gap: 1.6rem; margin-block-start: 0.6rem; }
`;
