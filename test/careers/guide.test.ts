import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { guideRows } from '../../src/careers/guide.js';
import { anyRows } from './any-careers.js';
import { index, table, tableOf, titlesOf } from './small-careers.js';

describe('the guide of a cluster', () => {
  it('lists what needs the most people, most first, and leaves blanks out', () => {
    assert.deepEqual(titlesOf(guideRows(table, index, ['arts'])), [
      'Graphic Designers',
      'Musicians and Singers',
      'Web and Digital Interface Designers',
      'Photographers',
      'Art, Drama, and Music Teachers, Postsecondary',
      'Actors',
      'News Analysts, Reporters, and Journalists',
      'Dancers',
      // Their openings are those of web designers.
      'Video Game Designers',
    ]);
  });

  it('ranks a figure once that several occupations share, its owner first', () => {
    const shared = { pathways: ['health/one'], openings: 189_100, growth: 5, wage: 93_600 };
    const columns = tableOf([
      { ...shared, code: '29-1141.01', title: 'Acute Care Nurses' },
      { ...shared, code: '29-1141.00', title: 'Registered Nurses' },
      { ...shared, code: '29-2061.00', title: 'Practical Nurses', openings: 54_400, growth: 3 },
    ]);
    assert.deepEqual(
      guideRows(columns, index, ['health']).map((row) => columns.title[row]),
      ['Registered Nurses', 'Practical Nurses', 'Acute Care Nurses'],
    );
  });

  it('is as long as is asked for', () => {
    assert.equal(guideRows(table, index, ['arts'], 2).length, 2);
    assert.ok(guideRows(table, index, ['health']).length <= 25);
  });

  it('is empty for a cluster that is not there', () => {
    assert.deepEqual(guideRows(table, index, ['gone']), []);
  });

  it('leaves nothing out that needs more people than what it lists', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 10 }), (some, most) => {
        // Each has pay of its own: no two share a published figure.
        const columns = tableOf(some.map((row, place) => ({ ...row, wage: 20_000 + place })));
        const listed = guideRows(columns, index, ['health'], most);
        const all = guideRows(columns, index, ['health'], Infinity);
        assert.deepEqual(listed, all.slice(0, most));
        const isOurs = (row: number) => (columns.clusters[row]! & 1) !== 0 && columns.openings[row]! >= 0;
        assert.equal(all.length, some.filter((_, row) => isOurs(row)).length);
        all.slice(1).forEach((row, place) => {
          assert.ok(isOurs(row) && columns.openings[all[place]!]! >= columns.openings[row]!);
        });
      }),
    );
  });
});
