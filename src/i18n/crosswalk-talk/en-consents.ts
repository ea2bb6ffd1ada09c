import { isolated } from '../format.js';

/** What of the IEP goes into the plan, and who says so, in English. */
export const consentWords = {
  consent: {
    heading: 'From the IEP into the plan',
    help: 'More people read the plan than the IEP. So words of the IEP go there only after a yes.',
    none: 'No words of the IEP were asked for.',
    /** Who says yes or no. */
    deciders: {
      'iep-shared': 'The student, or who holds the rights, says yes or no.',
      'iep-team': 'Who holds the rights says yes or no.',
    },
    holder: (name: string) => `The plan says who holds the rights: ${isolated(name)}`,
    holderMe: 'You hold the rights.',
    holderMeOther: 'You hold the rights.',
    noHolder: 'The plan does not say yet who holds the rights.',
    noHolderStaff:
      'The plan does not say yet who holds the rights. The school writes that in the plan first.',

    ask: 'Ask to copy this',
    askOf: (words: string) => `Ask to copy this: “${isolated(words)}”`,
    askBox: 'What is it for?',
    askFaults: {
      empty: 'Write what it is for. Then send it.',
      refused: 'It could not be sent. Your words are still here.',
    },
    asked: 'You asked to copy this into the plan',
    askedBy: (name: string) => `${isolated(name)} asked to copy this into the plan`,
    itself: 'You wanted this in your plan',
    itselfBy: (name: string) => `${isolated(name)} wanted this in the plan`,
    reason: 'What it is for:',
    open: 'Nobody has said yes or no yet.',
    decisions: { yes: 'Yes, it may be copied.', no: 'No, it stays in the IEP.' },
    saidBy: (name: string, when: string) => `Said by ${isolated(name)}, ${isolated(when)}`,

    saidByMe: (when: string) => `You said this, ${isolated(when)}`,

    yes: 'Yes, it may be copied',
    no: 'No, it stays in the IEP',
    /** Read aloud, where the button alone does not say of what it is. */
    answerOf: (answer: string, words: string) => `${answer}: “${isolated(words)}”`,
    again: 'Take this answer back',

    copy: 'Put it into my plan',
    copyOther: 'Put it into the plan',
    /** For whoever may not do it. */
    copyTheirs: 'Whoever said yes can put it into the plan now.',
    copyOf: (button: string, words: string) => `${button}: “${isolated(words)}”`,
    sure: 'These are words of your IEP. Everybody who reads your plan will read them there. Your own words stay as they are.',
    sureOther:
      'These are words of the IEP. Everybody who reads the plan will read them there. The student’s own words stay as they are.',
    sureYes: 'Yes, put it there',

    inPlan: {
      goals: 'It is in the plan as a goal.',
      suggestions: 'It is in the plan as an idea for the student.',
    },
    takenBy: (name: string, when: string) => `Taken from the IEP by ${isolated(name)}, ${isolated(when)}`,
    takenByMe: (when: string) => `You took it from the IEP, ${isolated(when)}`,
    goneFromPlan: 'It was taken out of the plan again.',
    reworded: 'The words of the IEP have changed since. This was said of other words.',
    notKept: 'The yes is not kept yet, so nothing was copied. Check the connection, then press again.',
    /** In place of the button that asks, where the answer was no. */
    saidNo: 'The answer was no. You can ask again when these words change or the no is taken back.',
    takeBack: 'Take the question back',
    takenBack: 'The question was taken back.',
  },
  suggest: {
    open: 'Give the student an idea for the plan',
    box: 'Your idea, in your own words',
    help: 'Do not use the words of the IEP here. The student says yes, changes it or says no.',
    readers: 'The student, the family and the school can read this.',
    send: 'Suggest it for the plan',
    faults: {
      empty: 'Write your idea first.',
      refused: 'It could not be sent. Your words are still here.',
    },
    copied: 'These are the words of the IEP. Ask to copy them, or say it in your own words.',
  },
  saidConsents: {
    asked: 'Asked. Now the answer is theirs.',
    yes: 'You said yes. It can go into the plan now.',
    no: 'You said no. It stays in the IEP.',
    again: 'Your answer was taken back.',
    goals: 'It is in the plan now, as a goal.',
    suggestions: 'It is in the plan now, as an idea.',
    takenBack: 'The question was taken back.',
    back: 'The question is there again.',
    suggested: 'Sent to the student as an idea.',
  },
};
