import { isolated } from '../format.js';

/** What is asked of the IEP team, and what it says, in English. */
export const proposalWords = {
  propose: {
    heading: 'Ask the IEP team for a change',
    none: 'Nobody has asked for a change here.',
    help: 'You ask, the team answers. This changes nothing in the IEP. If the team says yes, it changes the IEP itself.',
    open: 'Ask for a change',
    openOf: (button: string, row: string) => `${button}: ${isolated(row)}`,
    about: 'What is it about?',
    aboutNew: 'Something new',
    words: 'What should the IEP say?',
    reason: 'Why? You can leave this empty.',
    faults: {
      empty: 'Write what you want to ask. Then send it.',
      refused: 'It could not be sent. Your words are still here.',
    },
    send: 'Send it to the team',

    mine: 'You asked',
    by: (name: string) => `${isolated(name)} asked`,
    aboutPlan: 'It is about this in the plan:',
    aboutIep: 'It is about this in the IEP:',
    aboutGone: 'It is about something that is not there any more.',
    why: 'Why:',
    waiting: 'The team has not answered yet.',
    decisions: {
      yes: 'The answer for the team is yes. The team changes the IEP itself, not here.',
      no: 'The answer for the team is no.',
    },
    /** Where somebody who holds or shares the rights is told no. */
    notice:
      'This is not the written notice of the law (34 CFR 300.503). A parent or adult student gets that from the school, with the reasons.',
    answer: 'What the team wrote:',
    takeBack: 'Take it back',
    takeBackOf: (words: string) => `Take it back: “${isolated(words)}”`,
    takenBack: 'What you asked was taken back.',

    answerBox: 'Your answer for the team',
    answerHelp: 'This changes nothing in the IEP. After a yes, change the IEP in the system of the school.',
    answerFaults: {
      empty: 'Write an answer in words first.',
      refused: 'The answer could not be sent. Your words are still here.',
    },
    yes: 'Answer yes',
    no: 'Answer no',
    answerOf: (answer: string, words: string) => `${answer}: “${isolated(words)}”`,
    changeAnswer: 'Answer again',
  },
  saidProposals: {
    sent: 'Sent to the team. You can take it back until it is answered.',
    takenBack: 'What you asked was taken back.',
    back: 'What you asked is with the team again.',
    yes: 'You answered yes. Now change the IEP itself.',
    no: 'You answered no.',
    again: 'You can answer again.',
  },
};
