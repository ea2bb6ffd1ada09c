import {
  wren,
  wrensCaseManager,
  wrensCounselor,
  wrensInterpreter,
  wrensParent,
  wrensSpecialist,
} from '../../stories/fixtures/people.js';
import { madeBy } from '../../stories/fixtures/plans.js';
import { courseId } from './courses/sample-course.js';
import { wrensCourses } from './courses/wren.js';
import {
  benchmarkId,
  decidedBy,
  goalId,
  goalPointer,
  sampleOf,
  thisYear,
  type SampleGoal,
} from './sample.js';

const electrician: SampleGoal = {
  on: '2026-08-27',
  studentWords: 'Be a licensed electrician at 22 and own the van at 26.',
  teamWording: 'Wren will look at work in manufacturing as well.',
  wordedBy: wrensCaseManager,
  domain: 'employment',
  startDate: '2026-06-08',
  successCriteria: 'I hold the license. My name is on the van.',
  measurementType: 'count',
  measurementDescription: 'hours with a contractor',
  baseline: 0,
  target: 240,
  skills: { 'B-SMS 4': true, 'B-SMS 5': true, 'B-SS 8': true },
  benchmarks: [
    { schoolYear: thisYear, description: 'Finish the circuits class. Get to 240 hours.' },
    { schoolYear: 2028, description: 'Graduate, and apply for an apprenticeship.' },
    { schoolYear: 2032, description: 'Take the license test.' },
    { schoolYear: 2036, description: 'Buy the van.' },
  ],
  steps: [
    {
      description: 'Ask the college for an interpreter in the circuits lab',
      dueDate: '2026-08-14',
      owner: wrensSpecialist.id,
      done: true,
      benchmark: benchmarkId(wren, 0, 0),
    },
    {
      description: 'Ask the third site about an interpreter',
      dueDate: '2026-12-04',
      benchmark: benchmarkId(wren, 0, 0),
    },
    { description: 'Find out when apprentices can apply', dueDate: '2027-02-26' },
  ],
  progress: [
    {
      on: '2026-08-28',
      date: '2026-08-28',
      note: 'I pulled wire through a whole house.',
      feeling: 'great',
      value: 52,
    },
    {
      on: '2026-10-02',
      date: '2026-10-02',
      note: 'The second site is a clinic. I read the drawings myself.',
      feeling: 'great',
      value: 98,
    },
    {
      on: '2026-11-13',
      date: '2026-11-13',
      note: 'I wired a panel and the inspector passed it.',
      evidence: 'Photo of the panel, with the sticker of the inspector.',
      feeling: 'great',
      value: 140,
    },
  ],
};

const capstone: SampleGoal = {
  on: '2026-09-10',
  studentWords: 'Light up the dorm stage for my capstone. I wire it, and I explain it in ASL.',
  domain: 'academic',
  endDate: '2027-12-10',
  benchmarks: [
    { schoolYear: thisYear, description: 'Have the plan and the parts list.' },
    { schoolYear: 2028, description: 'Build it and film how it works.' },
  ],
  steps: [
    { description: 'Draw the plan for the stage', dueDate: '2026-12-11' },
    { description: 'Check the plan with Contractor B.', dueDate: '2027-01-29' },
  ],
};

const math: SampleGoal = {
  on: '2026-09-10',
  studentWords: 'Show that I can do the math an electrician does.',
  domain: 'academic',
  endDate: '2027-04-23',
  measurementType: 'scale',
  measurementDescription: 'how sure I am of it',
  baseline: 2,
  target: 5,
  benchmarks: [{ schoolYear: thisYear, description: 'Show it to the school in spring.' }],
  steps: [{ description: 'Ask which tests count, and which one has ASL', owner: wrensCounselor.id }],
  progress: [
    {
      on: '2026-10-09',
      date: '2026-10-09',
      note: 'Power is fine. Angles are not.',
      feeling: 'okay',
      value: 3,
    },
    {
      on: '2026-11-06',
      date: '2026-11-06',
      note: 'I bent pipe at work. Now the angles make sense.',
      feeling: 'great',
      value: 4,
    },
  ],
};

const place: SampleGoal = {
  on: '2026-10-21',
  studentWords: 'Live in my own place, with a doorbell that flashes. I will wire it.',
  domain: 'independentLiving',
  steps: [{ description: 'Make a list of what a place costs each month' }],
};

const swimming: SampleGoal = {
  on: '2026-08-27',
  studentWords: 'Swim for the state team.',
  status: 'archived',
  domain: 'socialEmotional',
  progress: [{ on: '2026-09-18', date: '2026-09-18', note: 'Work is at the same time. I swim for fun now.' }],
};

