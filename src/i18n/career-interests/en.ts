import { isolated } from '../format.js';
import { activityWords } from './en-activities.js';

/** What the screen of interests says, in English. This is the type of every other language. */
export const en = {
  heading: 'What I like to do',
  headingOther: 'What the student likes to do',

  opening: 'The plan is opening. One moment, please.',
  shut: 'The plan is not open here yet. When it opens, you see it here.',

  what: (count: number) => `Here are ${count} short things that people do. Say how you like each one.`,
  notATest: 'This is not a test. Nothing is right or wrong.',
  howLong: 'You see two at a time. Skip some, or stop any time. All take about ten minutes.',
  who: {
    plan: 'You, your family and your school can read your answers.',
    page: 'Only this page knows your answers. They are gone when you close it.',
  },
  start: 'Start',

  question: 'Would you like to do this? You do not need to know how.',
  choices: { liked: 'I like it', unsure: 'Not sure', disliked: 'I don’t like it' },
  at: (from: number, to: number, all: number) => `Activities ${from} and ${to} of ${all}`,
  next: 'Next',
  back: 'Back',
  stop: 'Stop and see',

  /** The names are there already as they are written. */
  most: (areas: string) => `Liked most so far: ${areas}.`,
  /** Something is liked, but in no area clearly more than in the others. */
  alike: 'No area stands out so far. That is fine: every cluster is open.',
  none: 'Nothing liked yet. That is a fine answer. Look at a cluster you do not know, or ask somebody about their job.',
  noAnswers: 'No answers yet. Every cluster is open.',
  answered: (count: number, all: number) => `${count} of ${all} activities answered.`,
  since: (day: string) => `First answer: ${isolated(day)}.`,
  source: (name: string) => `The activities are our own (${isolated(name)}).`,

  areasHeading: 'Six areas',
  /** What the field calls the areas. */
  terms: {
    R: 'Realistic',
    I: 'Investigative',
    A: 'Artistic',
    S: 'Social',
    E: 'Enterprising',
    C: 'Conventional',
  },
  liked: (liked: number, answered: number) => `${liked} liked, of ${answered} answered`,
  notAsked: 'Not asked yet',

  clustersHeading: (count: number) => `All ${count} clusters`,
  order: 'This changes the order. It never hides a cluster.',
  noOrder: 'No cluster is closer than another so far. Start with any of them.',
  near: { close: 'Close to these answers', some: 'Partly close', other: 'Something different' },
  far: 'Try one that is far away, too.',

  /** What is asked about, by its area and number. */
  activities: activityWords,

  goOn: 'Answer more',
  change: 'Change answers',
  again: 'Begin a new round',
  afterAgain: 'Your answers from before stay in the plan, with their date.',
};

/** The words of the screen of interests. */
export type CareerInterestWords = typeof en;
