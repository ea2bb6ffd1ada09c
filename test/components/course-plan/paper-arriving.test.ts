import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  arrivalChanges,
  readArrival,
  type AddingArrival,
  type Arrival,
  type ArrivalPlace,
} from '../../../components/course-plan/paper/arriving-courses.js';
import { planFile } from '../../../src/exchange/plan-file.js';
import type { JsonObject } from '../../../src/model/json.js';
import { smallCatalog } from '../../../stories/fixtures/course-details.js';
import { done, withCourses } from '../../../stories/fixtures/course-plans.js';
import { emptyPlan, tenthGrader, thisYear } from '../../../stories/fixtures/course-timeline.js';
import { casey } from '../../../stories/fixtures/people.js';
import { fileFromElsewhere, planElsewhere } from '../../../stories/fixtures/plan-files.js';

const here: ArrivalPlace = {
  courses: Object.values(tenthGrader.courses ?? {}),
  ...{ catalog: smallCatalog, graduationPlanIds: undefined },
};

function arrived(text = fileFromElsewhere, place = here): Arrival {
  const read = readArrival(text, place);
  if (!read.ok) throw new Error(read.fault);
  return read.value;
}

/** The file with a course whose fields are no values of ours. */
function withBroken(title: string, fields: JsonObject): string {
  const file = JSON.parse(fileFromElsewhere) as { body: { courses: Record<string, JsonObject> } };
  for (const course of Object.values(file.body.courses))
    if (course.title === title) Object.assign(course, fields);
  return JSON.stringify(file, undefined, 2);
}

function faultOf(text: string): string {
  const read = readArrival(text, here);
  return read.ok ? 'fine' : read.fault;
}

/** The fields of the courses that would be added, by title. */
function fieldsOf(adding: Partial<AddingArrival> = {}): Record<string, JsonObject> {
  const nothingHere = { ...here, courses: [] };
  let nth = 0;
  const changes = arrivalChanges(arrived(fileFromElsewhere, nothingHere), {
    ...{ collection: ['courses'], siblings: [], thisYear, isFromOther: true },
    ...{ mayGive: () => true, hasGoal: () => false },
    makeId: () => `course_${String((nth += 1)).padStart(20, '0')}`,
    ...adding,
  });
  const added = changes.flatMap((change) => (change.type === 'add' ? [change.fields] : []));
  return Object.fromEntries(
    added.map((fields) => [typeof fields.title === 'string' ? fields.title : '', fields]),
  );
}

