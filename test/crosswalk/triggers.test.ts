import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { agesOf, iepStaleSince, isCitation, triggers, type TriggerFacts } from 'ilp-elements/crosswalk';
import { birthdayAt, schoolYearOf, yearsAfter } from '../../src/crosswalk/days.js';
import type { IepDates } from '../../src/model/iep.js';
import { iepOf, planOf } from './sources.js';

interface Facts extends IepDates {
  readonly today?: string;
  readonly state?: string;
  /** Of the plan. */
  readonly grade?: number;
  readonly cohort?: number;
}

function factsOf({ today = '2026-11-21', state, grade, cohort, ...dates }: Facts): TriggerFacts {
  const student = { gradeLevel: grade ?? null, cohortGraduationYear: cohort ?? null };
  return { plan: planOf({ student }), iepShared: iepOf([], dates).iepShared, today, state };
}

const transition = (facts: Facts) => triggers(factsOf(facts)).transition;
const notice = (facts: Facts) => triggers(factsOf(facts)).transferOfRights;

describe('a birthday', () => {
  it('is on 1 March for who was born on 29 February, in years without that day', () => {
    assert.equal(birthdayAt('2008-02-29', 16), '2024-02-29');
    assert.equal(birthdayAt('2008-02-29', 17), '2025-03-01');
    assert.equal(birthdayAt('2008-02-28', 17), '2025-02-28');
    assert.equal(birthdayAt('1996-02-29', 104), '2100-03-01', '2100 is no leap year');
  });

  it('lies in a school year that begins in July', () => {
    assert.deepEqual(['2026-06-30', '2026-07-01'].map(schoolYearOf), [2026, 2027]);
    assert.equal(yearsAfter('2025-03-01', -1), '2024-03-01');
  });
});

