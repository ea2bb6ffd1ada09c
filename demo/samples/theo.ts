import {
  theo,
  theosAunt,
  theosCaseManager,
  theosCounselor,
  theosTeacher,
} from '../../stories/fixtures/people.js';
import { courseId } from './courses/sample-course.js';
import { theosCourses, theosWhatIf } from './courses/theo.js';
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

/** He said it, his case manager typed it, and he checked it. */
const storyHour: SampleGoal = {
  on: '2026-09-16',
  studentWords: 'I want to run story hour. I do the voices.',
  typedBy: theosCaseManager.id,
  teamWording: 'Theo will lead a weekly story hour at the public library.',
  wordedBy: theosCaseManager,
  domain: 'employment',
  startDate: '2026-09-14',
  endDate: '2027-06-03',
  successCriteria: 'Kids ask when I come back.',
  measurementType: 'count',
  measurementDescription: 'story hours I led',
  baseline: 0,
  target: 20,
  skills: { 'B-LS 5': true, 'B-SS 7': true },
  benchmarks: [
    { schoolYear: thisYear, description: 'Lead story hour once a week.' },
    { schoolYear: 2028, description: 'Get paid for it.' },
  ],
  steps: [
    { description: 'Practice three voices for the bear book', dueDate: '2026-10-13', done: true },
    {
      description: 'Print the list of books in large print',
      dueDate: '2026-10-30',
      owner: theosCaseManager.id,
      done: true,
    },
    {
      description: 'Ask the library for a day that is always mine',
      dueDate: '2026-12-01',
      benchmark: benchmarkId(theo, 0, 0),
    },
    { description: 'Record one story at the radio station', dueDate: '2026-12-18' },
  ],
  progress: [
    {
      on: '2026-10-13',
      date: '2026-10-13',
      note: 'I did the bear and the goat. They laughed at the goat.',
      feeling: 'great',
      value: 2,
    },
    {
      on: '2026-11-03',
      date: '2026-11-03',
      note: 'One boy cried. I made the dragon small. Then he stayed.',
      feeling: 'hard',
      value: 5,
    },
    {
      on: '2026-11-17',
      date: '2026-11-17',
      note: 'Fourteen kids came. I had to bring more chairs.',
      evidence: 'https://library.riverbend.example/story-hour',
      feeling: 'great',
      value: 7,
    },
  ],
};

const byHeart: SampleGoal = {
  on: '2026-10-07',
  studentWords: 'Tell the whole bear story with no book.',
  typedBy: theosCaseManager.id,
  domain: 'training',
  endDate: '2027-03-19',
  measurementType: 'percent',
  measurementDescription: 'of the story I know',
  baseline: 20,
  target: 100,
  steps: [{ description: 'Say one more page every Monday', dueDate: '2027-03-15' }],
  progress: [
    { on: '2026-10-26', date: '2026-10-26', note: 'I know it up to the river.', feeling: 'okay', value: 45 },
    { on: '2026-11-16', date: '2026-11-16', note: 'I know the river, too.', feeling: 'great', value: 60 },
  ],
};

const choice: SampleGoal = {
  on: '2026-11-02',
  studentWords: 'See what the diploma would take. Then I decide. Not before.',
  typedBy: theosCaseManager.id,
  domain: 'education',
  benchmarks: [{ schoolYear: thisYear, description: 'Look at both ways next to each other.' }],
  steps: [
    { description: 'Write down which classes are left', dueDate: '2026-12-15', owner: theosCounselor.id },
    { description: 'Talk to someone who stayed one more year' },
  ],
};

const birds: SampleGoal = {
  on: '2026-09-02',
  studentWords: 'Know every bird by how it sings.',
  status: 'archived',
  domain: 'socialEmotional',
  measurementType: 'count',
  measurementDescription: 'birds',
  baseline: 0,
  target: 60,
  progress: [
    { on: '2026-10-01', date: '2026-10-01', note: 'I know 31. I use them for the voices.', value: 31 },
  ],
};

