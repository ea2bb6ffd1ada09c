import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Crosswalk, Plan, PlannedCourse } from 'ilp-elements';
import {
  checkCatalog,
  checkGraduation,
  checkGraduationPlan,
  courseAlerts,
  loadGraduationPlan,
  whatIfCourses,
  type GraduationCheck,
} from 'ilp-elements/courses';
import { experienceMinutes, markedCourses } from 'ilp-elements/rules';
import { loadPack } from 'ilp-elements/packs';
import { districtRules } from '../../demo/graduation/of-district.js';
import { loadSampleCrosswalks, loadSamplePlan } from '../../demo/samples.js';
import { studentById, students, type StudentId } from '../../demo/students.js';

const catalog = checkCatalog(JSON.parse(await readFile('demo/catalog/courses.json', 'utf8')));

/** The ways to finish that the portal offers a student, by id, the usual one first. */
async function rulesOf(id: StudentId) {
  const ids = (await loadPack(studentById(id).state)).graduationPlans ?? [];
  return (await districtRules(id)) ?? Promise.all(ids.map(loadGraduationPlan));
}

/** What the rules a plan aims at, or those with this id, say about its courses, or about a what-if's. */
async function checkOf(
  id: StudentId,
  more: { readonly way?: string; readonly whatIf?: string; readonly crosswalk?: Crosswalk } = {},
): Promise<GraduationCheck> {
  const sample = await loadSamplePlan(id);
  const whatIf = Object.values(sample.whatIfs ?? {}).find(({ title }) => title === more.whatIf);
  const decided = more.crosswalk?.coursePath?.graduationPlan;
  const wanted = more.way ?? whatIf?.graduationPlan ?? decided ?? sample.coursePath?.graduationPlan;
  const rules = await rulesOf(id);
  const plan = rules.find((each) => each.id === wanted) ?? rules[0];
  assert.ok(plan);
  const shown = Object.keys(sample.coursePath?.shown ?? {}).map((requirement) => ({ requirement }));
  return checkGraduation({
    ...{ plan, catalog, shown, courses: coursesOf(sample, whatIf?.courses) },
    exceptions: Object.values(sample.exceptions ?? {}),
    experienceMinutes: experienceMinutes(sample.experiences).byKind,
    ...(more.crosswalk ? { marks: markedCourses(more.crosswalk) } : {}),
  });
}

function coursesOf({ courses }: Plan, own?: Readonly<Record<string, PlannedCourse>>) {
  return Object.values(own ? whatIfCourses(courses, own) : (courses ?? {}));
}

/** What is still to plan, and by how much. */
function left({ accepted: { requirements, total } }: GraduationCheck): Record<string, number | string> {
  const open = requirements.filter(({ state }) => state === 'left');
  const sums = open.map((each) => [each.requirement, 'left' in each ? each.left : 'not shown'] as const);
  return Object.fromEntries([...sums, ...(total?.left ? [['total', total.left] as const] : [])]);
}

test('a portal’s own rules are in the published shape', async () => {
  for (const rules of (await districtRules('dario')) ?? [])
    assert.deepEqual(checkGraduationPlan(JSON.parse(JSON.stringify(rules))), rules);
});

test('the rules a sample aims at and was shown are rules the portal has', async () => {
  for (const { id } of students) {
    const { coursePath, exceptions } = await loadSamplePlan(id);
    const rules = await rulesOf(id);
    const { graduationPlan, supplements, shown } = coursePath ?? {};
    for (const aim of [graduationPlan, ...Object.keys(supplements ?? {})])
      assert.ok(!aim || rules.some((each) => each.id === aim), aim ?? '');
    const decided = Object.values(exceptions ?? {}).map(({ requirement }) => requirement);
    const names = rules.flatMap((each) => each.requirements.map((need) => `${each.id}/${need.id}`));
    for (const name of [...Object.keys(shown ?? {}), ...decided])
      assert.ok(!name || names.includes(name), name ?? '');
  }
});

test('each sample stands where the student is known to stand', async () => {
  assert.deepEqual(left(await checkOf('yusra')), { 'personal-finance': 500, total: 500 });
  assert.deepEqual(left(await checkOf('dario')), { 'physical-education': 500, total: 500 });
  assert.equal((await checkOf('wren')).accepted.state, 'metIfPassed');
  const menu = await checkOf('wren', { way: 'co-menu-of-options' });
  assert.deepEqual(left(menu), { 'readiness-mathematics': 'not shown' });
  const { accepted, confirmed } = await checkOf('casey');
  assert.deepEqual([accepted.total?.earned, accepted.total?.toBeConfirmed], [2750, 3500]);
  assert.equal(confirmed.total?.left, 7750);
});

test('Theo stands otherwise for those who know what his IEP team decided', async () => {
  const crosswalk = (await loadSampleCrosswalks('theo'))?.crosswalk;
  assert.ok(crosswalk);
  const decided = await checkOf('theo', { crosswalk });
  assert.equal(decided.graduationPlan, 'sc-employability-credential');
  assert.deepEqual(left(decided), {
    'career-portfolio': 'not shown',
    'work-readiness': 'not shown',
    'work-based-learning': 73 * 60,
  });
  const forOthers = await checkOf('theo');
  assert.equal(forOthers.graduationPlan, 'sc-diploma-2027');
  const twoYears = await checkOf('theo', { crosswalk, whatIf: 'Stay two more years' });
  assert.deepEqual(
    [left(twoYears), twoYears.notices.map(({ kind }) => kind)],
    [{}, ['mayNotCount', 'mayNotCount']],
  );
});

test('of what Casey tries, one plan is on time, one takes a year more, and one leaves a language open', async () => {
  const plan = await loadSamplePlan('casey');
  const found: Record<string, [last: number, left: string[]]> = {};
  for (const { title = '', courses } of Object.values(plan.whatIfs ?? {})) {
    const years = coursesOf(plan, courses).map(({ schoolYear }) => schoolYear ?? 0);
    found[title] = [Math.max(...years), Object.keys(left(await checkOf('casey', { whatIf: title })))];
  }
  const shownLater = ['high-school-and-beyond-plan', 'graduation-pathway'];
  assert.deepEqual(found['On time: two college classes and summer'], [2029, shownLater]);
  assert.deepEqual(found['One more year, fewer classes at once'], [2030, shownLater]);
  assert.ok(found['Physics, not Spanish']?.[1].includes('world-language'));
});

test('no class of a sample breaks a rule of the catalog that nobody decided about', async () => {
  for (const { id } of students) {
    const plan = await loadSamplePlan(id);
    const { exceptions = {}, student } = plan;
    for (const own of [undefined, ...Object.values(plan.whatIfs ?? {})]) {
      const courses = coursesOf(plan, own?.courses);
      for (const { course } of courses)
        assert.ok(!course || catalog.courses.some(({ code }) => code === course));
      const cohortGraduationYear = student?.cohortGraduationYear ?? 0;
      const alerts = courseAlerts({
        courses,
        exceptions: Object.values(exceptions),
        catalog,
        cohortGraduationYear,
      });
      assert.deepEqual(
        alerts.filter(({ severity }) => severity === 'blocking'),
        [],
        id,
      );
    }
  }
});
