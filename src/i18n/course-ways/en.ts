import { isolated, isolatedLast, plural } from '../format.js';

/** What the course plan says about other plans and ways to finish school, in English. This is the type of every other language. */
export const en = {
  plans: 'Plans',
  real: 'My plan',
  realOther: 'The plan',
  unnamed: (number: number) => `Another plan ${number}`,
  trying: 'You are trying another plan. Your real plan stays as it is.',
  tryingOther: 'This is another plan the student tries. The real plan stays as it is.',
  doneStays: 'Classes that are done are the same in every plan.',
  aims: (name: string) => `This plan aims at: ${isolated(name)}`,

  tryAnother: 'Try another plan',
  tryHelp: (name: string) =>
    `It starts as a copy of this plan: ${isolatedLast(name)} Then change what you like.`,
  tryName: 'What do you call it?',
  tryNameHelp: 'Such as “With more art”. You can leave it empty.',
  tryIt: 'Try it',
  tryFull: (most: number) => `You are trying ${most} plans. Remove one to try another.`,
  faults: {
    empty: 'Write a name first.',
    refused: 'This could not be saved. What you wrote is still here.',
  },
  rename: 'Name of this plan',
  remove: 'Remove this plan',
  removedNote: (name: string) => `You removed this plan: ${isolatedLast(name)}`,

  use: 'Use this plan',
  useTitle: 'What will change in your real plan',
  useNothing: 'Nothing would change. Both plans have the same classes.',
  useIt: 'Yes, use it',
  useStays: 'This plan stays here, too. You can undo it.',
  useDone: 'Classes that are done stay as they are.',
  useLater: 'These came to your real plan later. They stay:',
  useAim: (name: string) => `Your way to finish school will be: ${isolated(name)}`,
  counts: {
    add: (count: number) => plural('en', count, { one: `${count} added`, other: `${count} added` }),
    remove: (count: number) =>
      plural('en', count, { one: `${count} taken out`, other: `${count} taken out` }),
    move: (count: number) => plural('en', count, { one: `${count} moved`, other: `${count} moved` }),
    change: (count: number) =>
      plural('en', count, { one: `${count} changed in other ways`, other: `${count} changed in other ways` }),
    order: (count: number) =>
      plural('en', count, { one: `${count} in another order`, other: `${count} in another order` }),
  },
  changes: {
    add: (title: string, place: string) => `Add ${isolated(title)}: ${place}`,
    remove: (title: string, place: string) => `Take out ${isolated(title)}: ${place}`,
    move: (title: string, place: string) => `Move ${isolated(title)} to: ${place}`,
    change: (title: string, place: string) => `Change ${isolated(title)}: ${place}`,
    order: (title: string, place: string) => `Another order for ${isolated(title)}: ${place}`,
  },

  compare: 'Compare plans',
  compareTitle: 'Plans side by side',
  compareHelp: 'Pick what to look at beside the real plan.',
  second: 'Second plan',
  third: 'Third plan',
  noThird: 'None',
  what: 'What',
  needs: (name: string) => `What it takes: ${isolated(name)}`,
  differs: 'Not the same in all plans',
  doors: 'Doors they open',
  classes: 'Classes that differ',
  onlyHere: (title: string, place: string) => `${isolated(title)}: ${place}`,
  otherwise: (title: string, place: string) => `${isolated(title)}: ${place}. Other details.`,
  missing: 'Not in this plan:',
  noDifference: 'No class differs.',
  /** Such as “Planned: 3 of 4 credits”. */
  cell: (state: string, amount: string) => `${state}: ${amount}`,
  doorStates: {
    met: 'Open: everything is earned.',
    metIfPassed: 'Open: everything is earned or planned.',
    left: (toPlan: number, toShow: number) => {
      const plan = plural('en', toPlan, {
        one: `${toPlan} thing still to plan.`,
        other: `${toPlan} things still to plan.`,
      });
      const show = plural('en', toShow, {
        one: `${toShow} thing still to show.`,
        other: `${toShow} things still to show.`,
      });
      return [...(toPlan > 0 ? [plan] : []), ...(toShow > 0 ? [show] : [])].join(' ');
    },
  },
  /** Without the credits that are still to be confirmed. */
  confirmedLeft: (amount: string) => `As confirmed so far, still to plan: ${amount}.`,
  toConfirm: 'This counts credits that are still to be confirmed.',

  finish: 'Ways to finish school',
  seeWays: 'See the ways to finish school',
  close: 'Close',
  finishHelp: 'Look at each way first. You can change your choice at any time.',
  finishHelpOther: 'The student chooses. The choice can change at any time.',
  forWhatIf: 'What you choose here is for this plan that you try.',
  noWays: 'Your school has not put in any ways yet.',
  now: 'Your way now',
  nowOther: 'Chosen now',
  /** Where an IEP team decided on another way. */
  own: 'Your own choice',
  ownOther: 'The student’s own choice',
  /** Beside the one way that “Am I on track?” answers for. */
  checked: 'The plan is checked for this way.',
  kinds: {
    diploma: (place: string) => `Diploma. ${isolatedLast(place)}`,
    credential: (place: string) => `Credential. ${isolatedLast(place)}`,
    supplement: (place: string) => `Goes with a diploma. ${isolatedLast(place)}`,
  },
  asks: 'What it asks',
  ask: (name: string, amount: string) => `${isolated(name)}: ${amount}`,
  withPlan: 'With the classes you see here',
  stillToPlan: 'Still to plan:',
  choose: 'Choose this way',
  chooseName: (name: string) => `Choose this way: ${isolated(name)}`,
  goBack: (name: string) => `Go back to ${isolated(name)}`,
  asReal: (name: string) => `As in your real plan: ${isolated(name)}`,
  asRealAny: 'As in your real plan',
  beside: 'Aim at this, too',
  besideHelp: 'These go with a diploma. Tick what you want to aim at.',
  besideReal: 'You tick these in your real plan.',
  ticked: 'Aimed at',
  notTicked: 'Not aimed at',
  mayNotCount: (count: number) =>
    plural('en', count, {
      one: `${count} class may not count here, for its content was changed. Ask your school:`,
      other: `${count} classes may not count here, for their content was changed. Ask your school:`,
    }),
  team: {
    title: 'Decided with the IEP team',
    by: 'Who decided: the IEP team.',
    on: (day: string) => `When: ${isolated(day)}.`,
    noDay: 'When: the day is not written down.',
    open: 'Nothing closes. You can still work for a diploma. See below what is left.',
    openOther: 'Nothing closes. A diploma stays open. See below what is left.',
  },

  years: 'How the years are shown',
  firstGrade: 'First grade to show',
  calendar: 'How the school parts the year',
  calendars: { semesters: 'Two semesters', trimesters: 'Three trimesters', quarters: 'Four quarters' },

  /** Said once, to those who listen to the screen. */
  said: {
    shown: (name: string) => `Now you see: ${isolated(name)}`,
    tried: (name: string, count: number) =>
      plural('en', count, {
        one: `You are trying ${isolated(name)} now. ${count} class was copied.`,
        other: `You are trying ${isolated(name)} now. ${count} classes were copied.`,
      }),
    removed: (name: string) => `Removed ${isolatedLast(name)} Undo brings it back.`,
    used: (counts: string) => `Done. In your real plan: ${isolatedLast(counts)}`,
    usedAim: 'Done. Your way to finish school is another one now.',
    chosen: (name: string) => `Chosen: ${isolated(name)}`,
    firstGrade: (grade: string) => `The years start with: ${isolated(grade)}`,
    calendar: (name: string) => `The year has: ${isolated(name)}`,
  },
};

/** The words about other plans and ways to finish school. */
export type CourseWaysWords = typeof en;
