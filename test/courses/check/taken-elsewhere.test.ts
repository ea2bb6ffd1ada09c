import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { courseAlerts } from '../../../src/courses/check/index.js';
import type { PlannedCourse } from '../../../src/model/planned-course.js';
import { catalog, course, planned } from './small-plans.js';

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
    courseAlerts({
      courses: [...taken, planned(code, { kind: 'catalog', course: code })],
      ...{ catalog: spanish, exceptions: [] },
    });

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
  });

  it('that is called otherwise may be asked about, and blocks as before', () => {
    const [alert] = asked('M2', brought('Basic arithmetic', '02'));
    assert.equal(alert?.severity, 'blocking');
    assert.deepEqual(alert.resolves, [
      { kind: 'take', courses: ['M1'], when: 'before' },
      { kind: 'ask', course: 'Basic arithmetic', as: 'M1' },
    ]);
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
