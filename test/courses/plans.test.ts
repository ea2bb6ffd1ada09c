import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkGraduationPlan } from '../../src/courses/check-graduation-plan.js';
import { openDoors, type GraduationQuestion } from '../../src/courses/check/index.js';
import type { GraduationPlan } from '../../src/courses/graduation-plan.js';
import { graduationPlanIds, loadGraduationPlan } from '../../src/courses/load-graduation-plan.js';
import type { PlannedCourse } from '../../src/model/planned-course.js';
import { check, course, fills, noMinutes, planned, sums } from './check/small-plans.js';

const plans = await Promise.all(graduationPlanIds.map(loadGraduationPlan));
const byId = (id: string) => plans.find((plan) => plan.id === id)!;

describe('the graduation plans that come with the toolkit', () => {
  it('are all listed, each under its own id', () => {
    assert.deepEqual(
      plans.map(({ id }) => id),
      graduationPlanIds,
    );
    const files = readdirSync(new URL('../../src/courses/plans', import.meta.url));
    const packs = files.filter((file) => !file.endsWith('parts.ts')).map((file) => file.replace('.ts', ''));
    assert.deepEqual(packs.sort(), [...graduationPlanIds].sort());
  });

  for (const plan of plans) {
    it(`${plan.id} passes the check that a district’s own has to pass`, () => {
      assert.deepEqual(checkGraduationPlan(JSON.parse(JSON.stringify(plan))), plan);
    });

    it(`${plan.id} says where it comes from and what is not sure, in both languages`, () => {
      assert.ok(plan.sources.length > 0 && plan.doubts!.length > 0);
      const words = [plan.name, ...plan.doubts!, ...plan.requirements.map(({ name }) => name)];
      for (const { en, es } of words) assert.ok(en && es && en.length < 200, en);
    });
  }

  it('name credits in all that are the sum of what they ask', () => {
    const diplomas = plans.filter(({ kind, totalCredits }) => kind !== 'supplement' && totalCredits);
    const sum = (plan: GraduationPlan) =>
      plan.requirements.reduce((all, each) => all + (each.kind === 'credits' ? each.credits : 0), 0);
    for (const plan of diplomas) assert.equal(sum(plan), plan.totalCredits, plan.id);
    assert.equal(diplomas.length, 9);
    assert.equal(sum(byId('ca-a-g')), 15_000);
  });

  it('are refused under a name that is none of theirs', async () => {
    await assert.rejects(
      loadGraduationPlan('toString'),
      /There is no graduation plan “toString”. There are: adams/,
    );
  });

  it('ask for half a unit of personal finance from the newer cohort of South Carolina alone', () => {
    const amounts = (id: string) =>
      byId(id).requirements.map((each) => `${each.id} ${each.kind === 'credits' ? each.credits : ''}`);
    const [older, newer] = [amounts('sc-diploma-2026'), amounts('sc-diploma-2027')];
    assert.deepEqual(
      newer.filter((each) => !older.includes(each)),
      ['personal-finance 500', 'electives 6500'],
    );
    assert.ok(byId('sc-diploma-2026').cohorts.to! < byId('sc-diploma-2027').cohorts.from!);
  });
});

/** Courses of a subject, each one credit and passed, but for what is said. */
function some(subject: string, titles: readonly string[], fields: Partial<PlannedCourse> = {}) {
  return titles.map((title) => course(`${subject} ${title}`, { title, subject, ...fields }));
}

function lookAt(id: string, courses: readonly PlannedCourse[], more: Partial<GraduationQuestion> = {}) {
  return check(byId(id), courses, more);
}

describe('Wren, grade 11 in Colorado', () => {
  const half = { credits: 500 };
  const courses = [
    ...some('01', ['English 9', 'English 10', 'American Literature']),
    ...some('02', ['Algebra 1', 'Geometry', 'Algebra 2']),
    ...some('03', ['Biology', 'Chemistry']),
    ...some('04', ['US History', 'World Geography']),
    ...some('04', ['Civics'], half),
    ...some('08', ['Fitness']),
    ...some('05', ['Ceramics']),
    ...some('17', ['Circuits'], { dualCredit: 'concurrentEnrollment' }),
    ...some('06', ['ASL 1', 'ASL 2']),
    ...some('22', ['Leadership'], half),
    course('ASL 3', { subject: '06' }),
  ];

  it('has 17 of 23 credits', () => {
    const { total } = lookAt('adams-12-diploma', courses).accepted;
    assert.deepEqual([total!.earned, total!.needed], [17_000, 23_000]);
  });

  it('still has mathematics to show for the state, and it is met once the capstone is', () => {
    const shown = [
      { requirement: 'co-menu-of-options/icap' },
      { requirement: 'co-menu-of-options/readiness-english', words: 'ACT 21' },
    ];
    const [door] = openDoors([lookAt('co-menu-of-options', courses, { shown })]);
    assert.deepEqual(door!.left, ['readiness-mathematics']);
    const capstone = { requirement: 'co-menu-of-options/readiness-mathematics', words: 'Capstone' };
    assert.equal(
      lookAt('co-menu-of-options', courses, { shown: [...shown, capstone] }).accepted.state,
      'met',
    );
  });
});

