import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';

const guide = readFileSync('docs/theme.md', 'utf8');
const styles = readdirSync('components', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.styles.ts'))
  .map((file) => readFileSync(path.join('components', file), 'utf8'))
  .join('\n');

const names = (text: string) => [...new Set(text.match(/--ilp-[\w-]*\w/g) ?? [])].sort();

describe('the guide to themes', () => {
  it('names every custom property that the elements read, and no other', () => {
    assert.deepEqual(names(guide), names(styles));
  });

  it('names every theme there is', () => {
    for (const file of readdirSync('themes', { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.css')) assert.ok(guide.includes(`../themes/${file.replaceAll('\\', '/')}`), file);
  });
});

/** The files that a page leads to and that are not there. */
function goneFrom(page: string, text: string): string[] {
  const links = [...text.replaceAll(/```.*?```/gs, '').matchAll(/\]\(([^)\s]+)\)/g)].map(
    ([, link = '']) => link,
  );
  const local = links
    .filter((link) => !/^(https?:|mailto:|#)/.test(link))
    .map((link) => link.replace(/#.*$/, ''));
  return local.filter((link) => !existsSync(path.join('docs', path.dirname(page), link)));
}

describe('the guides', () => {
  const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );

  for (const page of pages)
    it(`lead to files that are there: ${page}`, () => {
      assert.deepEqual(goneFrom(page, readFileSync(path.join('docs', page), 'utf8')), []);
    });

  it('would be found leading to a file that is gone', () => {
    assert.deepEqual(goneFrom('a.md', 'See [it](no-such-file.md) and [this](theme.md).'), [
      'no-such-file.md',
    ]);
  });
});
