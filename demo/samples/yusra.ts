import {
  counselor,
  yusra,
  yusrasFather,
  yusrasInterpreter,
  yusrasTeacher,
} from '../../stories/fixtures/people.js';
import { courseId } from './courses/sample-course.js';
import { yusrasCourses } from './courses/yusra.js';
import {
  benchmarkId,
  decidedBy,
  goalId,
  goalPointer,
  sampleOf,
  stepPointer,
  thisYear,
  type SampleGoal,
} from './sample.js';

const argument: SampleGoal = {
  on: '2026-09-02',
  studentWords: 'Get good enough at English to win an argument in it.',
  teamWording: 'Yusra will state a claim and two reasons in a class discussion, in English.',
  wordedBy: counselor,
  domain: 'academic',
  startDate: '2026-08-24',
  endDate: '2027-05-28',
  successCriteria: 'Somebody changes their mind because of what I said.',
  measurementType: 'count',
  measurementDescription: 'times I spoke up in a discussion',
  baseline: 1,
  target: 30,
  skills: { 'B-SS 1': true, 'B-SS 8': true, 'B-LS 10': true },
  benchmarks: [
    { schoolYear: thisYear, description: 'Speak in one debate round, start to end.' },
    { schoolYear: 2028, description: 'Argue for a side I do not believe in.' },
    { schoolYear: 2031, description: 'Win a round against another school.' },
  ],
  steps: [
    { description: 'Try the debate club on a Tuesday', dueDate: '2026-10-06', done: true },
    {
      description: 'Say one thing in every history class',
      dueDate: '2026-12-18',
      benchmark: benchmarkId(yusra, 0, 0),
    },
    {
      description: 'Make a list of words for arguing',
      dueDate: '2026-12-04',
      owner: yusrasTeacher.id,
    },
  ],
  progress: [
    {
      on: '2026-10-06',
      date: '2026-10-06',
      note: 'I sat at the back. I spoke twice anyway.',
      feeling: 'hard',
      value: 4,
    },
    {
      on: '2026-10-27',
      date: '2026-10-27',
      note: 'I said why the bus rule is unfair. Two people agreed with me.',
      feeling: 'okay',
      value: 9,
    },
    {
      on: '2026-11-17',
      date: '2026-11-17',
      note: 'I gave the last speech for my side. I did not look at my notes.',
      evidence: 'My notes are in my history folder, page 12.',
      feeling: 'great',
      value: 14,
    },
  ],
};

const storm: SampleGoal = {
  on: '2026-09-09',
  studentWords: 'Find out who decides when a storm closes the schools.',
  domain: 'career',
  endDate: '2027-06-04',
  successCriteria: 'I can name each person on the call and say what they do.',
  skills: { 'B-LS 4': true },
  benchmarks: [
    { schoolYear: thisYear, description: 'Know who is on the call, and when it starts.' },
    { schoolYear: 2029, description: 'Spend a day with an emergency manager.' },
  ],
  steps: [
    { description: 'Write to the district and ask', dueDate: '2026-11-30' },
    { description: 'Listen to the radio on a storm morning and write down what they say first' },
  ],
  progress: [
    {
      on: '2026-10-20',
      date: '2026-10-20',
      note: 'The bus driver told me it is a call with many people, at four in the morning.',
      feeling: 'great',
    },
  ],
};

const referee: SampleGoal = {
  on: '2026-10-12',
  studentWords: 'Get my referee card, so I get paid to run around.',
  domain: 'career',
  endDate: '2027-04-30',
  steps: [{ description: 'Sign up for the referee course', dueDate: '2027-01-15' }],
};

const flags: SampleGoal = {
  on: '2026-08-31',
  studentWords: 'Learn every flag in the world.',
  status: 'archived',
  domain: 'academic',
  measurementType: 'count',
  measurementDescription: 'flags',
  baseline: 20,
  target: 195,
  progress: [
    { on: '2026-10-02', date: '2026-10-02', note: 'I know the ones I like. That is enough.', value: 120 },
  ],
};