/** Grade 11, Colorado: the student's wording and the team's are not the same yet. */
export const plan = sampleOf({
  student: wren,
  about: {
    gradeLevel: 11,
    cohortGraduationYear: 2028,
    rightsHolder: wrensParent.id,
    strengths: 'I see how a circuit works before I touch it. I can teach it with my hands.',
    whatHelps:
      'ASL first. Then English. Look at me when you talk to me. I need an interpreter at every site, and the notes the day before.',
  },
  people: [wrensCounselor, wrensSpecialist, wrensCaseManager, wrensInterpreter, wrensParent],
  goals: [electrician, capstone, math, place, swimming],
  courses: wrensCourses,
  coursePath: {
    graduationPlan: 'adams-12-diploma',
    supplements: { 'co-menu-of-options': true },
    shown: { 'co-menu-of-options/icap': true, 'co-menu-of-options/readiness-english': true },
    wrote: Object.fromEntries(
      ['icap', 'readiness-english'].map((item) => [
        `shown/co-menu-of-options/${item}`,
        madeBy(wrensCounselor, '2026-09-03'),
      ]),
    ),
  },
  exceptions: [
    {
      by: wrensCounselor,
      on: '2026-09-03',
      kind: 'substitution',
      requirement: 'adams-12-diploma/physical-education',
      course: courseId(wren, 3),
      reason: 'Exercise and nutrition is our class for physical education.',
    },
  ],
  experiences: [
    {
      on: '2026-09-04',
      kind: 'workBasedLearning',
      title: 'Electrical helper on a house',
      place: 'Site 1',
      supervisor: 'Contractor B.',
      startDate: '2026-06-08',
      endDate: '2026-09-03',
      minutes: 64 * 60,
      paid: true,
      reflection: 'With the interpreter I asked more questions than anybody.',
    },
    {
      on: '2026-11-14',
      kind: 'workBasedLearning',
      title: 'Electrical helper in a new clinic',
      place: 'Site 2',
      supervisor: 'Contractor B.',
      startDate: '2026-09-11',
      endDate: '2026-11-13',
      minutes: 76 * 60,
      paid: true,
      reflection: 'I found a box that was missing in the drawing. They fixed it that day.',
    },
    {
      on: '2026-11-02',
      kind: 'serviceLearning',
      title: 'I show new students around the dorm',
      place: 'School',
      startDate: '2026-08-20',
      minutes: 12 * 60,
    },
  ],
  careers: [
    {
      on: '2026-09-10',
      code: '47-2111.00',
      title: 'Electricians',
      why: 'I like it when the light comes on and it was me.',
      goal: goalId(wren, 0),
    },
    {
      on: '2026-09-10',
      code: '49-9051.00',
      title: 'Electrical Power-Line Installers and Repairers',
      why: 'Up high, outside, with a crew.',
    },
    {
      on: '2026-11-02',
      code: '17-2071.00',
      title: 'Electrical Engineers',
      why: 'I want to know why the circuit was drawn that way.',
    },
  ],
  interests: [{ date: '2026-09-09', liked: 'R1 R2 R4 R6 R9 I2 I5', unsure: 'E3 C2 A4', disliked: 'S4 C7' }],
  suggestions: [
    {
      on: '2026-10-05',
      by: wrensCaseManager,
      about: goalPointer(wren, 0),
      kind: 'idea',
      proposes: 'step',
      words: 'Try four weeks on the packing line at the plant.',
      decision: 'declined',
      reason: 'I wire things. I have 140 hours of it. A packing line does not lead to a license.',
      ...decidedBy(wren, '2026-11-14'),
    },
    {
      on: '2026-11-17',
      by: wrensSpecialist,
      about: goalPointer(wren, 0),
      kind: 'idea',
      proposes: 'step',
      words: 'Meet a Deaf electrician on video. I know one in the next county.',
    },
  ],
  comments: [
    {
      on: '2026-10-08',
      by: wrensParent,
      about: goalPointer(wren, 0),
      words: 'We talked about it on our video call. We want to see that van.',
    },
    {
      on: '2026-11-16',
      by: wrensCaseManager,
      about: goalPointer(wren, 0),
      words: 'The two wordings are not the same yet. We will talk about both on January 20. You go first.',
    },
  ],
  reviews: [
    { on: '2026-10-01', kind: 'submitted', schoolYear: thisYear },
    { on: '2026-10-08', by: wrensParent, kind: 'acknowledged', schoolYear: thisYear },
  ],
});
