/** What the page of an occupation says, in English. This is the type of every other language. */
export const en = {
  back: 'Back',
  names: 'Also called:',
  waiting: 'The numbers are on their way …',
  missing: 'The numbers did not arrive. Are you online?',
  combined: 'These numbers count several jobs together:',
  parent: 'This job is part of a bigger group. These numbers are for the whole group:',

  pay: {
    heading: 'What it pays',
    year: (pay: string) => `${pay} a year`,
    picture: 'Thick bar: the middle half of people. Line: middle pay.',
    all: (pay: string) => `Dashed line: half of all jobs here have a middle pay over ${pay}.`,
    most: (people: number) => `${people} of 100 people earn at most`,
    least: (people: number) => `${people} of 100 people earn at least`,
    about: 'People who work for themselves are not counted.',
  },

  people: (year: number, people: string) => `${year}: ${people} people at work`,
  openings: (people: string) => `${people} new people are needed each year.`,
  openingsHelp: 'Many of these jobs open because somebody leaves or retires.',

  takes: {
    heading: 'What it takes',
    license: 'For some jobs you need a license from your state. Your school counselor can help you find out.',
    education: 'What most people start with',
    experience: 'Work before this job',
    experienceLevels: {
      none: 'None needed',
      underFiveYears: 'Less than 5 years in a job like it',
      fiveYears: '5 years or more in a job like it',
    },
    training: 'Training on the job, after you start',
    trainingKinds: {
      none: 'None needed',
      shortTerm: 'Up to one month',
      moderateTerm: 'One month to one year',
      longTerm: 'More than one year',
      apprenticeship: 'Apprenticeship: you earn while you learn',
      residency: 'Internship or residency: you learn beside experts',
    },
    preparation: 'How much preparation workers and experts say it takes',
    step: (step: number) => `Step ${step} of 5 (O*NET job zone)`,
  },

  like: {
    heading: 'What the work is like',
    help: 'Most jobs mix several of these.',
    little: 'a little',
    some: 'some',
    lot: 'a lot',
  },

  /** What the field calls the interest areas. */
  terms: {
    R: 'Realistic',
    I: 'Investigative',
    A: 'Artistic',
    S: 'Social',
    E: 'Enterprising',
    C: 'Conventional',
  },

  alike: 'Jobs like this',
  unlike: {
    heading: 'Something quite different',
    help: 'Just to look. You may like it.',
    interests: 'How we choose: another career cluster, and work that is far from this one.',
    cluster: 'How we choose: another career cluster.',
    more: (area: string) => `More: ${area}.`,
    less: (area: string) => `Less: ${area}.`,
    others: 'Show others',
  },

  helps: {
    heading: 'What helps at work',
    lead: 'Many people use something that makes work easier. Ideas for this kind of work:',
    tools: 'Tools that are easier to hold or lift',
    steps: 'Steps written down or shown in pictures',
    quiet: 'A quiet place, or headphones',
    captions: 'Captions, an interpreter or notes of what was said',
    screen: 'Large text, a screen reader or typing by voice',
    breaks: 'More breaks, or a place to sit',
    hours: 'Hours that fit you, or work from home',
    ramps: 'Ramps, wide doors and parking close by',
    ask: 'You may ask for what helps you (reasonable accommodation).',
    askLaw: 'This is a right of workers with a disability: ADA Title I, 42 U.S.C. 12112(b)(5).',
    ready: 'Schools offer help to get ready for work to students with a disability (Pre-ETS).',
    readyLaw: 'The rule is 34 CFR 361.48(a). Ask your school about it.',
    ideas: 'More ideas:',
    state: 'Your state’s program:',
  },

  /** For jobs in uniform, where other laws hold. */
  military: {
    pay: 'Pay in uniform goes by rank and years of service: 37 U.S.C. 204(a).',
    takes: 'Each service has its own rules for joining. Your school counselor can help you find out.',
    helps: 'Each service has its own rules about changes at work.',
    law: 'The right to ask for them (ADA Title I) is not for people in uniform: 42 U.S.C. 12111(5)(B).',
    civilian: 'You can work for the military and not be a soldier. There you may ask for what helps you.',
    civilianLaw: 'This is a right of workers with a disability: 29 U.S.C. 791.',
  },

  classes: 'Classes at your school that lead here',
};

/** The words of the page of an occupation. */
export type CareerJobWords = typeof en;
