import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { linkIn } from '../../src/model/evidence.js';

describe('evidence', () => {
  for (const link of [
    'https://example.org/poster.png',
    'http://example.org/a?b=c#d',
    'HTTPS://EXAMPLE.ORG',
    'mailto:librarian@example.org',
    'https://example.org/caf%C3%A9',
    'https://example.org/río',
  ])
    it(`is linked where it is ${link}`, () => {
      assert.equal(linkIn(link), link);
      assert.equal(linkIn(`\n  ${link}\t`), link, 'the space around it is left out');
    });

  for (const [what, evidence] of [
    ['missing', undefined],
    ['empty', ''],
    ['a note', 'My poster hangs in room 4.'],
    ['a note that begins with a link', 'https://example.org is my site'],
    ['a script', 'javascript:alert(1)'],
    ['a script in odd letters', 'JaVaScRiPt:alert(1)'],
    ['a script after spaces', '   javascript:alert(1)'],
    ['a script with a tab in it', 'java\tscript:alert(1)'],
    ['a script with a line break in it', 'java\nscript:alert(1)'],
    ['a script behind an invisible letter', '\u0001javascript:alert(1)'],
    ['a script that names a site', 'javascript://https://example.org/%0aalert(1)'],
    ['a script of another language', 'vbscript:msgbox(1)'],
    ['data', 'data:text/html,<script>alert(1)</script>'],
    ['data in odd letters', 'DATA:text/html;base64,PHNjcmlwdD4='],
    ['a blob', 'blob:https://example.org/1'],
    ['a file', 'file:///etc/passwd'],
    ['a place without a scheme', '//example.org'],
    ['a path', '/admin'],
    ['a link with a space in it', 'https://example.org/a b'],
    ['a link with a tab in it', 'https://example.org/a\tb'],
    ['a link with a line break in it', 'https://example.org/a\nb'],
    ['no address', 'https://'],
    ['a broken address', 'https://[example'],
    ['3,000 characters long', `https://example.org/${'a'.repeat(2980)}`],
  ] as const)
    it(`is not linked where it is ${what}`, () => {
      assert.equal(linkIn(evidence), undefined);
    });

  it('is never linked with another scheme, whatever stands around it', () => {
    const scheme = fc.constantFrom('javascript:', 'data:', 'vbscript:', 'https://', 'mailto:', '//', '');
    const noise = fc.string({
      unit: fc.constantFrom(' ', '\t', '\n', '\0', '\u0001', 'a', ':', '/', '.'),
      maxLength: 4,
    });
    fc.assert(
      fc.property(noise, scheme, noise, scheme, fc.string(), (a, first, b, second, c) => {
        const link = linkIn(a + first + b + second + c);
        if (link === undefined) return;
        assert.match(new URL(link).protocol, /^(https?|mailto):$/);
      }),
      { numRuns: 2000 },
    );
  });
});
