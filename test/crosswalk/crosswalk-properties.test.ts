import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  crosswalkRows,
  indicator13,
  rowKind,
  rowState,
  supports,
  triggers,
  visibleRows,
  type CrosswalkSources,
} from 'ilp-elements/crosswalk';
import type { IepDocument } from '../../src/model/iep.js';
import { iepSections } from '../../src/model/iep.js';
import type { Plan } from 'ilp-elements';
import {
  courseAt,
  courses,
  experiences,
  goalAt,
  goals,
  iepOf,
  linksOf,
  planOf,
  reviews,
  sharedLinks,
  sourcesOf,
  teamLinks,
  type LinkDraft,
} from './sources.js';

const said = ['Wire a house', 'English 11', 'Be an electrician', 'An interpreter'];
const domains = ['academic', 'career', 'education', 'independentLiving', 'extracurricular', 'none'];

const plans: fc.Arbitrary<Plan> = fc
  .record({
    own: fc.array(
      fc.record({ domain: fc.constantFrom(...domains), studentWords: fc.constantFrom(...said) }),
      {
        maxLength: 4,
      },
    ),
    classes: fc.array(
      fc.record({ title: fc.constantFrom(...said), schoolYear: fc.constantFrom(2026, 2027, 2028) }),
      {
        maxLength: 3,
      },
    ),
    done: fc.array(fc.record({ title: fc.constantFrom(...said) }), { maxLength: 2 }),
    read: fc.array(fc.constant({ kind: 'approved', role: 'parent' } as const), { maxLength: 1 }),
    whatHelps: fc.constantFrom('', ...said),
    gradeLevel: fc.option(fc.integer({ min: 6, max: 13 })),
  })
  .map(({ own, classes, done, read, whatHelps, gradeLevel }) =>
    planOf({
      student: { person: 'wren', name: 'Wren A.', rightsHolder: 'parent-a', whatHelps, gradeLevel },
      ...goals(...own),
      ...courses(...classes),
      ...experiences(...done),
      ...reviews(...read),
    }),
  );

const links: fc.Arbitrary<LinkDraft> = fc.tuple(
  fc.oneof(
    fc.integer({ min: 1, max: 4 }).map(goalAt),
    fc.integer({ min: 1, max: 3 }).map(courseAt),
    fc.constantFrom('/student/whatHelps', '/student/strengths'),
  ),
  fc.integer({ min: 1, max: 8 }).map((nth) => `item-${nth}`),
  fc.constantFrom('same' as const, 'different' as const, undefined),
);

const sources: fc.Arbitrary<CrosswalkSources> = fc
  .record({
    plan: plans,
    items: fc.array(
      fc.record({ section: fc.constantFrom(...iepSections), words: fc.constantFrom(...said) }),
      { maxLength: 8 },
    ),
    birthDate: fc.constantFrom(undefined, '2008-02-29', '2010-06-01', '2013-01-01'),
    shared: fc.array(links, { maxLength: 5 }),
    team: fc.array(links, { maxLength: 5 }),
    state: fc.constantFrom(undefined, 'SC', 'CO', 'WI'),
  })
  .map(({ plan, items, birthDate, shared, team, state }) =>
    sourcesOf(plan, {
      ...iepOf(items, { birthDate, iepDate: '2026-09-15' }),
      ...sharedLinks(...shared),
      ...teamLinks(...team),
      state,
    }),
  );

const standings = (all: CrosswalkSources) =>
  new Map(visibleRows(all).map((row) => [row.id, rowState(row, all)]));

function turned<T>(collection: Readonly<Record<string, T>> | undefined): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(collection ?? {}).reverse());
}

function withItemsTurned(iep: IepDocument | undefined): IepDocument | undefined {
  return iep && { ...iep, items: turned(iep.items) };
}

describe('whatever two plans say', () => {
  it('another link changes no row but those it lies in', () => {
    fc.assert(
      fc.property(sources, links, fc.boolean(), (all, link, isTeam) => {
        const side = isTeam ? 'crosswalkTeam' : 'crosswalkShared';
        const crosswalk = all[side]!;
        const more = { ...all, [side]: { ...crosswalk, links: { ...crosswalk.links, ...linksOf([link]) } } };
        const before = standings(all);
        const [, item] = link;
        const items = { ...all.iepShared?.items, ...all.iepTeam?.items };
        for (const [id, after] of standings(more)) {
          const row = crosswalkRows.find((each) => each.id === id)!;
          const section = items[item]?.section;
          const isItsRow =
            section !== undefined && row.iep.includes(section) && (rowKind(row) === 'iep-team') === isTeam;
          if (!isItsRow) assert.deepEqual(after, before.get(id), id);
        }
      }),
    );
  });

  it('the order of items and links says nothing', () => {
    fc.assert(
      fc.property(sources, (all) => {
        const other: CrosswalkSources = {
          ...all,
          plan: { ...all.plan, goals: turned(all.plan.goals), courses: turned(all.plan.courses) },
          iepShared: withItemsTurned(all.iepShared),
          iepTeam: withItemsTurned(all.iepTeam),
          crosswalkShared: { ...all.crosswalkShared!, links: turned(all.crosswalkShared?.links) },
          crosswalkTeam: { ...all.crosswalkTeam!, links: turned(all.crosswalkTeam?.links) },
        };
        assert.deepEqual(standings(other), standings(all));
      }),
    );
  });

  it('a row for everybody reads the same whether or not the team has documents', () => {
    fc.assert(
      fc.property(sources, (all) => {
        const without = { ...all, iepTeam: undefined, crosswalkTeam: undefined };
        const whole = standings(all);
        const seen = standings(without);
        for (const [id, state] of seen) assert.deepEqual(state, whole.get(id), id);
        for (const { row } of seen.values()) assert.equal(rowKind(row), 'iep-shared');
        assert.deepEqual(triggers(without), triggers(all));
      }),
    );
  });

  it('nothing of the team is in any answer for who has not the team’s documents', () => {
    fc.assert(
      fc.property(sources, (all) => {
        const secret = 'Only for the team';
        const items = Object.fromEntries(
          Object.entries(all.iepTeam?.items ?? {}).map(([id, item]) => [id, { ...item, words: secret }]),
        );
        const without = { ...all, iepTeam: undefined, crosswalkTeam: undefined };
        const answers = JSON.stringify([
          [...standings(without)],
          indicator13(without),
          [...supports(without).behind],
          supports(without).servingNone,
        ]);
        assert.ok(!answers.includes(secret));
        for (const id of Object.keys(items)) assert.ok(!answers.includes(`"id":"${id}"`), id);
        assert.equal(supports(without).goalsWithout, undefined);
      }),
    );
  });

  it('what a row says follows from what stands in it', () => {
    fc.assert(
      fc.property(sources, (all) => {
        for (const [id, { state, reason, entries }] of standings(all)) {
          if (state === 'onlyInPlan') assert.ok(entries.length > 0, id);
          if (reason === 'planEmpty' || reason === 'noPlanSide') assert.equal(entries.length, 0, id);
          if (state === 'notYetDue') assert.equal(id === 'rights' ? 0 : entries.length, 0, id);
        }
      }),
    );
  });
});
