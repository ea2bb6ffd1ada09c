import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatMonth } from '../../src/i18n/format-figures.js';

describe('the month figures were published', () => {
  it('stands in words', () => {
    assert.equal(formatMonth('en', '2025-05'), 'May 2025');
    assert.equal(formatMonth('es', '2025-12'), 'diciembre de 2025');
  });

  it('comes back as it is where it is no month', () => {
    for (const text of ['2025', '2025-13', '2025-00', 'spring', '', '2025-05-01'])
      assert.equal(formatMonth('en', text), text);
  });
});
