/**
 * The look of the printed page: black on white whatever the screen looks like, and nothing said by
 * colour. Letters are 10.5 points, or 18 in large print; nothing is smaller than that.
 */
export const pageStyles = `
@page { margin: 12.7mm; }

:root {
  color-scheme: only light;
  background: #fff;
  color: #000;
  font-family: system-ui, sans-serif;
  font-size: 10.5pt;
  line-height: 1.3;
}

:root.large { font-size: 18pt; line-height: 1.4; }

* { box-sizing: border-box; margin: 0; padding: 0; }

body, main { background: #fff; }

h1 { font-size: 1.5rem; line-height: 1.2; }
h2 { margin-block: 0.5rem 0.1rem; font-size: 1.1rem; }
h3 { font-size: 1rem; }
h3 span { font-weight: 400; }
h4 { font-size: 1rem; }
h1, h2, h3, h4 { break-after: avoid; }

p, li, blockquote { overflow-wrap: anywhere; orphans: 2; widows: 2; }
ul { list-style: none; }

header { padding-block-end: 0.3rem; border-block-end: 2px solid #000; }

.theirs, blockquote { white-space: pre-line; }

blockquote {
  padding-inline-start: 0.6rem;
  border-inline-start: 3px solid #000;
  font-weight: 600;
}

.facts { display: grid; grid-template-columns: 1fr 1fr; column-gap: 1.2rem; }

article {
  margin-block-start: 0.35rem;
  padding-block-start: 0.3rem;
  border-block-start: 1px solid #000;
  break-inside: avoid;
}

.sides { display: grid; grid-template-columns: 3fr 2fr; column-gap: 1.2rem; }

article li { display: flex; gap: 0.5rem; align-items: baseline; }

.box {
  flex: none;
  inline-size: 0.85rem;
  block-size: 0.85rem;
  border: 1.5px solid #000;
  transform: translateY(0.1rem);
}

.blank { block-size: 1.6rem; border-block-end: 1px solid #000; }

.sign { break-inside: avoid; }

.signature {
  display: grid;
  grid-template-columns: 1.5fr 2fr 1fr;
  gap: 1.2rem;
  align-items: end;
  min-block-size: 2.9rem;
  break-inside: avoid;
}

.line { border-block-start: 1px solid #000; }

.large :is(.facts, .sides, .signature) { grid-template-columns: minmax(0, 1fr); row-gap: 0.5rem; }
.large .signature { row-gap: 1.6rem; margin-block-start: 0.6rem; }
`;
