import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hasBegun, placeKey, termsOf, timeline, type TimelineQuestion } from '../../src/courses/timeline.js';
import { calendarKinds } from '../../src/model/course-path.js';
import { termKinds, type PlannedCourse, type TermKind } from '../../src/model/planned-course.js';

const made = { by: 'a', session: 's', at: '2026-01-01T00:00:00Z' };

function courseOf(id: string, fields: Partial<PlannedCourse> = {}): PlannedCourse {
  return { id, order: id, made, credits: 1000, ...fields };
}

function question(courses: readonly PlannedCourse[], more: Partial<TimelineQuestion> = {}): TimelineQuestion {
  return {
    ...{ courses, calendar: 'semesters', cohortGraduationYear: 2030, firstGrade: 9, lastGrade: 12 },
    creditsOf: ({ credits }) => credits ?? 0,
    ...more,
  };
}

const fall = (schoolYear: number) => ({ schoolYear, term: 'fallSemester' }) as const;

describe('the parts of a school year', () => {
  it('have begun or are to come, by the day', () => {
    const day = '2026-11-22';
    const begun = (schoolYear: number | undefined, term: TermKind) => hasBegun({ schoolYear, term }, day);
    assert.deepEqual(
      (['yearRound', 'fallSemester', 'secondQuarter', 'springSemester', 'summer'] as const).map((term) =>
        begun(2027, term),
      ),
      [true, true, true, false, false],
    );
    assert.deepEqual([begun(2026, 'summer'), begun(2028, 'yearRound')], [true, false]);
    assert.equal(begun(undefined, 'yearRound'), false);
  });
});

describe('the timeline of courses', () => {
  it('adds three thirds of a credit up to a whole, in a term and over a year', () => {
    const thirds = ['a', 'b', 'c'].map((id) => courseOf(id, { ...fall(2027), credits: 333 }));
    const ofYear = (courses: readonly PlannedCourse[]) =>
      timeline(question(courses)).find(({ schoolYear }) => schoolYear === 2027);
    const one = ofYear(thirds);
    assert.deepEqual(
      [one?.credits, one?.terms.find(({ term }) => term === 'fallSemester')?.credits],
      [1000, 1000],
    );
    const [first, second, third] = thirds;
    assert.ok(first && second && third);
    const apart = ofYear([first, { ...second, term: 'springSemester' }, { ...third, term: 'summer' }]);
    assert.equal(apart?.credits, 1000);
  });

  it('keeps to the years around school: a class of another time stands under no year', () => {
    const years = timeline(
      question([
        courseOf('a', fall(1965)),
        courseOf('b', fall(2017)),
        courseOf('c', fall(2036)),
        courseOf('d', fall(2037)),
      ]),
    );
    assert.equal(years[0]?.schoolYear, 2027);
    assert.equal(years.at(-2)?.schoolYear, 2036);
    const last = years.at(-1);
    assert.equal(last?.schoolYear, undefined);
    const ids = last?.terms.flatMap(({ courses }) => courses.map(({ id }) => id));
    assert.deepEqual(ids, ['a', 'b', 'd']);
  });

  it('has the years from the first grade to the last, with the terms of the calendar as places', () => {
    const years = timeline(question([]));
    assert.deepEqual(
      years.map(({ schoolYear, grade }) => [schoolYear, grade]),
      [
        [2027, 9],
        [2028, 10],
        [2029, 11],
        [2030, 12],
      ],
    );
    assert.deepEqual(
      years[0]?.terms.map(({ term }) => term),
      ['yearRound', 'fallSemester', 'springSemester', 'summer'],
    );
  });

  it('reaches to courses that lie before or after these years', () => {
    const years = timeline(question([courseOf('a', fall(2025)), courseOf('b', fall(2032))]));
    assert.deepEqual([years[0]?.schoolYear, years.at(-1)?.schoolYear], [2025, 2032]);
    assert.deepEqual([years[0]?.grade, years.at(-1)?.grade], [7, 14]);
  });

  it('puts courses without a year last, and those without a term behind the terms', () => {
    const years = timeline(
      question([courseOf('a'), courseOf('b', { schoolYear: 2028 }), courseOf('c', { term: 'summer' })]),
    );
    const last = years.at(-1);
    assert.equal(last?.schoolYear, undefined);
    assert.deepEqual(
      last?.terms.map(({ key }) => key),
      ['.summer', '.'],
    );
    assert.equal(years[1]?.terms.at(-1)?.key, '2028.');
  });

  it('shows a term of another calendar where a course lies in it, before the summer', () => {
    const years = timeline(question([courseOf('a', { schoolYear: 2028, term: 'thirdQuarter' })]));
    assert.deepEqual(
      years[1]?.terms.map(({ term }) => term),
      ['yearRound', 'fallSemester', 'springSemester', 'thirdQuarter', 'summer'],
    );
  });

  it('adds up the credits of terms and years', () => {
    const years = timeline(
      question([
        courseOf('a', fall(2027)),
        courseOf('b', { ...fall(2027), credits: 500 }),
        courseOf('c', { schoolYear: 2027, term: 'summer', credits: 250 }),
      ]),
    );
    const [first] = years;
    assert.equal(first?.credits, 1750);
    assert.deepEqual(
      first.terms.map(({ credits }) => credits),
      [0, 1500, 0, 250],
    );
  });

  it('keeps all that did not change, and makes anew the two terms a course goes from and to', () => {
    const courses = [courseOf('a', fall(2027)), courseOf('b', fall(2028)), courseOf('c', fall(2029))];
    const before = timeline(question(courses));
    assert.equal(timeline(question([...courses]), before), before);
    const moved = courses.map((each) => (each.id === 'a' ? courseOf('a', fall(2029)) : each));
    const after = timeline(question(moved), before);
    assert.equal(after[1], before[1]);
    assert.equal(after[3], before[3]);
    assert.notEqual(after[0], before[0]);
    assert.equal(after[0]?.terms[0], before[0]?.terms[0]);
    assert.notEqual(after[2]?.terms[1], before[2]?.terms[1]);
  });

  it('shows every course once, in its own place, whatever the calendar', () => {
    const drafts = fc.array(
      fc.record({
        schoolYear: fc.option(fc.integer({ min: 2022, max: 2034 })),
        term: fc.option(fc.constantFrom(...termKinds)),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(drafts, fc.constantFrom(...calendarKinds), (all, calendar) => {
        const courses = all.map((each, place) => courseOf(String(place).padStart(2, '0'), each));
        const terms = timeline(question(courses, { calendar })).flatMap((year) => year.terms);
        const shown = terms.flatMap((term) => term.courses.map(({ id }) => id));
        assert.deepEqual(
          [...shown].sort(),
          courses.map(({ id }) => id),
        );
        assert.equal(new Set(terms.map(({ key }) => key)).size, terms.length);
        for (const term of terms)
          for (const { schoolYear, term: own } of term.courses)
            assert.equal(placeKey({ schoolYear: schoolYear ?? undefined, term: own ?? undefined }), term.key);
      }),
    );
  });

  it('has terms in every calendar that end with the summer', () => {
    for (const kind of calendarKinds) assert.equal(termsOf[kind].at(-1), 'summer');
  });
});
