import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { courseCredits } from '../../components/course-plan/course-names.js';
import { courseAlerts, type AlertQuestion } from '../../src/courses/check/index.js';
import { noCatalog } from '../../src/courses/check/course-facts.js';
import { coursePlanColumns, coursePlanCsv, type CoursePlanWords } from '../../src/courses/export-plan-csv.js';
import { conversionsOf } from '../../src/courses/graduation-plan.js';
import { coursesOnAPage } from '../../src/courses/print-courses.js';
import { timeline } from '../../src/courses/timeline.js';
import { check, course, credits, diploma, noMinutes, sums } from './check/small-plans.js';
import { planWith } from './sample-plan.js';

const rules = diploma([credits('english', 1000, ['01'])], {
  conversions: [{ unit: 'semesterHour', amount: 3, thousandths: 1000 }],
});
const [id, threeHours] = [
  'college',
  { credits: null, sourceCredits: 3000, sourceUnit: 'semesterHour' } as const,
];
const college = course(id, { ...threeHours, method: 'transferCredit', confirmation: 'confirmed' });
const { conversions } = rules;

const words: CoursePlanWords = {
  columns: Object.fromEntries(
    coursePlanColumns.map((column) => [column, column]),
  ) as CoursePlanWords['columns'],
};

describe('three confirmed hours of a college', () => {
  it('are one credit in the check, on the card, in the year, on paper, in the table and for alerts', () => {
    const answer = check(rules, [college]);
    assert.equal(sums(answer.accepted, 'english').earned, 1000);
    const catalogCourse = () => undefined;
    assert.equal(courseCredits({ catalogCourse, conversions }, college), 1000);
    const years = timeline({
      ...{
        courses: [college],
        calendar: 'semesters',
        cohortGraduationYear: 2029,
        firstGrade: 9,
        lastGrade: 12,
      },
      creditsOf: (each) => courseCredits({ catalogCourse, conversions }, each) ?? 0,
    });
    const plan = planWith([college]);
    const page = coursesOnAPage(plan, {
      ...{
        schoolYear: 2027,
        isOwn: true,
        experienceMinutes: noMinutes,
        years,
        catalog: undefined,
        conversions,
      },
      graduationPlans: [rules],
    });
    assert.equal(page.credits, 1000);
    const onPage = page.years.flatMap(({ cells }) => cells.flatMap(({ courses }) => courses));
    assert.deepEqual(
      onPage.map((each) => each.credits),
      [1000],
    );
    const [, row = ''] = coursePlanCsv(plan, noCatalog, words, conversions).split('\r\n');
    assert.equal(row.split(',')[coursePlanColumns.indexOf('credits')], '1');
    const asked = { courses: [college], catalog: undefined, exceptions: [] };
    assert.deepEqual(courseAlerts({ ...asked, checked: [{ plan: rules, check: answer }] }), []);
  });

  it('say how much a course is worth, so that a part of it before them is no time too many', () => {
    const half = course('half', { credits: 500, schoolYear: 2025 });
    const courses = [half, { ...college, repeats: 'half' }];
    const asked = { courses, catalog: undefined, exceptions: [] };
    const found = (checked: AlertQuestion['checked'] = []) =>
      courseAlerts({ ...asked, checked }).map(({ code }) => code);
    assert.deepEqual(found([{ plan: rules, check: check(rules, courses) }]), []);
    assert.ok(found().includes('duplicate'), 'where nobody says what hours are worth');
  });

  it('are worth what the way to finish says, and not what stands beside it', () => {
    const beside = diploma([], { kind: 'supplement', conversions: [] });
    assert.equal(conversionsOf([beside, rules]), conversions);
    assert.equal(conversionsOf([beside]), undefined);
  });
});
