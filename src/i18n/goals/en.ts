import { deedSaid, deedWords } from '../deeds/en.js';
import { isolated, isolatedLast, plural } from '../format.js';

/** What the goal editor says, in English. This is the type of every other language. */
export const en = {
  ...deedWords,
  heading: 'My goals',
  headingOf: (name: string) => `Goals of ${isolated(name)}`,
  headingOther: 'Goals',
  empty: 'No goals yet.',
  emptyHelp: 'What do you want to make happen? You can change it at any time.',
  notHere: 'The goals cannot be shown right now.',
  readOnly: 'You can read these goals. You cannot change them here.',

  addGoal: 'Add a goal',
  addPrivateGoal: 'Add a goal only I can read',

  goal: (number: number) => `Goal ${number}`,
  myWords: 'My words',
  myWordsHelp: 'Just as you said it. No one else can change it.',
  studentWords: 'The student’s words',
  studentWordsHelp: 'Just as the student said it. No one else can change it.',
  onlyYouCanRead: 'Only you can read this.',
  sharedOtherwise: 'You shared this goal. What is written here is different, and only you can read it.',
  typedForMe: (name: string) => `Typed for me by ${isolatedLast(name)}`,
  typedForStudent: (name: string) => `Said by the student. Typed by ${isolatedLast(name)}`,
  privateHeading: 'Only for me',
  privateGoal: (number: number) => `My own goal ${number}`,
  share: 'Share it',
  strengths: 'What I can do',
  strengthsOther: 'What the student can do',
  whatHelpsOther: 'What helps the student',

  filterTitle: 'Show some of the goals',
  goalsShown: (shown: number, all: number) => `${shown} of ${all} goals are shown`,
  putAwayTitle: 'Put away',
  putAwayFacts: (count: number) => plural('en', count, { one: '1 goal', other: `${count} goals` }),
  noWords: 'Nothing written yet.',
  teamWording: 'How my team says it',
  teamWordingOther: 'How the team says it',
  teamWordingHelp: 'The same goal in adult words. It stands next to yours.',
  teamWordingHelpOther: 'The same goal in adult words. It stands next to the student’s.',

  more: 'Part of life, dates and more',
  sections: {
    about: 'About me',
    benchmarks: 'By the end of each year',
    experience: 'What I have done',
    hints: 'Questions that may help',
    planTalk: 'Ideas and comments on the plan',
    progress: 'How it is going',
    review: 'Who has read this plan',
    skills: 'Skills this goal builds',
    talk: 'Ideas and comments',
  },
  experienceOther: 'What the student has done',
  reviewMine: 'Send for review, and who has read it',
  reviewFacts: {
    submitted: 'Sent for review',
    returned: 'Sent back with a note',
    acknowledged: 'Read',
    approved: 'Agreed',
  },
  notSentYet: 'Something is not sent yet',
  skillFacts: (count: number) => `${count} chosen`,
  benchmarkFacts: (count: number, reached: number) => `${count} written, ${reached} reached`,
  progressFacts: (count: number, day: string) => {
    const entries = plural('en', count, { one: '1 entry', other: `${count} entries` });
    return day ? `${entries}, the last on ${isolated(day)}` : entries;
  },
  talkFacts: (ideas: number, comments: number) => {
    const open = plural('en', ideas, {
      one: '1 idea waits for an answer',
      other: `${ideas} ideas wait for an answer`,
    });
    const said = plural('en', comments, { one: '1 comment', other: `${comments} comments` });
    return [ideas > 0 ? open : '', comments > 0 ? said : ''].filter(Boolean).join(', ');
  },
  paper: {
    normal: 'Print my plan on one page',
    large: 'Print my plan in large letters',
    file: 'Download my plan',
  },
  paperOther: {
    normal: 'Print the plan on one page',
    large: 'Print the plan in large letters',
    file: 'Download the plan',
  },
  goalFields: {
    domain: 'Part of life',
    startDate: 'Start',
    endDate: 'End',
    successCriteria: 'How I will know that I made it',
  },
  successCriteriaOther: 'How the student will know',
  statuses: { active: 'Working on it', paused: 'Taking a break', reached: 'Reached', archived: 'Put away' },

  steps: 'Next steps',
  stepHelp: 'One small thing to do, with a date.',
  stepWords: (number: number) => `Step ${number}: What to do`,
  stepDate: 'By when',
  done: 'Done',
  notDone: 'Not done yet',
  byDate: (date: string) => `By ${isolated(date)}`,
  stepDone: (number: number, goal: number) => `Done: step ${number} of goal ${goal}`,
  stepName: (number: number, goal: number) => `Step ${number} of goal ${goal}`,
  stepMore: 'More',
  stepMoreOf: (number: number, goal: number) => `about step ${number} of goal ${goal}`,
  stepPast: 'This date has passed.',
  stepPastMine: 'This date has passed. Want a new one?',
  stepDoneBy: (name: string) => `Done by: ${isolated(name)}`,
  removedSteps: (count: number) =>
    plural('en', count, { one: '1 removed step', other: `${count} removed steps` }),
  addStep: 'Add a step',
  addStepTo: (number: number) => `Add a step to goal ${number}`,
  removeStep: (number: number, goal: number) => `Remove step ${number} of goal ${goal}`,

  moveUp: 'Move up',
  moveDown: 'Move down',
  remove: 'Remove',
  putAway: 'Put away',
  bringBack: 'Bring back',
  dragHelp: 'Drag the goal to its new place. The up and down arrow keys move it too.',
  dragGoal: (number: number) => `Drag goal ${number}, or use the arrow keys`,
  putGoalAway: (number: number) => `Put away goal ${number}`,
  bringGoalBack: (number: number) => `Bring back goal ${number}`,
  moveGoalUp: (number: number) => `Move up goal ${number}`,
  moveGoalDown: (number: number) => `Move down goal ${number}`,
  removeGoal: (number: number) => `Remove goal ${number}`,

  removedGoals: (count: number) =>
    plural('en', count, { one: '1 removed goal', other: `${count} removed goals` }),
  restore: 'Put it back',

  endBeforeStart: 'The end is before the start. Is that what you want?',

  /** Said once, to those who listen to the screen. */
  said: {
    ...deedSaid,
    goalAdded: 'Goal added.',
    goalRemoved: 'Goal removed. Undo brings it back.',
    goalRestored: 'The goal is back.',
    movedTo: (place: number, count: number) => `Moved. Now goal ${place} of ${count}.`,
    notMoved: (place: number, count: number) => `Not moved. Still goal ${place} of ${count}.`,
    stepAdded: 'Step added.',
    stepRemoved: 'Step removed. Undo brings it back.',
    goalPutAway: 'Goal put away. Undo brings it back.',
    privateGoalAdded: 'Goal added. Only you can read it.',
    goalShared: 'Shared. Your family and your school can read it now.',
    undone: 'Undone.',
  },
  goalRemovedElsewhere: 'This goal was removed on another page. Its words are safe.',
  /** Shown beside the undo button, with the button that brings it back. */
  removedNote: 'You removed a goal.',
  stepRemovedNote: 'You removed a step.',
};

/** The words of the goal editor. */
export type GoalWords = typeof en;
