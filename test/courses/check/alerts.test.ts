import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CatalogCourse, CourseNeed, CourseRule } from '../../../src/courses/catalog.js';
import {
  alertCodes,
  courseAlerts,
  obstaclesTo,
  openDoors,
  reachesMark,
  whatWouldFill,
  type AlertCode,
  type AlertQuestion,
  type CourseAlert,
} from '../../../src/courses/check/index.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import { catalog, check, course, credits, diploma, exception, planned } from './small-plans.js';

const geometry: CatalogCourse = { code: 'GEO', title: 'Geometry', subject: '02', credits: 1000 };

/** Algebra 2 with rules, beside geometry. */
function algebra(...rules: readonly CourseRule[]) {
  return catalog(geometry, { code: 'ALG2', title: 'Algebra 2', subject: '02', credits: 1000, rules });
}

/** A course of the catalog in the plan. */
function of(code: string, fields: Partial<PlannedCourse> = {}): PlannedCourse {
  return planned(code.toLowerCase(), { kind: 'catalog', course: code, credits: null, ...fields });
}

const over = { state: 'completed', result: 'pass', schoolYear: 2026 } as const;

/** The codes that came up in any of the cases. */
const cameUp = new Set<AlertCode>();

function alertsFor(question: Partial<AlertQuestion>): readonly CourseAlert[] {
  const alerts = courseAlerts({ courses: [], catalog: undefined, exceptions: [], ...question });
  for (const { code } of alerts) cameUp.add(code);
  return alerts;
}

/** Each alert as `severity code`. */
function names(alerts: readonly Pick<CourseAlert, 'code' | 'severity'>[]): readonly string[] {
  return alerts.map(({ code, severity }) => `${severity} ${code}`);
}

const needsGeometry: CourseRule = { kind: 'prerequisite', needs: { course: 'GEO' } };

function named(question: Partial<AlertQuestion>): readonly string[] {
  return names(alertsFor(question));
}

describe('what has to come before', () => {
  const known = algebra(needsGeometry);

  it('is missing', () => {
    const alerts = alertsFor({ courses: [of('ALG2')], catalog: known });
    assert.deepEqual(alerts, [
      {
        code: 'prerequisiteMissing',
        severity: 'blocking',
        target: { kind: 'course', course: 'alg2' },
        reason: {
          kind: 'needs',
          needs: { course: 'GEO' },
          problems: [{ course: 'GEO', fault: 'missing', nearest: undefined, mark: undefined }],
        },
        resolves: [{ kind: 'take', courses: ['GEO'], when: 'before' }],
        decision: undefined,
      },
    ]);
  });

  for (const [what, fields, expected] of [
    ['is done', over, []],
    ['is planned the year before', { schoolYear: 2027 }, []],
    ['is planned the same year', {}, ['blocking prerequisiteMissing']],
    ['is planned a year later', { schoolYear: 2029 }, ['blocking prerequisiteMissing']],
    ['was failed', { ...over, result: 'fail' }, ['blocking prerequisiteMissing']],
    ['is an alternate', { state: 'alternate', schoolYear: 2027 }, ['blocking prerequisiteMissing']],
    ['was done at another school that is not sure yet', { ...over, confirmation: 'toBeConfirmed' }, []],
  ] as const) {
    it(`${what}: ${expected.join() || 'no alert'}`, () => {
      assert.deepEqual(named({ courses: [of('ALG2'), of('GEO', fields)], catalog: known }), expected);
    });
  }

  it('may be in the term before, and in the plan but too late it says what to move', () => {
    const courses = [
      of('ALG2', { term: 'springSemester', credits: 500 }),
      of('GEO', { term: 'fallSemester', credits: 500 }),
    ];
    assert.deepEqual(named({ courses, catalog: known }), []);
    const late = courses.map((each) => ({ ...each, term: 'fallSemester' as const }));
    const [alert] = alertsFor({ courses: late, catalog: known });
    assert.deepEqual(alert?.resolves, [{ kind: 'move', course: 'geo', when: 'before' }]);
  });

  it('that takes two terms is not over after one', () => {
    const long = catalog({ ...geometry, parts: 2 }, ...known.courses.slice(1));
    const courses = [of('ALG2', { term: 'springSemester' }), of('GEO', { term: 'fallSemester' })];
    assert.deepEqual(named({ courses, catalog: long }), ['blocking prerequisiteMissing']);
  });

  it('cannot be judged where its time is not given', () => {
    const courses = [of('ALG2'), of('GEO', { term: null })];
    assert.deepEqual(named({ courses, catalog: known }), ['information noInfo', 'information noInfo']);
  });

  it('is not asked of a course that is over', () => {
    assert.deepEqual(named({ courses: [of('ALG2', over)], catalog: known }), []);
  });

  it('can be all of some, or any of some', () => {
    const stats: CatalogCourse = { code: 'STAT', title: 'Statistics', subject: '02', credits: 1000 };
    const withNeeds = (needs: CourseNeed) => {
      const { courses } = algebra({ kind: 'prerequisite', needs });
      return catalog(...courses, stats);
    };
    const both = withNeeds({ all: [{ course: 'GEO' }, { course: 'STAT' }] });
    const either = withNeeds({ any: [{ course: 'GEO' }, { course: 'STAT' }] });
    const courses = [of('ALG2'), of('STAT', { schoolYear: 2027 })];
    assert.deepEqual(named({ courses, catalog: either }), []);
    const [alert] = alertsFor({ courses, catalog: both });
    assert.deepEqual(alert?.resolves, [{ kind: 'take', courses: ['GEO'], when: 'before' }]);
    const [neither] = alertsFor({ courses: [of('ALG2')], catalog: either });
    assert.deepEqual(
      neither?.resolves,
      ['GEO', 'STAT'].map((each) => ({ kind: 'take', courses: [each], when: 'before' })),
    );
  });

  it('that nobody knows is told as not known', () => {
    const dangling = algebra({ kind: 'prerequisite', needs: { course: 'GONE' } });
    assert.deepEqual(named({ courses: [of('ALG2')], catalog: dangling }), ['information noInfo']);
  });
});

