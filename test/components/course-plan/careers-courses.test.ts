import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clustersOf, coursesFor } from '../../../components/course-plan/careers/career-courses.js';
import { loadCareers } from '../../../components/course-plan/careers/career-names.js';
import { inOrder } from '../../../src/edits/order.js';
import { smallCatalog, yusrasWay } from '../../../stories/fixtures/course-details.js';

const careers = inOrder(yusrasWay.careers);

describe('the clusters of a kept career', () => {
  it('are its own, those of the job, or those of 2002 that a cluster of 2024 comes from', async () => {
    const names = await loadCareers();
    assert.deepEqual(
      careers.map((career) => [...clustersOf(career, names)]),
      [['health'], ['arts'], ['arts'], []],
    );
  });
});

describe('the courses for a cluster', () => {
  const courses = inOrder(yusrasWay.courses);

  it('are each in the plan or not yet, and none is left out', () => {
    for (const cluster of ['health', 'arts', 'stem']) {
      const { planned, more } = coursesFor(new Set([cluster]), courses, smallCatalog);
      const codes = [...planned.map(({ course }) => course), ...more.map(({ code }) => code)];
      const tagged = smallCatalog.courses.filter(({ clusters = [] }) =>
        clusters.some((id) => id.split('/')[0] === cluster),
      );
      assert.deepEqual(codes.sort(), tagged.map(({ code }) => code).sort(), cluster);
    }
  });

  it('go by the grade they begin in, then by title', () => {
    const { more } = coursesFor(new Set(['health', 'arts']), [], smallCatalog);
    assert.deepEqual(
      more.map(({ title }) => title),
      ['Biology', 'Chemistry', 'Sports Medicine', 'Human Body Systems', 'Play Production', 'Stage Lighting'],
    );
  });
});