describe('Theo, grade 12 in South Carolina', () => {
  const courses = [
    ...some('01', ['English 1', 'English 2', 'English 3', 'English 4']),
    ...some('02', ['Math 1', 'Math 2', 'Math 3', 'Math 4']),
    ...some('03', ['Science 1', 'Science 2']),
    ...some('04', ['Social Studies 1', 'Social Studies 2']),
    ...some('22', ['Employability 1', 'Employability 2', 'Employability 3', 'Employability 4']),
    ...some('08', ['Physical Education']),
    ...some('10', ['Computers']),
    ...some('11', ['Radio 1']),
    ...some('05', ['Theater 1', 'Theater 2']),
  ];
  const spent = { experienceMinutes: { ...noMinutes, workBasedLearning: 287 * 60 } };

  it('has 21 of 24 units and 287 of 360 hours on the way to the credential', () => {
    const { total, requirements } = lookAt('sc-employability-credential', courses, spent).accepted;
    assert.deepEqual([total!.earned, total!.needed, total!.left], [21_000, 24_000, 3000]);
    const hours = requirements.find(({ kind }) => kind === 'hours');
    assert.ok(hours?.kind === 'hours');
    assert.deepEqual([hours.minutes / 60, hours.needed / 60, hours.left / 60], [287, 360, 73]);
  });

  it('sees in a what-if what is left for the diploma, and which modified courses may not count', () => {
    const marks = { '02 Math 3': 'modified', '02 Math 4': 'modified', '05 Theater 1': 'supported' } as const;
    const diploma = lookAt('sc-diploma-2027', courses, { marks });
    assert.deepEqual(
      diploma.notices.map(({ course: id }) => id),
      ['02 Math 3', '02 Math 4'],
    );
    const left = openDoors([diploma])[0]!.left;
    assert.deepEqual(left, ['science', 'us-history', 'economics', 'government', 'personal-finance']);
    assert.deepEqual(lookAt('sc-employability-credential', courses, { marks }).notices, []);
  });
});

describe('Casey, from California in Washington', () => {
  const transfer = (
    id: string,
    subject: string,
    sourceCredits: number,
    fields: Partial<PlannedCourse> = {},
  ) =>
    course(id, {
      subject,
      credits: null,
      method: 'transferCredit',
      sourceCredits,
      sourceUnit: 'fivePerSemester',
      confirmation: 'confirmed',
      ...fields,
    });
  const open = { confirmation: 'toBeConfirmed' } as const;
  // 62.5 of California's credits: 27.5 confirmed, 35 to be confirmed.
  const courses = [
    transfer('English 9', '01', 10_000),
    transfer('Math 1', '02', 10_000),
    transfer('Drama', '05', 5000),
    transfer('Chemistry', '03', 2500),
    transfer('World History', '04', 10_000, open),
    transfer('PE', '08', 10_000, open),
    transfer('Stage Lighting', '05', 10_000, open),
    transfer('Spanish 1', '06', 5000, open),
    planned('AP Physics', { subject: '03', state: 'alternate' }),
  ];

  it('has 6.25 units if all are accepted, 3.5 of them to be confirmed, and 2.75 so far', () => {
    const { accepted, confirmed } = lookAt('wa-diploma', courses);
    const { earned, toBeConfirmed } = accepted.total!;
    assert.deepEqual([earned + toBeConfirmed, toBeConfirmed], [6250, 3500]);
    assert.equal(confirmed.total!.earned, 2750);
    assert.equal(confirmed.total!.left, 21_250);
  });

  it('keeps a quarter credit of chemistry, and lacks Washington State History', () => {
    const { accepted } = lookAt('wa-diploma', courses);
    assert.deepEqual(fills(accepted, 'science'), ['Chemistry 250']);
    assert.equal(sums(accepted, 'state-history').left, 1);
    const found = lookAt('wa-diploma', [...courses, planned('h', { title: 'Washington State History' })]);
    assert.equal(sums(found.accepted, 'state-history').state, 'metIfPassed');
  });

  it('would have 62.5 of 230 credits where she came from', () => {
    const { unit, totalCredits } = byId('poway-diploma');
    const { total } = lookAt('poway-diploma', courses).accepted;
    assert.equal((total!.earned + total!.toBeConfirmed) / unit!.thousandths, 62.5);
    assert.equal(totalCredits! / unit!.thousandths, 230);
  });

  it('gets a credit in Washington for five quarter hours of college, or three semester hours', () => {
    const hours = (sourceUnit: 'quarterHour' | 'semesterHour', sourceCredits: number) =>
      lookAt('wa-diploma', [transfer('College', '01', sourceCredits, { sourceUnit })]).accepted.total!.earned;
    assert.deepEqual([hours('quarterHour', 5000), hours('semesterHour', 3000)], [1000, 1000]);
  });
});

describe('plans of other places', () => {
  it('Texas counts an endorsement beside the diploma', () => {
    const courses = [
      ...some('02', ['Algebra 1', 'Geometry', 'Algebra 2', 'Statistics']),
      ...some('03', ['Biology', 'Chemistry', 'Physics', 'Anatomy']),
    ];
    const { accepted } = lookAt('tx-endorsement', courses);
    assert.equal(sums(accepted, 'mathematics').state, 'met');
    assert.equal(accepted.total!.left, 18_000);
    assert.deepEqual(openDoors([lookAt('tx-endorsement', courses)])[0]!.left, ['endorsement-courses']);
  });

  it('the University of California looks at marks, and takes half a year of government for history', () => {
    const history = [
      ...some('04', ['US History'], { credits: 500, mark: 'B' }),
      ...some('04', ['Civics'], { credits: 1000, mark: 'A' }),
    ];
    const answer = lookAt('ca-a-g', [...history, ...some('01', ['English 1'], { mark: 'D' })]).accepted;
    assert.deepEqual(fills(answer, 'a-us-history'), ['04 Civics 500', '04 US History 500']);
    assert.equal(sums(answer, 'b-english').earned, 0);
    assert.deepEqual(fills(answer, 'g-elective'), ['04 Civics 500']);
  });
});
