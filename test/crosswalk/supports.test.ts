import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { belongsAs, courseSupports, supports, supportsBehind } from 'ilp-elements/crosswalk';
import { courseMarkId } from '../../src/model/crosswalk.js';
import type { IepSection } from '../../src/model/iep.js';
import {
  courseAt,
  courses,
  goalAt,
  goals,
  idOf,
  iepOf,
  made,
  planOf,
  sharedLinks,
  sourcesOf,
  teamLinks,
} from './sources.js';

const plan = planOf({
  ...goals(
    { studentWords: 'Wire houses.' },
    { studentWords: 'Pass history.' },
    { studentWords: 'Swim.', status: 'archived' },
    { studentWords: 'Read a map.', status: 'reached' },
  ),
  ...courses({ title: 'Honors history', goal: idOf('goal', 2) }, { title: 'Art' }),
});
const iep = iepOf([
  { id: 'interpreter', section: 'relatedServices', words: 'An interpreter at every site' },
  { id: 'reader', section: 'accommodation', words: 'Text-to-speech' },
  { id: 'circuits', section: 'annualGoal', words: 'Read a circuit drawing' },
  { id: 'lessons', section: 'instruction', words: 'Lessons on asking for help' },
  { id: 'job', section: 'employmentGoal', words: 'No support: a goal' },
]);
const linked = {
  ...iep,
  ...teamLinks(
    [goalAt(1), 'interpreter'],
    [`${goalAt(1)}/benchmarks/b`, 'circuits'],
    [courseAt(1), 'reader'],
    [goalAt(3), 'reader'],
  ),
  ...sharedLinks([goalAt(1), 'lessons', 'different'], [goalAt(2), 'lessons']),
};
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('supports and the goals they serve', () => {
  const sources = sourcesOf(plan, linked);

  it('hang together many to many, through benchmarks and courses, too', () => {
    assert.deepEqual(ids(supportsBehind(idOf('goal', 1), sources)), ['lessons', 'interpreter', 'circuits']);
    assert.deepEqual(ids(supportsBehind(idOf('goal', 2), sources)), ['lessons', 'reader']);
    assert.deepEqual(supportsBehind('goal_unknown', sources), []);
  });

  it('name the supports that serve no goal, and no other parts of the IEP', () => {
    assert.deepEqual(ids(supports(sources).servingNone), []);
    assert.deepEqual(ids(supports(sourcesOf(plan, iep)).servingNone), [
      'lessons',
      'interpreter',
      'reader',
      'circuits',
    ]);
  });

  it('name the goals nothing stands behind: those that are worked on', () => {
    assert.deepEqual(supports(sources).goalsWithout, []);
    assert.deepEqual(supports(sourcesOf(plan, iep)).goalsWithout, [idOf('goal', 1), idOf('goal', 2)]);
  });

  it('forget a link that was taken away', () => {
    const { crosswalkTeam } = teamLinks([goalAt(1), 'interpreter']);
    const links = Object.fromEntries(
      Object.entries(crosswalkTeam.links).map(([id, link]) => [id, { ...link, removed: true }]),
    );
    const taken = sourcesOf(plan, { ...iep, crosswalkTeam: { ...crosswalkTeam, links } });
    assert.deepEqual(supportsBehind(idOf('goal', 1), taken), []);
  });
});

describe('who has not the team’s documents', () => {
  const { iepShared, crosswalkShared } = linked;

  it('sees the supports for everybody, and cannot tell which goals have none', () => {
    const seen = supports(sourcesOf(plan, { iepShared, crosswalkShared }));
    assert.deepEqual(ids(seen.behind.get(idOf('goal', 1)) ?? []), ['lessons']);
    assert.equal(seen.goalsWithout, undefined);
    assert.deepEqual(supports(sourcesOf(plan)), {
      behind: new Map(),
      goalsWithout: undefined,
      servingNone: [],
    });
  });

  it('is given no link of the team’s by way of the shared document', () => {
    const crossed = sharedLinks([goalAt(1), 'interpreter']);
    assert.deepEqual(supportsBehind(idOf('goal', 1), sourcesOf(plan, { ...iep, ...crossed })), []);
  });
});

describe('what helps in a course', () => {
  it('is what was linked to it, and what the IEP says of it', () => {
    const course = idOf('course', 2);
    const id = courseMarkId(course);
    const mark = { id, order: 'a0V', made, course, kind: 'modified', note: 'Shorter texts' } as const;
    const crosswalkShared = { ...linked.crosswalkShared, courseMarks: { [id]: mark } };
    const found = courseSupports(sourcesOf(plan, { ...linked, crosswalkShared }));
    assert.deepEqual([...found.keys()], [idOf('course', 1), course]);
    assert.deepEqual(ids(found.get(idOf('course', 1))?.items ?? []), ['reader']);
    assert.deepEqual(found.get(course), { mark: { kind: 'modified', note: 'Shorter texts' }, items: [] });
  });

  it('is nothing for who may see neither', () => {
    assert.equal(courseSupports(sourcesOf(plan)).size, 0);
  });
});

describe('what an item of the IEP is to the thing it is linked to', () => {
  it('is a goal, help, or something else', () => {
    const as = (section: IepSection) => belongsAs({ section });
    assert.equal(as('annualGoal'), 'goal');
    assert.equal(as('employmentGoal'), 'goal');
    assert.equal(as('independentLivingGoal'), 'goal');
    assert.equal(as('accommodation'), 'help');
    assert.equal(as('instruction'), 'help');
    assert.equal(as('presentLevels'), 'other');
    assert.equal(as('strengths'), 'other');
  });
});
