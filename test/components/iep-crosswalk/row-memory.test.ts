import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { rowState, triggers, visibleRows, type CrosswalkSources } from 'ilp-elements/crosswalk';
import { crosswalkLinkId, type CrosswalkLink } from '../../../src/model/crosswalk.js';
import { RowMemory } from '../../../components/iep-crosswalk/rows/row-memory.js';
import { plan as theosPlan } from '../../../demo/samples/theo.js';
import { theosIep } from '../../../stories/fixtures/iep-documents.js';
import { theosCrosswalk } from '../../../stories/fixtures/crosswalks.js';
import { theo } from '../../../stories/fixtures/people.js';
import { madeBy } from '../../../stories/fixtures/plans.js';

const today = '2026-11-22';
const start: CrosswalkSources = {
  ...{ plan: theosPlan, iepShared: theosIep.shared, iepTeam: theosIep.team, today },
  crosswalkShared: theosCrosswalk,
};

const [goal = ''] = Object.keys(theosPlan.goals ?? {});
const pointer = `/goals/${goal}`;
const itemOf = (kind: 'shared' | 'team', section: string) =>
  Object.values(theosIep[kind].items).find((item) => item.section === section)?.id ?? '';

function linkOf(item: string, judgement: CrosswalkLink['judgement'], removed = false): CrosswalkLink {
  const id = crosswalkLinkId(pointer, item);
  return {
    id,
    order: 'a0V',
    made: madeBy(theo),
    plan: pointer,
    iepItem: item,
    judgement: judgement ?? null,
    removed,
  };
}

function withLink(sources: CrosswalkSources, kind: 'shared' | 'team', link: CrosswalkLink): CrosswalkSources {
  const base = { schema: 1, id: theosPlan.id, sync: { gen: 1, seen: {}, forgot: -1 } };
  const links = (before: CrosswalkSources['crosswalkTeam'] | CrosswalkSources['crosswalkShared']) => ({
    ...before?.links,
    [link.id]: link,
  });
  return kind === 'shared'
    ? {
        ...sources,
        crosswalkShared: {
          ...base,
          kind: 'crosswalk-shared',
          ...sources.crosswalkShared,
          links: links(sources.crosswalkShared),
        },
      }
    : {
        ...sources,
        crosswalkTeam: {
          ...base,
          kind: 'crosswalk-team',
          ...sources.crosswalkTeam,
          links: links(sources.crosswalkTeam),
        },
      };
}

const {
  goals = {},
  courses = {},
  people = {},
  reviews = {},
  experiences = {},
  careers = {},
  interests = {},
} = theosPlan;
const parts = { goals, courses, people, reviews, experiences, careers, interests };

/** What can happen to what the rows are made from. */
const steps: readonly ((sources: CrosswalkSources, pick: number) => CrosswalkSources)[] = [
  ...Object.entries(parts).map(
    ([part, records]) =>
      (sources: CrosswalkSources, pick: number): CrosswalkSources => {
        const kept = Object.entries(records).filter((_, place) => place % (pick + 2) !== 0);
        return { ...sources, plan: { ...sources.plan, [part]: Object.fromEntries(kept) } };
      },
  ),
  (sources, pick) => ({
    ...sources,
    plan: {
      ...sources.plan,
      student: { ...sources.plan.student, gradeLevel: 8 + pick, strengths: `Good at ${pick}` },
    },
  }),
  (sources, pick) => ({
    ...sources,
    plan: {
      ...sources.plan,
      coursePath: { graduationPlan: pick > 1 ? 'sc-diploma-2027' : 'sc-employability-credential' },
    },
  }),
  (sources, pick) =>
    withLink(
      sources,
      'shared',
      linkOf(itemOf('shared', 'employmentGoal'), pick > 1 ? 'same' : 'different', pick === 0),
    ),
  (sources, pick) =>
    withLink(sources, 'team', linkOf(itemOf('team', 'annualGoal'), pick > 1 ? 'same' : null, pick === 0)),
  (sources, pick) => ({ ...sources, iepTeam: pick > 1 ? undefined : theosIep.team }),
  (sources, pick) => ({ ...sources, iepShared: { ...theosIep.shared, birthDate: `20${10 + pick}-03-01` } }),
  (sources, pick) => ({ ...sources, today: `20${26 + pick}-05-01` }),
  (sources, pick) => ({ ...sources, state: ['SC', 'CO', 'KY', undefined][pick] }),
  (sources, pick) => ({
    ...sources,
    columns: [
      {
        id: 'section504',
        items: [{ id: 'x', row: ['strengths', 'people', 'rights', 'none'][pick] ?? '', words: 'x' }],
      },
    ],
  }),
  (sources, pick) => ({
    ...sources,
    crosswalkShared: sources.crosswalkShared && {
      ...sources.crosswalkShared,
      courseMarks: pick > 1 ? {} : (theosCrosswalk.courseMarks ?? {}),
    },
  }),
];

describe('how rows stand, from memory', () => {
  it('is what it would be without memory, whatever happens', () => {
    const history = fc.array(fc.tuple(fc.nat(steps.length - 1), fc.nat(3)), { maxLength: 12 });
    fc.assert(
      fc.property(history, (happened) => {
        const memory = new RowMemory();
        let sources = start;
        for (const [step, pick] of happened) {
          sources = steps[step]?.(sources, pick) ?? sources;
          const now = triggers(sources);
          const fresh = visibleRows(sources).map((row) => rowState(row, sources, now));
          assert.deepEqual(memory.read(sources), { now, rows: fresh });
        }
      }),
      { numRuns: 120 },
    );
  });

  it('gives the same objects while nothing changed', () => {
    const memory = new RowMemory();
    const before = memory.read(start);
    const after = memory.read({ ...start });
    assert.equal(after.rows, before.rows);
    assert.equal(after.now, before.now);
  });

  it('works out only the row in which something was linked', () => {
    const memory = new RowMemory();
    const before = memory.read(start).rows;
    const after = memory.read(
      withLink(start, 'shared', linkOf(itemOf('shared', 'employmentGoal'), 'same')),
    ).rows;
    const changed = after.filter((row, place) => row !== before[place]).map(({ row }) => row.id);
    assert.deepEqual(changed, ['careerGoal']);
  });

  it('leaves the rows alone that a change of the plan does not concern', () => {
    const memory = new RowMemory();
    const before = memory.read(start).rows;
    const careers = Object.fromEntries(Object.entries(theosPlan.careers ?? {}).slice(1));
    const after = memory.read({ ...start, plan: { ...theosPlan, careers } }).rows;
    const changed = after.filter((row, place) => row !== before[place]).map(({ row }) => row.id);
    assert.deepEqual(changed, ['strengths']);
  });
});
