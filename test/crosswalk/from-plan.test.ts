import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  coursesOfStudyStatement,
  meetingScript,
  myPlanOnAPage,
  rowState,
  summaryOfPerformanceDraft,
  transitionAssessments,
} from 'ilp-elements/crosswalk';
import { wrensPlan } from '../../stories/fixtures/plans.js';
import {
  courses,
  experiences,
  goals,
  idOf,
  iepOf,
  made,
  planOf,
  records,
  rowNamed,
  sourcesOf,
} from './sources.js';

const people = {
  n: { id: 'n', order: 'a0V', made, name: 'School counselor N.', role: 'counselor' },
} as const;
const steps = records('step', [
  { description: 'Ask the third site', dueDate: '2026-12-04' },
  { description: 'Draw the plan', dueDate: '2026-12-01' },
  { description: 'Find out which tests count', owner: 'n' },
  { description: 'Book the interpreter', owner: 'stranger' },
  { description: 'My own', owner: 'wren', dueDate: '2027-01-01' },
  { description: 'Over', owner: 'n', done: true },
]);
const plan = planOf({
  student: {
    person: 'wren',
    name: 'Wren A.',
    gradeLevel: 11,
    cohortGraduationYear: 2028,
    strengths: 'I see how a circuit works.',
    whatHelps: 'ASL first.',
  },
  people,
  ...goals(
    { studentWords: 'Own the van at 26.', teamWording: 'Supported work.', domain: 'employment', steps },
    { studentWords: 'Read drawings.', status: 'reached', domain: 'academic' },
    { studentWords: 'Swim.', status: 'archived' },
    { studentWords: 'My own place.', domain: 'independentLiving' },
  ),
  ...courses(
    { title: 'English 11', course: 'E11', schoolYear: 2027, credits: 1000, state: 'inProgress' },
    { title: 'Algebra', schoolYear: 2026, credits: 1000, state: 'completed', mark: 'B+', result: 'pass' },
    { title: 'Dance', schoolYear: 2027, state: 'alternate' },
    { title: 'Chemistry', schoolYear: 2026, state: 'completed', result: 'fail', mark: 'F' },
    { title: 'Welding', course: 'W-1' },
  ),
  ...experiences(
    { title: 'Electrical helper', kind: 'workBasedLearning', minutes: 90, place: 'Site 1' },
    { title: 'I show new students around', minutes: -5 },
  ),
  careers: records('career', [{ title: 'Electricians' }]),
});

describe('the courses of study of a plan', () => {
  it('are what was taken and is planned, by year, with codes and credits', () => {
    const years = coursesOfStudyStatement(plan);
    assert.deepEqual(
      years.map(({ schoolYear, grade, credits, courses: all }) => [
        schoolYear,
        grade,
        credits,
        all.map(({ title }) => title),
      ]),
      [
        [2026, 10, 1000, ['Algebra']],
        [2027, 11, 1000, ['English 11']],
        [undefined, undefined, 0, ['Welding']],
      ],
    );
    assert.deepEqual(years[1]?.courses[0], {
      id: idOf('course', 1),
      title: 'English 11',
      code: 'E11',
      credits: 1000,
      term: undefined,
      state: 'inProgress',
    });
  });

  it('have the names and credits of the catalog where it knows them', () => {
    const catalog = {
      schema: 1,
      id: 'c',
      title: 'C',
      courses: [{ code: 'W-1', title: 'Metal work', credits: 500 }],
    } as const;
    const [course] = coursesOfStudyStatement(plan, catalog).at(-1)?.courses ?? [];
    assert.deepEqual([course?.title, course?.credits], ['Metal work', 500]);
  });

  it('once they are in the IEP, are found to be aligned', () => {
    const words = coursesOfStudyStatement(plan)
      .map(
        ({ schoolYear, courses: all }) =>
          `${schoolYear ?? 'Later'}: ${all.map(({ title }) => title).join(', ')}`,
      )
      .join('\n');
    const iep = iepOf([{ section: 'coursesOfStudy', words }]);
    assert.equal(rowState(rowNamed('courses'), sourcesOf(plan, iep)).state, 'aligned');
  });
});

