import { itemFacts, reasonWords } from '../crosswalk-access/en.js';
import { isolated, isolatedLast, plural } from '../format.js';
import { rowNames } from './en-names.js';
import { standingWords } from './en-standings.js';

/** What the rows say, in English. This is the type of every other language. */
export const en = {
  names: rowNames,
  ...standingWords,
  groups: {
    goals: 'My goals',
    courses: 'My courses',
    supports: 'My supports',
    people: 'My people',
    dates: 'My dates',
  },
  groupsOther: {
    goals: 'Goals',
    courses: 'Courses',
    supports: 'Supports',
    people: 'People',
    dates: 'Dates',
  },
  about: 'What it is about',
  stands: 'How they stand',
  plan: 'My plan',
  planOther: 'The plan',
  iep: 'My IEP',
  iepOther: 'The IEP',
  nothingInPlan: 'Nothing in the plan yet.',
  noPlaceInPlan: 'A plan has no place for this.',
  nothingInIep: 'Nothing in the IEP.',
  nothingInColumn: 'Nothing here.',

  /** What belongs to a thing of either plan. */
  facts: {
    schoolYear: (from: number, to: string) => `${from}–${to}`,
    mark: (mark: string) => `Mark: ${isolated(mark)}`,
    why: (words: string) => `Why: ${isolated(words)}`,
    ...itemFacts,
    inBoth: 'In both plans',
    notSame: 'Not the same yet',
    linked: 'Linked',
  },
  answersAboutInterests: 'What the student said to activities',
  noName: 'No name yet',
  somebodyElse: 'Somebody else',
  theStudent: 'The student',

  what: 'What is an IEP?',
  whatIep:
    'An IEP (Individualized Education Program) is a plan for a student with a disability. The school must follow it.',
  talk: 'Both plans stay as they are. Nothing here changes the IEP.',

  /** How the copy of the IEP came here, and how old it is. */
  source: {
    from: (system: string, day: string) => `This is a copy from ${isolated(system)}, of ${isolatedLast(day)}`,
    typed: (day: string) => `This copy was typed in on ${isolatedLast(day)}`,
    byYou: (day: string) => `You brought it in on ${isolatedLast(day)}`,
    by: (name: string, day: string) => `${isolated(name)} brought it in on ${isolatedLast(day)}`,
    iepDate: (day: string) => `The IEP itself is of ${isolatedLast(day)}`,
    stale: (day: string) =>
      `This copy may be too old. The team had to look at the IEP again by ${isolatedLast(day)} Ask the IEP teacher for a new copy.`,
    staleBringer: (day: string) =>
      `This copy may be too old. The team had to look at the IEP again by ${isolatedLast(day)} Bring in a new copy.`,
    bring: 'Bring in a new copy',
  },
  /** Why a part of the IEP is not shown, or not to be trusted, and what to do. */
  faults: {
    halfImport:
      'The last copy came in only half. What you see may be of two different days. Ask the IEP teacher to bring it in once more.',
    halfImportBringer:
      'The last copy came in only half. What you see may be of two different days. Bring it in once more.',
    newer: 'A part of the copy was made by a newer version of this page. Load the page again.',
    unreadable:
      'A part of the copy cannot be read. The IEP at school is safe. Ask the IEP teacher for a new copy.',
    unreadableBringer: 'A part of the copy cannot be read. The IEP at school is safe. Bring in a new copy.',
    unreachable: 'The IEP cannot be loaded right now. Try again in a moment.',
    signIn: 'Please sign in again. Then the IEP can be loaded.',
  },

  /** Asked of those at school, once, before anything is loaded. */
  reason: reasonWords,

  filter: {
    legend: 'Show',
    talk: (count: number) => `Needs a talk (${count})`,
    match: (count: number) => `They match (${count})`,
    all: (count: number) => `Everything (${count})`,
    /** For whoever may not read all that an IEP can say, whether or not there is one. */
    allHere: (count: number) => `All I can see here (${count})`,
    closed: (count: number) =>
      plural('en', count, {
        one: '1 line is closed. Open it to see how it stands.',
        other: `${count} lines are closed. Open them to see how they stand.`,
      }),
    showAll: 'Show everything',
    nothing: {
      talk: 'Nothing needs a talk right now.',
      match: 'Nothing matches yet. That is fine: talk it over, one line at a time.',
      all: 'There is nothing to show.',
    },
    shown: (count: number) =>
      plural('en', count, { one: '1 line is shown.', other: `${count} lines are shown.` }),
  },

  /** For every student with an IEP alike: it does not tell whether there is more. */
  teamParts:
    'Some parts of an IEP are for the IEP team and the family. Would you like to read them? Ask your IEP teacher.',

  /** Where two people answered to different words of the IEP. */
  answered: {
    now: 'The words of the IEP as they are now',
    before: 'Earlier words of the IEP. They have changed since.',
  },

  contents: 'On this page',
  showAll: (count: number) => `Show all ${count}`,
  showFewer: 'Show fewer',

  open: 'Open',
  close: 'Close',
  openRow: (name: string) => `Open: ${isolated(name)}`,
  closeRow: (name: string) => `Close: ${isolated(name)}`,
  openAll: 'Open all',
  closeAll: 'Close all',
  closed: 'Closed, so that nobody reads along.',
  opened: (count: number) =>
    plural('en', count, { one: '1 line was opened.', other: `${count} lines were opened.` }),
  closedAgain: (count: number) =>
    plural('en', count, { one: '1 line was closed.', other: `${count} lines were closed.` }),

  more: 'More about this',
  meaning: 'What it means',
  owner: 'Who speaks first about it',
  owners: {
    student: 'The student.',
    team: 'The IEP team.',
    shared: 'The student and the team: the student’s words, and the team’s beside them.',
    family: 'The family.',
    agency: 'The office outside school, with the team.',
  },
  direction: 'Where it starts',
  directions: {
    planToIep: 'In the plan. The team can take it over into the IEP.',
    iepToPlan: 'In the IEP. The plan says it only if the student wants it to.',
    both: 'In either of the two.',
  },
  law: 'See the law',
  unconfirmed: (citation: string) => `${citation} (not checked yet)`,
  onlyIn: (states: string) => `Only in ${states}`,

  print: 'Print what is open',
  printLarge: 'Print it in large letters',
  printHelp: 'On paper is only what is open on this page.',
  printed: 'The page went to the printer.',
  cannotPrint: 'It could not be printed. Try again.',
  printHeading: 'Two plans, side by side',
  printNote: 'A copy to talk about. It is not the IEP, and it changes nothing in it.',
  printedOn: (day: string) => `Printed on ${isolatedLast(day)}`,
  printedFor: (name: string) => `Of ${isolated(name)}`,
};

/** The words of the rows. */
export type CrosswalkRowWords = typeof en;
