import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { coursesOnAPage, type CoursesPage } from '../../src/courses/print-courses.js';
import type { GraduationPlan } from '../../src/courses/graduation-plan.js';
import { timeline } from '../../src/courses/timeline.js';
import { inOrder } from '../../src/edits/order.js';
import type { Plan } from '../../src/model/plan.js';
import { experienceMinutes } from '../../src/rules/experience-hours.js';
import { caseysTransfer, smallCatalog } from '../../stories/fixtures/course-details.js';
import { tenthGrader, thisYear } from '../../stories/fixtures/course-timeline.js';
import { smallDiploma } from '../../stories/fixtures/graduation.js';

const credential: GraduationPlan = {
  ...smallDiploma,
  id: 'story-credential',
  name: { en: 'Story credential', es: 'Credencial de cuento' },
  kind: 'credential',
};

function pageOf(plan: Plan, graduationPlans: readonly GraduationPlan[] = [smallDiploma]): CoursesPage {
  const years = timeline({
    ...{ courses: inOrder(plan.courses), calendar: 'semesters', firstGrade: 9, lastGrade: 12 },
    cohortGraduationYear: thisYear + 2,
    creditsOf: ({ credits }) => credits ?? 1000,
  });
  const { byKind } = experienceMinutes(plan.experiences);
  return coursesOnAPage(plan, {
    ...{ years, graduationPlans, schoolYear: thisYear, isOwn: true },
    ...{ catalog: smallCatalog, conversions: undefined, experienceMinutes: byKind },
  });
}

describe('a page of courses', () => {
  it('has a row for each year and a column for each term that holds a course', () => {
    const { terms, years } = pageOf(tenthGrader);
    assert.deepEqual(terms, ['yearRound', 'fallSemester', 'springSemester']);
    assert.deepEqual(
      years.map(({ grade, credits }) => [grade, credits]),
      [
        [9, 3000],
        [10, 3000],
        [11, 3000],
        [12, 500],
      ],
    );
    for (const { cells } of years) assert.equal(cells.length, terms.length);
  });

  it('says of a course what the catalog or the plan calls it, and how it stands', () => {
    const [first] = pageOf(tenthGrader).years;
    const courses = first?.cells[0]?.courses.map(({ title, isFromCatalog, state, mark, credits }) => {
      return { title, isFromCatalog, state, mark, credits };
    });
    assert.deepEqual(courses, [
      { title: 'English 9', isFromCatalog: false, state: 'completed', mark: 'B', credits: 1000 },
      { title: 'Biology', isFromCatalog: true, state: 'completed', mark: 'B', credits: 1000 },
      { title: 'Algebra 1', isFromCatalog: true, state: 'completed', mark: 'A', credits: 1000 },
    ]);
  });

  it('adds up all years', () => {
    assert.equal(pageOf(tenthGrader).credits, 9500);
  });

  it('answers how the plan stands, and lists what is left', () => {
    const [way] = pageOf(tenthGrader).ways;
    assert.equal(way?.state, 'left');
    assert.deepEqual(way.total, { there: 9000, confirmed: 9000, needed: 8000 });
    assert.deepEqual(
      way.left.map(({ name, counts, amount }) => [name?.en, counts, amount]),
      [
        ['Science', 'credits', 1000],
        ['Arts', 'credits', 1000],
        ['A class about the body', 'courses', 1],
      ],
    );
    assert.equal(way.toPlan, 3);
  });

  it('keeps apart the credits of another school that are still to be confirmed', () => {
    assert.equal(pageOf(tenthGrader).creditsOpen, 0);
    const { creditsOpen, ways } = pageOf(caseysTransfer);
    const total = ways[0]?.total;
    assert.equal(creditsOpen, 3500);
    assert.equal((total?.there ?? 0) - (total?.confirmed ?? 0), 3500);
  });

  it('names the credits in all as something left, where they are short', () => {
    const [way] = pageOf({ ...tenthGrader, courses: {} }).ways;
    assert.deepEqual(way?.left.at(-1), { name: undefined, counts: 'credits', amount: 8000 });
  });

  it('never names a credential, for a team decides on it that not everybody may know of', () => {
    const page = pageOf(tenthGrader, [credential, smallDiploma]);
    assert.deepEqual(
      page.ways.map(({ name }) => name.en),
      ['Story diploma'],
    );
    assert.doesNotMatch(JSON.stringify(page), /credential/i);
  });

  it('gives no grade where the school has not said when grade 12 ends', () => {
    const { years } = pageOf({ ...tenthGrader, student: { gradeLevel: 10 } });
    assert.ok(years.every(({ grade }) => grade === undefined));
  });
});