describe('interest results as a transition assessment', () => {
  it('have a name, a day and the areas that stand out, the newest first', () => {
    const liked = { A1: true, A2: true, A4: true, E1: true, E3: true };
    const interests = records('interest', [
      { date: '2025-10-05', source: 'ilp-elements activities 1', liked },
      { date: '2026-10-05', source: 'ilp-elements activities 1', liked, disliked: { C1: true, C2: true } },
      { date: '2026-11-01' },
    ]);
    const [newest, ...older] = transitionAssessments({ interests });
    assert.deepEqual(newest, {
      id: idOf('interest', 2),
      instrument: 'ilp-elements activities 1',
      date: '2026-10-05',
      areas: ['A', 'E'],
      answered: 7,
    });
    assert.equal(older.length, 1, 'answers that say nothing are none');
  });
});

describe('the draft of a summary of performance', () => {
  const summary = summaryOfPerformanceDraft(plan);

  it('tells what was achieved, what comes next and what helps', () => {
    assert.equal(summary.whatHelps, 'ASL first.');
    assert.deepEqual(
      summary.goalsReached.map(({ words }) => words),
      ['Read drawings.'],
    );
    assert.deepEqual(
      summary.afterSchool.map(({ words }) => words),
      ['Own the van at 26.', 'My own place.'],
    );
    assert.deepEqual(
      summary.courses.map(({ title, mark, schoolYear }) => [title, mark, schoolYear]),
      [['Algebra', 'B+', 2026]],
    );
    assert.deepEqual(
      summary.experiences.map(({ minutes }) => minutes),
      [90, 0],
    );
    assert.equal(summary.minutes, 90);
  });

  it('is there for an empty plan, too', () => {
    assert.deepEqual(summaryOfPerformanceDraft(planOf({ student: {} })), {
      name: undefined,
      strengths: '',
      whatHelps: '',
      afterSchool: [],
      goalsReached: [],
      courses: [],
      experiences: [],
      minutes: 0,
      graduationPlan: undefined,
    });
  });
});

describe('what a student says for themselves', () => {
  const words = (lines: readonly { readonly words: string }[]) => lines.map((line) => line.words);

  it('is what I want, what I am good at, what helps me, and what I ask for', () => {
    const { want, goodAt, helps, ask } = meetingScript(plan);
    assert.deepEqual(words(want), ['Own the van at 26.', 'My own place.']);
    assert.deepEqual(words(goodAt), [
      'I see how a circuit works.',
      'Read drawings.',
      'Electrical helper',
      'I show new students around',
    ]);
    assert.deepEqual(words(helps), ['ASL first.']);
    assert.deepEqual(
      ask.map((line) => [line.words, line.of]),
      [
        ['Find out which tests count', 'School counselor N.'],
        ['Book the interpreter', 'stranger'],
      ],
    );
  });

  it('is on one page with what comes next, the soonest first', () => {
    const page = myPlanOnAPage(plan);
    assert.deepEqual([page.name, page.gradeLevel], ['Wren A.', 11]);
    assert.deepEqual(words(page.goals[0]?.next ?? []), ['Draw the plan', 'Ask the third site', 'My own']);
    assert.deepEqual(words(page.careers), ['Electricians']);
  });

  it('is the student’s words alone: no words of a team are in it', () => {
    for (const each of [plan, wrensPlan])
      assert.doesNotMatch(JSON.stringify([meetingScript(each), myPlanOnAPage(each)]), /[Ss]upported work/);
  });

  it('reads the same with an IEP and without one', () => {
    const before = JSON.stringify([
      meetingScript(plan),
      myPlanOnAPage(plan),
      summaryOfPerformanceDraft(plan),
    ]);
    const iep = iepOf([{ section: 'accommodation', words: 'Only in the IEP' }]);
    const beside = { ...sourcesOf(plan, iep) };
    rowState(rowNamed('accommodations'), beside);
    assert.equal(
      JSON.stringify([
        meetingScript(beside.plan),
        myPlanOnAPage(beside.plan),
        summaryOfPerformanceDraft(beside.plan),
      ]),
      before,
    );
    // They take a plan and nothing else, so that no IEP has a way in.
    assert.deepEqual([meetingScript.length, myPlanOnAPage.length], [1, 1]);
  });

  it('is there for an empty plan, too', () => {
    assert.deepEqual(meetingScript(planOf({ student: {} })), { want: [], goodAt: [], helps: [], ask: [] });
  });
});
