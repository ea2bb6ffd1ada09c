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
  /** The same for everybody who reads the plan, whatever else they know. */
  inPlan: 'Chosen in the plan',
  inTried: 'Chosen in this plan that is tried',
  usual: 'The usual way here. None is chosen in the plan yet.',
  /** Beside the one way that “Am I on track?” answers for. */
  checked: 'The plan is checked for this way.',
  kinds: {
    diploma: (place: string) => `Diploma. ${isolatedLast(place)}`,
    credential: (place: string) => `Credential. ${isolatedLast(place)}`,
    supplement: (place: string) => `Goes with a diploma. ${isolatedLast(place)}`,
    minimum: (place: string) =>
      `The least that is asked. It names no credits, so it goes with a diploma. ${isolatedLast(place)}`,
  },
  asks: 'What it asks',
  ask: (name: string, amount: string) => `${isolated(name)}: ${amount}`,
  withPlan: 'With the classes you see here',
  stillToPlan: 'Still to plan:',
  choose: 'Choose this way',
  chooseName: (name: string) => `Choose this way: ${isolated(name)}`,
  /** What choosing does, beside the button. */
  ifChosen: 'If this way is chosen',
  totalThen: (now: string, then: string) =>
    `Credits in all: now ${isolated(now)}, then ${isolatedLast(then)}`,
  noNumber: 'no number is named',
  notChecked: (count: number) =>
    plural('en', count, {
      one: `${count} thing is not checked any more:`,
      other: `${count} things are not checked any more:`,
    }),
  asksOtherwise: 'Asked in another amount:',
  nowThen: (name: string, now: string, then: string) => `${isolated(name)}: now ${now}, then ${then}`,
  toShow: 'to show',
  asksSame: 'All that is checked now is still checked, in the same amounts.',
  checkedAlready: 'The plan is checked for this way already. The check stays as it is.',
  checkedThen: 'The plan is checked for this way then.',
  changeBack: 'You can change it back at any time. “Undo” does so, too.',
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
    choice: (name: string) => `Chosen in the plan: ${isolatedLast(name)}`,
    noChoice: 'You have not chosen a way in your plan yet. You can choose a diploma below.',
    noChoiceOther: 'The student has not chosen a way in the plan yet.',
    stays: (name: string) =>
      `The choice stands in the plan. The plan is still checked for what was decided with the IEP team: ${isolatedLast(name)} Nothing closes.`,
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
    chosen: (name: string) => `Chosen: ${isolatedLast(name)}`,
    checkedNow: (lost: number) =>
      lost === 0
        ? 'The plan is checked for it now.'
        : `The plan is checked for it now. ${plural('en', lost, {
            one: `${lost} thing is not checked any more.`,
            other: `${lost} things are not checked any more.`,
          })}`,
    stillDecided: (name: string) => `The plan is still checked for: ${isolatedLast(name)}`,
    undo: 'Undo takes it back.',
    firstGrade: (grade: string) => `The years start with: ${isolated(grade)}`,
    calendar: (name: string) => `The year has: ${isolated(name)}`,
  },
};

/** The words about other plans and ways to finish school. */
export type CourseWaysWords = typeof en;
