import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { coursesOfStudyStatement } from 'ilp-elements/crosswalk';
import { assessmentsStatement } from '../../../components/iep-crosswalk/statements/assessments-statement.js';
import { coursesStatement } from '../../../components/iep-crosswalk/statements/courses-statement.js';
import { performanceStatement } from '../../../components/iep-crosswalk/statements/performance-statement.js';
import {
  statementText,
  type StatementManner,
} from '../../../components/iep-crosswalk/statements/statement.js';
import { matchStatement } from '../../../src/crosswalk/statement-courses.js';
import { textWords } from '../../../src/i18n/crosswalk-statements/en-text.js';
import { textWords as spanish } from '../../../src/i18n/crosswalk-statements/es-text.js';
import { plan as caseysPlan } from '../../../demo/samples/casey.js';
import { plan as dariosPlan } from '../../../demo/samples/dario.js';
import { plan as theosPlan } from '../../../demo/samples/theo.js';
import { plan as wrensPlan } from '../../../demo/samples/wren.js';
import { plan as yusrasPlan } from '../../../demo/samples/yusra.js';
import { courses, experiences, goals, planOf, records, today } from '../../crosswalk/sources.js';

const inEnglish: StatementManner = { words: textWords, tag: 'en', today };
const inSpanish: StatementManner = { words: spanish, tag: 'es', today };
const student = { person: 'wren', name: 'Wren A.', gradeLevel: 11, cohortGraduationYear: 2028 };
const partsOf = ({ missing }: { readonly missing: readonly { readonly part: string }[] }) =>
  missing.map(({ part }) => part);

describe('the statement of courses', () => {
  const plan = planOf({
    student,
    ...courses(
      {
        title: 'Algebra (1)',
        schoolYear: 2026,
        credits: 1000,
        state: 'completed',
        result: 'pass',
        mark: 'A',
      },
      {
        title: 'English 11',
        course: 'E11',
        schoolYear: 2027,
        credits: 500,
        state: 'inProgress',
        term: 'fallSemester',
      },
      { title: 'Welding', course: 'W-1' },
    ),
  });

  it('is a list by school year, with everything beside the name in brackets', () => {
    assert.equal(
      statementText(coursesStatement({ plan }, inEnglish)),
      `Courses of study (from the learning plan, November 21, 2026):

Grade 10 (2025–26, 1 credit):
Algebra (1) (1 credit, done)

Grade 11 (2026–27, 0.5 credits):
English 11 (E11, Fall, 0.5 credits, taken now)

No school year yet:
Welding (W-1, planned)
`,
    );
  });

  it('names no grade after the last one', () => {
    const later = planOf({ student, ...courses({ title: 'Work at the library', schoolYear: 2029 }) });
    const text = statementText(coursesStatement({ plan: later }, inEnglish));
    assert.match(text, /^After grade 12 \(2028–29\):$/m);
    assert.doesNotMatch(text, /Grade 1[3-9]/);
  });

  it('asks for grades without a class, years, credits and names', () => {
    const { missing } = coursesStatement({ plan }, inEnglish);
    assert.deepEqual(missing, [
      { part: 'emptyGrades', of: ['12'] },
      { part: 'noYear', of: ['Welding'] },
      { part: 'noCredits', of: ['Welding'] },
    ]);
    assert.deepEqual(partsOf(coursesStatement({ plan: planOf(courses({ kind: 'custom' })) }, inEnglish)), [
      'noYear',
      'noCredits',
      'noTitle',
    ]);
    assert.deepEqual(partsOf(coursesStatement({ plan: planOf() }, inEnglish)), ['noCourses']);
  });

  it('asks for no grade of a graduation far away', () => {
    const far = planOf({ student: { ...student, cohortGraduationYear: 2999 }, ...courses({ title: 'A' }) });
    assert.deepEqual(partsOf(coursesStatement({ plan: far }, inEnglish)), ['noYear', 'noCredits']);
  });

  const samples = { caseysPlan, dariosPlan, theosPlan, wrensPlan, yusrasPlan };
  for (const [name, sample] of Object.entries(samples))
    it(`is read again as the same list once it was pasted into the IEP: ${name}`, () => {
      const stated = coursesOfStudyStatement(sample).flatMap((year) => year.courses.map(({ id }) => id));
      for (const manner of [inEnglish, inSpanish]) {
        const item = {
          ...{ id: 'pasted', section: 'coursesOfStudy' as const },
          words: statementText(coursesStatement({ plan: sample }, manner)),
        };
        const { courses: named, items } = matchStatement(Object.values(sample.courses ?? {}), [item]);
        assert.ok(items.has('pasted'), item.words);
        assert.deepEqual(
          stated.filter((id) => !named.has(id)),
          [],
        );
      }
    });
});

