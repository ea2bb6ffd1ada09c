import { isolated, isolatedLast } from '../format.js';

/** My plan on a page, and what I say at my meeting, in English. This is the type of every other language. */
export const en = {
  headings: { page: 'My plan on a page', script: 'What I say at my meeting' },
  headingsOther: {
    page: 'The student’s plan on a page',
    script: 'What the student says at the meeting',
  },
  help: {
    page: 'These are your own words, from your plan. Hand the page out, or read from it.',
    script: 'It is your meeting. You go first. You can read this out loud, or sign it.',
  },
  helpOther: {
    page: 'These are the student’s own words, from the plan. Nothing here comes from anywhere else.',
    script: 'The student leads the meeting and goes first. These are the student’s own words.',
  },

  /** What a part is called, in the student’s voice. */
  parts: {
    goodAt: 'What I am good at',
    want: 'What I want',
    careers: 'Jobs I look at',
    helps: 'What helps me',
    ask: 'What I ask for',
  },
  /** Asked where a part is empty. */
  questions: {
    goodAt: 'What goes well? What do people thank you for?',
    want: 'What would you like to learn, do or be?',
    careers: 'Which jobs would you like to know more about?',
    helps: 'When did a class go well? What helped you then?',
    ask: 'Who could help you with a goal? What would you ask them?',
  },
  /** How an answer can begin. */
  starters: {
    goodAt: 'I am good at …',
    want: 'I want to …',
    careers: 'I would like to know more about …',
    helps: 'What helps me is …',
    ask: 'I ask … to …',
  },
  canStart: (starter: string) => `You can start like this: “${starter}”`,
  askThem: (question: string) => `A question for the student: “${question}”`,
  /** Where the student can write it. */
  where: {
    goodAt: 'You can write it in “My goals”, under “About me”.',
    want: 'You can write a goal in “My goals”.',
    careers: 'You can keep a job in “Explore careers”.',
    helps: 'You can write it in “My goals”, under “About me”.',
    ask: 'Add a step to a goal, and say who does it.',
  },
  askWithoutGoal: 'First write a goal in “My goals”. Then add a step that somebody else does.',
  firstStep: 'What would be a first step?',
  goToGoal: 'Go to this goal',
  goToGoalNamed: (goal: string) => `Go to this goal: ${isolated(goal)}`,

  /** Questions to get ready with, whatever is written already. They are always to the student. */
  prompts: {
    before: 'Before my meeting',
    beforeOther: 'Before the meeting',
    label: 'To think about',
    labelOther: 'Questions for the student',
    print: 'Put the questions on paper too, with room to write',
    printHelp: 'They stand after the words that are read out.',
    added: 'The questions go along on paper.',
    gone: 'The questions stay off the paper.',
    /** Above the questions on paper. */
    heading: 'Questions I think about',
    headingOther: 'Questions for the student',
    of: {
      meeting: {
        first: 'Who should be in the room?',
        second: 'Which part of the meeting do you want to lead?',
      },
      want: { first: 'What would make this a good year for you?', second: 'What would you change?' },
      goodAt: {
        first: 'What are you proud of this year?',
        second: 'What do you want people to know about how you learn?',
      },
      helps: { first: 'What helped you last year?', second: 'Where do you want to try something new?' },
      ask: {
        first: 'Whose help would you like?',
        second: 'What do you want to know from the people in the room?',
      },
    },
  },

  nextSteps: 'Next',
  until: (day: string) => `until ${isolated(day)}`,
  askedOf: (name: string) => `I ask ${isolated(name)}`,

  addSupports: 'Add what helps me from my IEP',
  addSupportsOther: 'Add what helps from the IEP',
  addSupportsHelp: 'It is off until you tick it. Then the paper says that part of it comes from an IEP.',
  noSupports: 'There is no help from the IEP to add here yet.',
  supportsAdded: 'What helps from the IEP is shown.',
  supportsGone: 'What helps from the IEP is taken out again.',
  /** Help that belongs to no goal alone is chosen one by one. */
  whichHelp: 'Which help do I want to talk about?',
  whichHelpOther: 'Which help does the student want to talk about?',
  whichHelpNote: 'What is not ticked stays out.',
  helpAdded: 'It is in what is said.',
  helpGone: 'It stays out.',
  iepGoal: 'A goal in my IEP for this',
  fromIepAlone: 'From my IEP',
  fromIep: 'From my IEP, for this goal',
  iepNote: 'Part of this comes from my IEP. It is only for people who may read my IEP.',

  hello: (name: string) => `Hello. I am ${isolatedLast(name)} Thank you for coming. This is my meeting.`,
  helloNoName: 'Hello. Thank you for coming. This is my meeting.',
  thanks: 'Thank you for listening. What would you like to ask me?',

  name: 'Name',
  grade: (level: number) => `Grade ${level}`,
  printedOn: (day: string) => `Printed on ${isolated(day)}`,
  madeOn: (day: string) => `Made on ${isolated(day)}`,

  buttons: {
    normal: 'Print on one page',
    large: 'Print in large letters',
    text: 'Download as text',
  },
  /** What is heard, for both have these buttons. */
  buttonNames: {
    page: (button: string) => `${button}: my plan on a page`,
    script: (button: string) => `${button}: what I say at my meeting`,
  },
  buttonNamesOther: {
    page: (button: string) => `${button}: the student’s plan on a page`,
    script: (button: string) => `${button}: what the student says at the meeting`,
  },
  cannotPrint: 'This page cannot be printed here. You can download it as text.',
  cannotDownload: 'Nothing can be downloaded here. You can print the page.',
  downloaded: (name: string) => `It is in a file: ${isolated(name)}. Look in your downloads.`,
};

/** The words of the page of one's own and of what is said at a meeting. */
export type CrosswalkOwnWords = typeof en;
