import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checklistFor, indicator13, type CrosswalkSources } from 'ilp-elements/crosswalk';
import type { IepSection } from '../../src/model/iep.js';
import {
  goalAt,
  goals,
  iepOf,
  planOf,
  sharedLinks,
  sourcesOf,
  teamLinks,
  type LinkDraft,
} from './sources.js';

const birthDate = '2009-06-01';
const dates = { birthDate, iepDate: '2026-09-15' };
const sections: readonly IepSection[] = [
  'employmentGoal',
  'educationGoal',
  'transitionAssessment',
  'communityExperiences',
  'coursesOfStudy',
  'annualGoal',
  'teamMember',
  'agencyInvitation',
  'transferOfRights',
];
const whole = iepOf(
  sections.map((section) => ({
    id: section,
    section,
    words: section === 'teamMember' ? 'Wren A.' : section,
  })),
  dates,
);
const plan = planOf({
  student: { name: 'Wren A.', gradeLevel: 11 },
  ...goals({ domain: 'career', studentWords: 'Wire houses.' }, { domain: 'academic', studentWords: 'Math.' }),
});

const answers = (parts: Partial<CrosswalkSources>) =>
  Object.fromEntries(
    indicator13(sourcesOf(plan, parts)).map(({ item, state, reason }) => [item.id, `${state} ${reason}`]),
  );

describe('the self-check of Indicator 13', () => {
  it('has the eight items of the federal checklist', () => {
    assert.deepEqual(
      checklistFor(undefined).map(({ id }) => id),
      [
        'postsecondaryGoals',
        'updatedAnnually',
        'transitionAssessment',
        'transitionServices',
        'coursesOfStudy',
        'annualGoals',
        'studentInvited',
        'agencyInvited',
      ],
    );
  });

  it('Wisconsin: the age of majority in the place of the yearly update', () => {
    const ids = checklistFor(undefined, 'WI').map(({ id }) => id);
    assert.equal(ids.length, 8);
    assert.ok(ids.includes('ageOfMajority') && !ids.includes('updatedAnnually'));
    assert.equal(answers({ ...whole, state: 'WI' }).ageOfMajority, 'met found');
  });

  it('may be a district’s own', () => {
    const checklist = [{ id: 'own', check: 'present', sections: [['annualGoal']] }] as const;
    const pack = { id: 'CO', crosswalk: { checklist } };
    assert.deepEqual(answers({ ...whole, pack }), { own: 'met found' });
  });

  it('finds what is there, and says what no extract can tell', () => {
    assert.deepEqual(answers(whole), {
      postsecondaryGoals: 'met found',
      updatedAnnually: 'met found',
      transitionAssessment: 'met found',
      transitionServices: 'met found',
      coursesOfStudy: 'met found',
      annualGoals: 'cannotTell notLinked',
      studentInvited: 'met found',
      agencyInvited: 'cannotTell notRecorded',
    });
  });

  it('names the row and the items it was found in', () => {
    const [first] = indicator13(sourcesOf(plan, whole));
    assert.deepEqual(first?.evidence, [
      { row: 'careerGoal', items: ['employmentGoal'] },
      { row: 'educationGoal', items: ['educationGoal'] },
    ]);
  });

  it('misses what is not there', () => {
    const found = answers(iepOf([{ section: 'employmentGoal', words: 'x' }], dates));
    for (const id of [
      'postsecondaryGoals',
      'transitionAssessment',
      'transitionServices',
      'coursesOfStudy',
      'annualGoals',
    ])
      assert.equal(found[id], 'notMet missing', id);
    assert.equal(found.studentInvited, 'cannotTell notRecorded');
  });

  it('says that an IEP is old, or has no date', () => {
    assert.equal(answers({ ...whole, today: '2027-09-16' }).updatedAnnually, 'notMet stale');
    const undated = iepOf([{ section: 'employmentGoal', words: 'x' }], { birthDate });
    assert.equal(answers(undated).updatedAnnually, 'cannotTell undated');
  });

  it('calls no goals updated where there are none', () => {
    assert.equal(answers(iepOf([], dates)).updatedAnnually, 'notMet missing');
    assert.equal(answers(iepOf([], { birthDate: '2013-01-01' })).updatedAnnually, 'notDue notDue');
    const { iepTeam } = whole;
    assert.equal(answers({ iepTeam }).updatedAnnually, 'cannotTell notLoaded');
  });

  it('joins an annual goal with a goal for after high school', () => {
    const linked = (...links: readonly LinkDraft[]) =>
      answers({ ...whole, ...teamLinks(...links) }).annualGoals;
    assert.equal(linked([goalAt(1), 'annualGoal']), 'met found', 'a goal for work in the plan');
    assert.equal(linked([goalAt(2), 'annualGoal']), 'cannotTell notLinked', 'a goal for now');
    const throughTheirs = {
      ...whole,
      ...teamLinks([goalAt(2), 'annualGoal']),
      ...sharedLinks([goalAt(2), 'employmentGoal']),
    };
    assert.equal(answers(throughTheirs).annualGoals, 'met found', 'the IEP’s own goal hangs on it');
  });

  it('asks nothing of who is too young; what is there counts all the same', () => {
    const young = { birthDate: '2013-01-01', iepDate: '2026-09-15' };
    const found = answers(iepOf([{ section: 'coursesOfStudy', words: 'x' }], young));
    assert.equal(found.coursesOfStudy, 'met found');
    assert.equal(found.transitionAssessment, 'notDue notDue');
  });

  it('says of who is too young what is old, undated or out of sight, and is quiet of what is missing alone', () => {
    const young = { birthDate: '2013-01-01' };
    const words = [{ section: 'employmentGoal', words: 'x' }] as const;
    const old = answers(iepOf(words, { ...young, annualReviewDate: '2025-01-01' }));
    assert.equal(old.updatedAnnually, 'notMet stale');
    assert.equal(old.coursesOfStudy, 'notDue notDue');
    assert.equal(answers(iepOf(words, young)).updatedAnnually, 'cannotTell undated');
    const { iepShared } = iepOf(words, young);
    assert.equal(answers({ iepShared }).annualGoals, 'cannotTell notLoaded');
    const goal = iepOf([{ section: 'annualGoal', words: 'x' }], young);
    assert.equal(answers(goal).annualGoals, 'cannotTell notLinked');
  });

  it('cannot tell what lies in the team’s document for who has not got it', () => {
    const { iepShared } = whole;
    assert.equal(answers({ iepShared }).annualGoals, 'cannotTell notLoaded');
    assert.equal(answers({ iepShared }).agencyInvited, 'cannotTell notLoaded');
    const { iepShared: few } = iepOf([], dates);
    assert.equal(answers({ iepShared: few }).transitionServices, 'cannotTell notLoaded');
    assert.equal(answers({ iepShared: few }).coursesOfStudy, 'notMet missing');
    for (const answer of Object.values(answers({}))) assert.match(answer, /^cannotTell/);
  });

  it('gives no score: answers alone', () => {
    for (const answer of indicator13(sourcesOf(plan, whole)))
      assert.deepEqual(Object.keys(answer).sort(), ['evidence', 'item', 'reason', 'state']);
  });
});