describe('the interests as a transition assessment', () => {
  const liked = { A1: true, A2: true, A4: true, E1: true, E3: true };
  const source = 'ilp-elements activities 1';

  it('have a name, a day and a summary that says what they are not', () => {
    const interests = records('interest', [{ date: '2026-10-05', source, liked, disliked: { C1: true } }]);
    assert.equal(
      statementText(assessmentsStatement({ plan: planOf({ interests }) }, inEnglish)),
      `Age-appropriate transition assessment: interests

Name: Activities that ask what the student likes to do (ilp-elements activities 1)
Date: October 5, 2026
Summary: The student answered 6 activities. The student likes these areas most: Artistic (making and performing), Enterprising (leading and selling). This says what the student likes, not what the student can do.
`,
    );
  });

  it('ask for the day and the name where nobody wrote them down', () => {
    const interests = records('interest', [{ liked }]);
    const statement = assessmentsStatement({ plan: planOf({ interests }) }, inSpanish);
    assert.deepEqual(partsOf(statement), ['noDate', 'noInstrument']);
    assert.match(statementText(statement), /^Fecha: no está escrita$/m);
  });

  it('are no text where nothing was answered', () => {
    const statement = assessmentsStatement({ plan: planOf() }, inEnglish);
    assert.deepEqual([statement.lines, partsOf(statement)], [[], ['noAssessment']]);
  });
});

describe('the draft of the summary of performance', () => {
  const plan = planOf({
    student: { ...student, strengths: 'I see how a circuit works.', whatHelps: 'ASL first.' },
    coursePath: { graduationPlan: 'co-diploma' },
    ...goals(
      { studentWords: 'Own the van at 26.', domain: 'employment', endDate: '2036-05-01' },
      { studentWords: 'Read drawings.', status: 'reached', domain: 'academic' },
    ),
    ...courses({
      title: 'Algebra',
      schoolYear: 2026,
      credits: 1000,
      state: 'completed',
      result: 'pass',
      mark: 'B+',
    }),
    ...experiences({
      ...{ title: 'Electrical helper', kind: 'workBasedLearning', minutes: 90, place: 'Site 1' },
      ...{ startDate: '2026-06-08', endDate: '2026-09-03', reflection: 'I asked more than anybody.' },
    }),
  });
  const graduationPlans = [{ id: 'co-diploma', name: { en: 'Diploma of Colorado', es: 'Diploma' } }];

  it('says that it is a draft, strengths first, in the words of the student', () => {
    const statement = performanceStatement({ plan, graduationPlans }, inEnglish);
    assert.deepEqual(statement.missing, []);
    assert.equal(
      statementText(statement),
      `DRAFT. Summary of performance (from the learning plan, November 21, 2026)
Student: Wren A.
Aims at: Diploma of Colorado

What the student does well, in their own words:
I see how a circuit works.

What helps the student, in their own words:
ASL first.

What the student wants after high school, in their own words:
- Own the van at 26. (until May 1, 2036)

Goals that are reached, in the student’s own words:
- Read drawings.

Classes with a grade:
- Algebra (2025–26): B+

What the student has done:
- Electrical helper, Site 1 (learning at a place of work, June 8, 2026 to September 3, 2026, 1.5 hours): I asked more than anybody.
In all: 1.5 hours

The school adds academic achievement, functional performance, and how to help the student reach these goals.
`,
    );
  });

  it('asks for all that a plan does not say yet', () => {
    assert.deepEqual(partsOf(performanceStatement({ plan: planOf() }, inEnglish)), [
      'noStrengths',
      'noHelps',
      'noAfterSchool',
      'noMarks',
      'noExperiences',
    ]);
  });
});

describe('every text', () => {
  it('holds no mark that another system would show', () => {
    for (const manner of [inEnglish, inSpanish])
      for (const make of [coursesStatement, assessmentsStatement, performanceStatement])
        assert.doesNotMatch(statementText(make({ plan: wrensPlan }, manner)), /[\u2066-\u2069\u202A-\u202E]/);
  });
});
