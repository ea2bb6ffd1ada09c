import {
  dario,
  dariosCaseManager,
  dariosCounselor,
  dariosTeacher,
  grandmother,
} from '../../stories/fixtures/people.js';
import { madeBy } from '../../stories/fixtures/plans.js';
import { dariosCourses } from './courses/dario.js';
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

/** Spelling kept: these are his own words. */
const podcast: SampleGoal = {
  on: '2026-09-04',
  studentWords: 'Make a podcast about our river and get 100 real lisners.',
  domain: 'career',
  startDate: '2026-09-01',
  endDate: '2027-05-21',
  successCriteria: '100 people who are not my family lisen to one episode.',
  measurementType: 'count',
  measurementDescription: 'listeners',
  baseline: 0,
  target: 100,
  skills: { 'B-LS 2': true, 'B-SMS 5': true },
  benchmarks: [
    { schoolYear: thisYear, description: 'Six episodes, and 100 lisners for one of them.' },
    { schoolYear: 2028, description: 'A second season, with a partner.' },
    { schoolYear: 2030, description: 'Get paid for one sound job.' },
  ],
  steps: [
    { description: 'Borrow the microphone from the library', dueDate: '2026-10-02', done: true },
    {
      description: 'Record my grandmother telling about the flood',
      dueDate: '2026-12-12',
      benchmark: benchmarkId(dario, 0, 0),
    },
    { description: 'Find the photo of the flood', dueDate: '2026-12-05', owner: grandmother.id },
    {
      description: 'Ask if an episode can be my history project',
      dueDate: '2026-10-16',
      done: true,
      benchmark: benchmarkId(dario, 0, 0),
    },
  ],
  progress: [
    {
      on: '2026-10-09',
      date: '2026-10-09',
      note: 'First episode is out. It was mostly people I know.',
      feeling: 'okay',
      value: 11,
    },
    {
      on: '2026-10-23',
      date: '2026-10-23',
      note: 'The library put it on there page.',
      evidence: 'https://library.riverbend.example/podcasts/our-river',
      feeling: 'great',
      value: 27,
    },
    {
      on: '2026-11-13',
      date: '2026-11-13',
      note: 'A man who fishes there wrote to me. He is going to be in episode four.',
      feeling: 'great',
      value: 41,
    },
  ],
};

const history: SampleGoal = {
  on: '2026-09-04',
  studentWords: 'Pass honors history without reading out loud.',
  teamWording: 'Dario will complete the honors history course.',
  wordedBy: dariosCaseManager,
  domain: 'academic',
  startDate: '2026-08-10',
  endDate: '2027-05-21',
  successCriteria: 'I get the credit, and I pick how I show what I know.',
  skills: { 'B-SS 8': true, 'B-LS 5': true },
  benchmarks: [{ schoolYear: thisYear, description: 'Pass both semesters.' }],
  steps: [
    {
      description: 'Put the history book into the reading app',
      dueDate: '2026-09-18',
      owner: dariosCaseManager.id,
      done: true,
    },
    { description: 'Tell Teacher V. how I want to show what I know', dueDate: '2026-12-01' },
  ],
  progress: [
    {
      on: '2026-10-30',
      date: '2026-10-30',
      note: 'I recorded my answers for unit 2. Nobody asked me to read.',
      feeling: 'great',
    },
  ],
};

const sound: SampleGoal = {
  on: '2026-09-25',
  studentWords: 'Run the sound for the spring show on my own.',
  domain: 'extracurricular',
  endDate: '2027-04-16',
  benchmarks: [{ schoolYear: thisYear, description: 'Know every button on the big board.' }],
  steps: [{ description: 'Sit beside the sound crew at the winter show', dueDate: '2026-12-17' }],
};

const drone: SampleGoal = {
  on: '2026-08-28',
  studentWords: 'Film the whole river with a drone.',
  status: 'archived',
  domain: 'extracurricular',
  progress: [
    {
      on: '2026-09-03',
      date: '2026-09-03',
      note: 'A drone costs to much. A microphone hears more anyway.',
      feeling: 'okay',
    },
  ],
};

