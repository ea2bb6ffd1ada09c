import { isolated } from '../format.js';

/** What people say in ideas and comments is theirs; what stands around it is said here, in English. */
export const en = {
  silent: 'Nobody has said anything here yet.',
  openIdeas: 'Waiting for an answer',
  decidedIdeas: 'Answered',
  nothingWritten: 'Nothing written.',

  ideaFrom: (name: string) => `Idea from ${isolated(name)}`,
  myIdea: 'Your idea',
  ideaHelp: 'Say yes, change it, or say no. All three are fine.',
  rewordIdeaHelp: 'Your words stay yours. You can change them, or leave them as they are.',
  ideaHelpOther: 'The student can say yes, change it, or say no. All three are fine.',

  typedForMe: (name: string) => `Typed for me by ${isolated(name)}`,
  typedForStudent: (name: string) => `Typed for the student by ${isolated(name)}`,
  typedByMe: 'You typed this for the student',
  typedHelp: 'You said it. Someone else typed it. You check it.',
  typedHelpOther: 'The student said it. These are not yet the student’s words.',
  notConfirmed: 'Not confirmed yet',

  wordsNow: 'Your words now',
  wordsNowOther: 'The student’s words now',
  otherWords: 'The idea',
  typedWords: 'What was typed',

  purpose: 'What is it for?',
  purposes: {
    goal: 'A new goal',
    step: 'A next step',
    benchmark: 'Something to reach this year',
    studentWords: 'Other words for this goal',
    thought: 'Just a thought',
  },

  goneGoal: 'This was about a goal that was removed.',
  goneGoalThatSaid: 'This was about a goal that was removed. The goal said:',

  yes: 'Yes',
  yesAsGoal: 'Yes, as a new goal',
  myOwnWords: 'Yes, these are my words',
  thanks: 'Thank you',
  change: 'Change it',
  no: 'No',
  noThanks: 'No, thank you',
  answerBox: { changed: 'Your version', declined: 'Why not? You can leave this empty.' },
  answerSend: { changed: 'Use my version', declined: 'Say no' },
  notAnswered: 'Your answer could not be saved. Everything is as it was before.',

  decidedByMe: {
    accepted: 'You said yes.',
    thanked: 'You said thank you.',
    confirmed: 'You said: These are my words.',
    changed: 'You changed it.',
    declined: 'You said no.',
  },
  decidedByStudent: {
    accepted: 'The student said yes.',
    thanked: 'The student said thank you.',
    confirmed: 'The student said: These are my words.',
    changed: 'The student changed it.',
    declined: 'The student said no.',
  },
  reason: 'The reason:',
  /** What an idea became, word for word. */
  became: {
    goal: 'It is a goal in the plan now.',
    step: 'It is a next step now.',
    benchmark: 'It is something to reach this year now.',
    studentWords: 'These are the words of the goal now.',
  },
  /** What an idea became, where that says something else now. */
  becameOther: {
    goal: 'It became a goal. The goal says now:',
    step: 'It became a next step. The step says now:',
    benchmark: 'It became something to reach this year. That says now:',
    studentWords: 'The words of the goal are now:',
  },
  resultGone: 'What came of it was removed.',

  give: {
    idea: {
      title: 'Give an idea',
      box: 'Your idea',
      help: 'The student says yes, changes it, or says no.',
      send: 'Send the idea',
    },
    typedFor: {
      title: 'Type for the student',
      box: 'What the student said',
      help: 'Type just what the student said. The student checks it first.',
      send: 'Send it to be checked',
    },
  },
  reword: 'Change the words',
  rewordBox: 'The new words',
  rewordSend: 'Save the new words',
  takeBack: 'Take it back',
  takenBackNote: 'You took back an idea.',

  comments: 'Comments',
  commentBox: 'Your comment',
  commentHelp: 'You cannot change it or take it back later.',
  send: 'Send',
  sendComment: 'Send the comment',

  notSentYet: 'You wrote this and did not send it:',
  notSentGoneGoal: 'You wrote this about a goal that is not here any more:',
  notSentTakenBack: 'You wrote this for an idea that was taken back:',
  forget: 'I do not need it',
  faults: {
    empty: 'Write something first.',
    refused: 'This was not sent. What you wrote is still here, so you can copy it.',
  },

  /** Said once, to those who listen to the screen. */
  said: {
    idea: 'Your idea is sent.',
    typedFor: 'Sent. The student can check it now.',
    comment: 'Your comment is sent.',
    reworded: 'The new words are saved.',
    takenBack: 'Your idea is taken back. Undo brings it back.',
    accepted: 'You said yes. It is in your plan now.',
    changed: 'Your version is in your plan now.',
    declined: 'You said no.',
    thanked: 'You said thank you.',
  },
};

/** The words of ideas and comments. */
export type GoalTalkWords = typeof en;
