import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  formatDay,
  formatMoment,
  formatNumber,
  formatPercent,
  isolated,
  plural,
  shortened,
} from '../../src/i18n/format.js';
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

  it('keep a name apart from the direction of the sentence around it', () => {
    assert.equal(isolated('ليلى'), '\u2068ليلى\u2069');
  });

  it('give the beginning of a long text, up to the end of a word', () => {
    assert.equal(shortened('Short.'), 'Short.');
    assert.equal(shortened('x'.repeat(60)), 'x'.repeat(60));
    assert.equal(shortened('one two three', 9), 'one two…');
  });

  it('give the beginning of a text without a space too, in whole letters', () => {
    assert.equal(shortened('语'.repeat(61)), `${'语'.repeat(60)}…`);
    assert.equal(shortened('👩🏽‍🚒'.repeat(5), 3), `${'👩🏽‍🚒'.repeat(3)}…`);
  });

  it('write numbers and percents as readers of the language do', () => {
    assert.equal(formatNumber('en', 1234.567), '1,234.57');
    assert.equal(formatNumber('es-ES', 2.5), '2,5');
    assert.equal(formatPercent('en', 37.5), '37.5%');
  });

  it('write a language without a region as in the United States: one style beside the dollars', () => {
    assert.equal(formatNumber('es', 0.5), '0.5');
    assert.equal(formatPercent('es', 37.5), formatPercent('es-US', 37.5));
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
