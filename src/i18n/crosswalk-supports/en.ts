import { itemFacts, reasonWords } from '../crosswalk-access/en.js';
import { isolated, plural } from '../format.js';

/** What an IEP says beside a goal or a class, in English. This is the type of every other language. */
export const en = {
  /** For somebody at school, before anything is loaded. */
  look: 'Show what the IEP says here',
  reason: reasonWords,
  opening: 'Opening …',
  shownWithGoals: 'The IEP is open. Read it at each goal, under “What helps with this goal”.',
  /** The classes by name; of many only how many there are. */
  shownWithClasses: (count: number, names: readonly string[]) => {
    const where = names.length > 0 ? `: ${names.map(isolated).join(', ')}` : '';
    return plural('en', count, {
      one: `The IEP is open. It says what helps in 1 class${where}. Open the class to read it.`,
      other: `The IEP is open. It says what helps in ${count} classes${where}. Open a class to read it.`,
    });
  },
  /** On the card of such a class. Whoever looks over a shoulder reads nothing of an IEP. */
  inside: 'What helps here: open it to read',
  nothing: 'The IEP says nothing here right now.',
  failed: 'The IEP cannot be loaded right now. Try again in a moment.',
  tryAgain: 'Try again',

  withGoal: 'What helps with this goal',
  inClass: 'What helps in this class',
  from: 'This is a copy from the IEP. Nothing here changes the IEP.',

  /** What kind of help it is; the legal name stands once beside the plain one. */
  kinds: {
    annualGoal: 'A goal for this year (annual goal)',
    accommodation: 'Help with how you learn (accommodation)',
    modification: 'Changed class work (modification)',
    assistiveTechnology: 'A tool that helps (assistive technology)',
    agencyLinkage: 'Help from outside school (agency)',
  },
  /** All the rest. */
  help: 'Help to get ready for adult life (transition service)',
  facts: itemFacts,

  /** What the IEP says about how a class is taught. */
  marks: {
    modified: 'What is taught is changed. Ask which diploma it counts for.',
    supported: 'How it is taught is changed. It counts like any other class.',
    placed: 'The IEP team chose this class.',
  },

  printToo: 'Print what helps with each goal, too',
  printTooHelp: 'It comes from the IEP. Whoever gets the paper can read it.',
};

/** The words of what an IEP says beside a goal or a class. */
export type CrosswalkSupportWords = typeof en;
