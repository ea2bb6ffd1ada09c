import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CatalogCourse } from '../../../src/courses/catalog.js';
import {
  alertKey,
  courseAlerts,
  type AlertQuestion,
  type CourseAlert,
} from '../../../src/courses/check/index.js';
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
      'blocking prerequisiteMissing:needs:GEO,PHY',
    ]);
  });

  it('can be kept and can stand in an id, whatever a catalog holds', () => {
    const words = `Ask: Mr. O’Hara, room 5\n${'ä'.repeat(600)}`;
    const [one, other] = [`${words}.`, `${words}..`].map((each) =>
      alertKey({ code: 'noInfo', reason: { kind: 'ruleInWords', words: each } }),
    );
    assert.match(one ?? '', /^[\w:,%+\-./<]{1,500}$/);
    assert.notEqual(one, other);
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
    const forBoth = alertsOn([geo, grade11Fall], settled('prerequisiteMissing:needs:GEO,PHY'));
    assert.deepEqual(told(forBoth), ['resolved prerequisiteMissing:needs:PHY']);
    const forOne = alertsOn([grade11Fall], settled('prerequisiteMissing:needs:PHY'));
    assert.deepEqual(told(forOne), ['blocking prerequisiteMissing:needs:GEO,PHY']);
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

describe('a class of another school', () => {
  const spanish = catalog(
    { code: 'S1', title: 'Spanish 1-2', subject: '24' },
    { code: 'M1', title: 'Integrated Math 1', subject: '02' },
    {
      code: 'S2',
      title: 'Spanish 3-4',
      subject: '24',
      rules: [{ kind: 'prerequisite', needs: { course: 'S1' } }],
    },
    {
      code: 'M2',
      title: 'Integrated Math 2',
      subject: '02',
      rules: [{ kind: 'prerequisite', needs: { course: 'M1' } }],
    },
  );
  const brought = (title: string, subject: string, fields: Partial<PlannedCourse> = {}) =>
    course(title, { subject, method: 'transferCredit', confirmation: 'toBeConfirmed', ...fields });
  const asked = (code: string, ...taken: readonly PlannedCourse[]) =>
    alertsOn([...taken, of(code, { credits: 1000 })], { catalog: spanish });

  it('that may be what is asked for makes it something to ask about, and nothing that blocks', () => {
    const [alert] = asked('S2', brought('Art', '05'), brought('Spanish 1', '24'));
    assert.equal(alert?.code, 'prerequisiteMissing');
    assert.equal(alert.severity, 'information');
    assert.deepEqual(alert.resolves, [{ kind: 'ask', course: 'Spanish 1', as: 'S1' }]);
  });

  it('is the one whose title is most alike', () => {
    const [alert] = asked(
      'M2',
      brought('Integrated Math 1', '02'),
      brought('Geometry', '02', { schoolYear: 2027 }),
    );
    assert.deepEqual(alert?.resolves, [{ kind: 'ask', course: 'Integrated Math 1', as: 'M1' }]);
    const [other] = asked('M2', brought('Algebra 1', '02'));
    assert.deepEqual(other?.resolves, [{ kind: 'ask', course: 'Algebra 1', as: 'M1' }]);
  });

  it('is of no help in another language, another subject, too late, or where the school said no', () => {
    for (const taken of [
      brought('French 1', '24'),
      brought('Spanish art', '05'),
      brought('Spanish 1', '24', { state: 'planned', result: null, schoolYear: 2029 }),
      brought('Spanish 1', '24', { confirmation: 'refused' }),
      brought('Spanish 1', '24', { removed: true }),
      course('Spanish 1', { subject: '24' }),
    ])
      assert.equal(asked('S2', taken)[0]?.severity, 'blocking', JSON.stringify(taken));
  });
});
