import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PlanChecker, type PlanQuestion } from '../../../components/course-plan/check/plan-checker.js';
import { credits, diploma, course, exception, noMinutes, planned } from '../../courses/check/small-plans.js';

const diplomaOfTwo = diploma([credits('english', 2000, ['01']), credits('science', 1000, ['03'])]);
const pathway = diploma([credits('arts', 1000, ['05'], { isShared: true })], {
  id: 'arts',
  kind: 'supplement',
});

function question(fields: Partial<PlanQuestion> = {}): PlanQuestion {
  return {
    ...{ rules: 'ready', main: diplomaOfTwo, beside: [], decidedPath: undefined, exceptions: [] },
    catalog: undefined,
    ...{ experienceMinutes: noMinutes, shown: [], marks: undefined, cohortGraduationYear: 2029 },
    courses: [course('English 1'), course('Biology', { subject: '03' }), planned('Art', { subject: '05' })],
    ...fields,
  };
}

function namesOf(checker: PlanChecker, asked: PlanQuestion, id: string): readonly string[] {
  return (checker.answer(asked).factsOf(id)?.fills ?? []).map(({ name }) => name.en);
}

describe('the answer of the course plan', () => {
  it('says what each course fills, what is uncounted, and what should be looked at', () => {
    const checker = new PlanChecker();
    assert.deepEqual(namesOf(checker, question(), 'Biology'), ['science']);
    assert.equal(checker.answer(question()).factsOf('Art')?.uncounted?.because, 'noFit');
    const lost = question({ courses: [planned('Music', { schoolYear: null })] });
    assert.deepEqual(
      checker
        .answer(lost)
        .factsOf('Music')
        ?.alerts.map(({ code }) => code),
      ['noInfo'],
    );
  });

  it('stays the same object while the question is the same', () => {
    const checker = new PlanChecker();
    const asked = question();
    const first = checker.answer(asked);
    assert.equal(checker.answer({ ...asked }), first);
    for (const other of [
      { courses: [...asked.courses] },
      { exceptions: [] },
      { shown: [] },
      { beside: [pathway] },
      { main: undefined },
      { cohortGraduationYear: 2030 },
    ])
      assert.notEqual(checker.answer({ ...asked, ...other }), first, Object.keys(other)[0]);
  });

  it('keeps what it says of a course while it says the same, and tells the others anew', () => {
    const checker = new PlanChecker();
    const asked = question();
    const before = checker.answer(asked);
    const [english, ...others] = asked.courses;
    assert.ok(english);
    const after = checker.answer({ ...asked, courses: [{ ...english, credits: 500 }, ...others] });
    assert.equal(after.factsOf('Biology'), before.factsOf('Biology'));
    assert.equal(after.factsOf('Art'), before.factsOf('Art'));
    assert.notEqual(after.factsOf('English 1'), before.factsOf('English 1'));
    const [english2, science] = after.main?.check.accepted.requirements ?? [];
    const [english1, science1] = before.main?.check.accepted.requirements ?? [];
    assert.equal(science, science1);
    assert.notEqual(english2, english1);
  });

  it('leaves what could stand either way where it was', () => {
    const either = diploma([credits('one', 1000, ['01']), credits('two', 1000, ['01'])]);
    const checker = new PlanChecker();
    const [first, second, third] = ['c1', 'c2', 'c0'].map((id) => planned(id));
    assert.ok(first && second && third);
    const asked = question({ main: either, courses: [first, second] });
    const before = checker.answer(asked);
    const filledBefore = before.factsOf('c1')?.fills[0]?.requirement;
    const after = checker.answer({ ...asked, courses: [first, second, third] });
    assert.equal(after.factsOf('c1')?.fills[0]?.requirement, filledBefore);
    assert.equal(after.factsOf('c0')?.uncounted?.because, 'full');
  });

  it('has one answer, and not two, where no credit of another school is open', () => {
    const { main } = new PlanChecker().answer(question());
    assert.equal(main?.check.confirmed, main?.check.accepted);
    const open = course('Chemistry', {
      subject: '03',
      method: 'transferCredit',
      confirmation: 'toBeConfirmed',
    });
    const other = new PlanChecker().answer(question({ courses: [open] }));
    assert.notEqual(other.main?.check.confirmed, other.main?.check.accepted);
  });

  it('carries what the school decided', () => {
    const waiver = exception('x', { kind: 'waiver', requirement: 'test/science' });
    const asked = question({ courses: [], exceptions: [waiver] });
    const science = new PlanChecker().answer(asked).main?.check.accepted.requirements[1];
    assert.equal(science?.decision?.reason, 'Because.');
  });

  it('warns without rules to finish school, too', () => {
    const asked = question({ rules: 'none', main: undefined, courses: [planned('Art', { term: null })] });
    const answer = new PlanChecker().answer(asked);
    assert.equal(answer.main, undefined);
    assert.equal(answer.alerts.length, 1);
  });
});
