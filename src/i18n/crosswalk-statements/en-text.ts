import { courseNameWords } from '../course-names/en.js';
import { plural } from '../format.js';

/**
 * What is written into the texts themselves, in English. They are pasted into other systems: no marks that
 * keep names apart. A list of courses is read by its commas, colons and brackets: what is no course stands
 * in brackets or before a colon.
 */
export const textWords = {
  from: (day: string) => `from the learning plan, ${day}`,

  courses: 'Courses of study',
  grade: (level: number) => (level > 12 ? 'After grade 12' : `Grade ${level}`),
  noYear: 'No school year yet',
  credits: (amount: string, count: number) =>
    plural('en', count, { one: `${amount} credit`, other: `${amount} credits` }),
  terms: courseNameWords.terms,
  states: {
    completed: 'done',
    inProgress: 'taken now',
    requested: 'asked for',
    planned: 'planned',
    alternate: 'second choice',
    proposedAdd: 'proposed',
    proposedDelete: 'planned',
  },
  unnamedCourse: 'Class without a name',

  assessments: 'Age-appropriate transition assessment: interests',
  instrument: (name: string) => `Name: Activities that ask what the student likes to do (${name})`,
  noInstrument: 'Name: Activities that ask what the student likes to do',
  date: (day: string) => `Date: ${day}`,
  noDate: 'Date: not written down',
  summary: (count: number) =>
    plural('en', count, {
      one: 'Summary: The student answered one activity.',
      other: `Summary: The student answered ${count} activities.`,
    }),
  most: (areas: string) => `The student likes these areas most: ${areas}.`,
  alike: 'No area stands out.',
  notSkills: 'This says what the student likes, not what the student can do.',
  areas: {
    R: 'Realistic (working with things and outdoors)',
    I: 'Investigative (finding out)',
    A: 'Artistic (making and performing)',
    S: 'Social (helping and teaching)',
    E: 'Enterprising (leading and selling)',
    C: 'Conventional (keeping things in order)',
  },

  performance: 'DRAFT. Summary of performance',
  student: 'Student',
  way: 'Aims at',
  afterSchool: 'What the student wants after high school, in their own words',
  strengths: 'What the student does well, in their own words',
  whatHelps: 'What helps the student, in their own words',
  reached: 'Goals that are reached, in the student’s own words',
  marks: 'Classes with a grade',
  done: 'What the student has done',
  inAll: (hours: string) => `In all: ${hours}`,
  hours: (amount: string, count: number) =>
    plural('en', count, { one: `${amount} hour`, other: `${amount} hours` }),
  until: (day: string) => `until ${day}`,
  since: (day: string) => `since ${day}`,
  between: (start: string, end: string) => `${start} to ${end}`,
  kinds: {
    workBasedLearning: 'learning at a place of work',
    serviceLearning: 'helping others',
    job: 'job',
    club: 'club, team or group',
    familyCare: 'caring for family',
    other: 'something else',
  },
  schoolAdds:
    'The school adds academic achievement, functional performance, and how to help the student reach these goals.',
};

/** The words of the texts. */
export type StatementTextWords = typeof textWords;
