import { isolated, plural } from '../format.js';

/** What is said of what somebody keeps, in English. This is the type of every other language. */
export const en = {
  heading: 'What I keep',
  headingOther: 'What the student keeps',
  whoCanRead: 'You, your family and your school can read this.',
  whoCanReadOther: 'The student, the family and the school can read this.',
  noPlan: 'You can look at everything here. To keep something, open your plan first.',
  opening: 'The plan is opening. One moment, please.',
  shut: 'The plan is not open here yet. When it opens, you see it here.',
  empty: 'You keep nothing yet.',
  emptyHelp: 'Look around. Keep what makes you curious. You can change it at any time.',
  emptyOther: 'The student keeps nothing yet.',
  look: 'Look at jobs and clusters',
  kinds: { cluster: 'Career cluster', occupation: 'Job' },
  gone: 'The list of jobs does not have this one any more.',

  why: 'Why I keep it',
  whyOther: 'Why, in the student’s words',
  noWhy: 'Nothing written yet.',
  changedElsewhere: 'Something else came in for this box. You see it when you leave the box.',
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  undo: 'Undo',
  compare: 'Compare',
  compareAll: (count: number) =>
    plural('en', count, { one: 'Compare 1 job', other: `Compare ${count} jobs` }),
  removedElsewhere: 'This was removed on another page. Your words are safe.',
  removed: (title: string) => `You do not keep this any more: ${isolated(title)}.`,

  answersFrom: (day: string) => `Answers from ${isolated(day)}.`,
  mostLiked: (areas: string) => `Most liked: ${areas}.`,
  source: (name: string) => `Asked with: ${isolated(name)}.`,
  lookAtAnswers: 'Look at the answers',

  makeGoal: 'Make it a goal',
  /** Words wait in the form. */
  goOnGoal: 'Go on with your goal',
  goalQuestion: 'What do you want to make happen?',
  goalHelp: 'Use your own words. Or press a beginning and change it.',
  beginnings: {
    day: (title: string) => `Find out what a day at work is like: ${title}.`,
    talk: (title: string) => `Talk with somebody who does this work: ${title}.`,
    class: (title: string) => `Take a class that leads there: ${title}.`,
  },
  goalEmpty: 'Write a few words first.',
  addGoal: 'Add this goal',
  cancel: 'Cancel',
  yourGoal: 'Your goal:',
  theirGoal: 'The student’s goal:',
  openGoal: 'Go to this goal',
  inMyGoals: 'It is in “My goals”.',
  inGoals: 'It is in the list of goals.',

  nothing: 'Nothing',
  you: 'You, on another page or device',
  somebody: 'Somebody else',
  questionMissing: 'Something here waits for your answer. It could not be loaded. Your words are safe.',
  tryAgain: 'Try again',
  refused: 'This could not be kept.',
  copyWords: 'Copy your words if you need them.',

  /** Said to those who listen to the screen. */
  said: {
    kept: (title: string) => `You keep ${isolated(title)} now.`,
    removed: (title: string) =>
      `You do not keep ${isolated(title)} any more. You can undo this in “What I keep”.`,
    putBack: (title: string) => `You keep ${isolated(title)} again.`,
    moved: (place: number, count: number) => `Now number ${place} of ${count}.`,
    beginning: 'It is in the box. You can change it.',
    goalMade: 'Your goal is made. It is in “My goals”.',
    unchanged: 'Nothing is different now. It was like this already.',
    answered: 'Thank you. That is settled.',
    startedOver: 'You begin anew. What you said before stays in your plan.',
  },
};

/** The words about what somebody keeps. */
export type CareerKeptWords = typeof en;
