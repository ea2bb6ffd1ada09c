import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { unlike } from '../../src/careers/unlike.js';
import { anyRows } from './any-careers.js';
import { details, detailsOf, rowOf, rows, table, tableOf, type Row } from './small-careers.js';

const nurse = rowOf('Registered Nurses');
const walk = (row: number, turns: number) =>
  Array.from({ length: turns }, (_, turn) => unlike(table, details, row, turn)!);

describe('something quite different', () => {
  it('is far from the occupation in interests, and says in which', () => {
    assert.deepEqual(unlike(table, details, nurse, 0), {
      row: rowOf('Musicians'),
      by: 'interests',
      more: 'A',
      less: 'S',
    });
  });

  it('walks on with each turn, through other clusters in turn', () => {
    const found = walk(nurse, 6).map(({ row }) => row);
    assert.equal(new Set(found).size, 6);
    assert.notEqual(table.clusters[found[0]!], table.clusters[found[1]!]);
  });

  it('walks through the farther half of other clusters, and no further', () => {
    const walked = walk(nurse, 60).map(({ row }) => row);
    const others = rows.flatMap(({ scores }, row) =>
      scores && (table.clusters[row]! & table.clusters[nurse]!) === 0 ? [row] : [],
    );
    const far = (row: number) =>
      Math.hypot(...rows[row]!.scores!.map((score, place) => score - rows[nurse]!.scores![place]!));
    const left = others.filter((row) => !walked.includes(row));
    assert.ok(Math.min(...walked.map(far)) >= Math.max(...left.map(far)));
    assert.equal(new Set(walked).size, Math.ceil(others.length / 2));
  });

  it('comes back to the first when all were seen', () => {
    const found = walk(nurse, 60).map(({ row }) => row);
    const round = new Set(found).size;
    assert.ok(round < 60);
    assert.deepEqual(found.slice(round, 2 * round), found.slice(0, round));
    assert.equal(unlike(table, details, nurse, -1)?.row, found[round - 1]);
  });

  it('is never related, whichever of the two says so', () => {
    const first = unlike(table, details, nurse, 0)!.row;
    const says = detailsOf(rows, { [nurse]: { related: [first] } });
    const isSaid = detailsOf(rows, { [first]: { related: [nurse] } });
    for (const related of [says, isSaid]) {
      for (let turn = 0; turn < 40; turn += 1)
        assert.notEqual(unlike(table, related, nurse, turn)!.row, first);
    }
  });

  it('goes by the cluster alone where there are no scores', () => {
    const band = rowOf('Army Band');
    const found = walk(band, 5);
    for (const { by, more, less } of found)
      assert.deepEqual([by, more, less], ['cluster', undefined, undefined]);
    assert.equal(new Set(found.map(({ row }) => row)).size, 5);
  });

  it('is nothing where all others are of the same cluster', () => {
    const two: Row[] = [
      { title: 'a', pathways: ['arts/one'] },
      { title: 'b', pathways: ['arts/two'] },
    ];
    assert.equal(unlike(tableOf(two), detailsOf(two), 0, 0), undefined);
  });

  it('is never in the same cluster, never the same, and always the same for a turn', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(), fc.integer({ min: -100, max: 100 }), (some, any, turn) => {
        fc.pre(some.length > 0);
        const row = any % some.length;
        const [columns, facts] = [tableOf(some), detailsOf(some)];
        const found = unlike(columns, facts, row, turn);
        assert.deepEqual(unlike(columns, facts, row, turn), found);
        if (!found) return;
        assert.notEqual(found.row, row);
        assert.equal(columns.clusters[found.row]! & columns.clusters[row]!, 0);
      }),
    );
  });
});
