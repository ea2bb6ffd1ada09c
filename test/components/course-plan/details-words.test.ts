import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gradesInWords } from '../../../components/course-plan/details/catalog-words.view.js';
import {
  creditsFromText,
  creditsToText,
  readCreditText,
} from '../../../components/course-plan/details/credit-text.js';
import { stateToKeep } from '../../../components/course-plan/details/proposal.view.js';
import { fieldKeyOf, itemIdOf } from '../../../components/shared/deeds/plan-deeds.js';
import { courseDetailsDictionary } from '../../../src/i18n/course-details/dictionary.js';
import { yusrasClasses } from '../../../stories/fixtures/course-details.js';

describe('credits as they are typed', () => {
  it('are read with a point or a comma, to the thousandth', () => {
    for (const [typed, thousandths] of [
      ['1', 1000],
      ['0.5', 500],
      ['0,25', 250],
      ['.125', 125],
      [' 2 ', 2000],
    ] as const)
      assert.equal(creditsFromText(readCreditText(typed).value), thousandths, typed);
    assert.equal(creditsToText(250), '0.25');
  });

  it('are nothing where nothing is typed', () => {
    assert.deepEqual(readCreditText(' '), { value: null });
    assert.equal(creditsFromText(null), null);
  });

  it('are refused where they are no number, too few or too many', () => {
    for (const typed of ['half', '1.', '0.1234', '1e2', '1 2'])
      assert.equal(readCreditText(typed).fault, 'no-number', typed);
    for (const typed of ['101', '-5', '−5', '-0.5', '1e9'])
      assert.equal(readCreditText(typed).fault, 'out-of-range', typed);
  });
});

describe('the grades of a course in words', () => {
  it('are a range where none is left out', () => {
    const say = (grades: readonly number[]) => gradesInWords(courseDetailsDictionary.en, grades);
    assert.equal(say([12, 10, 11]), 'grades 10 to 12');
    assert.equal(say([9]), 'grade 9');
    assert.equal(say([9, 11]), 'grade 9, grade 11');
    assert.equal(say([]), '');
  });
});

describe('a course that stays after a question', () => {
  const [course] = Object.values(yusrasClasses.courses ?? {});

  it('goes on as what is written down about it', () => {
    assert.ok(course);
    assert.equal(stateToKeep({ ...course, schoolYear: 2029, result: null, mark: null }, 2027), 'planned');
    assert.equal(stateToKeep({ ...course, schoolYear: 2027, result: null, mark: null }, 2027), 'inProgress');
    assert.equal(stateToKeep({ ...course, mark: 'B' }, 2027), 'completed');
  });
});

describe('the card of a course', () => {
  it('is the course itself, in the plan and in a what-if', () => {
    assert.equal(itemIdOf(['courses', 'course_a']), 'course_a');
    assert.equal(itemIdOf(['whatIfs', 'whatif_b', 'courses', 'course_a']), 'course_a');
    assert.equal(itemIdOf(['goals', 'goal_a', 'steps', 'step_b']), 'goal_a');
    const record = ['whatIfs', 'whatif_b', 'courses', 'course_a'];
    assert.equal(fieldKeyOf({ record, field: 'mark' }), 'whatif_b.course_a.mark');
  });
});
