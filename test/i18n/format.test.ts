import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDay, formatList, formatMoment, formatNumber, plural } from '../../src/i18n/format.js';
import { commonGoalDomains, labelIn } from '../../src/packs/goal-domains.js';

describe('formats', () => {
  it('give a day in full, and the same day in every time zone', () => {
    const zone = process.env.TZ;
    for (const place of ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']) {
      process.env.TZ = place;
      assert.equal(formatDay('en', '2026-11-21'), 'November 21, 2026');
    }
    process.env.TZ = zone;
    assert.equal(formatDay('es', '2026-11-21'), '21 de noviembre de 2026');
  });

  it('give back what is no day', () => {
    assert.equal(formatDay('en', 'soon'), 'soon');
    assert.equal(formatMoment('en', 'soon'), '');
  });

  it('give a moment with its time', () => {
    assert.match(formatMoment('en', '2026-11-21T12:00:00Z'), /November 2\d, 2026 at \d/);
  });

  it('give numbers and lists as the language writes them', () => {
    assert.equal(formatNumber('en', 12_345.5), '12,345.5');
    assert.equal(formatNumber('de', 12_345.5), '12.345,5');
    assert.equal(formatList('en', ['a', 'b', 'c']), 'a, b, and c');
    assert.equal(formatList('es', ['a', 'b']), 'a y b');
  });

  it('choose the form of a word by the language', () => {
    const forms = { one: 'one', few: 'few', many: 'many', other: 'other' };
    assert.deepEqual(
      [1, 2, 5].map((count) => plural('pl', count, forms)),
      ['one', 'few', 'many'],
    );
    assert.deepEqual(
      [1, 2].map((count) => plural('en', count, { other: 'other' })),
      ['other', 'other'],
    );
  });
});

describe('labels of packs', () => {
  it('are in the language of the tag, else in English', () => {
    const [label] = commonGoalDomains.map((group) => group.label);
    assert.ok(label);
    assert.equal(labelIn(label, 'es-MX'), 'Ahora');
    assert.equal(labelIn(label, 'fr'), 'Now');
    assert.equal(labelIn(label, 'toString'), 'Now');
  });

  it('have one id each', () => {
    const ids = commonGoalDomains.flatMap(({ domains }) => domains.map(({ id }) => id));
    assert.equal(new Set(ids).size, ids.length);
  });
});
