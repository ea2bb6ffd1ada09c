/**
 * What becomes of a field in a de-identified plan. A field that is not named is left out, so that one that is
 * added to plans later does not slip through.
 *
 * - `code`: one of a list of words; kept where enough plans have it.
 * - `rareCode`: one of a list so long that few share a word of it; kept only where enough plans are known to.
 * - `role`: the part somebody plays, in broad terms.
 * - `words`: free words; only that there were some.
 * - `day`: a day, shifted.
 * - `year`, `number`, `tick`: kept.
 * - `minutes`: time spent, rounded to ten hours.
 * - `grade`: kept where enough plans have it; a further year is 12.
 * - `link`: the id of another record of the plan, renewed.
 * - `pointer`: a JSON pointer to another record, renewed.
 */
export type FieldTreatment =
  | 'code'
  | 'rareCode'
  | 'role'
  | 'words'
  | 'day'
  | 'year'
  | 'number'
  | 'tick'
  | 'minutes'
  | 'grade'
  | 'link'
  | 'pointer';

/** Values that may hint at an IEP, such as an area of goals that an IEP alone asks for; they are left out. */
export const tellingCodes: readonly string[] = ['independentLiving', 'typedFor'];

type Fields = Readonly<Record<string, FieldTreatment>>;

/**
 * By the name of the record; a record that is not named is left out as a whole: other ways somebody tried,
 * and what the school decided for one student.
 */
export const sampleFields: Readonly<Record<string, Fields>> = {
  student: { gradeLevel: 'grade', strengths: 'words', whatHelps: 'words' },
  person: { role: 'role' },
  goal: {
    studentWords: 'words',
    teamWording: 'words',
    domain: 'code',
    startDate: 'day',
    endDate: 'day',
    status: 'code',
    successCriteria: 'words',
    measurementType: 'code',
  },
  benchmark: { schoolYear: 'year', description: 'words', reached: 'tick' },
  step: { description: 'words', dueDate: 'day', done: 'tick', benchmark: 'link' },
  progressEntry: { date: 'day', note: 'words', evidence: 'words', feeling: 'code' },
  experience: {
    kind: 'code',
    title: 'words',
    startDate: 'day',
    endDate: 'day',
    minutes: 'minutes',
    reflection: 'words',
  },
  coursePath: { calendar: 'code' },
  plannedCourse: {
    kind: 'code',
    subject: 'code',
    credits: 'number',
    schoolYear: 'year',
    term: 'code',
    state: 'code',
    goal: 'link',
    note: 'words',
  },
  career: { kind: 'code', code: 'rareCode', why: 'words', goal: 'link' },
  interestAnswers: { date: 'day' },
  suggestion: {
    about: 'pointer',
    role: 'role',
    words: 'words',
    // That somebody typed for the student tells of the student.
    kind: 'rareCode',
    proposes: 'code',
    decision: 'code',
    reason: 'words',
    result: 'pointer',
  },
  comment: { about: 'pointer', role: 'role', words: 'words' },
  review: { kind: 'code', role: 'role', schoolYear: 'year', note: 'words' },
};
