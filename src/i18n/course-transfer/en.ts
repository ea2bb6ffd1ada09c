import { isolated, plural } from '../format.js';

/** What the credits of another school say, in English. This is the type of every other language. */
export const en = {
  title: 'Credits from another school',
  none: 'Did you go to another school before? Put your classes from there here. They can count.',
  noneOther: 'There are no classes from another school yet.',
  help: 'Your new school says what counts here. Until then a credit is to be confirmed.',
  sums: {
    accepted: (credits: string) => `${credits} if all are accepted`,
    confirmed: (credits: string) => `${credits} confirmed`,
    open: (credits: string) => `${credits} to be confirmed`,
    refused: (count: number) =>
      plural('en', count, {
        one: 'One class does not count here.',
        other: `${count} classes do not count here.`,
      }),
    unknown: (count: number) =>
      plural('en', count, {
        one: 'For one class, nobody has said how many credits it is here.',
        other: `For ${count} classes, nobody has said how many credits they are here.`,
      }),
  },
  finish: {
    accepted: 'If all are accepted',
    confirmed: 'As it is confirmed so far',
    whole: (year: string) =>
      `The earliest finish is the end of ${year}. The plan has all the classes it needs by then.`,
    left: (credits: string) =>
      `No class is planned yet for ${credits}. When nothing is left to plan, the earliest finish stands here.`,
    toShow: (count: number) =>
      plural('en', count, {
        one: `${count} thing is still to show.`,
        other: `${count} things are still to show.`,
      }),
    open: 'Something is still to be planned. When nothing is, the earliest finish stands here.',
  },
  list: 'Classes from another school',
  from: (school: string) => `From ${isolated(school)}`,
  there: (count: string) => `There: ${count}.`,
  here: (credits: string) => `Here: ${credits}.`,
  hereUnknown: 'Nobody has said yet how many credits that is here.',
  part: 'This school counts a part of it.',
  /** `amount` is the number as it is written, `count` its value. */
  units: {
    carnegieUnit: (amount: string, count: number) =>
      plural('en', count, { one: `${amount} credit`, other: `${amount} credits` }),
    semesterHour: (amount: string, count: number) =>
      plural('en', count, { one: `${amount} semester hour`, other: `${amount} semester hours` }),
    quarterHour: (amount: string, count: number) =>
      plural('en', count, { one: `${amount} quarter hour`, other: `${amount} quarter hours` }),
    trimesterHour: (amount: string, count: number) =>
      plural('en', count, { one: `${amount} trimester hour`, other: `${amount} trimester hours` }),
    fivePerSemester: (amount: string, count: number) =>
      plural('en', count, { one: `${amount} semester credit`, other: `${amount} semester credits` }),
  },
  unitNames: {
    carnegieUnit: 'Credits: 1 for a class that lasts a year',
    fivePerSemester: 'Semester credits: 5 for each half of a year',
    semesterHour: 'Semester hours',
    quarterHour: 'Quarter hours',
    trimesterHour: 'Trimester hours',
  },
  change: 'Change',
  changeName: (title: string) => `Change what stands about ${isolated(title)}`,
  fields: {
    confirmation: 'What this school says',
    confirmationFor: (title: string) => `What this school says to ${isolated(title)}`,
    credits: 'Counts here as',
    creditsHelp: 'Leave it empty to count all of it. Put in less to count a part.',
    sourceCredits: 'Credits of the other school',
    sourceUnit: 'How the other school counts',
    unitNone: 'Not known',
    school: 'The other school',
  },
  entry: {
    title: 'Put in several classes at once',
    help: 'Take them from the report of your other school. Empty rows are left out.',
    row: (row: number) => `Class ${row}`,
    name: 'Class name',
    credits: 'Credits there',
    mark: 'Grade',
    year: 'School year',
    noYear: 'Not known',
    result: 'How it went',
    noResult: 'Not known',
    worth: (credits: string) => `That is ${credits} here.`,
    noName: 'Give the class a name.',
    more: 'One more row',
    add: 'Add these classes',
    nothing: 'Put in at least one class first.',
    notYet: 'Some rows are not finished. Nothing is added yet.',
    added: (count: number) =>
      plural('en', count, {
        one: 'One class added. It is to be confirmed.',
        other: `${count} classes added. They are to be confirmed.`,
      }),
  },
  ways: {
    title: 'Other ways to earn credit or finish',
    help: 'All of these are fine. Schools have their own rules, so ask before you choose.',
    recovery: 'Earn it back',
    recoveryHelp: 'A second way to get the credit of a class. Ask which classes your school has.',
    summer: 'Summer classes',
    summerHelp: 'Some classes are taught in summer. You can plan them under “Summer”.',
    exam: 'Credit by exam',
    examHelp: 'You show in an exam what you know. Ask which exams count here, and for how much.',
    college: 'College class in high school',
    collegeHelp: 'One class can count for high school and for college.',
    yearMore: 'One more year',
    yearMoreHelp: 'You take classes for a year after grade 12. You can add that year below the others.',
    equivalency: 'A test such as the GED',
    equivalencyHelp: 'You take tests in place of classes. What you get is not a diploma of this school.',
    equivalencyAsk: 'Ask which doors each paper opens before you decide.',
  },
};

/** The words of credits from another school. */
export type CourseTransferWords = typeof en;
