import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CatalogCourse } from '../../../src/courses/catalog.js';
import {
  alertKey,
  courseAlerts,
  type AlertQuestion,
  type CourseAlert,
} from '../../../src/courses/check/index.js';
import type { GraduationPlan } from '../../../src/courses/graduation-plan.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import { catalog, check, course, credits, diploma, exception, planned } from './small-plans.js';

const geometry: CatalogCourse = { code: 'GEO', title: 'Geometry', subject: '02', credits: 1000 };
const physics: CatalogCourse = { code: 'PHY', title: 'Physics', subject: '03', credits: 1000 };
const both = { all: [{ course: 'GEO' }, { course: 'PHY' }] };
const school = catalog(geometry, physics, {
  ...{ code: 'ALG2', title: 'Algebra 2', subject: '02', credits: 1000 },
  ...{ grades: [11, 12], terms: ['fallSemester'] },
  rules: [{ kind: 'prerequisite', needs: both }],
});

function of(code: string, fields: Partial<PlannedCourse> = {}): PlannedCourse {
  return planned(code.toLowerCase(), { kind: 'catalog', course: code, credits: null, ...fields });
}

const [grade10Spring, grade11Spring, grade11Fall] = [
  of('ALG2', { schoolYear: 2027, term: 'springSemester' }),
  of('ALG2', { schoolYear: 2028, term: 'springSemester' }),
  of('ALG2', { schoolYear: 2028, term: 'fallSemester' }),
];

function alertsOn(
  courses: readonly PlannedCourse[],
  more: Partial<AlertQuestion> = {},
): readonly CourseAlert[] {
  return courseAlerts({ courses, catalog: school, exceptions: [], cohortGraduationYear: 2029, ...more });
}

/** The counselor says that it is all right. */
function settled(alert: string) {
  return { exceptions: [exception('e', { kind: 'override', course: 'alg2', alert })] };
}

/** Each alert as `severity key`. */
function told(alerts: readonly CourseAlert[]): readonly string[] {
  return alerts.map((alert) => `${alert.severity} ${alertKey(alert)}`);
}

describe('what an alert is about', () => {
  it('is named by its code, the kind of its reason and what that holds, each once', () => {
    assert.deepEqual(told(alertsOn([grade10Spring])), [
      'blocking notOffered:grade:10',
      'blocking notOffered:term:springSemester',
      'blocking prerequisiteMissing:needs:GEO<missing,PHY<missing',
    ]);
  });

  it('can be kept and can stand in an id, whatever a catalog holds', () => {
    const words = `Ask: Mr. O’Hara, room 5\n${'ä'.repeat(600)}`;
    const keys = ['.', '..', '-'].map((end) =>
      alertKey({ code: 'noInfo', reason: { kind: 'ruleInWords', words: `${words}${end}` } }),
    );
    for (const key of keys) assert.match(key, /^[\w:,%+\-./<]{1,500}$/);
    assert.equal(new Set(keys).size, keys.length);
  });
});

describe('a decision on an alert', () => {
  it('holds for the reason it was given for, and not for one that came later', () => {
    const decided = settled('notOffered:grade:10');
    assert.ok(told(alertsOn([grade10Spring], decided)).includes('resolved notOffered:grade:10'));
    const moved = alertsOn([grade11Spring], decided).find(({ code }) => code === 'notOffered');
    assert.equal(moved?.severity, 'blocking');
    assert.equal(moved.decision, undefined);
    assert.equal(moved.earlier?.reason, 'Because.');
  });

  it('of two courses that were missing holds for one of them, and never for another', () => {
    const geo = of('GEO', { schoolYear: 2026, state: 'completed', result: 'pass' });
    const forBoth = alertsOn(
      [geo, grade11Fall],
      settled('prerequisiteMissing:needs:GEO<missing,PHY<missing'),
    );
    assert.deepEqual(told(forBoth), ['resolved prerequisiteMissing:needs:PHY<missing']);
    const forOne = alertsOn([grade11Fall], settled('prerequisiteMissing:needs:PHY<missing'));
    assert.deepEqual(told(forOne), ['blocking prerequisiteMissing:needs:GEO<missing,PHY<missing']);
  });

  it('on a class that comes too late does not hold where it is not taken at all', () => {
    const late = of('PHY', { schoolYear: 2029 });
    const done = of('GEO', { schoolYear: 2026, state: 'completed', result: 'pass' });
    const decided = settled('prerequisiteMissing:needs:PHY<tooLate');
    const severity = (...others: readonly PlannedCourse[]) =>
      alertsOn([done, grade11Fall, ...others], decided).find(({ code }) => code === 'prerequisiteMissing')
        ?.severity;
    assert.equal(severity(late), 'resolved');
    assert.equal(severity(), 'blocking');
  });

  it('on a class that is taken once more stays, whichever time was the first', () => {
    const time = (id: string, schoolYear: number) =>
      planned(id, { kind: 'catalog', course: 'GEO', schoolYear });
    const decided = (times: readonly PlannedCourse[]) =>
      alertsOn(times, {
        exceptions: [exception('e', { kind: 'override', course: 'c', alert: 'duplicate:takenBefore:1' })],
      }).find(({ target }) => target.kind === 'course' && target.course === 'c')?.severity;
    assert.equal(decided([time('a', 2026), time('b', 2027), time('c', 2028)]), 'resolved');
    assert.equal(decided([time('a', 2027), time('b', 2026), time('c', 2028)]), 'resolved');
  });

  it('on several classes of a list holds for what is left of them', () => {
    const list = { kind: 'courses', id: 's', name: { en: 's', es: 's' } } as const;
    const plan = diploma([{ ...list, courses: [{ titles: ['art'] }, { titles: ['music'] }] }]);
    const left = (...courses: readonly PlannedCourse[]) =>
      alertsOn(courses, {
        ...{ catalog: undefined, checked: [{ plan, check: check(plan, courses) }] },
        exceptions: [
          exception('e', {
            kind: 'override',
            requirement: 'test/s',
            alert: 'requiredCourseNotFound:nothingFits:0,1',
          }),
        ],
      });
    assert.deepEqual(told(left()), ['resolved requiredCourseNotFound:nothingFits:0,1']);
    assert.deepEqual(told(left(course('art', { title: 'Art' }))), [
      'resolved requiredCourseNotFound:nothingFits:1',
    ]);
  });

  it('about a yes of somebody is no decision about a class the school assigns', () => {
    const placing = catalog({ ...physics, code: 'ALG2', rules: [{ kind: 'placed' }] });
    const alerts = alertsOn([grade11Fall], { catalog: placing, ...settled('approvalRequired:approval') });
    assert.deepEqual(told(alerts), ['blocking approvalRequired:placed']);
  });

  it('that names the code alone holds whatever the reason is', () => {
    const alerts = alertsOn([grade10Spring], settled('notOffered'));
    assert.equal(alerts.filter(({ severity }) => severity === 'resolved').length, 2);
  });
});

