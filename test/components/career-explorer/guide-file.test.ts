import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linesOf } from '../../../components/career-explorer/guide/guide-file.js';

describe('the table of a guide as a file', () => {
  it('has no cell that a spreadsheet takes for a formula', () => {
    for (const begin of ['=', '+', '-', '@']) assert.equal(linesOf([[`${begin}1+1`]]), `"'${begin}1+1"`);
  });

  it('writes figures as plain numbers, and leaves cells of unknown ones empty', () => {
    assert.equal(linesOf([[93600, -0.7, NaN, 0]]), '93600,-0.7,,0');
  });

  it('doubles quotes, and has one line for each line', () => {
    assert.equal(
      linesOf([['say “now”', 'or "now"'], ['two\r\nlines']]),
      '"say “now”","or ""now"""\r\n"two lines"',
    );
  });

  it('has none of the marks that keep names apart on the screen', () => {
    assert.equal(linesOf([['\u2068Health\u2069 Science']]), '"Health Science"');
  });
});
