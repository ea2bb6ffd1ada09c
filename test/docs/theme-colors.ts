import { readFileSync } from 'node:fs';

/** The two schemes a page can be in. */
export type Scheme = 'light' | 'dark';

type Rgb = readonly [red: number, green: number, blue: number];

/** What the system's colours are, where nobody has set others. */
const system: Readonly<Record<string, Readonly<Record<Scheme, Rgb>>>> = {
  Canvas: { light: [255, 255, 255], dark: [18, 18, 18] },
  CanvasText: { light: [0, 0, 0], dark: [255, 255, 255] },
};

/** The colours of a theme by their names without `--ilp-color-`, as they are written. */
export function themeColors(file: string): ReadonlyMap<string, string> {
  const css = readFileSync(file, 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
  return new Map(
    [...css.matchAll(/--ilp-color-([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** The colours that the elements have by themselves, from the style they all share. */
export function ownColors(): ReadonlyMap<string, string> {
  const source = readFileSync('components/shared/tokens.styles.ts', 'utf8');
  const lines = source.matchAll(/var\(--ilp-color-([\w-]+),\s*(.+)\);/g);
  return new Map([...lines].map(([, name = '', value = '']) => [name, value]));
}

/** The contrast of two colours by WCAG 2.2, from 1 to 21. */
export function contrast(one: string, other: string, scheme: Scheme): number {
  const [dark = 0, light = 0] = [one, other]
    .map((each) => luminance(colorOf(each, scheme)))
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Works a colour out: names of the system, `#rrggbb`, `light-dark()`, `color-mix(in srgb, …)`, `var(…, …)`. */
function colorOf(value: string, scheme: Scheme): Rgb {
  const text = value.trim();
  const [name = '', inner = ''] = /^([\w-]+)\((.*)\)$/s.exec(text)?.slice(1) ?? [];
  const parts = split(inner.replace(/^var\(--_ilp-pair,(.*)\)$/s, '$1'));
  if (name === 'light-dark') return colorOf(parts[scheme === 'light' ? 0 : 1] ?? '', scheme);
  if (name === 'var') return colorOf(parts.slice(1).join(','), scheme);
  if (name === 'color-mix') return mix(parts[1] ?? '', parts[2] ?? '', scheme);
  const [, ...hex] = /^#(..)(..)(..)$/.exec(text) ?? [];
  const [red, green, blue] = hex.map((part) => Number.parseInt(part, 16));
  const known = system[text]?.[scheme];
  if (known) return known;
  if (red === undefined || green === undefined || blue === undefined) throw new Error(`No color: ${text}`);
  return [red, green, blue];
}

function mix(first: string, second: string, scheme: Scheme): Rgb {
  const [, color = '', share = ''] = /^(.*)\s(\d+)%$/s.exec(first.trim()) ?? [];
  const [one, other] = [colorOf(color, scheme), colorOf(second, scheme)];
  const part = Number(share) / 100;
  const between = (at: 0 | 1 | 2) => one[at] * part + other[at] * (1 - part);
  return [between(0), between(1), between(2)];
}

/** Splits at commas that stand in no brackets. */
function split(text: string): string[] {
  const parts: string[] = [];
  let [part, depth] = ['', 0];
  for (const letter of text) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    const isEnd = letter === ',' && depth === 0;
    if (isEnd) parts.push(part);
    part = isEnd ? '' : part + letter;
  }
  return [...parts, part].map((each) => each.trim());
}