describe('the mark that is asked for before', () => {
  const withMark = (strength: 'required' | 'recommended') =>
    algebra({ kind: 'prerequisite', needs: { course: 'GEO', mark: { least: 'B', strength } } });
  const marked = (mark: string | null, strength: 'required' | 'recommended' = 'required') =>
    named({ courses: [of('ALG2'), of('GEO', { ...over, mark })], catalog: withMark(strength) });

  it('is enough, too low, or only advised', () => {
    assert.deepEqual(marked('B'), []);
    assert.deepEqual(marked('B-'), ['blocking minimumGrade']);
    assert.deepEqual(marked('C', 'recommended'), ['information minimumGrade']);
  });

  it('is never guessed', () => {
    assert.deepEqual(marked('Pass'), ['information noInfo']);
    assert.deepEqual(marked(null), ['information noInfo']);
    assert.deepEqual(marked('88'), ['information noInfo']);
  });

  it('is not known yet of a course that is planned', () => {
    const courses = [of('ALG2'), of('GEO', { schoolYear: 2027 })];
    const [alert] = alertsFor({ courses, catalog: withMark('required') });
    assert.deepEqual(names([alert!]), ['information minimumGrade']);
    assert.deepEqual(alert?.resolves, [{ kind: 'mark', course: 'GEO', least: 'B' }]);
  });

  it('compares letters, numbers and Pass, each with its like', () => {
    const rows = [
      ['A-', 'B+', 'reached'],
      ['B', 'B+', 'below'],
      ['c+', 'C', 'reached'],
      ['F', 'D-', 'below'],
      ['92', '90%', 'reached'],
      ['3.2', '3.5', 'below'],
      ['3.2', '80', 'unknown'],
      ['Pass', 'P', 'reached'],
      ['D-', 'Pass', 'reached'],
      ['F', 'Pass', 'below'],
      ['No pass', 'C', 'below'],
      ['Pass', 'C', 'unknown'],
      ['90', 'B', 'unknown'],
      ['excellent', 'C', 'unknown'],
      [undefined, 'C', 'unknown'],
    ] as const;
    for (const [mark, least, expected] of rows) {
      assert.equal(reachesMark(mark, least), expected, `${mark ?? 'none'} for ${least}`);
    }
  });
});

