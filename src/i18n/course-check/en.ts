import { isolated, isolatedLast, plural } from '../format.js';
import { alertWords } from './en-alerts.js';

/** What the graduation check says, in English. This is the type of every other language. */
export const en = {
  ...alertWords,
  loading: 'Getting the rules for finishing school …',
  failed: 'The rules for finishing school did not load. Your classes are safe.',
  tryAgain: 'Try again',
  notChosen: 'Choose a way to finish school. Then you see here what is done and what is next.',
  notChosenOther: 'No way to finish school is chosen yet.',
  noRules: 'Your school has not put in yet what it takes to finish school.',
  cohort: (words: string) =>
    `These rules are for other years: ${isolatedLast(words)} Your school can say which rules hold for you.`,
  cohortOther: (words: string) => `These rules are for students of other years: ${isolatedLast(words)}`,
  cohortBoth: {
    graduation: (from: string, to: string) => `grade 12 ends in ${from} to ${to}`,
    grade9: (from: string, to: string) => `grade 9 in ${from} to ${to}`,
  },
  cohortFrom: {
    graduation: (from: string) => `grade 12 ends in ${from} or later`,
    grade9: (from: string) => `grade 9 in ${from} or later`,
  },
  cohortTo: {
    graduation: (to: string) => `grade 12 ends in ${to} or before`,
    grade9: (to: string) => `grade 9 in ${to} or before`,
  },
  anyYear: 'any year',

  /** The way to finish school that “Am I on track?” answers for. */
  forWay: (name: string) => `Checked for: ${isolated(name)}`,
  ofElsewhere: (place: string) =>
    `These rules are from ${isolated(place)}, not from the list of this state. Ask the school which rules hold.`,
  otherDecisions: 'The school may have decided other things that are not shown here.',

  answer: {
    met: 'Done: everything is earned.',
    metIfPassed: 'On track: everything is earned or planned.',
    left: (toPlan: number, toShow: number) => {
      const plan = plural('en', toPlan, {
        one: `Not yet: ${toPlan} thing is still to plan.`,
        other: `Not yet: ${toPlan} things are still to plan.`,
      });
      const show = plural('en', toShow, {
        one: `${toShow} thing is still to show.`,
        other: `${toShow} things are still to show.`,
      });
      if (toShow === 0) return plan;
      return toPlan === 0 ? `Not yet: ${show}` : `${plan} ${show}`;
    },
  },
  confirmedOnly: (count: number) =>
    plural('en', count, {
      one: `Until other schools’ credits are confirmed: ${count} thing is still to plan.`,
      other: `Until other schools’ credits are confirmed: ${count} things are still to plan.`,
    }),
  /** Said with a deed that changed the answer. */
  changed: (now: number, before: number) =>
    plural('en', now, {
      one: `Still to plan: ${now} thing. Before: ${before}.`,
      other: `Still to plan: ${now} things. Before: ${before}.`,
    }),
  changedToShow: (now: number, before: number) =>
    plural('en', now, {
      one: `Still to show: ${now} thing. Before: ${before}.`,
      other: `Still to show: ${now} things. Before: ${before}.`,
    }),
  allSet: 'Everything is earned or planned now.',
  showAll: 'Show what it takes',
  needs: 'What it takes',
  beside: 'You aim at this, too',
  total: 'Credits in all',
  mayBeBetter: 'There may be a better way to count these classes. Ask your school to look.',
  toSettle: (count: number) =>
    plural('en', count, {
      one: `${count} class has something to settle. Look for ▲ on it.`,
      other: `${count} classes have something to settle. Look for ▲ on them.`,
    }),

  states: { met: 'Done', metIfPassed: 'Planned', left: 'To plan' },
  notShown: 'To show',
  /** Such as “3 of 4 credits”. */
  ofNeeded: (have: string, needed: string) => `${have} of ${needed}`,
  moreThanNeeded: (have: string, needed: string) => `${have}, where ${needed} are asked for`,
  /** `count` is the number that `amount` writes. */
  sums: {
    earned: (amount: string, _count: number) => `${amount} earned`,
    toBeConfirmed: (amount: string, _count: number) => `${amount} to be confirmed`,
    expected: (amount: string, _count: number) => `${amount} planned`,
  },
  sumsOfClasses: {
    earned: (amount: string, _count: number) => `${amount} passed`,
    toBeConfirmed: (amount: string, _count: number) => `${amount} to be confirmed`,
    expected: (amount: string, _count: number) => `${amount} planned`,
  },
  classes: (count: number) => plural('en', count, { one: `${count} class`, other: `${count} classes` }),
  hours: (amount: string, count: number) =>
    plural('en', count, { one: `${amount} hour`, other: `${amount} hours` }),
  confirmed: 'Confirmed',
  ifAccepted: 'If all is accepted',

  stillToPlan: (amount: string) => `Still to plan: ${amount}.`,
  addClass: 'Add a class that counts here.',
  stillHours: (amount: string) => `Still to do: ${amount}. Add what you do under your goals.`,
  anyOf: 'One of these is enough:',
  schoolTicks: 'Your school marks this when you have shown it.',
  shownAlready: 'This was shown.',
  markShown: (name: string) => `Shown: ${isolated(name)}`,
  /** Beside a tick that is kept beside the IEP, and not in the plan. */
  notUndone: '“Undo” does not take this back. Untick it here.',
  whatFills: 'What would fill this?',
  whatFillsName: (name: string) => `What would fill this? ${isolated(name)}`,

  fills: (count: number) =>
    plural('en', count, {
      one: `What counts here: ${count} class`,
      other: `What counts here: ${count} classes`,
    }),
  standings: { earned: 'earned', toBeConfirmed: 'to be confirmed', expected: 'planned' },
  bases: { title: 'Found by its name', substitution: 'The school said it counts' },
  why: 'Classes that fit, and count elsewhere',
  notHere: {
    fillsOthers: (title: string, names: string) => `${isolated(title)} already fills ${isolatedLast(names)}`,
    repeat: (title: string, other: string) => `${isolated(title)} counts once, with ${isolatedLast(other)}`,
    markBelow: (title: string, least: string) =>
      `${isolated(title)} counts here with a grade of ${isolated(least)} or better.`,
    markUnknown: (title: string, least: string) =>
      `The grade in ${isolated(title)} is not known. ${isolated(least)} or better counts here.`,
    cap: (title: string) => `Only so many classes like ${isolated(title)} count here.`,
  },

  countsFor: (names: string) => `Counts for ${isolated(names)}`,
  addsToAll: 'It adds to your credits in all.',
  uncounted: {
    alternate: 'A second choice does not count yet.',
    proposedAdd: 'An idea from school does not count yet.',
    proposedDelete: 'It does not count while the school asks to take it out.',
    failed: 'It was not passed, so it does not count yet.',
    incomplete: 'It counts when it is finished.',
    withdrawn: 'It does not count, for the class was left.',
    refused: 'The school has said that it does not count here.',
    noResult: 'It counts when its grade is known.',
    toBeConfirmed: 'It counts when the school has confirmed it.',
    noCredits: 'It counts when its credits are known.',
    noFit: 'It fills no part of its own.',
    repeat: (title: string) => `It counts once, with ${isolatedLast(title)}`,
    full: (names: string) => `Already full: ${isolatedLast(names)}`,
    markBelow: (names: string) => `A higher grade is needed to count for ${isolatedLast(names)}`,
    markUnknown: (names: string) => `Its grade is needed to count for ${isolatedLast(names)}`,
  },
  notices: {
    mayNotCount: 'Its content was changed. It may not count for a diploma. Ask your school.',
    beforeGrade9: 'Taken before grade 9. Ask your school if it counts.',
  },

  about: 'About these rules',
  version: (place: string, version: number) => `${isolated(place)}, version ${version}`,
  holdsFor: (years: string) => `They hold for: ${isolatedLast(years)}`,
  doubts: 'What is not sure',
  sources: 'Where they come from',

  kinds: {
    waiver: 'The school let this go',
    exemption: 'This is not asked of you',
    substitution: 'The school counts another class',
    override: 'The school said it is all right',
  },
  decide: 'Decide as the school',
  decideName: (name: string) => `Decide as the school: ${isolated(name)}`,
  decideKind: 'What do you decide?',
  kindChoices: {
    waiver: 'Waiver: the rule is let go',
    exemption: 'Exemption: the rule is not asked of this student',
    substitution: 'Substitution: another class counts here',
  },
  whichClass: 'Which class counts here?',
  chooseClass: 'Choose a class.',
  settle: 'Settle this',
  settleName: (what: string, title: string) => `Settle this: ${what}. ${isolated(title)}`,
  reason: 'Why?',
  stays: 'Your name, the day and the reason stay with the plan.',
  staysWithTeam: 'Your name, the day and the reason stay beside the IEP.',
  teamReads: 'Those who may read the IEP can read this. It is not in the plan.',
  keep: 'Save this decision',
  faults: {
    empty: 'Please write the reason first.',
    refused: 'This could not be saved. What you wrote is still here.',
  },
  decided: 'Saved with your name and the day.',
  you: 'You',
};

/** The words of the graduation check. */
export type CourseCheckWords = typeof en;