describe('transition planning', () => {
  it('begins with the day a student turns 16, not the day before', () => {
    const day = '2026-11-21';
    assert.deepEqual(transition({ birthDate: '2010-11-21' }), { state: 'begun', date: day });
    assert.deepEqual(transition({ birthDate: '2010-11-22' }), { state: 'later', date: '2026-11-22' });
    assert.equal(transition({ birthDate: '2008-02-29', today: '2024-02-28' }).state, 'later');
    assert.equal(transition({ birthDate: '2008-02-29', today: '2024-02-29' }).state, 'begun');
  });

  it('begins earlier with an IEP that is still in force on that day', () => {
    const birthDate = '2011-04-01';
    const in2027 = { birthDate, iepDate: '2026-09-15' };
    assert.equal(transition(in2027).state, 'begun');
    assert.equal(transition({ ...in2027, annualReviewDate: '2027-04-01' }).state, 'begun');
    assert.equal(transition({ ...in2027, annualReviewDate: '2027-03-31' }).state, 'later');
    assert.equal(transition({ birthDate, iepDate: '2026-03-31' }).state, 'later');
  });

  it('begins with the yearly meeting whose IEP is in force on the birthday', () => {
    const facts = { birthDate: '2012-02-17', iepDate: '2026-03-10', annualReviewDate: '2027-03-09' };
    const meeting = '2027-03-09';
    assert.deepEqual(transition(facts), { state: 'later', date: '2028-02-17', meeting });
    assert.equal(transition({ ...facts, birthDate: '2013-02-17' }).meeting, '2028-03-09');
    assert.equal(transition({ ...facts, birthDate: '2011-03-10' }).meeting, '2027-03-09', 'the day after');
    assert.equal(transition({ ...facts, today: '2028-02-17' }).meeting, undefined);
    assert.equal(
      transition({ ...facts, state: 'CO' }).meeting,
      undefined,
      'the first one written at that age',
    );
  });

  it('begins by state: at 13, at 14, at 15, or with a grade', () => {
    assert.equal(transition({ birthDate: '2013-11-21', state: 'SC' }).state, 'begun');
    assert.equal(transition({ birthDate: '2013-11-22', state: 'SC' }).state, 'later');
    for (const state of ['WI', 'CT', 'MA', 'VA', 'KY'])
      assert.equal(transition({ birthDate: '2012-11-21', state }).state, 'begun', state);
    assert.equal(transition({ birthDate: '2012-11-21' }).state, 'later');
    assert.equal(transition({ birthDate: '2011-11-21', state: 'CO' }).state, 'begun');
    assert.equal(transition({ birthDate: '2011-11-22', state: 'CO' }).state, 'later');
  });

  it('Colorado: the first IEP that is written at 15, so that one in force does not count', () => {
    assert.equal(transition({ birthDate: '2012-01-01', iepDate: '2026-09-15', state: 'CO' }).state, 'later');
  });

  it('Colorado: by the end of grade 9, whichever comes first', () => {
    assert.deepEqual(transition({ birthDate: '2012-06-01', grade: 9, state: 'CO' }), {
      state: 'later',
      date: '2027-06-01',
      schoolYear: 2027,
    });
    assert.equal(transition({ birthDate: '2012-06-01', grade: 10, state: 'CO' }).state, 'begun');
    assert.deepEqual(transition({ birthDate: '2012-08-01', grade: 8, state: 'CO' }).schoolYear, 2028);
  });

  it('Kentucky: from the beginning of grade 8', () => {
    assert.equal(transition({ birthDate: '2013-06-01', grade: 8, state: 'KY' }).state, 'begun');
    assert.equal(transition({ birthDate: '2013-06-01', grade: 7, state: 'KY' }).state, 'later');
  });

  it('is judged by the grade where nobody gave a birth date, and says so', () => {
    assert.deepEqual(transition({ grade: 10 }), { state: 'begun', isEstimate: true });
    assert.deepEqual(transition({ grade: 9 }), { state: 'unknown' });
    assert.deepEqual(transition({ grade: 8 }), { state: 'later', isEstimate: true });
    assert.deepEqual(transition({ gradeLevel: 12 }), { state: 'begun', isEstimate: true });
    assert.deepEqual(transition({}), { state: 'unknown' });
  });

  it('Colorado, judged by the grade: at the beginning of grade 9 most are 14', () => {
    const ages = { transition: { age: 15, iep: 'developed' } } as const;
    const inGrade = (grade: number) =>
      triggers({ ...factsOf({ grade }), pack: { id: 'own', crosswalk: { ages } } }).transition.state;
    assert.deepEqual([7, 8, 9, 10].map(inGrade), ['later', 'unknown', 'unknown', 'begun']);
    assert.deepEqual(transition({ grade: 9, state: 'CO' }), { state: 'later', schoolYear: 2027 });
    assert.equal(transition({ grade: 10, state: 'CO' }).state, 'begun');
  });
});

describe('the rights of age', () => {
  it('are told of a year before: at 17, where nothing else is said', () => {
    assert.deepEqual(notice({ birthDate: '2009-11-21' }), { state: 'begun', date: '2026-11-21' });
    assert.deepEqual(notice({ birthDate: '2009-11-22' }), { state: 'later', date: '2026-11-22' });
    assert.equal(notice({ birthDate: '2008-02-29', today: '2025-02-28' }).state, 'later');
    assert.equal(notice({ birthDate: '2008-02-29', today: '2025-03-01' }).state, 'begun');
  });

  it('go over at 18; at 19 in Alabama and Nebraska, at 21 in Mississippi', () => {
    const birthDate = '2008-11-21';
    const day = (state?: string) => triggers(factsOf({ birthDate, ...(state && { state }) })).majority;
    assert.deepEqual(day(), { state: 'begun', date: '2026-11-21' });
    for (const state of ['AL', 'NE']) assert.deepEqual(day(state), { state: 'later', date: '2027-11-21' });
    assert.deepEqual(day('MS'), { state: 'later', date: '2029-11-21' });
    assert.deepEqual(notice({ birthDate, state: 'MS' }).date, '2028-11-21');
  });

  it('Colorado: at 21, which nobody has compared with the law yet', () => {
    const now = triggers(factsOf({ birthDate: '2009-01-01', state: 'CO' }));
    assert.deepEqual(now.majority, { state: 'later', date: '2030-01-01' });
    assert.equal(now.rules.majority.citation?.isUnconfirmed, true);
  });

  it('follow the day the IEP names where nobody gave a birth date, and no grade', () => {
    assert.deepEqual(notice({ transferOfRightsDate: '2027-11-21' }), { state: 'begun', date: '2026-11-21' });
    assert.deepEqual(notice({ grade: 12 }), { state: 'unknown' });
  });
});