describe('what a catalog says about a course', () => {
  it('asks for another one beside it, or before', () => {
    const known = algebra({ kind: 'corequisite', needs: { course: 'GEO' } });
    const beside = (fields: Partial<PlannedCourse>) =>
      named({ courses: [of('ALG2'), of('GEO', fields)], catalog: known });
    assert.deepEqual(beside({}), []);
    assert.deepEqual(beside({ schoolYear: 2027 }), []);
    assert.deepEqual(beside({ schoolYear: 2029 }), ['blocking corequisiteMissing']);
    assert.deepEqual(named({ courses: [of('ALG2')], catalog: known }), ['blocking corequisiteMissing']);
  });

  it('asks for an approval, or says that the school places', () => {
    const [approval] = alertsFor({
      courses: [of('ALG2')],
      catalog: algebra({ kind: 'approval', by: 'teacher' }),
    });
    assert.deepEqual(names([approval!]), ['blocking approvalRequired']);
    assert.deepEqual(approval?.resolves, [{ kind: 'approval', by: 'teacher' }]);
    const [placed] = alertsFor({ courses: [of('ALG2')], catalog: algebra({ kind: 'placed' }) });
    assert.deepEqual(placed?.reason, { kind: 'placed' });
  });

  it('has words that nobody judges', () => {
    const [words] = alertsFor({
      courses: [of('ALG2')],
      catalog: algebra({ kind: 'text', words: 'Audition' }),
    });
    assert.deepEqual(names([words!]), ['information noInfo']);
    assert.deepEqual(words?.reason, { kind: 'ruleInWords', words: 'Audition' });
  });

  it('offers it in some grades and terms alone', () => {
    const known = catalog({ ...geometry, grades: [9, 10], terms: ['fallSemester'] });
    const at = (fields: Partial<PlannedCourse>) =>
      alertsFor({ courses: [of('GEO', fields)], catalog: known, cohortGraduationYear: 2029 });
    assert.deepEqual(at({ schoolYear: 2027, term: 'fallSemester' }), []);
    const [grade] = at({ schoolYear: 2028, term: 'fallSemester' });
    assert.equal(grade?.code, 'notOffered');
    assert.deepEqual(grade.reason, { kind: 'grade', grade: 11, offered: [9, 10] });
    const [term] = at({ schoolYear: 2027, term: 'springSemester' });
    assert.deepEqual(term?.resolves, [{ kind: 'moveTo', terms: ['fallSemester'] }]);
  });

  it('offers grade 12 to those who stay a year longer, and says nothing where no grade is known', () => {
    const senior = catalog({ ...geometry, grades: [12] });
    const courses = [of('GEO', { schoolYear: 2030 })];
    assert.deepEqual(named({ courses, catalog: senior, cohortGraduationYear: 2029 }), []);
    assert.deepEqual(named({ courses, catalog: senior }), []);
  });

  it('does not have it at all', () => {
    const unknown = of('OLD', { credits: 1000 });
    assert.deepEqual(named({ courses: [unknown], catalog: catalog(geometry) }), ['blocking invalidCourse']);
    assert.deepEqual(named({ courses: [{ ...unknown, ...over, mark: 'A' }], catalog: catalog(geometry) }), [
      'information invalidCourse',
    ]);
    assert.deepEqual(named({ courses: [unknown] }), []);
  });
});