/** Grade 12, 18 years old, South Carolina: he holds his own rights and approves his plan himself. */
export const plan = sampleOf({
  student: theo,
  about: {
    gradeLevel: 12,
    cohortGraduationYear: 2027,
    rightsHolder: theo.id,
    strengths: 'I do the voices. Little kids come and sit with me. I never forget a song.',
    whatHelps: 'Large print. Read it to me once, then wait. I say it, you type it, I check it.',
  },
  people: [theosCounselor, theosCaseManager, theosTeacher, theosAunt],
  goals: [storyHour, byHeart, choice, birds],
  courses: theosCourses,
  whatIfs: [theosWhatIf],
  exceptions: [
    {
      by: theosCounselor,
      on: '2026-09-10',
      kind: 'substitution',
      requirement: 'sc-diploma-2027/physical-education',
      course: courseId(theo, 3),
      reason: 'Exercise and nutrition is our class for physical education.',
    },
  ],
  experiences: [
    {
      on: '2026-11-18',
      kind: 'workBasedLearning',
      title: 'Children’s room at the public library',
      place: 'Public library',
      supervisor: 'Librarian C.',
      startDate: '2025-09-08',
      minutes: 187 * 60,
      reflection: 'I know where every book lives. People ask me now.',
    },
    {
      on: '2026-11-20',
      kind: 'workBasedLearning',
      title: 'Voices and sounds at the radio station',
      place: 'Radio station',
      supervisor: 'Station manager G.',
      startDate: '2026-02-02',
      minutes: 100 * 60,
      reflection: 'The red light means: now. I like now.',
    },
    {
      on: '2026-10-12',
      kind: 'familyCare',
      title: 'I cook on Sundays and look after the bees',
      place: 'At my aunt’s house',
      startDate: '2026-04-05',
      minutes: 48 * 60,
    },
  ],
  careers: [
    {
      on: '2026-09-15',
      code: '43-4121.00',
      title: 'Library Assistants, Clerical',
      why: 'I know where every book lives.',
      goal: goalId(theo, 0),
    },
    {
      on: '2026-09-15',
      code: '27-3011.00',
      title: 'Broadcast Announcers and Radio Disc Jockeys',
      why: 'I do the voices.',
    },
    {
      on: '2026-10-30',
      code: '11-9013.00',
      title: 'Farmers, Ranchers, and Other Agricultural Managers',
      why: 'Beekeeper. Bees do not hurry me.',
    },
  ],
  interests: [{ date: '2026-09-14', liked: 'S1 S2 S6 A1 A3 A7', unsure: 'R3 E1 I2', disliked: 'C5 C8' }],
  suggestions: [
    {
      on: '2026-09-15',
      by: theosCaseManager,
      kind: 'typedFor',
      proposes: 'goal',
      words: 'I want to run story hour. I do the voices.',
      decision: 'accepted',
      result: goalPointer(theo, 0),
      ...decidedBy(theo, '2026-09-16'),
    },
    {
      on: '2026-10-20',
      by: theosCounselor,
      about: goalPointer(theo, 0),
      kind: 'idea',
      proposes: 'step',
      words: 'Record one story at the radio station',
      decision: 'accepted',
      result: stepPointer(theo, 0, 3),
      ...decidedBy(theo, '2026-10-21'),
    },
    {
      on: '2026-11-19',
      by: theosCaseManager,
      kind: 'typedFor',
      proposes: 'goal',
      words: 'Put a beehive on the library roof. Ask first.',
    },
  ],
  comments: [
    {
      on: '2026-11-04',
      by: theosAunt,
      about: goalPointer(theo, 0),
      words: 'I came on Tuesday. The small dragon was the best one.',
    },
    {
      on: '2026-11-10',
      by: theosCounselor,
      about: goalPointer(theo, 2),
      words: 'Nothing closes while you think. You can change your mind in spring.',
    },
  ],
  reviews: [
    { on: '2026-11-02', kind: 'submitted', schoolYear: thisYear },
    {
      on: '2026-11-09',
      kind: 'approved',
      schoolYear: thisYear,
      note: 'I led the meeting. This is what I want.',
    },
  ],
});