describe('the team’s document', () => {
  const { iepTeam } = iepOf([], { birthDate: '2008-01-01', annualReviewDate: '2020-10-01', gradeLevel: 12 });

  it('is never asked for a date where the one for everybody is there', () => {
    const facts = factsOf({ birthDate: '2012-01-01', iepDate: '2026-09-15' });
    assert.deepEqual(triggers({ ...facts, iepTeam }), triggers(facts));
  });

  it('tells its age, the birth date and the grade where it came alone', () => {
    const now = triggers({ ...factsOf({}), iepShared: undefined, iepTeam });
    assert.equal(now.staleSince, '2020-10-01');
    assert.deepEqual(now.majority, { state: 'begun', date: '2026-01-01' });
    assert.equal(now.leaving.state, 'begun');
  });
});

describe('leaving school', () => {
  it('begins with grade 12 or the cohort’s last year', () => {
    const leaving = (facts: Facts) => triggers(factsOf(facts)).leaving;
    assert.equal(leaving({ grade: 12 }).state, 'begun');
    assert.equal(leaving({ grade: 11, cohort: 2027 }).state, 'begun');
    assert.deepEqual(leaving({ grade: 11, cohort: 2028 }), { state: 'later', schoolYear: 2028 });
    assert.deepEqual(leaving({ grade: 9 }), { state: 'later' });
    assert.deepEqual(leaving({}), { state: 'unknown' });
  });
});

describe('an IEP', () => {
  const staleOn = (today: string, dates: IepDates) => iepStaleSince(iepOf([], dates).iepShared, today);

  it('is older than its annual review from the day after', () => {
    const dates = { iepDate: '2025-10-01', annualReviewDate: '2026-10-01' };
    assert.equal(staleOn('2026-10-01', dates), undefined);
    assert.equal(staleOn('2026-10-02', dates), '2026-10-01');
  });

  it('is a year after it was written, or was taken over, where no review is named', () => {
    assert.equal(staleOn('2026-10-02', { iepDate: '2025-10-01' }), '2026-10-01');
    assert.equal(staleOn('2027-09-15', {}), undefined);
    assert.equal(staleOn('2027-09-16', {}), '2027-09-15');
    assert.equal(iepStaleSince(undefined, '2027-09-16'), undefined);
  });

  it('says so beside what has begun', () => {
    assert.equal(triggers(factsOf({ annualReviewDate: '2026-11-20' })).staleSince, '2026-11-20');
    assert.ok(!('staleSince' in triggers(factsOf({ annualReviewDate: '2026-11-21' }))));
  });
});

describe('where the ages come from', () => {
  it('is named in the form of a citation wherever it is known', () => {
    for (const state of [undefined, 'AL', 'CO', 'CT', 'KY', 'MA', 'MS', 'NE', 'VA', 'WI', 'XX'])
      for (const rule of Object.values(agesOf(undefined, state)))
        if (rule.citation) assert.ok(isCitation(rule.citation.words), rule.citation.words);
    assert.equal(agesOf(undefined, 'CO').transition.citation?.words, '1 CCR 301-8 4.03(6)(d)(i)');
    assert.ok(isCitation(triggers(factsOf({})).rules.notice.words));
  });

  it('may be a pack, rule by rule', () => {
    const pack = { id: 'CO', crosswalk: { ages: { majority: { age: 21 } } } };
    assert.deepEqual(agesOf(pack).majority, { age: 21 });
    assert.equal(agesOf(pack).transition.age, 15);
    assert.equal(agesOf(undefined, 'constructor').transition.age, 16);
  });
});