describe('the record of a course', () => {
  it('is there twice, but for one that was failed, or may be taken again', () => {
    const twice = [of('GEO', over), of('GEO', { id: 'again' })];
    const known = catalog(geometry);
    const [alert] = alertsFor({ courses: twice, catalog: known });
    assert.deepEqual(names([alert!]), ['blocking duplicate']);
    assert.deepEqual(alert?.target, { kind: 'course', course: 'again' });
    assert.deepEqual(alert.reason, { kind: 'takenBefore', course: 'geo', most: 1 });
    const said = [of('GEO', over), of('GEO', { id: 'again', repeats: 'geo' })];
    assert.deepEqual(named({ courses: said, catalog: known }), ['information duplicate']);
    const failed = [of('GEO', { ...over, result: 'fail' }), of('GEO', { id: 'again' })];
    assert.deepEqual(named({ courses: failed, catalog: known }), []);
    const often = catalog({ ...geometry, mostCompletions: 2 });
    assert.deepEqual(named({ courses: twice, catalog: often }), []);
  });

  it('is not there twice for all that is known, where nobody says what it is worth', () => {
    const silent = catalog({ code: 'GEO', title: 'Geometry', subject: '02' });
    const twice = [of('GEO', over), of('GEO', { id: 'again' })].map((each) => ({ ...each, credits: null }));
    assert.ok(!named({ courses: twice, catalog: silent }).some((each) => each.includes('duplicate')));
  });

  it('lacks facts', () => {
    const [alert] = alertsFor({ courses: [planned('a', { credits: null, schoolYear: null, term: null })] });
    assert.deepEqual(names([alert!]), ['information noInfo']);
    assert.deepEqual(alert?.resolves, [{ kind: 'enter', facts: ['credits', 'schoolYear', 'term'] }]);
    const [result] = alertsFor({ courses: [course('a', { result: null, term: null })] });
    assert.deepEqual(result?.resolves, [{ kind: 'enter', facts: ['result'] }]);
  });
});

describe('what a graduation plan lacks', () => {
  const title = (words: string) => ({ titles: [words] });
  const plan = diploma(
    [
      credits('mathematics', 2000, ['02'], { leastMark: 'C' }),
      {
        kind: 'courses',
        id: 'geometry',
        name: { en: 'Geometry', es: 'Geometría' },
        courses: [title('geometry')],
      },
    ],
    { totalCredits: 4000 },
  );
  const known = catalog(geometry, { code: 'ART', title: 'Art', subject: '05', credits: 1000 });
  const found = (courses: readonly PlannedCourse[]) => {
    const checked = [{ plan, check: check(plan, courses, { catalog: known }) }];
    return alertsFor({ courses, catalog: known, checked });
  };

  it('credits in a subject, a course, and credits in all', () => {
    const alerts = found([]);
    assert.deepEqual(names(alerts), [
      'blocking insufficientSubjectCredit',
      'blocking requiredCourseNotFound',
      'blocking insufficientTotalCredits',
    ]);
    assert.deepEqual(alerts[0]?.reason, { kind: 'credits', needed: 2000, left: 2000 });
    assert.deepEqual(alerts[1]?.resolves, [{ kind: 'take', courses: ['GEO'] }]);
    assert.deepEqual(alerts[2]?.target, { kind: 'requirement', requirement: 'test/total' });
  });

  it('nothing, once it is planned', () => {
    const more = ['a', 'b'].map((id) => planned(id, { subject: '02' }));
    assert.deepEqual(found([of('GEO'), ...more, planned('c')]), []);
  });

  it('a course that was failed, until something else fills what is open', () => {
    const failed = of('GEO', { ...over, result: 'fail' });
    const alert = found([failed]).find(({ code }) => code === 'failedRequiredCourse');
    assert.deepEqual(alert?.reason, { kind: 'failed', requirements: ['mathematics', 'geometry'] });
    assert.deepEqual(alert.resolves, [{ kind: 'take', courses: ['GEO'] }, { kind: 'replace' }]);
    const more = ['a', 'b'].map((id) => planned(id, { subject: '02' }));
    const again = found([failed, of('GEO', { id: 'again' }), ...more]);
    assert.ok(!again.some(({ code }) => code === 'failedRequiredCourse'));
  });

  it('a mark that is high enough', () => {
    const low = of('GEO', { ...over, mark: 'D' });
    const alert = found([low]).find(({ code }) => code === 'markBelowThreshold');
    assert.deepEqual(alert?.target, { kind: 'course', course: 'geo' });
    assert.deepEqual(alert.reason, { kind: 'mark', mark: 'D', least: 'C' });
  });
});

