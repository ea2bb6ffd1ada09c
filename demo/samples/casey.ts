import {
  casey,
  caseysCounselor,
  caseysCousin,
  caseysParent,
  caseysTeacher,
} from '../../stories/fixtures/people.js';
import { caseysCourses, caseysWhatIfs } from './courses/casey.js';
import { benchmarkId, goalId, goalPointer, sampleOf, thisYear, type SampleGoal } from './sample.js';

const notStartOver: SampleGoal = {
  on: '2026-10-28',
  studentWords: 'Not start over.',
  domain: 'academic',
  startDate: '2026-10-26',
  endDate: '2027-03-26',
  successCriteria: 'Every credit has a yes, or a reason in writing.',
  measurementType: 'count',
  measurementDescription: 'credits my new school has said yes to',
  baseline: 0,
  target: 6.25,
  skills: { 'B-SS 8': true, 'B-SMS 10': true },
  benchmarks: [
    { schoolYear: thisYear, description: 'All 6.25 credits have an answer.' },
    { schoolYear: 2029, description: 'Finish with a mix of classes that I picked.' },
  ],
  steps: [
    { description: 'Send what each class was about', dueDate: '2026-11-06', done: true },
    {
      description: 'Answer about the 3.5 credits that are open',
      dueDate: '2026-12-11',
      owner: caseysCounselor.id,
      benchmark: benchmarkId(casey, 0, 0),
    },
    { description: 'Ask how to earn Washington State History', dueDate: '2026-12-04' },
  ],
  progress: [
    {
      on: '2026-11-10',
      date: '2026-11-10',
      note: 'They said yes to 2.75. The other 3.5 are still to be confirmed.',
      feeling: 'okay',
      value: 2.75,
    },
  ],
};

const show: SampleGoal = {
  on: '2026-10-28',
  studentWords: 'Light a show people cry at.',
  domain: 'career',
  endDate: '2028-06-09',
  successCriteria: 'It is quiet for a moment before they clap.',
  measurementType: 'count',
  measurementDescription: 'shows I lit',
  baseline: 2,
  target: 6,
  benchmarks: [
    { schoolYear: thisYear, description: 'Light one scene at the new school.' },
    { schoolYear: 2028, description: 'Design a whole show.' },
  ],
  steps: [
    { description: 'Light check for the winter show', dueDate: '2026-12-04' },
    { description: 'Show my cue sheet to the new drama teacher', dueDate: '2027-02-12' },
  ],
  progress: [
    {
      on: '2026-11-16',
      date: '2026-11-16',
      note: 'Third show. I held the blue two seconds longer. My cousin cried, so it counts.',
      evidence: 'Cue sheet, version 4',
      feeling: 'great',
      value: 3,
    },
  ],
};

const light: SampleGoal = {
  on: '2026-11-05',
  studentWords: 'Know why light bends, and prove it. Not just use it.',
  domain: 'education',
  steps: [
    { description: 'Ask if I can take AP Physics, or something that leads to it', dueDate: '2027-01-22' },
    { description: 'Build a small lens from water', dueDate: '2026-12-20' },
  ],
};

const musical: SampleGoal = {
  on: '2026-10-28',
  studentWords: 'Run the lights for the spring musical here.',
  status: 'archived',
  domain: 'career',
  progress: [
    { on: '2026-11-02', date: '2026-11-02', note: 'I leave before it opens. I gave my notes to a friend.' },
  ],
};

/** Grade 10, on the way from California to a small school in Washington that Casey chose. */
export const plan = sampleOf({
  student: casey,
  about: {
    gradeLevel: 10,
    cohortGraduationYear: 2029,
    rightsHolder: caseysParent.id,
    strengths: 'I can see the light before it is on. I stay with a proof until it holds.',
    whatHelps: 'Short breaks. Work I can do at home on a slow day. Harder problems, not more of them.',
  },
  people: [caseysCounselor, caseysTeacher, caseysCousin, caseysParent],
  goals: [notStartOver, show, light, musical],
  courses: caseysCourses,
  whatIfs: caseysWhatIfs,
  coursePath: { graduationPlan: 'wa-diploma', calendar: 'quarters' },
  experiences: [
    {
      on: '2026-11-16',
      kind: 'club',
      title: 'Stage lights for the fall play',
      place: 'High school in California',
      supervisor: 'Teacher Z.',
      startDate: '2026-08-31',
      endDate: '2026-11-14',
      minutes: 64 * 60,
      reflection: 'Light is how you tell people where to look. I never have to say it.',
    },
    {
      on: '2026-11-09',
      kind: 'job',
      title: 'Sound and light at the community hall',
      place: 'Community hall',
      supervisor: 'Manager T.',
      startDate: '2026-07-03',
      endDate: '2026-10-30',
      minutes: 31 * 60,
      paid: true,
    },
    {
      on: '2026-11-09',
      kind: 'familyCare',
      title: 'I cook for the two of us, three evenings a week',
      place: 'At my cousin’s place',
      startDate: '2026-08-03',
      minutes: 42 * 60,
      reflection: 'I can plan a week of food for two on a small budget.',
    },
  ],
  careers: [
    {
      on: '2026-11-09',
      code: '27-4015.00',
      title: 'Lighting Technicians',
      why: 'Light tells people when to cry.',
      goal: goalId(casey, 1),
    },
    {
      on: '2026-11-09',
      code: '19-2012.00',
      title: 'Physicists',
      why: 'I want to know what light is.',
    },
    {
      on: '2026-11-16',
      code: '29-2092.00',
      title: 'Hearing Aid Specialists',
      why: 'I tried one on. The room got bigger.',
    },
  ],
  interests: [{ date: '2026-11-08', liked: 'R1 R3 R7 A2 A5 A8', unsure: 'I1 I4 S3', disliked: 'E2 C6' }],
  comments: [
    {
      on: '2026-11-10',
      by: caseysCounselor,
      about: goalPointer(casey, 0),
      words: 'I checked 2.75 credits so far. I will write you as soon as I know more.',
    },
    {
      on: '2026-11-16',
      by: caseysCousin,
      about: goalPointer(casey, 1),
      words: 'It is true. I cried.',
    },
    {
      on: '2026-11-18',
      by: caseysTeacher,
      words: 'We are looking forward to February. Bring your cue sheets.',
    },
  ],
  reviews: [
    { on: '2026-11-12', kind: 'submitted', schoolYear: thisYear },
    {
      on: '2026-11-16',
      by: caseysCousin,
      kind: 'acknowledged',
      schoolYear: thisYear,
      note: 'I was named in writing to do this.',
    },
  ],
});