describe('the courses of a plan file', () => {
  it('are told apart by whether the catalog here knows them', () => {
    const { fresh, matched, own, mismatches, already, ideas } = arrived();
    assert.deepEqual([fresh.length, matched, own, already, ideas], [5, 1, 1, 1, 1]);
    assert.deepEqual(
      mismatches.map(({ kind, code, found }) => [kind, code, found]),
      [
        ['unknownCode', 'ART9', undefined],
        ['otherCode', 'SCI7', '0303'],
        ['otherTitle', '0302', 'Chemistry'],
      ],
    );
  });

  it('keep their codes where they match, and come by their names where not', () => {
    const fields = fieldsOf();
    assert.equal(fields['Algebra 1']?.course, '0201');
    assert.deepEqual([fields.Pottery?.course, fields.Pottery?.kind], [undefined, 'custom']);
    assert.equal(fields['World Drumming']?.course, undefined);
  });

  it('wait for the word of this school, unless they are of it', () => {
    assert.equal(fieldsOf().Pottery?.method, 'transferCredit');
    assert.equal(fieldsOf().Pottery?.confirmation, undefined);
    assert.equal(fieldsOf({ isFromOther: false }).Pottery?.method, undefined);
    assert.equal(fieldsOf()['Community radio']?.method, undefined);
  });

  it('are planned where another school was asked for them, and have no year of another time', () => {
    const fields = fieldsOf();
    assert.equal(fields['Marine Science']?.state, 'planned');
    assert.equal(fields['Stage Lighting']?.schoolYear, undefined);
    assert.equal(fields.Welding, undefined);
  });

  it('leave out what the viewer may not write', () => {
    const fields = fieldsOf({ mayGive: (given) => !('mark' in given) });
    assert.equal(fields['Algebra 1']?.mark, undefined);
    assert.equal(fields['Algebra 1']?.credits, undefined);
    assert.equal(fields.Pottery?.credits, 500);
  });

  it('stand one for one: of two with the same name, only the one that is here already stays out', () => {
    const two = withCourses(emptyPlan, casey, [done(thisYear, 'Elective'), done(thisYear, 'Elective')]);
    const one = withCourses(emptyPlan, casey, [done(thisYear, 'Elective')]);
    const own = Object.values(one.courses ?? {}).map((course) => ({ ...course, id: 'course_own' }));
    const { fresh, already } = arrived(planFile(two).text, { ...here, courses: own });
    assert.deepEqual([fresh.length, already], [1, 1]);
  });

  it('come without those that cannot be read, which are named', () => {
    for (const broken of [{ schoolYear: 2999 }, { credits: -500 }, { credits: 99_999_000 }]) {
      const read = arrived(withBroken('Pottery', broken));
      assert.deepEqual(read.unreadable, ['Pottery']);
      assert.equal(read.fresh.length, 4);
    }
  });

  it('come with how many ways to finish school the file names that nobody knows here', () => {
    const coursePath = { graduationPlan: 'kc-diploma', supplements: { 'kc-arts': true, 'wa-diploma': true } };
    const file = planFile({ ...planElsewhere, coursePath }).text;
    const knowing = (graduationPlanIds: ArrivalPlace['graduationPlanIds']) =>
      arrived(file, { ...here, graduationPlanIds }).unknownWays;
    assert.equal(knowing(['wa-diploma']), 2);
    assert.equal(knowing(['kc-diploma', 'kc-arts', 'wa-diploma']), 0);
    assert.equal(knowing(undefined), 0, 'while the rules are on their way');
  });

  it('say whose plan they are from', () => {
    assert.equal(arrived().student, planElsewhere.student?.name);
  });

  it('are not added twice', () => {
    const file = planFile(planElsewhere).text;
    const after = { ...here, courses: Object.values(planElsewhere.courses ?? {}) };
    assert.equal(arrived(file, after).fresh.length, 0);
  });

  it('come in by their names alone where there is no catalog', () => {
    const read = readArrival(fileFromElsewhere, { ...here, courses: [], catalog: undefined });
    assert.ok(read.ok && read.value.matched === 0);
  });
});

describe('a file that brings nothing', () => {
  const withFile = (change: object) =>
    JSON.stringify({ ...(JSON.parse(fileFromElsewhere) as object), ...change });
  const many = Array.from({ length: 401 }, (_, nth) => done(thisYear, `Class ${nth}`));

  for (const [what, text, fault] of [
    ['that is empty', '', 'notOurs'],
    ['that is no JSON', 'title,credits', 'notOurs'],
    ['that was cut off', fileFromElsewhere.slice(0, -40), 'notOurs'],
    ['of somebody else’s', '{"courses":[]}', 'notOurs'],
    [
      'with keys that would reach into objects',
      withFile({ body: { __proto__: null, id: 'x', courses: [] } }),
      'notOurs',
    ],
    ['that is nested very deep', '['.repeat(100_000), 'notOurs'],
    ['of a newer version', withFile({ formatVersion: 99 }), 'newer'],
    ['that is too long', `${fileFromElsewhere}${' '.repeat(5_000_000)}`, 'tooLarge'],
    [
      'with more classes than a school has years for',
      planFile(withCourses(emptyPlan, casey, many)).text,
      'tooLarge',
    ],
    ['without a class', planFile(emptyPlan).text, 'noCourses'],
  ] as const) {
    it(`is one ${what}`, () => {
      assert.equal(faultOf(text), fault);
    });
  }
});
