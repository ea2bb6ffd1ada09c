import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { builtInCareers } from '../../src/careers/built-in.js';
import { guideRows } from '../../src/careers/guide.js';
import { anyRows } from './any-careers.js';
import { details, detailsOf, index, rowOf, rows, table, tableOf, titlesOf } from './small-careers.js';

const ofGroup = { figuresOf: { kind: 'parent', title: 'A group' } } as const;

describe('the guide of a cluster', () => {
  it('lists what needs the most people, most first, and leaves blanks out', () => {
    const { own, grouped } = guideRows(table, details, index, ['arts']);
    assert.deepEqual(titlesOf(own), [
      'Graphic Designers',
      'Musicians and Singers',
      'Video Game Designers',
      'Web and Digital Interface Designers',
      'Photographers',
      'Art, Drama, and Music Teachers, Postsecondary',
      'Actors',
      'News Analysts, Reporters, and Journalists',
      'Dancers',
    ]);
    assert.deepEqual(grouped, []);
  });

  it('gives a job no place by the openings of its group', () => {
    const games = rowOf('Video Game');
    const { own, grouped } = guideRows(table, detailsOf(rows, { [games]: ofGroup }), index, ['arts']);
    assert.ok(!own.includes(games));
    assert.deepEqual(titlesOf(grouped), ['Video Game Designers']);
  });

  it('ranks every job of the built-in pack by figures of its own, in every cluster', async () => {
    const [all, facts, clusters] = await Promise.all([
      builtInCareers.table(),
      builtInCareers.details(),
      builtInCareers.index(),
    ]);
    for (const { id } of clusters.clusters) {
      const { own, grouped } = guideRows(all, facts, clusters, [id]);
      assert.ok(own.length > 0 && own.length <= 25, id);
      for (const row of own) assert.equal(facts.of(row).figuresOf, undefined, all.title[row]);
      for (const row of grouped) assert.notEqual(facts.of(row).figuresOf, undefined, all.title[row]);
      for (const list of [own, grouped])
        list.slice(1).forEach((row, place) => {
          assert.ok(all.openings[list[place]!]! >= all.openings[row]!, `${id}: ${all.title[row]}`);
        });
    }
  });

  it('is as long as is asked for', () => {
    assert.equal(guideRows(table, details, index, ['arts'], { most: 2 }).own.length, 2);
    assert.ok(guideRows(table, details, index, ['health']).own.length <= 25);
    const inGroups = detailsOf(rows, Object.fromEntries(rows.map((_, row) => [row, ofGroup])));
    assert.equal(guideRows(table, inGroups, index, ['arts'], { mostGrouped: 3 }).grouped.length, 3);
  });

  it('is empty for a cluster that is not there', () => {
    assert.deepEqual(guideRows(table, details, index, ['gone']), { own: [], grouped: [] });
  });

  it('leaves nothing out that needs more people than what it lists', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 10 }), (some, most) => {
        const columns = tableOf(some);
        const facts = detailsOf(some);
        const listed = guideRows(columns, facts, index, ['health'], { most }).own;
        const all = guideRows(columns, facts, index, ['health'], { most: Infinity }).own;
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