describe('an override', () => {
  it('resolves the alert it names, of that course alone, and keeps who, when and why', () => {
    const known = algebra(needsGeometry, { kind: 'approval' });
    const courses = [
      of('ALG2'),
      of('ALG2', { id: 'other', course: 'ALG2', schoolYear: 2029, repeats: 'alg2' }),
    ];
    const ok = exception('o', { kind: 'override', alert: 'prerequisiteMissing', course: 'alg2' });
    const alerts = alertsFor({ courses, catalog: known, exceptions: [ok] });
    const first = alerts.find(({ code }) => code === 'prerequisiteMissing');
    assert.equal(first?.severity, 'resolved');
    assert.deepEqual(first.decision?.reason, 'Because.');
    assert.equal(first.decision.by, 'counselor-1');
    assert.equal(alerts.filter(({ severity }) => severity === 'resolved').length, 1);
    assert.ok(alerts.some(({ code, severity }) => code === 'prerequisiteMissing' && severity === 'blocking'));
  });
});

describe('what would fill a gap', () => {
  const known = catalog(
    geometry,
    { code: 'ALG2', title: 'Algebra 2', subject: '02', credits: 1000, rules: [needsGeometry] },
    { code: 'HALF', title: 'Number talk', subject: '02', credits: 500 },
    { code: 'DONE', title: 'Algebra 1', subject: '02', credits: 1000 },
    { code: 'ART', title: 'Art', subject: '05', credits: 1000 },
  );
  const plan = diploma([credits('mathematics', 3000, ['02'])]);
  const courses = [of('DONE', over)];
  const question = { plan, courses, catalog: known, check: check(plan, courses, { catalog: known }) };

  it('are the courses that fit, what fits now and fills most first, with what is in the way', () => {
    const fillers = whatWouldFill('mathematics', { ...question, schoolYear: 2028, term: 'yearRound' });
    assert.deepEqual(
      fillers.map(({ course: code, fills, obstacles }) => [code, fills, names(obstacles)]),
      [
        ['GEO', 1000, []],
        ['HALF', 500, []],
        ['ALG2', 1000, ['blocking prerequisiteMissing']],
      ],
    );
  });

  it('are none where nothing is left or nobody asks', () => {
    assert.deepEqual(whatWouldFill('unknown', question), []);
    const full = check(diploma([credits('mathematics', 1000, ['02'])]), courses, { catalog: known });
    assert.deepEqual(whatWouldFill('mathematics', { ...question, check: full }), []);
  });

  it('and why a course does not fit yet can be asked before it is added', () => {
    const algebra2 = known.courses[1]!;
    const at = { schoolYear: 2028, term: 'yearRound' } as const;
    assert.deepEqual(names(obstaclesTo(algebra2, at, { courses, catalog: known })), [
      'blocking prerequisiteMissing',
    ]);
    const ready = [...courses, of('GEO', { schoolYear: 2027 })];
    assert.deepEqual(obstaclesTo(algebra2, at, { courses: ready, catalog: known }), []);
  });
});

describe('doors', () => {
  it('are open, or say what is before them', () => {
    const near = diploma([credits('english', 1000, ['01'])]);
    const far = diploma([credits('english', 2000, ['01']), credits('art', 500, ['05'])], {
      id: 'far',
      kind: 'supplement',
      totalCredits: 5000,
    });
    const courses = [course('a', { confirmation: 'toBeConfirmed' })];
    assert.deepEqual(openDoors([near, far].map((plan) => check(plan, courses))), [
      {
        graduationPlan: 'test',
        kind: 'diploma',
        state: 'met',
        confirmed: 'left',
        left: [],
        creditsLeft: 0,
      },
      {
        graduationPlan: 'far',
        kind: 'supplement',
        state: 'left',
        confirmed: 'left',
        left: ['english', 'art'],
        creditsLeft: 4000,
      },
    ]);
  });
});

describe('the codes', () => {
  it('have all come up above', () => {
    assert.deepEqual([...cameUp].sort(), [...alertCodes].sort());
  });
});
