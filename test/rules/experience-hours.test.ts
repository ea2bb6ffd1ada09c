import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { experienceKinds, type Experience } from '../../src/model/experience.js';
import { experienceMinutes, hoursTowards } from '../../src/rules/experience-hours.js';
import { idOf, signed } from './sample-plan.js';

function byId(all: readonly Partial<Experience>[]): Record<string, Experience> {
  const list = all.map((one, index): Experience => ({
    id: idOf('experience', index),
    order: 'a0',
    made: signed('theo'),
    ...one,
  }));
  return Object.fromEntries(list.map((one) => [one.id, one]));
}

const work = { kind: 'workBasedLearning' } as const;

describe('hours of experience', () => {
  it('are none where there is no experience', () => {
    assert.equal(experienceMinutes(undefined).total, 0);
    assert.deepEqual(Object.keys(experienceMinutes({}).byKind).sort(), [...experienceKinds].sort());
  });

  it('are summed by kind and in all', () => {
    const sums = experienceMinutes(
      byId([
        { ...work, minutes: 90 },
        { ...work, minutes: 30 },
        { kind: 'club', minutes: 45 },
      ]),
    );
    assert.equal(sums.byKind.workBasedLearning, 120);
    assert.equal(sums.byKind.club, 45);
    assert.equal(sums.total, 165);
  });

  it('leave out what is removed or purged', () => {
    const sums = experienceMinutes(
      byId([
        { ...work, minutes: 60 },
        { ...work, minutes: 600, removed: true },
        { minutes: 600, purged: true },
      ]),
    );
    assert.equal(sums.total, 60);
  });

  it('count as other without a kind, and as none below nothing', () => {
    const sums = experienceMinutes(
      byId([{ kind: null, minutes: 10 }, { minutes: 5 }, { ...work, minutes: -60 }]),
    );
    assert.equal(sums.byKind.other, 15);
    assert.equal(sums.total, 15);
  });

  it('go towards a rule, in the kinds that count', () => {
    const spent = experienceMinutes(
      byId([
        { ...work, minutes: 287 * 60 },
        { kind: 'club', minutes: 6000 },
      ]),
    );
    const rule = { hours: 360, kinds: ['workBasedLearning'] as const };
    assert.deepEqual(hoursTowards(spent, rule), { minutes: 17_220, needed: 21_600, left: 73 * 60 });
    assert.equal(hoursTowards(spent, { hours: 360 }).left, 0, 'every kind where the rule names none');
  });

  it('agree in whichever way they are summed', () => {
    const one = fc.record({
      kind: fc.constantFrom(...experienceKinds, null),
      minutes: fc.integer({ min: -500, max: 100_000 }),
      removed: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(one), fc.array(one), fc.nat(1000), (some, more, hours) => {
        const [a, b, both] = [some, more, [...some, ...more]].map((list) => experienceMinutes(byId(list)));
        assert.equal(both!.total, a!.total + b!.total);
        for (const kind of experienceKinds)
          assert.equal(both!.byKind[kind], a!.byKind[kind] + b!.byKind[kind]);
        assert.equal(
          Object.values(both!.byKind).reduce((sum, minutes) => sum + minutes, 0),
          both!.total,
        );
        const { minutes, needed, left } = hoursTowards(both!, { hours });
        assert.equal(minutes, both!.total);
        assert.equal(left, Math.max(0, needed - minutes));
      }),
    );
  });
});