/** Grade 8, South Carolina: learning English, and good at telling a story that holds a room. */
export const plan = sampleOf({
  student: yusra,
  about: {
    gradeLevel: 8,
    cohortGraduationYear: 2031,
    rightsHolder: yusrasFather.id,
    strengths: 'I stay calm in goal. I can tell a story so that the whole room listens.',
    whatHelps:
      'Give me new words on paper before we talk. Then give me a minute to think. Please call my father with an interpreter. Letters take too long.',
  },
  people: [counselor, yusrasTeacher, yusrasFather, yusrasInterpreter],
  goals: [argument, storm, referee, flags],
  courses: yusrasCourses,
  exceptions: [
    // Where the catalog asks for Integrated Math 1.
    ...[3, 4, 10, 16].map((place) => ({
      ...{ by: counselor, on: '2026-10-14', kind: 'override' as const, course: courseId(yusra, place) },
      alert: place === 4 ? 'corequisiteMissing' : 'prerequisiteMissing',
      reason: 'Algebra 1 in grade 8 stands for Integrated Math 1.',
    })),
    {
      by: counselor,
      on: '2026-10-14',
      kind: 'substitution',
      requirement: 'sc-diploma-2027/physical-education',
      course: courseId(yusra, 5),
      reason: 'Exercise and nutrition is our class for physical education.',
    },
    {
      by: counselor,
      on: '2026-10-14',
      kind: 'substitution',
      requirement: 'sc-diploma-2027/computer-science',
      course: courseId(yusra, 12),
      reason: 'It is a full year of computer science.',
    },
  ],
  experiences: [
    {
      on: '2026-11-20',
      kind: 'familyCare',
      title: 'I look after my two cousins after school',
      place: 'At home',
      startDate: '2026-08-31',
      // Six hours a week, for twelve weeks.
      minutes: 72 * 60,
      reflection: 'I can stop a fight with a story. I learned to plan three hours for three people.',
    },
    {
      on: '2026-11-06',
      kind: 'club',
      title: 'Goalkeeper on the school soccer team',
      place: 'Middle school',
      supervisor: 'Teacher M.',
      startDate: '2026-09-01',
      endDate: '2026-11-05',
      minutes: 34 * 60,
      reflection: 'I tell the defense where to stand. They listen when I am calm.',
    },
    {
      on: '2026-10-16',
      kind: 'serviceLearning',
      title: 'I told two stories at the family night',
      place: 'School library',
      startDate: '2026-10-15',
      endDate: '2026-10-15',
      minutes: 3 * 60,
    },
  ],
  careers: [
    {
      on: '2026-10-20',
      code: '11-9161.00',
      title: 'Emergency Management Directors',
      why: 'I stay calm. I want to be on the call at four in the morning.',
      goal: goalId(yusra, 1),
    },
    {
      on: '2026-10-20',
      code: '27-3023.00',
      title: 'News Analysts, Reporters, and Journalists',
      why: 'Somebody has to tell the story of the storm.',
    },
    {
      on: '2026-11-15',
      code: '53-2021.00',
      title: 'Air Traffic Controllers',
      why: 'It surprised me, too. They talk calmly while everything moves.',
    },
  ],
  interests: [
    { date: '2026-10-19', liked: 'S1 S2 S3 S5 S7 I1 I2 I4 I8', unsure: 'A1 E2 E4 R2', disliked: 'C1 C3 R5' },
  ],
  suggestions: [
    {
      on: '2026-09-28',
      by: counselor,
      about: goalPointer(yusra, 0),
      kind: 'idea',
      proposes: 'step',
      words: 'Join the writing club on Thursdays.',
      decision: 'changed',
      reason: 'I would rather talk than write. So I picked the debate club.',
      result: stepPointer(yusra, 0, 0),
      ...decidedBy(yusra, '2026-09-29'),
    },
    {
      on: '2026-11-18',
      by: yusrasTeacher,
      about: goalPointer(yusra, 1),
      kind: 'idea',
      proposes: 'step',
      words: 'Ask the county for a visit to its storm room. Our class could come along.',
    },
  ],
  comments: [
    {
      on: '2026-11-04',
      by: counselor,
      words: 'I called home twice and reached nobody. I will call again with the interpreter on December 3.',
    },
    {
      on: '2026-11-10',
      by: yusrasFather,
      about: goalPointer(yusra, 1),
      words: 'We hear it on the radio first. Ask how the radio knows. (Interpreter S. typed this for me.)',
    },
  ],
  reviews: [
    { on: '2026-10-12', kind: 'submitted', schoolYear: thisYear },
    {
      on: '2026-10-15',
      by: counselor,
      kind: 'returned',
      schoolYear: thisYear,
      note: 'I like both goals. Which one comes first this year?',
    },
    { on: '2026-10-19', kind: 'submitted', schoolYear: thisYear, note: 'The argument comes first.' },
    { on: '2026-10-21', by: counselor, kind: 'approved', schoolYear: thisYear },
  ],
});