/** Grade 9, Arizona: four kinds of goals, one of them still empty. */
export const plan = sampleOf({
  student: dario,
  about: {
    gradeLevel: 9,
    cohortGraduationYear: 2030,
    rightsHolder: grandmother.id,
    strengths: 'People tell me things. I can make a sound feel close.',
    whatHelps: 'I lisen to books. Ask me before you call on me to read. I plan everything on my phone.',
  },
  people: [dariosCounselor, dariosCaseManager, dariosTeacher, grandmother],
  goals: [podcast, history, sound, drone],
  courses: dariosCourses,
  coursePath: {
    shown: { 'mesquite-wash-diploma/civics-test': true },
    wrote: { 'shown/mesquite-wash-diploma/civics-test': madeBy(dariosCounselor, '2026-09-10') },
  },
  experiences: [
    {
      on: '2026-11-09',
      kind: 'club',
      title: 'Sound crew at the fall play',
      place: 'High school',
      supervisor: 'Teacher B.',
      startDate: '2026-09-14',
      endDate: '2026-11-07',
      minutes: 22 * 60 + 30,
      reflection: 'I found the buzz in the cable. You have to lisen to one thing at a time.',
    },
    {
      on: '2026-11-16',
      kind: 'job',
      title: 'Saturdays at the boat shop',
      place: 'Boat shop on the river',
      supervisor: 'Owner C.',
      startDate: '2026-09-05',
      minutes: 40 * 60,
      paid: true,
      reflection: 'Customers talk while they wait. Two of them are in my podcast now.',
    },
    {
      on: '2026-11-02',
      kind: 'familyCare',
      title: 'I make phone calls for my grandmother and explain the answers',
      place: 'At home',
      startDate: '2026-08-10',
      minutes: 15 * 60,
    },
  ],
  careers: [
    {
      on: '2026-10-06',
      code: '27-4014.00',
      title: 'Sound Engineering Technicians',
      why: 'I hear when a voice is too close.',
      goal: goalId(dario, 0),
    },
    {
      on: '2026-10-06',
      code: '19-3093.00',
      title: 'Historians',
      why: 'The river has stories that nobody wrote down.',
    },
    {
      on: '2026-11-03',
      code: '53-5021.00',
      title: 'Captains, Mates, and Pilots of Water Vessels',
      why: 'Barge captain. My uncle says you hear the river at night.',
    },
  ],
  interests: [
    { date: '2026-10-05', liked: 'A1 A2 A4 A6 E1 E3 E5', unsure: 'S1 R2 I3', disliked: 'C1 C2 C4' },
  ],
  suggestions: [
    {
      on: '2026-10-12',
      by: dariosCounselor,
      about: goalPointer(dario, 0),
      kind: 'idea',
      proposes: 'step',
      words: 'Ask if an episode can be my history project',
      decision: 'accepted',
      result: stepPointer(dario, 0, 3),
      ...decidedBy(dario, '2026-10-12'),
    },
    {
      on: '2026-11-17',
      by: grandmother,
      about: goalPointer(dario, 0),
      kind: 'idea',
      proposes: 'step',
      words: 'Graba también al señor que arregla los motores. Él vio la inundación.',
    },
    {
      on: '2026-11-18',
      by: dariosCounselor,
      kind: 'idea',
      proposes: 'goal',
      words: 'Visit one place that teaches sound engineering after high school.',
    },
  ],
  comments: [
    {
      on: '2026-09-30',
      by: grandmother,
      about: goalPointer(dario, 1),
      words: '¿Cuántas horas a la semana son? ¿Y qué pasa con el medio crédito de educación física?',
    },
    {
      on: '2026-10-01',
      by: dariosCounselor,
      about: goalPointer(dario, 1),
      words: 'About three hours a week. The half credit of PE can be earned back in summer.',
    },
    {
      on: '2026-10-19',
      by: dariosTeacher,
      about: goalPointer(dario, 0),
      words: 'Yes, an episode counts as your project. Please add where your facts come from.',
    },
  ],
  reviews: [
    { on: '2026-09-25', kind: 'submitted', schoolYear: thisYear },
    {
      on: '2026-09-30',
      by: grandmother,
      kind: 'acknowledged',
      schoolYear: thisYear,
      note: 'Leí todo. Mis preguntas están en el plan.',
    },
    { on: '2026-10-02', by: dariosCounselor, kind: 'approved', schoolYear: thisYear },
  ],
});
