/**
 * The look of a printed guide: black on white whatever the screen looks like. Letters are 10 points, or
 * 18 in large print, on paper turned sideways, for a table in large letters needs the width.
 */
export const pageStyles = (size: 'normal' | 'large'): string => `
@page { margin: 12.7mm; ${size === 'large' ? 'size: landscape' : ''} }

:root {
  color-scheme: only light;
  background: #fff;
  color: #000;
  font: 10pt/1.3 system-ui, sans-serif;
}

.large { font-size: 18pt; }

* { box-sizing: border-box; margin: 0; padding: 0; color: #000; font-size: 1rem; overflow-wrap: break-word; }

h1 { font-size: 1.5rem; }
h1, h2 { margin-block: 0.4rem 0.2rem; break-after: avoid; }

ol { padding-inline-start: 1.2rem; }
ul { list-style: none; }

table { inline-size: 100%; border-collapse: collapse; }
thead { display: table-header-group; }
tr, section { break-inside: avoid; }
th, td { padding: 0.2rem 0.4rem; border: 1px solid; text-align: start; vertical-align: top; }
tbody th { inline-size: 40%; font-weight: 400; }
.label { display: none; }
a::after { content: ' ' attr(href); }
`;
