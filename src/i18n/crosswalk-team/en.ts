import { isolated, isolatedLast, plural } from '../format.js';
import { lookWords } from './en-look.js';

/** What begins when, and which help is for which goal, in English. This is the type of every other language. */
export const en = {
  /** In place of what closed lines of the IEP team hold. */
  closed: (count: number) =>
    plural('en', count, {
      one: 'A part of this stands in 1 line that is still closed. Open it to read on.',
      other: `Parts of this stand in ${count} lines that are still closed. Open them to read on.`,
    }),
  openThem: (count: number) => plural('en', count, { one: 'Open it', other: 'Open them' }),

  dates: {
    heading: 'What begins when',
    help: 'Some things start at an age or in a grade. Each line says when.',
    names: {
      transition: 'Planning for adult life (transition planning)',
      transferOfRights: 'Word about adult rights (age-of-majority notice)',
      majority: 'Rights as an adult (transfer of rights)',
      leaving: 'Leaving school',
    },
    abouts: {
      transition: 'From then on the IEP says what comes after high school. It says what helps, too.',
      transferOfRights: 'By then the IEP says that the student was told about these rights.',
      majority:
        'From this birthday on, the student decides about the IEP, where the state says so. The right to see school records goes over at 18.',
      leaving: 'In the last year, the school writes a summary to take along.',
    },
    begun: 'This has begun.',
    begunOn: (day: string) => `This began on ${isolatedLast(day)}`,
    inForce: (day: string) =>
      `The IEP of today still counts on ${isolated(day)}, so it has to say this already.`,
    lastYear: 'This may be the last year of school.',
    later: 'This begins later.',
    unknown: 'Nobody can tell yet.',
    noBirthDate: 'A birth date in the copy of the IEP would tell it.',
    noYear: 'A grade, or the year of graduation, would tell it.',

    rules: {
      inForce: (age: number) => `The IEP that counts on the birthday at ${age} has to hold it.`,
      developed: (age: number) => `The first IEP that is written at age ${age} has to hold it.`,
      gradeStart: (grade: number) => `It starts with grade ${grade}, if that is earlier.`,
      gradeEnd: (grade: number) => `It starts by the end of grade ${grade}, if that is earlier.`,
      majority: (age: number) => `It is the birthday at ${age}.`,
      notice: (age: number) => `It is a year before the birthday at ${age}.`,
    },
    state: (state: string) => `State: ${isolatedLast(state)}`,
    noState: 'No state is named here. A state may have a rule of its own.',

    ofIep: 'Dates of the IEP',
    iepDates: {
      iepDate: 'Written, or last changed',
      annualReviewDate: 'To be looked at again by (annual review)',
      transferOfRightsDate: 'The rights go over to the student',
      exportedOn: 'This copy was made',
    },
    notGiven: 'Not given',
    holder: 'Who decides about school now',
    you: 'You',
    youOther: 'You',
    holderUnknown: 'The plan does not say.',
    holderHelp: 'It is the person who holds the rights in education. To be a guardian is another thing.',
  },

  ...lookWords,

  supports: {
    heading: 'Goals and the help for them',
    help: 'Somebody links a goal with the help for it. Here is what nobody has linked yet. That is fine: some goals need no help, and some help is for everything.',
    goals: 'Goals with no help linked yet',
    noGoals: 'There is no such goal.',
    servingNone: 'Help that is linked to no goal yet',
    noServingNone: 'There is no such help.',
    unnamed: 'Nothing written',
    link: 'Link it',
    linkOf: (words: string) => `Link it: “${isolated(words)}”`,
    fromHelp: 'This goal has no line above. You can link it from the help.',
  },
};

/** The words of this part. */
export type CrosswalkTeamWords = typeof en;
