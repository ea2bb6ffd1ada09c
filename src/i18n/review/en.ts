import { courseNameWords } from '../course-names/en.js';
import { isolated } from '../format.js';

/** What stands around who has read the plan, and what changed since, in English. This is the type of every other language. */
export const en = {
  title: 'Send for review, and who has read it',
  titleOther: 'Who has read this plan',
  facts: {
    submitted: 'Sent for review',
    returned: 'Sent back with a note',
    acknowledged: 'Read',
    approved: 'Agreed',
  },
  about: 'This is about your whole plan: goals and courses.',
  aboutOther: 'This is about the whole plan: goals and courses.',
  realAlone: 'What you see above is another plan. People read and sign the real plan alone.',

  thisYear: (year: number) => `In the school year ${isolated(schoolYearName(year))}`,
  schoolYear: (year: number) => `School year ${isolated(schoolYearName(year))}`,
  lastChanged: (when: string) => `The plan was last changed on ${isolated(when)}.`,
  changedSince: (when: string) => `The plan was changed after that, last on ${isolated(when)}.`,
  whoCan: (roles: string) => `Who can do this: ${isolated(roles)}`,
  adultStudent: 'Student with adult rights',
  notYet: 'Not yet',
  law: 'See the law',
  others: 'Also this year',
  more: 'You can also say',
  earlier: 'Earlier years',

  kinds: {
    submitted: 'Sent for review',
    returned: 'Sent back with a note',
    acknowledged: 'I have read this plan',
    approved: 'I agree with this plan',
  },
  helps: {
    submitted: 'The school has a look. A question may come back.',
    returned: 'The note says what to look at again.',
    acknowledged: 'It does not mean that you agree with all of it.',
    approved: 'It means yes to the plan as it is now.',
  },
  actions: {
    submitted: 'Send for review',
    returned: 'Send back with a note',
    acknowledged: 'I have read this plan',
    approved: 'I agree with this plan',
  },
  questions: {
    submitted: 'Send this plan for review?',
    returned: 'Send this plan back with a note?',
    acknowledged: 'Say that you have read this plan?',
    approved: 'Say that you agree with this plan?',
  },
  forGood: 'You cannot take it back later.',
  asPart: (role: string) => `You say this as: ${isolated(role)}.`,
  forYourself: 'You say this for yourself.',
  note: 'A note, if you like',
  noteWanted: 'Your note',
  notNow: 'Not now',
  notSentYet: 'You wrote this and did not send it:',
  forget: 'I do not need it',
  faults: {
    empty: 'Write the note first. It tells the student what to look at.',
    refused: 'This was not sent. What you wrote is still here, so you can copy it.',
  },
  sign: 'Type your name',
  signHelp: 'It stands for your signature. It says that you are the one who says this.',
  signFirst: 'Type your name in this box. Then press the button again.',
  signed: 'Signed:',
  meanwhile: 'The plan changed while this was open.',
  changedMeanwhile: 'Changed just now',
  lookedAgain: 'I have looked at the changes',

  /** Said once, to those who listen to the screen. */
  said: {
    submitted: 'Your plan is sent for review.',
    returned: 'The plan is sent back with your note.',
    acknowledged: 'You said that you have read this plan.',
    approved: 'You said that you agree with this plan.',
  },

  /** The copy of the plan as it was on the day of a review. */
  copies: {
    keeping: 'The copy is not stored yet.',
    kept: 'A copy of the plan of this day is kept.',
    none: 'There is no copy of the plan of this day.',
    failed: 'The copy cannot be reached right now.',
    looking: 'Looking for the copy …',
  },
  outdated: {
    acknowledged: (day: string) => `The plan of ${isolated(day)} was read. Now it needs to be read again.`,
    approved: (day: string) => `This OK is for the plan of ${isolated(day)}. Now the plan needs a new OK.`,
  },
  whoAgain: (roles: string) => `Who needs to look again: ${isolated(roles)}`,
  outdatedFacts: (day: string) => `Changed since ${isolated(day)}: please look again`,
  outdatedFactsOther: (day: string) => `Changed since ${isolated(day)}: somebody needs to look again`,

  since: 'What changed since then',
  nothingSince: 'Nothing changed since then.',
  again: {
    acknowledged: 'These changes need to be read again',
    approved: 'These changes need a new OK',
  },
  otherSince: 'Other changes since then',
  changes: {
    graduationPlan: 'Another way to finish school',
    supplementAdded: 'Something more to aim at',
    supplementRemoved: 'Not aimed at any more',
    courseAdded: 'Added',
    courseRemoved: 'Taken out',
    courseReplaced: 'Another class',
    courseMoved: 'Moved',
    courseCredits: 'Credits',
    courseState: 'Where it stands',
    courseMark: 'Grade',
    courseDetails: 'Changed in another way',
    goalAdded: 'New goal',
    goalRemoved: 'Goal taken out',
    goalReworded: 'Goal in new words',
  },
  before: (value: string) => `Before: ${isolated(value)}`,
  now: (value: string) => `Now: ${isolated(value)}`,
  noValue: 'nothing',
  noWords: 'Nothing written yet.',

  then: 'The plan on that day',
  classesThen: 'Classes on that day',
  goalsThen: 'Goals on that day',
  noClassesThen: 'There were no classes in the plan.',
  noGoalsThen: 'There were no goals in the plan.',
  columns: { term: 'Term', course: 'Class' },
  courseNames: courseNameWords,
};

/** A school year as it is written, such as 2026–27. */
export function schoolYearName(endingYear: number): string {
  return `${endingYear - 1}–${String(endingYear % 100).padStart(2, '0')}`;
}

/** The words of who has read the plan. */
export type ReviewWords = typeof en;
