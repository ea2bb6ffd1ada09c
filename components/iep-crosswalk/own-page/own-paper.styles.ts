/**
 * The look of the printed page: black on white whatever the screen looks like, and nothing said by colour.
 * Letters are 12 points, for it is read out in front of people, or 20 in large print; nothing is smaller.
 */
export const ownPaperStyles = `
@page { margin: 12.7mm; }

:root {
  color-scheme: only light;
  background: #fff;
  color: #000;
  font: 12pt/1.35 system-ui, sans-serif;
}

:root.large { font-size: 20pt; line-height: 1.5; }

* { box-sizing: border-box; margin: 0; padding: 0; font-size: 1rem; }

body, main { background: #fff; overflow-wrap: anywhere; }

h1 { font-size: 1.4rem; line-height: 1.2; }
h2 { margin-block: 0.7rem 0.15rem; font-size: 1.1rem; }
h1, h2 { break-after: avoid; }
p, li { orphans: 2; widows: 2; }
ul { list-style: none; }

header { padding-block-end: 0.3rem; border-block-end: 2px solid #000; }
.from-iep { margin-block-start: 0.3rem; padding: 0.2rem 0.5rem; border: 2px solid #000; font-weight: 600; }

.said { margin-block-start: 0.7rem; }
.theirs { font-weight: 600; white-space: pre-line; }
.below { padding-inline-start: 1.2rem; }
.below .theirs { font-weight: 400; }

li { padding-inline-start: 0.6rem; border-inline-start: 3px solid #000; break-inside: avoid; }
li + li { margin-block-start: 0.35rem; }

.blank { block-size: 2rem; border-block-end: 1px solid #000; }
`;
