import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'vite';
import { contrast, ownColors, themeColors, type Scheme } from './theme-colors.js';

type Pair = readonly [front: string, ground: string];

const grounds = ['surface', 'card', 'field'];
const on = (front: string, ...behind: string[]): Pair[] => behind.map((ground) => [front, ground]);

/** Words, and what they stand on. */
const words: readonly Pair[] = [
  ...on('text', ...grounds, 'tint', 'alert-tint'),
  ...on('muted', ...grounds, 'tint'),
  ...on('accent', ...grounds, 'tint'),
  ...on('on-accent', 'accent'),
  ...on('good', ...grounds),
  ...on('alert', ...grounds, 'alert-tint'),
];

/** What has to be seen to know what it is: edges of fields, the ring, the main button. */
const shapes: readonly Pair[] = [
  ...on('edge', ...grounds),
  ...on('focus', ...grounds, 'tint', 'alert-tint'),
  ...on('accent', ...grounds),
];

/** Every pair with less than this, with what it has. */
function tooClose(
  colors: ReadonlyMap<string, string>,
  pairs: readonly Pair[],
  least: number,
  scheme: Scheme,
): string[] {
  return pairs.flatMap(([front, ground]) => {
    const has = contrast(colors.get(front) ?? '', colors.get(ground) ?? '', scheme);
    return has >= least ? [] : [`${front} on ${ground}: ${has.toFixed(2)}`];
  });
}

const schemes = ['light', 'dark'] as const;

describe('the colors that the elements have by themselves', () => {
  for (const scheme of schemes) {
    it(`has words at 7 to 1 or more: ${scheme}`, () => {
      assert.deepEqual(tooClose(ownColors(), words, 7, scheme), []);
    });

    it(`has edges, lines of meaning and the focus ring at 3 to 1 or more: ${scheme}`, () => {
      assert.deepEqual(tooClose(ownColors(), shapes, 3, scheme), []);
    });
  }
});

/** What each theme promises for words: level AAA asks for 7 to 1, level AA for 4.5. */
const promised = {
  'themes/light.css': 7,
  'themes/dark.css': 7,
  'themes/high-contrast.css': 7,
  'themes/district.css': 7,
  'themes/examples/uswds.css': 4.5,
  'themes/examples/material.css': 4.5,
} as const;

for (const [file, least] of Object.entries(promised))
  describe(`the theme in ${file}`, () => {
    for (const scheme of schemes) {
      it(`has words at ${least} to 1 or more: ${scheme}`, () => {
        assert.deepEqual(tooClose(themeColors(file), words, least, scheme), []);
      });

      it(`has edges and the ring at 3 to 1 or more: ${scheme}`, () => {
        assert.deepEqual(tooClose(themeColors(file), shapes, 3, scheme), []);
      });
    }

    it('sets every color that the elements have, and no other', () => {
      assert.deepEqual([...themeColors(file).keys()].sort(), [...ownColors().keys()].sort());
    });
  });

/** A style sheet as a bundler leaves it that is told nothing, which is one for browsers of some years. */
async function bundled(file: string): Promise<string> {
  const options = { configFile: false, logLevel: 'silent' } as const;
  const built = await build({ ...options, build: { write: false, rolldownOptions: { input: file } } });
  const [sheet] = 'output' in built ? built.output.filter(({ fileName }) => fileName.endsWith('.css')) : [];
  return sheet?.type === 'asset' ? String(sheet.source) : '';
}

describe('a theme in a bundle', () => {
  for (const file of Object.keys(promised))
    it(`has each color in one piece: ${file}`, async () => {
      const sheet = await bundled(file);
      assert.match(sheet, /--ilp-color-accent:/);
      assert.doesNotMatch(sheet, /var\(--lightningcss/);
    });
});

describe('the measure of contrast', () => {
  it('is 21 for black on white, and 1 for a color on itself', () => {
    assert.equal(contrast('#000000', '#ffffff', 'light'), 21);
    assert.equal(contrast('CanvasText', '#ffffff', 'dark'), 1);
  });

  it('finds colors that are too close', () => {
    const colors = new Map([...ownColors(), ['muted', '#888888']]);
    assert.deepEqual(tooClose(colors, on('muted', 'surface'), 7, 'light'), ['muted on surface: 3.54']);
  });
});
