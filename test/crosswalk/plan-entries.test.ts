import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Plan } from 'ilp-elements';
import {
  goalsWithoutRow,
  planEntries,
  planParts,
  type EntryOptions,
  type PlanPart,
} from 'ilp-elements/crosswalk';
import { loadPack } from 'ilp-elements/packs';
import { emptyDocument } from '../../src/model/plan.js';
import { goalOf, planOf as storyPlan, wrensPlan } from '../../stories/fixtures/plans.js';
import { wren } from '../../stories/fixtures/people.js';
import { courses, experiences, goalAt, goals, idOf, made, planOf, records, reviews } from './sources.js';

const words = (part: PlanPart, plan: Plan, options?: EntryOptions) =>
  planEntries({ plan: part }, plan, options).map((entry) => entry.words);

describe('what of a plan stands in a row', () => {
  it('is the student’s own words, never those of the team', () => {
    const [entry] = planEntries({ plan: 'careerGoals' }, wrensPlan);
    assert.equal(entry?.words, 'Be a licensed electrician at 22 and own the van at 26.');
    assert.doesNotMatch(
      JSON.stringify(planParts.map((part) => planEntries({ plan: part }, wrensPlan))),
      /supported work/,
    );
  });

  it('is found again by its pointer', () => {
    const [entry] = planEntries({ plan: 'careerGoals' }, wrensPlan);
    const id = entry!.pointer.slice('/goals/'.length);
    assert.equal(wrensPlan.goals?.[id]?.studentWords, entry!.words);
  });

  it('is nothing in an empty plan, nor in a row without a side of the plan', () => {
    for (const plan of planParts) assert.deepEqual(planEntries({ plan }, planOf({ student: {} })), [], plan);
    assert.deepEqual(planEntries({}, wrensPlan), []);
  });

  it('is never a draft: the types let none in', () => {
    const draft = emptyDocument('draft', 'plan-wren');
    // @ts-expect-error What a student has not shared stands nowhere.
    assert.deepEqual(draft.kind === 'draft' ? planEntries({ plan: 'careerGoals' }, draft) : [], []);
  });

  for (const [part, domains] of [
    ['careerGoals', ['career', 'employment']],
    ['educationGoals', ['education', 'training', 'postsecondaryEducation']],
    ['livingGoals', ['independentLiving']],
    ['activities', ['extracurricular']],
    ['benchmarks', ['academic', 'socialEmotional']],
    ['skills', ['academic', 'socialEmotional']],
  ] as const)
    it(`${part}: goals of ${domains.join(' and ')}`, () => {
      const all = [
        'academic',
        'socialEmotional',
        'career',
        'employment',
        'education',
        'training',
        'postsecondaryEducation',
        'independentLiving',
        'extracurricular',
        'somethingElse',
      ];
      const plan = planOf(goals(...all.map((domain) => ({ domain, studentWords: domain }))));
      assert.deepEqual(words(part, plan).toSorted(), domains.toSorted());
    });

  it('knows every domain of the packs, so that no goal of theirs is left over', async () => {
    for (const id of ['AZ', 'CO', 'SC', 'WA', 'neutral']) {
      const pack = await loadPack(id);
      const domains = (pack.goalDomains ?? []).flatMap((group) => group.domains);
      const plan = planOf(goals(...domains.map(({ id: domain }) => ({ domain, studentWords: 'x' }))));
      assert.deepEqual(goalsWithoutRow(plan, pack), [], id);
    }
  });

  it('leaves goals without a known domain out, and names them', () => {
    const plan = planOf(goals({ studentWords: 'Fly' }, { domain: 'arts', studentWords: 'Sing' }));
    assert.deepEqual(
      goalsWithoutRow(plan).map(({ studentWords }) => studentWords),
      ['Fly', 'Sing'],
    );
    const pack = { id: 'x', crosswalk: { goalParts: { arts: 'activities' } } } as const;
    assert.deepEqual(
      goalsWithoutRow(plan, pack).map(({ studentWords }) => studentWords),
      ['Fly'],
    );
    assert.deepEqual(words('activities', plan, { pack }), ['Sing']);
  });

  it('leaves archived and removed goals out, and goals without words', () => {
    const plan = planOf(
      goals(
        { domain: 'career', studentWords: 'Fly' },
        { domain: 'career', studentWords: 'Old', status: 'archived' },
        { domain: 'career', studentWords: 'Gone', removed: true },
        { domain: 'career', studentWords: '  ', teamWording: 'Aviation' },
      ),
    );
    assert.deepEqual(words('careerGoals', plan), ['Fly']);
  });

  it('skills: goals that build one, whatever their domain', () => {
    const plan = planOf(
      goals(
        { domain: 'career', studentWords: 'Fly', skills: { 'B-SS 8': true } },
        { domain: 'career', studentWords: 'Swim', skills: { 'B-SS 8': false } },
      ),
    );
    assert.deepEqual(words('skills', plan), ['Fly']);
  });

  it('benchmarks: of this year and of none, where the year is known', () => {
    const benchmarks = records('benchmark', [
      { description: 'Now', schoolYear: 2027 },
      { description: 'Some day' },
      { description: 'Then', schoolYear: 2032 },
    ]);
    const plan = planOf(goals({ domain: 'career', studentWords: 'Fly', benchmarks }));
    assert.deepEqual(words('benchmarks', plan), ['Now', 'Some day', 'Then']);
    assert.deepEqual(words('benchmarks', plan, { schoolYear: 2027 }), ['Now', 'Some day']);
    const [first] = planEntries({ plan: 'benchmarks' }, plan);
    assert.equal(first?.pointer, `${goalAt(1)}/benchmarks/${idOf('benchmark', 1)}`);
  });

  it('progress: what was written down, with its day', () => {
    const progress = records('progress', [{ note: 'I pulled wire.', date: '2026-08-28' }, { value: 3 }]);
    const [entry, ...more] = planEntries(
      { plan: 'progress' },
      planOf(goals({ studentWords: 'x', progress })),
    );
    assert.deepEqual([entry?.words, entry?.date, more], ['I pulled wire.', '2026-08-28', []]);
  });

  it('strengths, with the careers that are kept and why', () => {
    const plan = planOf({
      student: { strengths: 'I see circuits.' },
      careers: records('career', [{ title: 'Electricians', why: 'The light comes on.' }]),
    });
    assert.deepEqual(
      planEntries({ plan: 'strengths' }, plan).map(({ words: said, detail }) => [said, detail]),
      [
        ['I see circuits.', undefined],
        ['Electricians', 'The light comes on.'],
      ],
    );
  });

  it('courses in the order of time, without those that stand by', () => {
    const plan = planOf(
      courses(
        { title: 'Physics', schoolYear: 2028, state: 'planned' },
        { title: 'Algebra', schoolYear: 2026, state: 'completed', mark: 'B+' },
        { title: 'Art', schoolYear: 2027, state: 'alternate' },
        { title: 'Dance', schoolYear: 2027, state: 'proposedAdd' },
        { course: 'EL100', schoolYear: 2027 },
      ),
    );
    assert.deepEqual(words('courses', plan), ['Algebra', 'EL100', 'Physics']);
    assert.deepEqual(
      planEntries({ plan: 'marks' }, plan).map(({ words: said, detail }) => [said, detail]),
      [['Algebra', 'B+']],
    );
    const courseMarks = { [idOf('course', 1)]: 'modified', [idOf('course', 2)]: 'supported' } as const;
    assert.deepEqual(words('modifiedCourses', plan, { courseMarks }), ['Physics']);
    assert.deepEqual(words('modifiedCourses', plan), []);
  });

  it('what the courses aim at', () => {
    const coursePath = { graduationPlan: 'wa-diploma', supplements: { seal: true, other: false } };
    assert.deepEqual(
      planEntries({ plan: 'graduationPlan' }, planOf({ coursePath })).map(({ pointer }) => pointer),
      ['/coursePath/graduationPlan', '/coursePath/supplements/seal'],
    );
  });

  it('clubs beside school life, everything else beside work', () => {
    const plan = planOf(
      experiences(
        { kind: 'club', title: 'Sound crew' },
        { kind: 'familyCare', title: 'My cousins' },
        { kind: 'job', title: 'Boat shop' },
        { title: 'Painting' },
      ),
    );
    assert.deepEqual(words('activities', plan), ['Sound crew']);
    assert.deepEqual(words('workExperiences', plan), ['My cousins', 'Boat shop', 'Painting']);
    assert.equal(words('achievements', plan).length, 4);
  });

  it('the people by name, and agencies among them', () => {
    const people = {
      a: { id: 'a', order: 'a0V', made, name: 'School counselor N.', role: 'counselor' },
      b: { id: 'b', order: 'a1V', made, name: 'Agency M.', role: 'agencyRepresentative' },
      c: { id: 'c', order: 'a2V', made, name: null, role: null },
    } as const;
    assert.deepEqual(words('people', planOf({ people })), ['School counselor N.', 'Agency M.']);
    assert.deepEqual(words('agencies', planOf({ people })), ['Agency M.']);
  });

  it('reviews by those who read it or agreed, the family’s apart', () => {
    const plan = planOf(
      reviews(
        { kind: 'submitted', role: 'student' },
        { kind: 'acknowledged', role: 'parent', note: 'Good', schoolYear: 2027 },
        { kind: 'approved', role: 'counselor' },
        { kind: 'returned', role: 'counselor' },
      ),
    );
    const yearly = planEntries({ plan: 'yearlyReview' }, plan);
    assert.deepEqual(
      yearly.map(({ pointer, date }) => [pointer.slice(-1), date]),
      [
        ['2', '2026-09-14'],
        ['3', '2026-09-14'],
      ],
    );
    assert.deepEqual(words('familyReview', plan), ['Good']);
  });

  it('reviews on the day they were made where the reader is, not in Greenwich', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'America/New_York';
    try {
      const late = { ...made, at: '2026-11-23T02:30:00Z' };
      const plan = planOf(reviews({ kind: 'acknowledged', role: 'parent', made: late }));
      assert.deepEqual(
        planEntries({ plan: 'yearlyReview' }, plan).map(({ date }) => date),
        ['2026-11-22'],
      );
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('who holds the rights, by name', () => {
    const people = { p: { id: 'p', order: 'a0V', made, name: 'Parent A.', role: 'parent' } } as const;
    const of = (rightsHolder: string) =>
      words('age', planOf({ people, student: { person: 'wren', name: 'Wren A.', rightsHolder } }));
    assert.deepEqual([of('p'), of('wren'), of('constructor')], [['Parent A.'], ['Wren A.'], ['']]);
  });

  it('does not depend on the order the records come in', () => {
    const plan = storyPlan(
      wren,
      [1, 2, 3].map((n) => goalOf(wren, n, { studentWords: `Goal ${n}`, domain: 'career' })),
    );
    const turned = { ...plan, goals: Object.fromEntries(Object.entries(plan.goals ?? {}).reverse()) };
    assert.deepEqual(
      planEntries({ plan: 'careerGoals' }, turned),
      planEntries({ plan: 'careerGoals' }, plan),
    );
  });
});