describe('what two graduation plans miss in one course', () => {
  const failed = course('f', { result: 'fail' });
  const way = diploma([credits('english', 1000, ['01'])]);
  const beside = diploma([credits('reading', 1000, ['01'])], { id: 'beside', kind: 'supplement' });
  const checked = [way, beside].map((plan) => ({ plan, check: check(plan, [failed]) }));

  it('is asked about once, with the requirements of both', () => {
    const alerts = alertsOn([failed], { catalog: undefined, checked });
    const own = alerts.filter(({ code }) => code === 'failedRequiredCourse');
    assert.deepEqual(
      own.map(({ reason }) => reason),
      [{ kind: 'failed', requirements: ['english', 'reading'] }],
    );
  });

  it('is asked about again where a plan is aimed at later', () => {
    const decided = {
      exceptions: [
        exception('e', { kind: 'override', course: 'f', alert: 'failedRequiredCourse:failed:english' }),
      ],
    };
    const [first, ...others] = checked;
    assert.ok(first);
    const severity = (plans: typeof checked) =>
      alertsOn([failed], { catalog: undefined, checked: plans, ...decided }).find(
        ({ code }) => code === 'failedRequiredCourse',
      )?.severity;
    assert.equal(severity([first]), 'resolved');
    assert.equal(severity([first, ...others]), 'blocking');
  });

  it('is asked about once where both ask for the same mark, and for each mark where they differ', () => {
    const low = course('d', { mark: 'D', title: 'Low' });
    const plans = ['C', 'C', 'B'].map((leastMark, place) =>
      diploma([credits('english', 1000, ['01'], { leastMark })], { id: `way-${place}` }),
    );
    const alerts = alertsOn([low], {
      catalog: undefined,
      checked: plans.map((plan) => ({ plan, check: check(plan, [low]) })),
    });
    assert.deepEqual(
      told(alerts).filter((each) => each.includes('markBelow')),
      ['blocking markBelowThreshold:mark:D<C', 'blocking markBelowThreshold:mark:D<B'],
    );
  });
});

describe('two rules that ask for one mark', () => {
  const low = of('GEO', { state: 'completed', result: 'pass', mark: 'D', schoolYear: 2026 });
  const rule = (strength: 'required' | 'recommended') =>
    ({ kind: 'prerequisite', needs: { course: 'GEO', mark: { least: 'C', strength } } }) as const;

  for (const rules of [
    [rule('recommended'), rule('required')],
    [rule('required'), rule('recommended')],
  ])
    it(`weigh as much as the heavier one, ${rules.map(({ needs }) => needs.mark.strength).join(' first, then ')}`, () => {
      const asking = catalog(geometry, {
        code: 'ALG2',
        title: 'Algebra 2',
        subject: '02',
        credits: 1000,
        rules,
      });
      const alerts = alertsOn([low, grade11Fall], { catalog: asking });
      const marks = told(alerts).filter((each) => each.includes('minimumGrade'));
      assert.deepEqual(marks, ['blocking minimumGrade:needs:GEO<C<markBelow']);
    });
});

describe('what only an IEP team’s way asks for', () => {
  const failed = course('f', { result: 'fail' });
  const way = diploma([credits('reading', 1000, ['01'])], { kind: 'credential' });
  const beside = diploma([credits('english', 1000, ['01'])], { id: 'beside', kind: 'supplement' });
  const alertsFor = (...plans: readonly GraduationPlan[]) =>
    alertsOn([failed], {
      catalog: undefined,
      checked: plans.map((plan) => ({
        ...{ plan, check: check(plan, [failed]) },
        isOfIepTeam: plan.kind === 'credential',
      })),
    }).filter(({ code }) => code === 'failedRequiredCourse');
  const namesIn = (alerts: readonly CourseAlert[]) =>
    alerts.map((alert) => `${alert.isOfIepTeam ? 'theirs ' : ''}${alertKey(alert)}`);

  it('is marked, and stays apart from what others may read', () => {
    assert.deepEqual(namesIn(alertsFor(way, beside)), [
      'theirs failedRequiredCourse:failed:reading',
      'failedRequiredCourse:failed:english',
    ]);
  });

  it('is said once, and open, where the others ask for just the same', () => {
    const same = { ...beside, requirements: way.requirements };
    assert.deepEqual(namesIn(alertsFor(way, same)), ['failedRequiredCourse:failed:reading']);
  });
});
